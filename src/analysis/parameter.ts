import type { Value } from '../model/formula/evaluate.ts';
import type { Figure, Formula, Named } from '../model/formula/tree.ts';
import type { Place } from '../model/place.ts';
import type { Level, StatedTiming } from '../model/settings.ts';
import type { Use } from './uses.ts';

/** A parameter or a setting of the method, as one file states it. */
export interface Parameter {
  /** Its path in the files, by which it can be replaced. */
  readonly address: string;
  readonly level: Level;
  /** Its formula with the names in it bound; absent of a timing, which is a word. */
  readonly node?: Named | undefined;
  readonly value?: Value | undefined;
  /** Absent of a default, which nobody states. */
  readonly figure?: Figure | undefined;
  readonly timing?: StatedTiming | undefined;
  /** The derivation that it states, which is never used. */
  readonly derivation?: { readonly formula: Formula; readonly value: Value } | undefined;
  /** What it counts in; where that is nothing, it moves nothing. */
  readonly uses: readonly Use[];
  /** The parameters and settings whose formulas name it, used or not. */
  readonly usedBy: readonly string[];
  /** The figures whose derivations name it: those are never used. */
  readonly inDerivations: readonly { readonly address: string; readonly place: Place }[];
}

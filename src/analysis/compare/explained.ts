import type { Decimal } from '../../model/decimal.ts';
import { decompose, type Method } from './decompose.ts';
import { addingUpTo } from './exactly.ts';
import { isAsGoodAs } from './sides.ts';
import type { States } from './states.ts';

/** The change of one figure, and how much of it each changed input explains. */
export interface Explained {
  /** A case, or `pool`. */
  readonly owner: string;
  readonly figure: string;
  readonly before: Decimal;
  readonly after: Decimal;
  /** After − before, to the last digit. */
  readonly difference: Decimal;
  /** Absent where the change does not come from lines and settings: see `effects`. */
  readonly method?: Method | undefined;
  /** How many inputs changed that the figure may rest on. */
  readonly inputs: number;
  /** Those that moved it, the largest first; together exactly the difference. None if it can not be told. */
  readonly effects: readonly InputEffect[];
}

interface InputEffect {
  /** One address; several where they can not be told apart. */
  readonly inputs: readonly string[];
  readonly effect: Decimal;
  /** Of the whole difference. */
  readonly share: Decimal;
}

/** A figure that moved, on both sides as its result has it. */
export interface MovedFigure {
  readonly owner: string;
  readonly name: string;
  readonly before: Decimal;
  readonly after: Decimal;
}

/** Divides the change of a figure over the inputs that changed. */
export function explainChange(
  { owner, name, before, after }: MovedFigure,
  states: States,
): Explained {
  const difference = after.minus(before);
  const inputs = states.changesOf(owner);
  const told = { owner, figure: name, before, after, difference, inputs: inputs.length };
  const at = (chosen: ReadonlySet<string>) => states.figureAt(owner, name, chosen);
  const reproduced = isAsGoodAs(at(new Set()), before) && isAsGoodAs(at(new Set(inputs)), after);
  if (!reproduced || inputs.length === 0) return { ...told, effects: [] };
  const { method, effects } = decompose(inputs, at, states.effortOf(owner));
  const exact = addingUpTo(
    difference,
    effects.map(({ effect }) => effect),
  );
  const shown = effects.flatMap(({ inputs: addresses }, index): readonly InputEffect[] => {
    const effect = exact[index];
    if (!effect || effect.isZero()) return [];
    return [{ inputs: addresses, effect, share: effect.dividedBy(difference) }];
  });
  return { ...told, method, effects: shown.sort((a, b) => bySize(a.effect, b.effect)) };
}

const VISIBLE = 20;

/** The largest first; those that differ by a trace only keep their order. */
function bySize(a: Decimal, b: Decimal): number {
  const sizeOf = (value: Decimal): Decimal => value.abs().toSignificantDigits(VISIBLE);
  return sizeOf(b).comparedTo(sizeOf(a));
}

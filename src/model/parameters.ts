import type { Figure } from './formula/tree.ts';
import type { Lint } from './lint.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings.ts';
import type { Publication } from './source.ts';

/** A year's shelf: the figures that cases share. */
export interface Parameters {
  /** The file it was read from. */
  readonly path: string;
  readonly place: Place;
  readonly year: string;
  readonly currency: string;
  /** The year whose prices the cases' amounts are in, where it is another than the year. */
  readonly priceYear?: string | undefined;
  readonly publications: ReadonlyMap<string, Publication>;
  readonly settings: Settings;
  readonly values: ReadonlyMap<string, Figure>;
  readonly lint?: Lint | undefined;
}

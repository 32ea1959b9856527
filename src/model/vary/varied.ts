import type { Decimal } from '../decimal.ts';
import type { Place, Source } from '../place.ts';

/** A figure that takes several values, one after another: `--vary ADDRESS=VALUES`. */
export interface Varied {
  /** The path of the figure in the files, as an override has it. */
  readonly address: string;
  readonly addressPlace: Place;
  readonly source: Source;
  /** Where its values stand. */
  readonly place: Place;
  /** In the order in which they were stated; none where only the ends of a range are known. */
  readonly values: Values;
  /** Present where the values are those of a range. */
  readonly range?: Range | undefined;
}

/** Values by their number: a list has them all, a range makes each when it is asked for. */
export interface Values {
  readonly length: number;
  readonly at: (index: number) => VariedValue | undefined;
}

export interface VariedValue {
  /** A number; a word where the figure is one (`timing`). */
  readonly value: Decimal | string;
  /** As it was written, or as its step makes it: `5%`. */
  readonly text: string;
  /** Where it stands in a list. */
  readonly place?: Place | undefined;
}

/** From one end up to the other, by steps if it states any. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly step?: Decimal | undefined;
}

/** A piece of an argument, with its place in it. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
}

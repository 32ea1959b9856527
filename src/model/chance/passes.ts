import { PLAIN_LOOPS } from '../formula/columns/loops.ts';
import { at } from './at.ts';
import { inSpans } from './spans.ts';

/** So many bins there are: their counts fit in the first cache of a processor. */
export const BINS = 2 ** 12;

/** How values are put in bins of equal width. */
export interface Binning {
  readonly low: number;
  /** Bins a unit. */
  readonly scale: number;
}

/** What goes through all of many values. */
export interface Passes {
  /** The least and the greatest. */
  readonly ends: (values: Float64Array) => { readonly low: number; readonly high: number };
  /** Counts the values of each bin. */
  readonly count: (counts: Int32Array, values: Float64Array, binning: Binning) => void;
  /**
   * Picks out the values of some bins, in their order, some at a time.
   *
   * @param wanted 1 for each bin whose values are wanted
   * @param take given an array that is used again
   */
  readonly pick: (
    values: Float64Array,
    wanted: Uint8Array,
    binning: Binning,
    take: (picked: Float64Array) => void,
  ) => void;
}

/** In JavaScript, for values anywhere. */
export const PLAIN_PASSES: Passes = {
  ends: (values) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    inSpans(values.length, (from, to) => {
      const ends = PLAIN_LOOPS.ends(values.subarray(from, to));
      low = Math.min(low, ends.low);
      high = Math.max(high, ends.high);
    });
    return { low, high };
  },
  count: (counts, values, binning) => {
    inSpans(values.length, (from, to) => {
      count(counts, values, from, to, binning);
    });
  },
  pick: (values, wanted, binning, take) => {
    const picked: number[] = [];
    inSpans(values.length, (from, to) => {
      picked.length = 0;
      pick(picked, values, wanted, from, to, binning);
      take(Float64Array.from(picked));
    });
  },
};

/** Rises with the value, as each of its steps does. */
export function binOf(value: number, { low, scale }: Binning): number {
  return Math.min(BINS - 1, ((value - low) * scale) | 0);
}

function count(
  counts: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
  binning: Binning,
): void {
  for (let i = from; i < to; i++) {
    const bin = binOf(at(values, i), binning);
    counts[bin] = (counts[bin] as number) + 1;
  }
}

function pick(
  picked: number[],
  values: Float64Array,
  wanted: Uint8Array,
  from: number,
  to: number,
  binning: Binning,
): void {
  for (let i = from; i < to; i++) {
    const value = at(values, i);
    if (wanted[binOf(value, binning)] === 1) picked.push(value);
  }
}

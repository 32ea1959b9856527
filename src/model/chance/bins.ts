import { at } from './at.ts';
import { inSpans } from './spans.ts';

/** Values that lie together, and how many lie below all of them. */
export interface BinOfPlaces {
  readonly values: Float64Array;
  readonly before: number;
  /** Those of the places asked for that lie in it. */
  readonly places: readonly number[];
}

/** Their counts fit in the first cache of a processor. */
const BINS = 2 ** 12;

/**
 * Finds where in the order of many values some places lie: values are counted in bins of equal
 * width, and only the bins with a place in them are copied out.
 *
 * @param places in their order
 * @returns no bins where the values are too far apart, or all the same
 */
export function binsWith(
  values: Float64Array,
  places: readonly number[],
): readonly BinOfPlaces[] | undefined {
  const ends = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
  inSpans(values.length, (from, to) => {
    widen(ends, values, from, to);
  });
  const { low, high } = ends;
  const scale = BINS / (high - low);
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return undefined;
  const counts = new Int32Array(BINS);
  inSpans(values.length, (from, to) => {
    count(counts, values, from, to, low, scale);
  });
  const bins = wanted(counts, places);
  const cursors = new Int32Array(BINS).fill(NOT_WANTED);
  let size = 0;
  for (const { bin } of bins) {
    cursors[bin] = size;
    size += counts[bin] as number;
  }
  const out = new Float64Array(size);
  const starts = cursors.slice();
  inSpans(values.length, (from, to) => {
    copy(out, cursors, values, from, to, low, scale);
  });
  return bins.map(({ bin, before, places: within }) => {
    const [start, end] = [starts[bin], cursors[bin]];
    return { values: out.subarray(start, end), before, places: within };
  });
}

const NOT_WANTED = -1;

interface Wanted {
  readonly bin: number;
  readonly before: number;
  readonly places: readonly number[];
}

function wanted(counts: Int32Array, places: readonly number[]): readonly Wanted[] {
  const found: Wanted[] = [];
  let [next, before] = [0, 0];
  for (let bin = 0; bin < BINS && next < places.length; bin++) {
    const after = before + (counts[bin] as number);
    const within = places.slice(next).filter((place) => place < after);
    if (within.length > 0) found.push({ bin, before, places: within });
    next += within.length;
    before = after;
  }
  return found;
}

function widen(
  ends: { low: number; high: number },
  values: Float64Array,
  from: number,
  to: number,
): void {
  let { low, high } = ends;
  for (let i = from; i < to; i++) {
    const value = at(values, i);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  ends.low = low;
  ends.high = high;
}

/** Rises with the value, as each of its steps does. */
function binOf(value: number, low: number, scale: number): number {
  return Math.min(BINS - 1, ((value - low) * scale) | 0);
}

function count(
  counts: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
  low: number,
  scale: number,
): void {
  for (let i = from; i < to; i++) {
    const bin = binOf(at(values, i), low, scale);
    counts[bin] = (counts[bin] as number) + 1;
  }
}

function copy(
  out: Float64Array,
  cursors: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
  low: number,
  scale: number,
): void {
  for (let i = from; i < to; i++) {
    const value = at(values, i);
    const bin = binOf(value, low, scale);
    const cursor = cursors[bin] as number;
    if (cursor === NOT_WANTED) continue;
    out[cursor] = value;
    cursors[bin] = cursor + 1;
  }
}

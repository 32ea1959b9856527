import { BINS, binOf, type Passes } from './passes.ts';

/** Values that lie together, and how many lie below all of them. */
export interface BinOfPlaces {
  readonly values: Float64Array;
  readonly before: number;
  /** Those of the places asked for that lie in it. */
  readonly places: readonly number[];
}

/**
 * Finds where in the order of many values some places lie: values are counted in bins of equal
 * width, and only the bins with a place in them are copied out.
 *
 * @param places in their order
 * @param passes what goes through the values
 * @returns no bins where the values are too far apart, or all the same
 */
export function binsWith(
  values: Float64Array,
  places: readonly number[],
  { ends, count, pick }: Passes,
): readonly BinOfPlaces[] | undefined {
  const { low, high } = ends(values);
  const scale = BINS / (high - low);
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return undefined;
  const binning = { low, scale };
  const counts = new Int32Array(BINS);
  count(counts, values, binning);
  const bins = binsOf(counts, places);
  const wanted = new Uint8Array(BINS);
  const cursors = new Int32Array(BINS);
  let size = 0;
  for (const { bin } of bins) {
    wanted[bin] = 1;
    cursors[bin] = size;
    size += counts[bin] as number;
  }
  const out = new Float64Array(size);
  const starts = cursors.slice();
  pick(values, wanted, binning, (picked) => {
    for (const value of picked) {
      const bin = binOf(value, binning);
      const cursor = cursors[bin] as number;
      out[cursor] = value;
      cursors[bin] = cursor + 1;
    }
  });
  return bins.map(({ bin, before, places: within }) => {
    const [start, end] = [starts[bin], cursors[bin]];
    return { values: out.subarray(start, end), before, places: within };
  });
}

interface Wanted {
  readonly bin: number;
  readonly before: number;
  readonly places: readonly number[];
}

function binsOf(counts: Int32Array, places: readonly number[]): readonly Wanted[] {
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

import { type Moments, momentsOf } from '../../model/chance/moments.ts';
import type { Passes } from '../../model/chance/passes.ts';
import { quantilesIn } from '../../model/chance/select.ts';
import { inSpans } from '../../model/chance/spans.ts';

/** The percentiles that are reported. */
const REPORTED = [5, 25, 50, 75, 95] as const;

/** What the draws of one figure come to, in numbers that a thread can send. */
export interface Summary {
  /** Draws that have the figure. */
  readonly draws: number;
  /** Draws in which there is none: nothing was invested. */
  readonly missing: number;
  /** Absent where no draw has the figure, as the percentiles are. */
  readonly mean?: number | undefined;
  /** Of the mean of independent draws; absent below two. */
  readonly standardError?: number | undefined;
  /** Exact order statistics of the draws, interpolated (type 7). */
  readonly percentiles: readonly Percentile[];
  /** How many of all draws reach the target, and which share that is: those without a figure do not. */
  readonly reached: number;
  readonly chance: number;
  readonly bins: readonly Bin[];
  /** The share of the draws below the first bin and above the last one. */
  readonly outside: readonly [number, number];
}

interface Percentile {
  readonly percent: number;
  readonly value?: number | undefined;
}

interface Bin {
  readonly from: number;
  readonly to: number;
  /** Of the draws that have the figure. */
  readonly share: number;
}

const BINS = 24;
/** The histogram shows what lies between these percentiles: a long tail would flatten it. */
const SHOWN = [0.5, 99.5] as const;

/**
 * Sums up the draws of one figure. All of it is estimated from doubles.
 *
 * @param target what the chance is of
 * @param passes what goes through the draws; any give the same
 */
export function summarise(all: Float64Array, target: number, passes: Passes): Summary {
  const { values, mean, standardError } = withoutGaps(all);
  const [low = 0, high = 0, ...found] = quantilesIn(
    values,
    [...SHOWN, ...REPORTED].map((percent) => percent / 100),
    passes,
  );
  const median = found[REPORTED.indexOf(50)] ?? 0;
  const size = Math.max(Math.abs(target), Math.abs(median));
  const reached = countFrom(values, target - size * ROUNDING);
  return {
    draws: values.length,
    missing: all.length - values.length,
    mean: values.length > 0 ? mean : undefined,
    standardError,
    percentiles: REPORTED.map((percent, place) => ({ percent, value: found[place] })),
    reached,
    chance: all.length === 0 ? 0 : reached / all.length,
    ...histogramOf(values, low, high),
  };
}

/** The draws that have the figure, most often that is all of them; and their moments. */
function withoutGaps(column: Float64Array): Moments & { readonly values: Float64Array } {
  const moments = momentsOf(column);
  // A single gap, and the mean is none.
  if (Number.isFinite(moments.mean)) return { values: column, ...moments };
  const values = column.filter(Number.isFinite);
  return { values, ...momentsOf(values) };
}

/** How many values are at least so much. */
function countFrom(values: Float64Array, least: number): number {
  let count = 0;
  inSpans(values.length, (from, to) => {
    count += countIn(values, from, to, least);
  });
  return count;
}

function countIn(values: Float64Array, from: number, to: number, least: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((values[i] as number) >= least) count++;
  return count;
}

/**
 * What doubles lose in a calculation, as a share of what is calculated, with room to spare. A draw
 * of a few possible values may come to the target itself, and then counts although its double may
 * lie just below.
 */
const ROUNDING = 1e-13;

function histogramOf(
  values: Float64Array,
  low: number,
  high: number,
): Pick<Summary, 'bins' | 'outside'> {
  const total = values.length;
  if (!(high > low)) {
    const bins = total > 0 ? [{ from: low, to: low, share: 1 }] : [];
    return { bins, outside: [0, 0] };
  }
  // One more at either end, for what lies outside.
  const counts = new Int32Array(BINS + 2);
  inSpans(total, (from, to) => {
    countBins(counts, values, from, to, low, high);
  });
  const [below = 0, ...within] = counts;
  const above = within.pop() ?? 0;
  const edge = (bin: number): number => low + (bin * (high - low)) / BINS;
  return {
    bins: within.map((count, bin) => ({
      from: edge(bin),
      to: edge(bin + 1),
      share: count / total,
    })),
    outside: [below / total, above / total],
  };
}

function countBins(
  counts: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
  low: number,
  high: number,
): void {
  const scale = BINS / (high - low);
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    const bin = Math.min(BINS - 1, ((value - low) * scale) | 0);
    const place = value < low ? 0 : value > high ? BINS + 1 : bin + 1;
    counts[place] = (counts[place] as number) + 1;
  }
}

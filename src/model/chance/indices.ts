import { at } from './at.ts';
import { fillLatinHypercube } from './latin-hypercube.ts';
import { fillScrambledSobol, SOBOL_DIMENSIONS } from './sobol.ts';

/** How much of the variance of an outcome one figure makes, and how sure that is. */
export interface Indices {
  /** The share that would go if the figure were known: its effect by itself. */
  readonly first: Estimate;
  /** The share that would stay if all others were known: with what it does together with others. */
  readonly total: Estimate;
}

export interface Estimate {
  readonly value: number;
  /** The standard error of independent points; even ones, as of a Sobol sequence, do better. */
  readonly error: number;
}

/**
 * Sobol' indices of every figure, from the outcome at two independent sets of points A and B, and
 * at the points of A with one figure taken from B, for each figure in turn. First order by the
 * estimator of Saltelli et al., "Variance based sensitivity analysis of model output", Computer
 * Physics Communications 181 (2010), table 2 (b), the outcome taken from its mean; total order by
 * that of Jansen (1999), table 2 (f). The errors are those of a ratio of two means, to first order.
 *
 * An outcome that does not vary has indices of 0.
 *
 * @param a the outcome at A
 * @param b the outcome at B
 * @param exchanged for every figure the outcome at A with that figure from B
 */
export function sobolIndices(
  a: Float64Array,
  b: Float64Array,
  exchanged: readonly Float64Array[],
): Indices[] {
  const mean = (meanOf(a) + meanOf(b)) / 2;
  const variance = a.map((value, i) => {
    const [first, second] = [value - mean, at(b, i) - mean];
    return (first * first + second * second) / 2;
  });
  return exchanged.map((outcome) => {
    const first = outcome.map((value, i) => (at(b, i) - mean) * (value - at(a, i)));
    const total = outcome.map((value, i) => (at(a, i) - value) ** 2 / 2);
    return { first: ratioOf(first, variance), total: ratioOf(total, variance) };
  });
}

/** The ratio of the means of two columns, and its standard error (by linearising). */
function ratioOf(over: Float64Array, under: Float64Array): Estimate {
  const whole = meanOf(under);
  if (whole === 0) return { value: 0, error: 0 };
  const value = meanOf(over) / whole;
  const squares = over.map((one, i) => (one - value * at(under, i)) ** 2);
  return { value, error: Math.sqrt(meanOf(squares) / over.length) / whole };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The figures of which Sobol points can be made twice. */
const MOST_FIGURES = SOBOL_DIMENSIONS / 2;

/**
 * One figure's draws in the sets A and B: two halves of one scrambled Sobol sequence, or of a Latin
 * hypercube where there are more figures than it has coordinates for.
 *
 * @param set which of the two sets
 * @param figure its number, from 0 to `figures` - 1
 * @param points how many each set has
 * @param start the index of the first point
 */
export function fillIndexDraws(
  out: Float64Array,
  seed: number,
  set: 'A' | 'B',
  figure: number,
  figures: number,
  points: number,
  start: number,
): void {
  if (figures > MOST_FIGURES) {
    fillLatinHypercube(out, seed, `indices ${set} ${figure}`, points, start);
  } else {
    fillScrambledSobol(out, seed, 'indices', set === 'A' ? figure : figures + figure, start);
  }
}

import type { Distribution } from '../distribution.ts';
import { curveOf, logarithmsOf, valueAt } from './curve.ts';
import { stepsOf, valueOfStep } from './discrete.ts';

/** What is known of a distribution without a draw. */
export interface Quantiles {
  /**
   * The value below which a draw falls with a given chance, finite for every double in between; of
   * a discrete figure the value whose turn it is when they take their chances from low to high.
   *
   * @param chance above 0 and below 1
   */
  readonly at: (chance: number) => number;
  readonly mean: number;
  /** The lowest and the highest value there can be: infinite where there is no end. */
  readonly low: number;
  readonly high: number;
}

export function quantilesOf(distribution: Distribution<number>): Quantiles {
  switch (distribution.kind) {
    case 'uniform': {
      const { low, high } = distribution;
      return { at: (chance) => low + chance * (high - low), mean: (low + high) / 2, low, high };
    }
    case 'triangular': {
      const { low, most_likely, high } = distribution;
      const at = (chance: number) => triangularValue(chance, low, most_likely, high);
      return { at, mean: (low + most_likely + high) / 3, low, high };
    }
    case 'pert': {
      const { low, most_likely, high } = distribution;
      if (low === high) return { at: () => low, mean: low, low, high };
      const curve = curveOf({ ...distribution, kind: 'pert' });
      const mean = (low + 4 * most_likely + high) / 6;
      return { at: (chance) => valueAt(curve, chance), mean, low, high };
    }
    case 'normal': {
      const { mean, standard_deviation } = distribution;
      if (standard_deviation === 0) return { at: () => mean, mean, low: mean, high: mean };
      const curve = curveOf(distribution);
      const [low, high] = [-Infinity, Infinity];
      return { at: (chance) => valueAt(curve, chance), mean, low, high };
    }
    case 'lognormal': {
      const { mean, deviation } = logarithmsOf(distribution);
      const curve = curveOf(distribution);
      const [low, high] = deviation === 0 ? [Math.exp(mean), Math.exp(mean)] : [0, Infinity];
      return {
        at: (chance) => valueAt(curve, chance),
        mean: Math.min(Math.exp(mean + (deviation * deviation) / 2), Number.MAX_VALUE),
        low,
        high,
      };
    }
    case 'discrete': {
      const steps = stepsOf(distribution);
      const mean = distribution.values.reduce((sum, { value, chance }) => sum + value * chance, 0);
      const [low, high] = [valueOfStep(steps, 0), valueOfStep(steps, 1)];
      return { at: (chance) => valueOfStep(steps, chance), mean, low, high };
    }
    default:
      return distribution satisfies never;
  }
}

/** The quantile of a triangle, from the end that is nearer in chance. */
export function triangularValue(
  chance: number,
  low: number,
  mostLikely: number,
  high: number,
): number {
  const width = high - low;
  if (width === 0) return low;
  const rising = (mostLikely - low) / width;
  return chance < rising
    ? low + width * Math.sqrt(chance * rising)
    : high - width * Math.sqrt((1 - chance) * ((high - mostLikely) / width));
}

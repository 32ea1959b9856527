import type { Distribution } from '../distribution.ts';
import { betaFunction, betaQuantile } from './beta.ts';
import { normalDensity, normalQuantile } from './normal.ts';

/** The distributions whose quantiles take long to calculate. */
export type Curved =
  | Extract<Distribution<number>, { kind: 'normal' | 'lognormal' }>
  | (Peaked & { readonly kind: 'pert' });

/** A triangle or a PERT distribution. */
export type Peaked = Extract<Distribution<number>, { most_likely: number }>;

/** The two halves of a quantile function, each by the chance of a value further out. */
export interface Curve {
  readonly lower: Tail;
  readonly upper: Tail;
}

/** A value is origin + scale × standard. */
export interface Tail {
  readonly origin: number;
  readonly scale: number;
  /**
   * @param chance above 0, at most a half
   * @param inner the answer for a smaller chance, for a quicker start
   */
  readonly at: (chance: number, inner?: Point) => Point;
}

/** A standard value, and its first and second derivative by the chance. */
export interface Point {
  readonly standard: number;
  readonly slope: number;
  readonly bend: number;
}

export function curveOf(distribution: Curved): Curve {
  switch (distribution.kind) {
    case 'normal': {
      const { mean: origin, standard_deviation: scale } = distribution;
      return {
        lower: { origin, scale: -scale, at: outward },
        upper: { origin, scale, at: outward },
      };
    }
    case 'lognormal': {
      const { mean, deviation } = logarithmsOf(distribution);
      const side = (factor: number): Tail => ({
        origin: 0,
        scale: 1,
        at: (chance) => raised(outward(chance), mean, factor),
      });
      return { lower: side(-deviation), upper: side(deviation) };
    }
    case 'pert': {
      const { low, most_likely, high } = distribution;
      const scale = high - low;
      const a = 1 + (4 * (most_likely - low)) / scale;
      const b = 1 + (4 * (high - most_likely)) / scale;
      return {
        lower: { origin: low, scale, at: inward(a, b) },
        upper: { origin: high, scale: -scale, at: inward(b, a) },
      };
    }
  }
}

/**
 * The value below which a draw falls with a given chance.
 *
 * @param chance above 0 and below 1
 */
export function valueAt({ lower, upper }: Curve, chance: number): number {
  return chance < 0.5 ? tailValue(lower, chance) : tailValue(upper, 1 - chance);
}

function tailValue({ origin, scale, at }: Tail, chance: number): number {
  return origin + scale * at(chance).standard;
}

/** Mean and standard deviation of the logarithm, from two percentiles of a lognormal figure. */
export function logarithmsOf({ percentiles }: Extract<Curved, { kind: 'lognormal' }>): {
  readonly mean: number;
  readonly deviation: number;
} {
  const [first, second] = percentiles;
  const [z, zSecond] = [normalQuantile(first.at / 100), normalQuantile(second.at / 100)];
  const logarithm = Math.log(first.value);
  const deviation = (Math.log(second.value) - logarithm) / (zSecond - z);
  return { mean: logarithm - z * deviation, deviation };
}

/** How far out a standard normal value lies that is passed with this chance. */
function outward(chance: number): Point {
  const standard = -normalQuantile(chance);
  const slope = -1 / normalDensity(standard);
  return { standard, slope, bend: standard * slope * slope };
}

/** exp(mean + factor × a normal value) */
function raised(normal: Point, mean: number, factor: number): Point {
  const standard = Math.min(Math.exp(mean + factor * normal.standard), Number.MAX_VALUE);
  const slope = factor * normal.slope;
  return {
    standard,
    slope: standard * slope,
    bend: standard * (slope * slope + factor * normal.bend),
  };
}

/** How far in, on a scale of 1, a beta value lies that is above this chance of all. */
function inward(a: number, b: number): Tail['at'] {
  const whole = betaFunction(a, b);
  return (chance, inner) => {
    const x = betaQuantile(chance, a, b, inner?.standard);
    const slope = whole * x ** (1 - a) * (1 - x) ** (1 - b);
    return { standard: x, slope, bend: ((b - 1) / (1 - x) - (a - 1) / x) * slope * slope };
  };
}

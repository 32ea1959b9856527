import { at } from './at.ts';
import { inSpans } from './spans.ts';

export interface Moments {
  /** 0 of no values. */
  readonly mean: number;
  /**
   * Of the mean of independent draws; `undefined` below two. Points of a design are not independent:
   * take the moments of the means of several designs with other seeds.
   */
  readonly standardError: number | undefined;
}

/**
 * The mean of values and how sure it is: short parts, put together in their order, so that rounding
 * does not build up over millions of values.
 */
export function momentsOf(values: Float64Array): Moments {
  let sums: Sums = { count: 0, mean: 0, squares: 0 };
  // Each part is still at hand for its second look.
  inSpans(values.length, (start, end) => {
    sums = together(sums, sumsOf(values, start, end));
  });
  const { count, mean, squares } = sums;
  const standardError = count < 2 ? undefined : Math.sqrt(squares / (count - 1) / count);
  return { mean, standardError };
}

interface Sums {
  readonly count: number;
  readonly mean: number;
  /** The sum of the squared distances to the mean. */
  readonly squares: number;
}

/** In two passes, the second of which takes off what rounding left in the mean. */
function sumsOf(values: Float64Array, start: number, end: number): Sums {
  const count = end - start;
  let sum = 0;
  for (let i = start; i < end; i++) sum += at(values, i);
  const near = sum / count;
  let [rest, squares] = [0, 0];
  for (let i = start; i < end; i++) {
    const distance = at(values, i) - near;
    rest += distance;
    squares += distance * distance;
  }
  return {
    count,
    mean: near + rest / count,
    squares: Math.max(0, squares - (rest * rest) / count),
  };
}

/**
 * T. F. Chan, G. H. Golub and R. J. LeVeque, "Updating formulae and a pairwise algorithm for
 * computing sample variances" (1979).
 */
function together(one: Sums, other: Sums): Sums {
  const count = one.count + other.count;
  const apart = other.mean - one.mean;
  return {
    count,
    mean: one.mean + (apart * other.count) / count,
    squares: one.squares + other.squares + (apart * apart * one.count * other.count) / count,
  };
}

import type { Distribution } from '../distribution.ts';
import { at } from './at.ts';

type Discrete = Extract<Distribution<number>, { kind: 'discrete' }>;

/** The values that have a chance, from low to high, and the chance of each or one before it. */
export interface Steps {
  readonly values: Float64Array;
  /** The last one is 1, whatever the sum of the doubles is. */
  readonly reached: Float64Array;
}

export function stepsOf(distribution: Discrete): Steps {
  const possible = distribution.values
    .filter(({ chance }) => chance > 0)
    .sort((one, other) => one.value - other.value);
  let sum = 0;
  const reached = Float64Array.from(possible, ({ chance }) => (sum += chance));
  if (reached.length > 0) reached[reached.length - 1] = 1;
  return { values: Float64Array.from(possible, ({ value }) => value), reached };
}

/** The value of a uniform draw, by bisection. */
export function valueOfStep({ values, reached }: Steps, chance: number): number {
  let [low, high] = [0, reached.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chance < at(reached, middle)) high = middle;
    else low = middle + 1;
  }
  return at(values, low);
}

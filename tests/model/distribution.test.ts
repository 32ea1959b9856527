import { expect, test } from 'vitest';
import { type Distribution, mapDistribution } from '../../src/model/distribution.ts';

const EACH: readonly Distribution<number>[] = [
  { kind: 'uniform', low: 1, high: 2 },
  { kind: 'triangular', low: 1, most_likely: 2, high: 3 },
  { kind: 'pert', low: 1, most_likely: 2, high: 3 },
  { kind: 'normal', mean: 1, standard_deviation: 2 },
  {
    kind: 'lognormal',
    percentiles: [
      { at: 5, value: 1 },
      { at: 95, value: 2 },
    ],
  },
  {
    kind: 'discrete',
    values: [
      { value: 1, chance: 2 },
      { value: 3, chance: 4 },
    ],
  },
];

test.each(EACH)('every number of one that is $kind is changed, and nothing else', (of) => {
  const numbers: number[] = [];
  const changed = mapDistribution(of, (number) => {
    numbers.push(number);
    return `${number}`;
  });
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(mapDistribution(changed, Number)).toEqual(of);
  expect(JSON.stringify(changed)).toBe(
    JSON.stringify(of, (key, value: unknown) =>
      typeof value === 'number' && key !== 'at' ? `${value}` : value,
    ),
  );
});

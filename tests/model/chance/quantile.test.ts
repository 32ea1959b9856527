import { describe, expect, it, test } from 'vitest';
import { quantilesOf } from '../../../src/model/chance/quantile.ts';
import type { Distribution } from '../../../src/model/distribution.ts';
import { off } from './statistics.ts';

const lognormal = (low: number, high: number): Distribution<number> => ({
  kind: 'lognormal',
  percentiles: [
    { at: 5, value: low },
    { at: 95, value: high },
  ],
});
const EACH: readonly Distribution<number>[] = [
  { kind: 'uniform', low: 2, high: 6 },
  { kind: 'triangular', low: 0, most_likely: 0.25, high: 1 },
  { kind: 'pert', low: 0, most_likely: 0, high: 1 },
  { kind: 'pert', low: 10, most_likely: 60, high: 60 },
  { kind: 'normal', mean: -5, standard_deviation: 2 },
  lognormal(1, 100),
  {
    kind: 'discrete',
    values: [
      { value: 30, chance: 0.5 },
      { value: 10, chance: 0.2 },
      { value: 99, chance: 0 },
      { value: 20, chance: 0.3 },
    ],
  },
];

describe.each(EACH)('a $kind figure', (distribution) => {
  const { at, mean, low, high } = quantilesOf(distribution);

  it('has finite values at the most extreme chances, in order and between its ends', () => {
    const chances = [1e-300, 1e-17, 0.01, 0.25, 0.5, 0.75, 0.99, 1 - 1e-16];
    const values = chances.map(at);
    expect(values.every(Number.isFinite)).toBe(true);
    expect([...values].sort((one, other) => one - other)).toEqual(values);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
  });

  it('has the mean of its quantiles', () => {
    const parts = 100_000;
    let sum = 0;
    for (let part = 0; part < parts; part++) sum += at((part + 0.5) / parts);
    expect(off(sum / parts, mean)).toBeLessThan(1e-3);
  });
});

test('a triangle has the quantiles of its two lines', () => {
  const { at, mean } = quantilesOf({ kind: 'triangular', low: 0, most_likely: 0.25, high: 1 });
  expect(mean).toBeCloseTo(1.25 / 3, 15);
  // Below 1/4 the chance is x² / (1/4), above it 1 - (1 - x)² / (3/4).
  for (const x of [0.01, 0.1, 0.25]) expect(off(at(4 * x * x), x)).toBeLessThan(1e-15);
  for (const x of [0.3, 0.5, 0.9]) {
    expect(off(at(1 - (1 - x) ** 2 / 0.75), x)).toBeLessThan(1e-15);
  }
});

test('PERT with its mode in the middle has the quantiles of the beta distribution (3, 3)', () => {
  const { at, mean } = quantilesOf({ kind: 'pert', low: 100, most_likely: 150, high: 200 });
  expect(mean).toBe(150);
  // The chance is 10x³ - 15x⁴ + 6x⁵.
  for (const x of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    expect(off(at(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5), 100 + 100 * x)).toBeLessThan(1e-13);
  }
});

test('a lognormal figure has the percentiles that it states, and their geometric mean between', () => {
  const { at, mean } = quantilesOf(lognormal(1, 100));
  expect(off(at(0.05), 1)).toBeLessThan(1e-14);
  expect(off(at(0.95), 100)).toBeLessThan(1e-14);
  expect(off(at(0.5), 10)).toBeLessThan(1e-14);
  const deviation = Math.log(10) / 1.6448536269514726;
  expect(off(mean, 10 * Math.exp(deviation ** 2 / 2))).toBeLessThan(1e-13);
});

test('a normal figure is as far above as below', () => {
  const { at } = quantilesOf({ kind: 'normal', mean: 10, standard_deviation: 4 });
  expect(at(0.25)).toBeCloseTo(10 - 4 * 0.6744897501960817, 14);
  expect(at(0.75)).toBeCloseTo(10 + 4 * 0.6744897501960817, 14);
});

test('a discrete figure has only the values that have a chance', () => {
  const { at, mean, low, high } = quantilesOf(EACH[6] as Distribution<number>);
  expect([0.1, 0.2, 0.49, 0.51, 1 - 1e-16].map(at)).toEqual([10, 20, 20, 30, 30]);
  expect([mean, low, high]).toEqual([23, 10, 30]);
});

test.each<Distribution<number>>([
  { kind: 'uniform', low: 0.3, high: 0.3 },
  { kind: 'triangular', low: 0.3, most_likely: 0.3, high: 0.3 },
  { kind: 'pert', low: 0.3, most_likely: 0.3, high: 0.3 },
  { kind: 'normal', mean: 0.3, standard_deviation: 0 },
  { kind: 'discrete', values: [{ value: 0.3, chance: 1 }] },
  lognormal(0.3, 0.3),
])('a $kind figure without spread is always the same', (distribution) => {
  const { at, mean, low, high } = quantilesOf(distribution);
  const all = [1e-300, 0.3, 0.5, 1 - 1e-16].map(at);
  for (const value of [...all, mean, low, high]) expect(off(value, 0.3)).toBeLessThan(2e-16 * 4);
});

test('an end as unlikely as it may be is no infinity', () => {
  const { at, mean } = quantilesOf(lognormal(1e-10, 1e300));
  expect([at(1 - 1e-16), mean]).toEqual([Number.MAX_VALUE, Number.MAX_VALUE]);
});

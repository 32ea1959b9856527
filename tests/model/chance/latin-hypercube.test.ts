import { describe, expect, it, test } from 'vitest';
import { fillLatinHypercube } from '../../../src/model/chance/latin-hypercube.ts';
import { chiSquare, correlation, meanOf } from './statistics.ts';

const sample = (
  points: number,
  seed: number,
  stream: string,
  start = 0,
  count = points - start,
) => {
  const out = new Float64Array(count);
  fillLatinHypercube(out, seed, stream, points, start);
  return out;
};
const strata = (points: number, seed: number, stream: string): number[] =>
  Array.from(sample(points, seed, stream), (value) => Math.floor(value * points));

test.each([1, 2, 3, 10, 127, 128, 1000, 1024, 1025, 65_537, 1_000_003])(
  '%s points lie in as many strata, one in each',
  (points) => {
    const values = sample(points, 4, 'x');
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
    expect(new Set(values.map((value) => Math.floor(value * points))).size).toBe(points);
  },
);

test('blocks are the same wherever they begin', () => {
  const all = sample(5000, 7, 'x');
  for (const start of [1, 127, 128, 1000, 4999]) {
    const count = Math.min(900, 5000 - start);
    expect(sample(5000, 7, 'x', start, count)).toEqual(all.slice(start, start + count));
  }
});

test('the last stratum of very many ends below 1', () => {
  const points = 2 ** 31;
  for (let start = 0; start < 20; start++) {
    const [value] = sample(points, start, 'x', points - 1 - start, 1);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  }
});

describe('over seeds', () => {
  it('every permutation of four comes as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 12_000; seed++) {
      const order = strata(4, seed, 'x').join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const { value, freedom } = chiSquare([...counts.values()]);
    expect(Math.abs(value - freedom)).toBeLessThan(5 * Math.sqrt(2 * freedom));
  });

  it('two points of ten, and of thirty, lie in every pair of strata as often', () => {
    for (const points of [10, 30]) {
      const counts = new Float64Array(points * points);
      for (let seed = 0; seed < 6_000; seed++) {
        const [first = 0, second = 0] = strata(points, seed, 'x').slice(2);
        const place = first * points + second;
        counts[place] = (counts[place] ?? 0) + 1;
      }
      const apart = counts.filter((_, place) => place % (points + 1) !== 0);
      const { value, freedom } = chiSquare(apart);
      expect(apart).toHaveLength(points * (points - 1));
      expect(Math.abs(value - freedom)).toBeLessThan(5 * Math.sqrt(2 * freedom));
    }
  });

  it('a point is uniform within its stratum', () => {
    const counts = new Float64Array(20);
    for (const value of sample(100_000, 6, 'x')) {
      const cell = Math.floor(((value * 100_000) % 1) * 20);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const { value, freedom } = chiSquare(counts);
    expect(Math.abs(value - freedom)).toBeLessThan(5 * Math.sqrt(2 * freedom));
  });
});

test('streams, and neighbours of a stream, have nothing in common', () => {
  for (const points of [1000, 4096, 100_003]) {
    const columns = ['a', 'b', 'c'].map((stream) => sample(points, 11, stream));
    const [first, ...others] = columns;
    if (!first) throw new Error('no column');
    const bound = 5 / Math.sqrt(points);
    for (const other of others) expect(Math.abs(correlation(first, other))).toBeLessThan(bound);
    const [before, after] = [first.slice(0, -1), first.slice(1)];
    expect(Math.abs(correlation(before, after))).toBeLessThan(bound);
  }
});

test('the mean of a sum of figures is far better known than from independent draws', () => {
  const means = Array.from({ length: 50 }, (_, seed) => {
    const columns = ['a', 'b', 'c'].map((stream) => sample(1000, seed, stream));
    return columns.reduce((sum, column) => sum + meanOf(column), 0);
  });
  const error = Math.sqrt(meanOf(means.map((mean) => (mean - 1.5) ** 2)));
  // Each coordinate has an error of 1 / √12 / N^1.5; independent draws of 1 / √12 / N^0.5.
  const expected = Math.sqrt(3 / 12) / 1000 ** 1.5;
  expect(error / expected).toBeGreaterThan(0.6);
  expect(error / expected).toBeLessThan(1.5);
});

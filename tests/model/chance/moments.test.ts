import { expect, test } from 'vitest';
import { momentsOf } from '../../../src/model/chance/moments.ts';
import { fillUniform } from '../../../src/model/chance/random.ts';
import { off } from './statistics.ts';

test('mean and standard error of a few values, by hand', () => {
  // Squared distances to 5: 9, 1, 1, 1, 0, 0, 4, 16; 32 / 7 / 8.
  const { mean, standardError } = momentsOf(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
  expect(mean).toBe(5);
  expect(standardError).toBe(Math.sqrt(32 / 7 / 8));
});

test('of one value no error is known, and none have a mean of 0', () => {
  expect(momentsOf(Float64Array.of(3))).toEqual({ mean: 3, standardError: undefined });
  expect(momentsOf(new Float64Array(0))).toEqual({ mean: 0, standardError: undefined });
});

test('a small spread about a large mean is not lost', () => {
  // 0, 1, 2, 0, 1, 2, … about 10^9: a sum of squares would need 24 digits.
  const count = 999_999;
  const { mean, standardError } = momentsOf(
    Float64Array.from({ length: count }, (_, i) => 1e9 + (i % 3)),
  );
  expect(off(mean, 1e9 + 1)).toBeLessThan(1e-15);
  expect(off(standardError ?? 0, Math.sqrt(((2 / 3) * count) / (count - 1) / count))).toBeLessThan(
    1e-11,
  );
});

test('values without spread have an error of 0 and not NaN', () => {
  const { mean, standardError } = momentsOf(new Float64Array(5001).fill(0.1));
  expect(off(mean, 0.1)).toBeLessThan(1e-15);
  expect(standardError).toBeLessThan(1e-17);
});

test('uniform draws are off by as much as their standard error tells', () => {
  const squares: number[] = [];
  for (let block = 0; block < 400; block++) {
    const values = new Float64Array(2500);
    fillUniform(values, 2, 'moments', block);
    const { mean, standardError = Number.NaN } = momentsOf(values);
    expect(off(standardError, Math.sqrt(1 / 12 / 2500))).toBeLessThan(0.06);
    squares.push(((mean - 0.5) / standardError) ** 2);
  }
  // A chi-square of 400: five standard errors of it.
  const sum = squares.reduce((total, square) => total + square, 0);
  expect(Math.abs(sum - 400)).toBeLessThan(5 * Math.sqrt(800));
});

import { expect, test } from 'vitest';
import { normalDensity, normalQuantile } from '../../../src/model/chance/normal.ts';
import { off } from './statistics.ts';

// The first three are the checks that Wichura (1988) prints with the algorithm; all were worked
// out with mpmath to 40 digits as well; here stand those that a double tells.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.0902323061678136],
  [1e-20, -9.262340089798407],
  [0.05, -1.6448536269514726],
  [0.4, -0.2533471031357998],
  [1e-7, -5.1993375821928165],
  [1e-100, -21.273453560965326],
])('the normal quantile of %s', (chance, expected) => {
  expect(off(normalQuantile(chance), expected)).toBeLessThan(1e-15);
});

// NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.7.1, and common use.
test.each([
  [0.975, 1.959963984540054],
  [0.95, 1.644853626951473],
  [0.995, 2.575829303548901],
  [0.5, 0],
])('the normal quantile of %s, in the upper half', (chance, expected) => {
  expect(Math.abs(normalQuantile(chance) - expected)).toBeLessThan(1e-14);
});

test('the smallest chance of all has a finite quantile', () => {
  expect(normalQuantile(Number.MIN_VALUE)).toBeCloseTo(-38.467, 2);
});

test('the density is 1 / √2π in the middle, and the slope of the quantile the other way round', () => {
  expect(normalDensity(0)).toBe(0.3989422804014327);
  for (const chance of [1e-6, 0.01, 0.2, 0.5, 0.9]) {
    const step = chance * 1e-4;
    const slope = (normalQuantile(chance + step) - normalQuantile(chance - step)) / (2 * step);
    expect(off(slope, 1 / normalDensity(normalQuantile(chance)))).toBeLessThan(1e-6);
  }
});

import { describe, expect, it, test } from 'vitest';
import { betaChance, betaFunction, betaQuantile } from '../../../src/model/chance/beta.ts';
import { type Fraction, fraction, minus, plus, times } from '../../helpers/fraction.ts';
import { off } from './statistics.ts';

const CHANCES = [0.5, 0.3, 0.05, 1e-3, 1e-6, 1e-12, 1e-30, 1e-100, 1e-300];

// Worked out with mpmath, by bisection of its incomplete beta function with 40 digits, and rounded
// to a double.
test.each([
  [2.5, 3.5, 0.5, 0.4068449408931939],
  [2.5, 3.5, 0.05, 0.12777559948359626],
  [2.5, 3.5, 1e-6, 0.0015348460460181978],
  [2.5, 3.5, 1e-12, 6.1036603959574065e-6],
  [2.5, 3.5, 1e-30, 3.8511325649711513e-13],
  [1.04, 4.96, 0.5, 0.13670597845440402],
  [1.04, 4.96, 0.05, 0.011721928094504118],
  [1.04, 4.96, 1e-6, 3.474363151791732e-7],
  [1.04, 4.96, 1e-30, 2.9103943628600535e-30],
  [4.2, 1.8, 0.5, 0.7233277406074812],
  [4.2, 1.8, 0.05, 0.37872327598380967],
  [4.2, 1.8, 1e-6, 0.02698226506543969],
  [3.25, 2.75, 0.5, 0.5465841528420933],
  [3.25, 2.75, 0.05, 0.2236884390764174],
  [3.25, 2.75, 1e-12, 0.0001032804478086752],
])('the beta quantile with shapes %s and %s at %s', (a, b, chance, expected) => {
  expect(off(betaQuantile(chance, a, b), expected)).toBeLessThan(2e-13);
});

describe('the beta quantile in closed form', () => {
  it('is a power where b is 1', () => {
    for (const a of [1, 1.5, 2, 5]) {
      for (const chance of CHANCES) {
        expect(off(betaQuantile(chance, a, 1), chance ** (1 / a))).toBeLessThan(2e-13);
      }
    }
  });

  it('is 1 less a power where a is 1', () => {
    for (const b of [1, 1.5, 2, 5]) {
      for (const chance of CHANCES) {
        const expected = -Math.expm1(Math.log1p(-chance) / b);
        expect(off(betaQuantile(chance, 1, b), expected)).toBeLessThan(2e-13);
      }
    }
  });

  it('is a part of a circle where both are 1½', () => {
    for (const angle of [0.5, 1, 1.3, 1.5]) {
      const chance = (angle - Math.sin(angle) * Math.cos(angle)) / Math.PI;
      const expected = (1 - Math.cos(angle)) / 2;
      expect(off(betaQuantile(chance, 1.5, 1.5), expected)).toBeLessThan(2e-13);
    }
  });

  it('is 3x² - 2x³ turned round where both are 2', () => {
    for (const x of ['0.5', '0.25', '0.1', '0.001']) {
      const square = times(fraction(x), fraction(x));
      const chance = times(square, minus(fraction('3'), times(fraction('2'), fraction(x))));
      expect(off(betaQuantile(double(chance), 2, 2), Number(x))).toBeLessThan(2e-13);
    }
  });
});

test('with whole shapes the chance is that of so many of a + b - 1 throws, in exact fractions', () => {
  for (const [a, b] of [
    [1, 5],
    [2, 4],
    [3, 3],
    [5, 1],
    [7, 12],
  ] as const) {
    for (const x of ['0.001', '0.1', '0.37', '0.5', '0.8', '0.99']) {
      expect(off(betaChance(Number(x), a, b), double(binomialTail(x, a, a + b - 1)))).toBeLessThan(
        2e-13,
      );
    }
  }
});

test('the beta function of whole and half shapes', () => {
  expect(off(betaFunction(1, 1), 1)).toBeLessThan(1e-14);
  expect(off(betaFunction(3, 3), 1 / 30)).toBeLessThan(1e-14);
  expect(off(betaFunction(1.5, 1.5), Math.PI / 8)).toBeLessThan(1e-14);
  expect(off(betaFunction(12, 7), 1 / 222_768)).toBeLessThan(2e-14);
});

test('a start from below changes nothing but the time it takes', () => {
  const inner = betaQuantile(0.1, 2.5, 3.5);
  expect(off(betaQuantile(0.11, 2.5, 3.5, inner), betaQuantile(0.11, 2.5, 3.5))).toBeLessThan(
    1e-14,
  );
});

/** The chance of at least `least` successes in so many throws. */
function binomialTail(chance: string, least: number, throws: number): Fraction {
  const [p, q] = [fraction(chance), minus(fraction('1'), fraction(chance))];
  const terms: Fraction[] = [];
  let ways = 1;
  for (let k = 0; k <= throws; k++) {
    const factors = [...Array<Fraction>(k).fill(p), ...Array<Fraction>(throws - k).fill(q)];
    if (k >= least) terms.push(times(fraction(`${ways}`), ...factors));
    ways = (ways * (throws - k)) / (k + 1);
  }
  return plus(...terms);
}

function double({ over, under }: Fraction): number {
  return Number((over * 10n ** 60n) / under) / 1e60;
}

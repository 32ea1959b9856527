import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fillUniform } from '../../../src/model/chance/random.ts';
import { quantilesIn } from '../../../src/model/chance/select.ts';
import { RUNS } from '../../helpers/random.ts';
import { off } from './statistics.ts';

/** Type 7, from values in their order. */
function expected(values: Float64Array, chance: number): number {
  const sorted = values.slice().sort();
  const place = (sorted.length - 1) * chance;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

test('the example of Hyndman and Fan’s type 7, as NumPy documents it', () => {
  // numpy.percentile([[10, 7, 4], [3, 2, 1]], 50) is 3.5; and quartiles by hand.
  expect(quantilesIn(Float64Array.of(10, 7, 4, 3, 2, 1), [0.5])).toEqual([3.5]);
  expect(quantilesIn(Float64Array.of(1, 2, 3, 4), [0, 0.25, 0.5, 0.75, 1])).toEqual([
    1, 1.75, 2.5, 3.25, 4,
  ]);
});

test('one value is every quantile, and of none there is none', () => {
  expect(quantilesIn(Float64Array.of(7), [0, 0.3, 1])).toEqual([7, 7, 7]);
  expect(quantilesIn(new Float64Array(0), [0, 0.3, 1])).toEqual([]);
  expect(quantilesIn(Float64Array.of(7, 8), [])).toEqual([]);
});

describe('quantiles by selection are those of the sorted values', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

  it('for thousands of arrays with ties', () => {
    const values = fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, chances, (numbers, asked) => {
        const found = quantilesIn(Float64Array.from(numbers), asked);
        asked.forEach((chance, i) => {
          expect(found[i]).toBeCloseTo(expected(Float64Array.from(numbers), chance), 12);
        });
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it('for values of every size, exactly where there is nothing between', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(double, { minLength: 2, maxLength: 40 }), (numbers) => {
        const sorted = Float64Array.from(numbers).sort();
        const last = sorted.length - 1;
        const places = sorted.map((_, i) => i / last).filter((chance, i) => chance * last === i);
        const found = quantilesIn(Float64Array.from(numbers), [...places]);
        const exact = [...places].map((chance) => sorted[chance * last]);
        expect(found.map((value) => value + 0)).toEqual(exact.map((value) => (value ?? 0) + 0));
      }),
      RUNS,
    );
  });

  it.each([
    ['uniform', (draw: number) => draw],
    ['with a heavy tail', (draw: number) => draw ** -2],
    ['of a few sorts', (draw: number) => Math.floor(draw * 3)],
    ['all the same', () => 1],
    ['in order', (_: number, i: number) => i],
    ['in the opposite order', (_: number, i: number) => -i],
    ['as an organ pipe', (_: number, i: number) => Math.min(i, 100_000 - i)],
  ] as const)('for many values: %s', (_name, change) => {
    const values = new Float64Array(100_000);
    fillUniform(values, 8, 'select', 0);
    const changed = values.map(change);
    const asked = [0.95, 0.05, 0.5, 0.25, 0.75, 0.005, 0.995, 0, 1];
    const found = quantilesIn(changed.slice(), asked);
    asked.forEach((chance, i) => {
      const right = expected(changed, chance);
      if (right === 0) expect(found[i]).toBe(0);
      else expect(off(found[i] ?? Number.NaN, right)).toBeLessThan(1e-14);
    });
  });
});

test('a value is lost nowhere: the array holds the same values afterwards', () => {
  const values = new Float64Array(5000);
  fillUniform(values, 9, 'select', 0);
  const before = values.slice().sort();
  quantilesIn(values, [0.1, 0.5, 0.9]);
  expect(values.sort()).toEqual(before);
});

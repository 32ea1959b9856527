import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Axis } from '../../../src/analysis/sweep/axis.ts';
import { tilingOf } from '../../../src/analysis/sweep/tiles.ts';
import { decimal } from '../../../src/model/decimal.ts';
import { RUNS } from '../../helpers/random.ts';

function axis(count: number, isNumber: boolean): Axis {
  const numbers = { decimal: () => decimal('0'), double: (index: number) => index };
  return {
    name: 'x',
    count,
    label: String,
    text: String,
    numbers: isNumber ? { ...numbers, ends: () => [0, count - 1] } : undefined,
  };
}

const axes = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), {
  minLength: 1,
  maxLength: 4,
});
const capacity = fc.integer({ min: 1, max: 40 });

describe('a grid', () => {
  it('has every combination once, in tiles that follow each other and are never too long', () => {
    fc.assert(
      fc.property(axes, capacity, (counts, most) => {
        const all = counts.map(([count, isNumber]) => axis(count, isNumber));
        const { points, tiles, indexAt, longest, inner } = tilingOf(all, 'grid', most);
        const seen = new Set<string>();
        let next = 0;
        for (const { start, length, outer } of tiles()) {
          expect(start).toBe(next);
          expect(length).toBeLessThanOrEqual(Math.min(most, longest));
          for (let point = start; point < start + length; point++) {
            const indexes = all.map((_, place) => indexAt(place, point));
            seen.add(indexes.join());
            // What is outer has one value in the whole tile.
            outer.forEach((index, place) => {
              expect(index).toBe(inner.includes(place) ? undefined : indexes[place]);
            });
          }
          next += length;
        }
        expect(next).toBe(points);
        expect(points).toBe(counts.reduce((product, [count]) => product * count, 1));
        expect(seen.size).toBe(points);
      }),
      RUNS,
    );
  });

  it('runs fastest through the last axis, and slowest through what decides the years', () => {
    const { indexAt } = tilingOf([axis(2, true), axis(3, false), axis(2, true)], 'grid', 100);
    const of = (point: number): readonly number[] =>
      [0, 1, 2].map((place) => indexAt(place, point));
    expect([0, 1, 2, 4].map(of)).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });
});

describe('lists side by side', () => {
  it('take the first of all, then the second of all', () => {
    const { points, tiles, indexAt } = tilingOf([axis(7, true), axis(7, true)], 'together', 3);
    expect(points).toBe(7);
    expect([...tiles()].map(({ start, length }) => [start, length])).toEqual([
      [0, 3],
      [3, 3],
      [6, 1],
    ]);
    expect([indexAt(0, 5), indexAt(1, 5)]).toEqual([5, 5]);
  });

  it('are a tile a point where one decides the years', () => {
    const { tiles, longest } = tilingOf([axis(3, true), axis(3, false)], 'together', 100);
    expect(longest).toBe(1);
    expect([...tiles()].map(({ outer }) => outer)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });
});

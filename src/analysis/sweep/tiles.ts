import type { Axis } from './axis.ts';

/** How the values of the axes make points. */
export type Design = 'grid' | 'together';

/** A stretch of points that differ in the inner axes only. */
export interface Tile {
  /** The number of its first point. */
  readonly start: number;
  readonly length: number;
  /** The value of each axis by its index in it; nothing for the inner ones. */
  readonly outer: readonly (number | undefined)[];
  /** Where it begins within the points that the inner axes make. */
  readonly from: number;
}

/**
 * How the points of a sweep are walked, which is how they are numbered and written: the last axis
 * runs fastest, and those that decide the years, for which all is calculated anew, slowest.
 */
export interface Tiling {
  readonly points: number;
  /** The axes that differ within a tile. */
  readonly inner: readonly number[];
  /** The most points that a tile may have. */
  readonly capacity: number;
  /** The length of the longest tile that there is. */
  readonly longest: number;
  readonly tiles: () => Iterable<Tile>;
  /** The index in an axis of a point, by the point's number. */
  readonly indexAt: (axis: number, point: number) => number;
}

/** Fewer points than this are not worth a tile of their own. */
const LEAST = 512;

/**
 * Splits a grid into outer axes, walked one by one, and inner ones, whose points fill a tile; what
 * rests on inner axes alone is then reckoned once. Axes that decide the years are always outer.
 *
 * @param capacity the most points of a tile
 */
export function tilingOf(axes: readonly Axis[], design: Design, capacity: number): Tiling {
  if (design === 'together') return tilingTogether(axes, capacity);
  const all = axes.map((_, axis) => axis);
  const fixed = all.filter((axis) => !axes[axis]?.numbers);
  const order = [...fixed, ...all.filter((axis) => axes[axis]?.numbers)];
  const countOf = (axis: number): number => axes[axis]?.count ?? 1;
  let split = order.length;
  let within = 1;
  while (split > fixed.length) {
    const next = within * countOf(order[split - 1] ?? 0);
    if (next > capacity && within >= LEAST) break;
    split--;
    within = next;
  }
  const strides = all.map((axis) => productOf(order.slice(order.indexOf(axis) + 1).map(countOf)));
  const indexAt = (axis: number, point: number): number =>
    Math.floor(point / (strides[axis] ?? 1)) % countOf(axis);
  const inner = order.slice(split);
  const stretches = productOf(order.slice(0, split).map(countOf));
  function* tiles(): Iterable<Tile> {
    for (let stretch = 0; stretch < stretches; stretch++) {
      const start = stretch * within;
      const outer = all.map((axis) => (inner.includes(axis) ? undefined : indexAt(axis, start)));
      for (let from = 0; from < within; from += capacity) {
        const length = Math.min(capacity, within - from);
        yield { start: start + from, length, outer, from };
      }
    }
  }
  const longest = Math.min(capacity, within);
  return { points: stretches * within, inner, capacity, longest, tiles, indexAt };
}

/** The first values of all axes, then the second ones, and so on. */
function tilingTogether(axes: readonly Axis[], capacity: number): Tiling {
  const points = axes[0]?.count ?? 0;
  const isOuter = axes.some(({ numbers }) => !numbers);
  const longest = isOuter ? 1 : capacity;
  function* tiles(): Iterable<Tile> {
    for (let start = 0; start < points; start += longest) {
      const length = Math.min(longest, points - start);
      const outer = axes.map(() => (isOuter ? start : undefined));
      yield { start, length, outer, from: start };
    }
  }
  const inner = isOuter ? [] : axes.map((_, axis) => axis);
  return { points, inner, capacity, longest, tiles, indexAt: (_axis, point) => point };
}

function productOf(counts: readonly number[]): number {
  return counts.reduce((product, count) => product * count, 1);
}

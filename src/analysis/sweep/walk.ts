import type { Report } from '../../model/diagnostic.ts';
import type { Block } from '../../model/formula/columns/block.ts';
import { compileColumns } from '../../model/formula/columns/compile.ts';
import { type Fraction, fractionOf } from '../../model/formula/columns/fraction.ts';
import { type Loops, PLAIN_LOOPS } from '../../model/formula/columns/loops.ts';
import { createRunner } from '../../model/formula/columns/runner.ts';
import type { Evaluate } from '../../model/formula/evaluate.ts';
import type { Formula } from '../../model/formula/tree.ts';
import type { Axis } from './axis.ts';
import type { Tile, Tiling } from './tiles.ts';
import type { Variant } from './variant.ts';

/** What is done with the formulas at the points. */
export interface Visitor {
  /**
   * Takes a stretch of points whose values are known within a bound.
   *
   * @param at the place of its first point, counted from where the tile was put
   * @returns the points that the bound leaves open, or nothing to have the stretch halved
   */
  readonly onBlock: (
    formula: number,
    block: Block,
    length: number,
    at: number,
  ) => readonly number[] | undefined;
  /** Takes one point in exact decimals. */
  readonly onPoint: (formula: number, evaluate: Evaluate, at: number) => void;
  /** Takes one point as a fraction; not where the fraction does not decide it. */
  readonly onFraction?: ((formula: number, value: Fraction, at: number) => boolean) | undefined;
  readonly report?: Report | undefined;
}

interface Manner {
  readonly byColumns?: boolean;
  readonly loops?: Loops;
}

/**
 * Walks the points of tiles with the trees of one variant: in columns of doubles where their bound
 * is enough for the visitor, in exact decimals where it is not. A stretch whose bound is too wide is
 * halved first, down to one point.
 *
 * @param byColumns whether columns are wanted at all
 * @param loops what works on them
 */
export function createWalk(
  variant: Variant,
  formulas: readonly Formula[],
  axes: readonly Axis[],
  tiling: Tiling,
  visitor: Visitor,
  { byColumns = true, loops = PLAIN_LOOPS }: Manner = {},
): (tile: Tile, at: number) => void {
  const numbers = axes.map((axis) => axis.numbers);
  const { program, atPoint } = compileColumns(formulas, variant.inputs, variant.evaluate);
  const runner = createRunner(program, tiling.longest, 'bounded', loops);
  const columns = new Map(tiling.inner.map((axis) => [axis, loops.column(tiling.longest)]));
  const all = formulas.map((_, index) => index);
  // What no column can follow is exact everywhere.
  const inColumns = all.filter((index) => byColumns && program.roots[index] !== undefined);
  const inDecimals = all.filter((index) => !inColumns.includes(index));
  const fixed: (number | undefined)[] = [];
  let spread = { from: -1, length: -1 };

  function walk(tile: Tile, at: number): void {
    if (inColumns.length > 0) {
      place(tile);
      settle(tile, 0, tile.length, inColumns, at);
    }
    if (inDecimals.length === 0) return;
    for (let i = 0; i < tile.length; i++) exactly(tile, i, inDecimals, at);
  }

  /** Gives the runner what is other than in the tile before. */
  function place({ outer, from, length, start }: Tile): void {
    outer.forEach((index, axis) => {
      if (index === undefined || fixed[axis] === index) return;
      const double = numbers[axis]?.double(index);
      if (double === undefined) return;
      runner.fix(axis, double);
      fixed[axis] = index;
    });
    if (spread.from === from && spread.length === length) return;
    for (const [axis, column] of columns) {
      for (let i = 0; i < length; i++) {
        column[i] = numbers[axis]?.double(tiling.indexAt(axis, start + i)) ?? Number.NaN;
      }
    }
    spreadColumns(0, length);
    spread = { from, length };
  }

  function spreadColumns(from: number, to: number): void {
    for (const [axis, whole] of columns) {
      const column = whole.subarray(from, to);
      const { low, high } = loops.ends(column);
      runner.spread(axis, column, low, high);
    }
  }

  function settle(
    tile: Tile,
    from: number,
    to: number,
    wanted: readonly number[],
    at: number,
  ): void {
    const length = to - from;
    runner.run(length);
    const undecided = wanted.filter((index) => {
      const block = runner.root(index);
      const open = block && visitor.onBlock(index, block, length, at + from);
      for (const i of open ?? []) {
        if (!byFraction(tile, from + i, index, at)) exactly(tile, from + i, [index], at);
      }
      return open === undefined;
    });
    if (undecided.length === 0) return;
    if (length === 1) {
      const left = undecided.filter((index) => !byFraction(tile, from, index, at));
      exactly(tile, from, left, at);
      return;
    }
    const middle = from + Math.floor(length / 2);
    for (const [low, high] of [
      [from, middle],
      [middle, to],
    ] as const) {
      spreadColumns(low, high);
      settle(tile, low, high, undecided, at);
    }
    // The runner holds a half now: the next tile puts its own columns in place.
    spread = { from: -1, length: -1 };
  }

  function exactly(tile: Tile, i: number, wanted: readonly number[], at: number): void {
    if (wanted.length === 0) return;
    const point = tile.start + i;
    const evaluate = variant.exactAt(
      numbers.map((axis, index) => axis?.decimal(tiling.indexAt(index, point))),
      visitor.report,
    );
    for (const index of wanted) visitor.onPoint(index, evaluate, at + i);
  }

  /** Whether the fraction decides a formula at a point: it takes a tenth of what decimals take. */
  function byFraction(tile: Tile, i: number, index: number, at: number): boolean {
    const { onFraction } = visitor;
    if (!onFraction) return false;
    if (fractionPoint !== tile.start + i) {
      fractionPoint = tile.start + i;
      atPoint.goTo(fractionAt);
    }
    const value = atPoint.root(index);
    return value !== undefined && onFraction(index, value, at + i);
  }

  let fractionPoint = -1;
  const fractions = axes.map(() => new Map<number, Fraction>());
  function fractionAt(axis: number): Fraction | undefined {
    const index = tiling.indexAt(axis, fractionPoint);
    const known = fractions[axis]?.get(index);
    const value = known ? undefined : numbers[axis]?.decimal(index);
    if (!value) return known;
    const made = fractionOf(value);
    fractions[axis]?.set(index, made);
    return made;
  }

  return walk;
}

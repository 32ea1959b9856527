import { type Loops, PLAIN_LOOPS } from '../../model/formula/columns/loops.ts';
import type { Formula } from '../../model/formula/tree.ts';
import type { Axis } from './axis.ts';
import { createEvaluation, type Evaluation } from './evaluation.ts';
import type { RoundedColumn } from './rounding.ts';
import type { Tiling } from './tiles.ts';
import type { Variant } from './variant.ts';

/** The figures of a stretch of points. */
export interface SweepBlock {
  readonly start: number;
  readonly length: number;
  /** A column for each figure of each owner: owner by owner, figure by figure. */
  readonly columns: readonly RoundedColumn[];
}

/** The trees with these values of the axes. */
export type TreesAt = (indexes: readonly number[]) => Variant;

/**
 * Where a walk over the points gets its loops from: what it gives takes back the room of all columns
 * that it gave before.
 */
export type LoopsSource = () => () => Loops;

/** Points that are reckoned at once: their columns fit in the cache of the processor. */
const MOST_POINTS = 16_384;
/** Where there are many cases, so many figures: 8 MiB of doubles a formula of each. */
const MOST_FIGURES = 2 ** 20;
/** Fewer points than this are not worth a turn. */
const LEAST_POINTS = 256;

/** How many points are reckoned at once of so many cases, so that memory stays bounded. */
export function capacityFor(cases: number): number {
  const fitting = Math.floor(MOST_FIGURES / Math.max(1, cases));
  return Math.max(LEAST_POINTS, Math.min(MOST_POINTS, fitting));
}

/** How many sets of trees are kept, where the years themselves vary. */
export const MOST_VARIANTS = 64;

/** The blocks of all points in order, in columns that are used again. */
export function* blocksOf(
  treesAt: TreesAt,
  axes: readonly Axis[],
  tiling: Tiling,
  decimals: number | 'exact',
  source: LoopsSource,
): Iterable<SweepBlock> {
  const columns = treesAt(axes.map(() => 0)).roots.map(columnFor(tiling.capacity));
  const evaluate = evaluationInto(columns, treesAt, axes, tiling, decimals, source);
  let [start, length] = [0, 0];
  for (const tile of tiling.tiles()) {
    // Small tiles share a block, so that who writes them writes much at once.
    if (length + tile.length > tiling.capacity) {
      yield { start, length, columns };
      start += length;
      length = 0;
    }
    if (length === 0) for (const { others } of columns) others.clear();
    evaluate(tile, length);
    length += tile.length;
  }
  if (length > 0) yield { start, length, columns };
}

/** All points at once. */
export function columnsOf(
  treesAt: TreesAt,
  axes: readonly Axis[],
  tiling: Tiling,
  decimals: number | 'exact',
  source: LoopsSource,
): readonly RoundedColumn[] {
  const columns = treesAt(axes.map(() => 0)).roots.map(columnFor(tiling.points));
  const evaluate = evaluationInto(columns, treesAt, axes, tiling, decimals, source);
  for (const tile of tiling.tiles()) evaluate(tile, tile.start);
  return columns;
}

/** Reckons tiles, each with the trees of its values, into columns. */
function evaluationInto(
  columns: readonly RoundedColumn[],
  treesAt: TreesAt,
  axes: readonly Axis[],
  tiling: Tiling,
  decimals: number | 'exact',
  source: LoopsSource,
): Evaluation {
  const known = new Map<Variant, Evaluation>();
  const freshLoops = source();
  return (tile, at) => {
    const variant = treesAt(axes.map((_, axis) => tile.outer[axis] ?? 0));
    let evaluate = known.get(variant);
    if (!evaluate) {
      if (known.size >= mostEvaluations(tiling)) known.clear();
      const loops = tiling.longest > 1 ? freshLoops() : PLAIN_LOOPS;
      evaluate = createEvaluation(variant, axes, tiling, decimals, columns, loops);
      known.set(variant, evaluate);
    }
    evaluate(tile, at);
  };
}

/** Those of long tiles have a buffer for each part of their formulas, and come one after another. */
function mostEvaluations({ longest }: Tiling): number {
  return longest > 1 ? 1 : MOST_VARIANTS;
}

/** Room for the values of a figure; where an owner has no such figure there is none. */
function columnFor(length: number): (formula: Formula | undefined) => RoundedColumn {
  return (formula) => ({ units: new Int32Array(formula ? length : 0), others: new Map() });
}

import type { Loops } from '../../model/formula/columns/loops.ts';
import type { Axis } from './axis.ts';
import { putExactly, putFraction, type RoundedColumn, roundColumn } from './rounding.ts';
import type { Tile, Tiling } from './tiles.ts';
import type { Variant } from './variant.ts';
import { createWalk } from './walk.ts';

/** Reckons the points of a tile into a column for each root, from place `at` on. */
export type Evaluation = (tile: Tile, at: number) => void;

/**
 * Every figure of a variant at every point, correctly rounded.
 *
 * @param decimals `exact` for unrounded decimals
 * @param into a column for each root of the variant
 * @param loops what works on the columns
 */
export function createEvaluation(
  variant: Variant,
  axes: readonly Axis[],
  tiling: Tiling,
  decimals: number | 'exact',
  into: readonly RoundedColumn[],
  loops: Loops,
): Evaluation {
  const present = variant.roots.flatMap((formula, root) => {
    const column = into[root];
    return formula && column ? [{ formula, column }] : [];
  });
  return createWalk(
    variant,
    present.map(({ formula }) => formula),
    axes,
    tiling,
    {
      onBlock: (index, block, length, at) => {
        const column = present[index]?.column;
        if (!column || decimals === 'exact') return undefined;
        return roundColumn(block, length, decimals, column, at, loops);
      },
      onFraction: (index, value, at) => {
        const column = present[index]?.column;
        return decimals !== 'exact' && !!column && putFraction(value, decimals, column, at);
      },
      onPoint: (index, evaluate, at) => {
        const one = present[index];
        if (one) putExactly(evaluate(one.formula), decimals, one.column, at);
      },
    },
    { byColumns: decimals !== 'exact', loops },
  );
}

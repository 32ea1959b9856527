import type { Tools } from '../../model/chance/tools.ts';
import { BLOCK, type DrawnColumn } from './task.ts';

/** Fills the chances of one figure in a block: from above 0 to below 1. */
export type FillChances = (out: Float64Array, column: DrawnColumn, block: number) => void;

/** The values of figures, block by block. */
interface Values {
  readonly begin: (block: number, length: number) => void;
  /** Prepares the draws of a figure; what it gives fills a column with the block's and hands it out. */
  readonly of: (drawn: DrawnColumn) => () => Float64Array;
  /** How many values were cut to what is legal so far. */
  readonly cut: () => number;
}

/** @param fill where the chances come from; statements of one figure share them */
export function createValues({ loops, quantiles }: Tools, fill: FillChances): Values {
  const chances = new Map<string, Float64Array>();
  const filled = new Set<string>();
  let [block, length, cut] = [0, 0, 0];

  function chancesOf(drawn: DrawnColumn): Float64Array {
    const { stream } = drawn;
    const known = chances.get(stream) ?? loops.column(BLOCK);
    chances.set(stream, known);
    const used = known.subarray(0, length);
    if (!filled.has(stream)) fill(used, drawn, block);
    filled.add(stream);
    return used;
  }

  return {
    begin: (next, of) => {
      [block, length] = [next, of];
      filled.clear();
    },
    of: (drawn) => {
      const column = loops.column(BLOCK);
      const fillQuantiles = quantiles(drawn.table);
      const { low, high } = drawn;
      const isCut = low !== Number.NEGATIVE_INFINITY || high !== Number.POSITIVE_INFINITY;
      return () => {
        const out = column.subarray(0, length);
        fillQuantiles(out, chancesOf(drawn));
        if (isCut) cut += loops.cut(out, length, out, 1, low, high);
        return out;
      };
    },
    cut: () => cut,
  };
}

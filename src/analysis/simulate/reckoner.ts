import type { Loops } from '../../model/formula/columns/loops.ts';
import type { Program } from '../../model/formula/columns/program.ts';
import { createRunner } from '../../model/formula/columns/runner.ts';

/** Reckons a program with columns of draws. */
export interface Reckoner {
  /**
   * @param values a column for each input, in the memory of the loops
   * @param into a column for each root, as long as those; NaN where there is no figure
   */
  readonly reckon: (values: readonly Float64Array[], into: readonly Float64Array[]) => void;
  /** How many values were cut to what is legal so far. */
  readonly cut: () => number;
}

/** So many places all parts of a program have together: 64 MiB of doubles. */
const MOST_PLACES = 2 ** 23;
/** Fewer draws than this are not worth a turn. */
const LEAST = 128;

/** @param capacity the most draws at once; a large program takes them in several turns */
export function createReckoner(program: Program, capacity: number, loops: Loops): Reckoner {
  const fitting = Math.floor(MOST_PLACES / program.parts.length);
  const turn = Math.min(capacity, Math.max(LEAST, fitting));
  const runner = createRunner(program, turn, 'plain', loops);

  function reckon(values: readonly Float64Array[], into: readonly Float64Array[]): void {
    const length = into[0]?.length ?? 0;
    for (let from = 0; from < length; from += turn) {
      const to = Math.min(length, from + turn);
      values.forEach((whole, input) => {
        const column = whole.subarray(from, to);
        const { low, high } = loops.ends(column);
        runner.spread(input, column, low, high);
      });
      runner.run(to - from);
      into.forEach((result, root) => {
        put(result.subarray(from, to), root);
      });
    }
  }

  function put(result: Float64Array, root: number): void {
    const { column, factor } = runner.root(root) ?? { factor: Number.NaN };
    if (!column) result.fill(factor);
    else if (factor === 1) result.set(column.subarray(0, result.length));
    else for (let i = 0; i < result.length; i++) result[i] = factor * (column[i] as number);
  }

  return { reckon, cut: () => runner.cuts.reduce((sum, count) => sum + count, 0) };
}

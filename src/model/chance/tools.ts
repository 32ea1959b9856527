import { type Loops, PLAIN_LOOPS } from '../formula/columns/loops.ts';
import { type Passes, PLAIN_PASSES } from './passes.ts';
import { fillUniform } from './random.ts';
import { fillQuantiles, type Table } from './table.ts';

/** What draws are made with, and what works on columns of them. */
export interface Tools {
  /** Makes the columns, too, that all of these work on. */
  readonly loops: Loops;
  /** Fills a column with uniform draws: see random.ts. */
  readonly uniform: typeof fillUniform;
  /** Prepares the draws of a figure: see fillQuantiles. The two columns are not the same one. */
  readonly quantiles: (table: Table) => (out: Float64Array, uniforms: Float64Array) => void;
  /** For what draws come to. */
  readonly passes: Passes;
}

/** In JavaScript: a browser may forbid all else. */
export const PLAIN_TOOLS: Tools = {
  loops: PLAIN_LOOPS,
  uniform: fillUniform,
  quantiles: (table) => (out, uniforms) => fillQuantiles(out, uniforms, table),
  passes: PLAIN_PASSES,
};

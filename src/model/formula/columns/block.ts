import type { Reason } from '../../reason.ts';
import { type Bound, UNKNOWN } from './bounds.ts';
import type { Loops } from './loops.ts';

/** What a part comes to in a block: a number times a column, or one number; or why nothing. */
export interface Block {
  /** Absent where all places have the same value. */
  readonly column?: Float64Array | undefined;
  /** Stands before the column, so that the same column serves many parts; else it is the value. */
  readonly factor: number;
  readonly bound: Bound;
  /** Tells the contents of a column from those that stood there before. */
  readonly stamp?: number | undefined;
  /** Why there is no figure, anywhere in the block. */
  readonly missing?: Reason | undefined;
}

/** Nothing is known, so the block is to be halved, or its one point reckoned exactly. */
export const OPEN: Block = { factor: Number.NaN, bound: UNKNOWN };

/**
 * How conditions, and values on the edge of rounding, are met. `bounded`: they must be decided for
 * the whole block, else what depends on them is open. `plain`: place by place, as the doubles fall;
 * where there is no figure stands NaN, and bounds mean nothing.
 */
export type Manner = 'bounded' | 'plain';

/** What the reckoning of a part has at hand. */
export interface Bench {
  /** How many places the block has. */
  readonly length: number;
  readonly manner: Manner;
  readonly loops: Loops;
  readonly blockAt: (part: number) => Block;
  /** Writes a column of the part's own. */
  readonly write: (bound: Bound, write: (out: Float64Array) => void) => Block;
  /** The column that was written before under this key, or a new one: for what stays the same. */
  readonly keep: (key: string, make: () => Block) => Block;
  /** Counts values that were cut to what is legal. */
  readonly count: (cut: number) => void;
}

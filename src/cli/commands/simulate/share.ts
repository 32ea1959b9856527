import type { Drawer } from '../../../analysis/simulate/draw.ts';
import { type Summary, summarise } from '../../../analysis/simulate/summary.ts';
import { blocksOf, type DrawTask } from '../../../analysis/simulate/task.ts';
import type { Tools } from '../../../model/chance/tools.ts';

/** What a helping thread is given: the task, the columns that all write to, and what is left to do. */
export interface Share {
  readonly task: DrawTask;
  readonly columns: readonly Float64Array[];
  /** What the chance is of. */
  readonly target: number;
  /** What nobody has taken yet, and how far all are: see the places below. */
  readonly left: Int32Array;
}

/** The places of `left`: the next block to draw, the next column to sum up, and the stage of all. */
const [BLOCK, COLUMN, STAGE] = [0, 1, 2];
export const LEFT = 3;

/** A column may be summed up only when all blocks are made. */
const [DRAWING, SUMMING, STOPPED] = [0, 1, 2];

/** Draws the next block. */
export function drawNext({ task, columns, left }: Share, drawer: Drawer): number | undefined {
  const block = Atomics.add(left, BLOCK, 1);
  if (block >= blocksOf(task)) return undefined;
  drawer.draw(block, columns);
  return block;
}

/** Sums up the next column. */
export function sumNext(
  { columns, target, left }: Share,
  { passes }: Tools,
): { readonly index: number; readonly summary: Summary } | undefined {
  const index = Atomics.add(left, COLUMN, 1);
  const column = columns[index];
  return column && { index, summary: summarise(column, target, passes) };
}

/** Lets helping threads go on to the columns. */
export function beginSumming({ left }: Share): void {
  Atomics.store(left, STAGE, SUMMING);
  Atomics.notify(left, STAGE);
}

/** Leaves nothing to anybody. */
export function stopAll({ task, left }: Share): void {
  Atomics.store(left, BLOCK, blocksOf(task));
  Atomics.store(left, STAGE, STOPPED);
  Atomics.notify(left, STAGE);
}

/** Blocks a helping thread until the columns may be summed up; false where that never comes. */
export function waitForSumming({ left }: Share): boolean {
  Atomics.wait(left, STAGE, DRAWING);
  return Atomics.load(left, STAGE) === SUMMING;
}

import type { DrawTask } from '../../../analysis/simulate/task.ts';

/** What a helping thread is given: the task, the columns that all write to, and the next block. */
export interface Share {
  readonly task: DrawTask;
  readonly columns: readonly Float64Array[];
  /** One number: the block that nobody has taken yet. */
  readonly next: Int32Array;
}

/** Takes the next block from the pile. */
export function take({ next }: Share): number {
  return Atomics.add(next, 0, 1);
}

import { createDrawer } from '../../../analysis/simulate/draw.ts';
import type { SimulationPlan } from '../../../analysis/simulate/plan.ts';
import { BLOCK, blocksOf } from '../../../analysis/simulate/task.ts';
import type { Drawn } from '../../../analysis/simulate.ts';
import { fastTools } from '../../../model/chance/fast-tools.ts';
import type { Io } from '../../io.ts';
import type { Progress } from '../../progress.ts';
import { type Share, take } from './share.ts';

/** Fewer blocks a thread than this are made sooner than a thread is started. */
const LEAST_BLOCKS = 24;
/** This thread listens for an interrupt at least so often, in blocks. */
const TURN = 8;

/**
 * Makes all draws, in this thread and helping ones, which take block after block from one pile. A
 * block is the same bits whoever makes it, so the number of threads changes nothing.
 *
 * @returns nothing where the reader interrupted it
 */
export async function drawAll(
  { task, owners }: SimulationPlan,
  threads: number,
  progress: Progress,
  io: Io,
): Promise<Drawn | undefined> {
  const blocks = blocksOf(task);
  const helpers = Math.min(threads, Math.floor(blocks / LEAST_BLOCKS)) - 1;
  const isShared = helpers > 0 && io.drawThread !== undefined;
  const share: Share = {
    task,
    columns: owners.map(() => newColumn(task.draws, isShared)),
    next: new Int32Array(isShared ? new SharedArrayBuffer(4) : new ArrayBuffer(4)),
  };
  const helping = isShared
    ? (await import('./helpers.ts')).startHelpers(share, helpers, io.drawThread ?? '')
    : undefined;
  const heard = { interrupt: false };
  const ignore = io.onInterrupt(() => {
    heard.interrupt = true;
  });
  try {
    const drawer = createDrawer(task, fastTools());
    for (let turn = 1, block = take(share); block < blocks; block = take(share), turn++) {
      drawer.draw(block, share.columns);
      if (turn % TURN !== 0) continue;
      progress.reached(Math.min(task.draws, block * BLOCK));
      await io.pause();
      if (heard.interrupt) {
        Atomics.store(share.next, 0, blocks);
        break;
      }
    }
    const cuts = (await helping?.finished) ?? [];
    // What was pressed during the last blocks is heard too.
    await io.pause();
    if (heard.interrupt) return undefined;
    return { columns: share.columns, cut: cuts.reduce((sum, cut) => sum + cut, drawer.cut()) };
  } finally {
    ignore();
    helping?.stop();
  }
}

function newColumn(draws: number, isShared: boolean): Float64Array {
  return isShared ? new Float64Array(new SharedArrayBuffer(draws * 8)) : new Float64Array(draws);
}

import { createDrawer } from '../../../analysis/simulate/draw.ts';
import type { SimulationPlan } from '../../../analysis/simulate/plan.ts';
import type { Summary } from '../../../analysis/simulate/summary.ts';
import { BLOCK, blocksOf } from '../../../analysis/simulate/task.ts';
import type { Drawn } from '../../../analysis/simulate.ts';
import { fastTools } from '../../../model/chance/fast-tools.ts';
import type { Io } from '../../io.ts';
import type { Progress } from '../../progress.ts';
import { beginSumming, drawNext, LEFT, type Share, stopAll, sumNext } from './share.ts';

/** Fewer blocks a thread than this are made sooner than a thread is started. */
const LEAST_BLOCKS = 24;
/** This thread listens for an interrupt at least so often, in blocks. */
const TURN = 8;

/** Draws that were made, with the draws themselves. */
interface AllDrawn extends Drawn {
  readonly columns: readonly Float64Array[];
}

/**
 * Makes all draws and sums them up, in this thread and helping ones, which take block after block and
 * then column after column from one pile. Each is the same bits whoever makes it, so the number of
 * threads changes nothing.
 *
 * @param target what the chance is of
 * @returns nothing where the reader interrupted it
 */
export async function drawAll(
  { task, owners }: SimulationPlan,
  target: number,
  threads: number,
  progress: Progress,
  io: Io,
): Promise<AllDrawn | undefined> {
  const helpers = Math.min(threads, Math.floor(blocksOf(task) / LEAST_BLOCKS)) - 1;
  const isShared = helpers > 0 && io.drawThread !== undefined;
  const room = (bytes: number) =>
    isShared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  const columns = owners.map(() => new Float64Array(room(task.draws * 8)));
  const share: Share = { task, columns, target, left: new Int32Array(room(LEFT * 4)) };
  const helping = isShared
    ? (await import('./helpers.ts')).startHelpers(share, helpers, io.drawThread ?? '')
    : undefined;
  const heard = { interrupt: false };
  const ignore = io.onInterrupt(() => {
    heard.interrupt = true;
  });
  const isInterrupted = async (): Promise<boolean> => {
    await io.pause();
    return heard.interrupt;
  };
  try {
    const tools = fastTools();
    const drawer = createDrawer(task, tools);
    for (let turn = 1; ; turn++) {
      const block = drawNext(share, drawer);
      if (block === undefined) break;
      if (turn % TURN !== 0) continue;
      progress.reached(Math.min(task.draws, block * BLOCK));
      if (await isInterrupted()) return undefined;
    }
    const cuts = (await helping?.drawn) ?? [];
    if (await isInterrupted()) return undefined;
    beginSumming(share);
    const own = new Map<number, Summary>();
    for (let one = sumNext(share, tools); one; one = sumNext(share, tools)) {
      own.set(one.index, one.summary);
      if (await isInterrupted()) return undefined;
    }
    const others = await helping?.summedUp;
    const summaries = columns.flatMap((_, index) => own.get(index) ?? others?.get(index) ?? []);
    return { columns, summaries, cut: cuts.reduce((sum, cut) => sum + cut, drawer.cut()) };
  } finally {
    stopAll(share);
    ignore();
    helping?.stop();
  }
}

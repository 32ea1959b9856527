import { parentPort, workerData } from 'node:worker_threads';
import { createDrawer } from '../../../analysis/simulate/draw.ts';
import type { Summary } from '../../../analysis/simulate/summary.ts';
import { fastTools } from '../../../model/chance/fast-tools.ts';
import type { Helped } from './helpers.ts';
import { drawNext, type Share, sumNext, waitForSumming } from './share.ts';

// A helping thread: takes blocks until none is left and says how many values it cut; then, when all
// have ended, sums up columns.
const share = workerData as Share;
const tools = fastTools();
const drawer = createDrawer(share.task, tools);
while (drawNext(share, drawer) !== undefined);
send({ cut: drawer.cut() });
if (waitForSumming(share)) {
  const summaries = new Map<number, Summary>();
  for (let one = sumNext(share, tools); one; one = sumNext(share, tools))
    summaries.set(one.index, one.summary);
  send({ summaries });
}

function send(message: Helped): void {
  parentPort?.postMessage(message);
}

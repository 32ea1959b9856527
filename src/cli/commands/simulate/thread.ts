import { parentPort, workerData } from 'node:worker_threads';
import { createDrawer } from '../../../analysis/simulate/draw.ts';
import { fastTools } from '../../../model/chance/fast-tools.ts';
import type { Helped } from './helpers.ts';
import { drawNext, type Share, sumUp, waitForSumming } from './share.ts';

// A helping thread: takes blocks until none is left and says how many values it cut; then, when all
// have ended, sums up columns.
const share = workerData as Share;
const drawer = createDrawer(share.task, fastTools());
while (drawNext(share, drawer) !== undefined);
send({ cut: drawer.cut() });
if (waitForSumming(share)) send({ summaries: sumUp(share) });

function send(message: Helped): void {
  parentPort?.postMessage(message);
}

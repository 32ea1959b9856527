import { parentPort, workerData } from 'node:worker_threads';
import { createDrawer } from '../../../analysis/simulate/draw.ts';
import { blocksOf } from '../../../analysis/simulate/task.ts';
import { fastTools } from '../../../model/chance/fast-tools.ts';
import { type Share, take } from './share.ts';

// A helping thread: takes blocks from the pile until it is empty, then says how many values it cut.
const share = workerData as Share;
const drawer = createDrawer(share.task, fastTools());
const blocks = blocksOf(share.task);
for (let block = take(share); block < blocks; block = take(share)) {
  drawer.draw(block, share.columns);
}
parentPort?.postMessage(drawer.cut());

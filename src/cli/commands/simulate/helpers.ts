import { Worker } from 'node:worker_threads';
import type { Share } from './share.ts';

/** Threads that help with the draws. */
export interface Helpers {
  /** How many values each of them cut, once all blocks are made. */
  readonly finished: Promise<readonly number[]>;
  readonly stop: () => void;
}

/** @param file the code that a helping thread runs: `thread.ts`, bundled */
export function startHelpers(share: Share, count: number, file: string): Helpers {
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: share }));
  const finished = Promise.all(
    workers.map(
      (worker) =>
        new Promise<number>((resolve, reject) => {
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
  // It is awaited when this thread is done; a failure before that must not end the process.
  finished.catch(() => undefined);
  return { finished, stop: () => workers.forEach((worker) => void worker.terminate()) };
}

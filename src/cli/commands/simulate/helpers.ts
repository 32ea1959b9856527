import { Worker } from 'node:worker_threads';
import type { Summary } from '../../../analysis/simulate/summary.ts';
import type { Share } from './share.ts';

/** What a helping thread says: first how many values it cut, then what columns come to. */
export type Helped =
  | { readonly cut: number }
  | { readonly summaries: ReadonlyMap<number, Summary> };

/** Threads that help with the draws. */
export interface Helpers {
  /** How many values each of them cut, once all blocks are made. */
  readonly drawn: Promise<readonly number[]>;
  /** The columns that they summed up, by their numbers. */
  readonly summedUp: Promise<ReadonlyMap<number, Summary>>;
  readonly stop: () => void;
}

/** @param file the code that a helping thread runs: `thread.ts`, bundled */
export function startHelpers(share: Share, count: number, file: string): Helpers {
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: share }));
  const drawn = Promise.all(
    workers.map((worker) => said(worker, (all) => ('cut' in all ? all.cut : undefined))),
  );
  const summedUp = Promise.all(
    workers.map((worker) => said(worker, (all) => ('cut' in all ? undefined : all.summaries))),
  ).then((all) => new Map(all.flatMap((summaries) => [...summaries])));
  // They are awaited when this thread is done; a failure before that must not end the process.
  drawn.catch(() => undefined);
  summedUp.catch(() => undefined);
  return { drawn, summedUp, stop: () => workers.forEach((worker) => void worker.terminate()) };
}

/** Waits for what a thread says of one thing. */
function said<T>(worker: Worker, read: (helped: Helped) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.on('message', (helped: Helped) => {
      const found = read(helped);
      if (found !== undefined) resolve(found);
    });
    worker.once('error', reject);
  });
}

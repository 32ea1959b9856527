import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawAll } from '../../../../src/cli/commands/simulate/threads.ts';
import type { Io } from '../../../../src/cli/io.ts';
import { normal, planned, uncertain } from '../../../analysis/simulate/drawn.ts';
import { ROOT, UNDISTURBED } from '../../../helpers/cli.ts';
import { makeParameters } from '../../../helpers/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'sroi-threads-'));
const thread = join(folder, 'draws.cjs');
beforeAll(() => {
  buildSync({
    absWorkingDir: ROOT,
    bundle: true,
    entryPoints: ['src/cli/commands/simulate/thread.ts'],
    format: 'cjs',
    outfile: thread,
    platform: 'node',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Enough draws for two threads, and some that are cut. */
const plan = planned(
  [
    {
      parameters: makeParameters({
        deadweight: uncertain('90%', normal(0.9, 0.1)),
        attribution: '0',
        cost_per_client: '1',
      }),
      benefits: { fee: uncertain('10', normal(10, 1)) },
    },
  ],
  { draws: 400_000 },
);

const world: Io = {
  ...UNDISTURBED,
  folder,
  environment: {},
  isTerminal: false,
  columns: undefined,
  write: () => undefined,
  writeBytes: () => undefined,
  writeError: () => undefined,
};

/** The draws, and how often this thread told how far it was: every eighth block that it made. */
async function drawn(threads: number, more: Partial<Io> = {}) {
  let told = 0;
  const progress = { reached: () => void told++, end: () => undefined };
  const draws = await drawAll(plan, 1, threads, progress, { ...world, ...more });
  return { draws, told };
}

/** Long enough for another thread to start and to take blocks meanwhile. */
const slowly = { pause: () => new Promise<void>((resume) => setTimeout(resume, 150)) };

describe('threads that share the draws', () => {
  it('make the same bits and counts as one alone', async () => {
    const alone = await drawn(1, { drawThread: thread });
    const together = await drawn(2, { ...slowly, drawThread: thread });
    expect(alone.told).toBe(Math.floor(Math.ceil(400_000 / 4_096) / 8));
    // The other one did most of it.
    expect(together.told).toBeLessThan(alone.told);
    expect(together.draws?.cut).toBe(alone.draws?.cut);
    expect(alone.draws?.cut).toBeGreaterThan(60_000);
    expect(together.draws?.summaries).toEqual(alone.draws?.summaries);
    expect(together.draws?.summaries).toHaveLength(2);
    together.draws?.columns.forEach((column, owner) => {
      expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
      const other = alone.draws?.columns[owner] ?? new Float64Array();
      expect(Buffer.from(column.buffer).equals(Buffer.from(other.buffer))).toBe(true);
    });
  });

  it('are not started for few draws, nor where there is no code for them', async () => {
    const { draws } = await drawn(64);
    expect(draws?.columns[0]?.buffer).toBeInstanceOf(ArrayBuffer);
    const few = { ...plan, task: { ...plan.task, draws: 100_000 } };
    const progress = { reached: () => undefined, end: () => undefined };
    const one = await drawAll(few, 1, 64, progress, { ...world, drawThread: 'nowhere.cjs' });
    expect(one?.columns[0]).toHaveLength(100_000);
  });

  it('all stop at an interrupt', async () => {
    let interrupt = (): void => undefined;
    const { draws } = await drawn(2, {
      drawThread: thread,
      pause: () => Promise.resolve(interrupt()),
      onInterrupt: (heard) => {
        interrupt = heard;
        return () => undefined;
      },
    });
    expect(draws).toBeUndefined();
  });

  it('fail where one of them does', async () => {
    await expect(drawn(2, { ...slowly, drawThread: join(folder, 'nowhere.cjs') })).rejects.toThrow(
      'nowhere.cjs',
    );
  });
});

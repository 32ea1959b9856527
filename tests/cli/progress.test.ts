import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { createProgress } from '../../src/cli/progress.ts';

/** A terminal with a clock that a test moves. */
function terminal(isErrorTerminal = true) {
  let time = 0;
  const written: string[] = [];
  const io = {
    isErrorTerminal,
    now: () => time,
    writeError: (text: string) => written.push(text),
  } as unknown as Io;
  return { io, written, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('progress', () => {
  it('says nothing of a short run', () => {
    const { io, written, pass } = terminal();
    const progress = createProgress(100, 'en', io);
    for (let done = 0; done <= 100; done += 10) {
      pass(40);
      progress.reached(done);
    }
    progress.end();
    expect(written).toEqual([]);
  });

  it('shows twice a second how far a long run is, and takes its line away', () => {
    const { io, written, pass } = terminal();
    const progress = createProgress(200, 'nl', io);
    for (let done = 0; done <= 150; done += 10) {
      pass(100);
      progress.reached(done);
    }
    progress.end();
    expect(written).toEqual([
      '\r█████░░░░░░░░░░░░░░░░░░░ 20% · Ctrl-C stopt',
      '\r███████████░░░░░░░░░░░░░ 45% · Ctrl-C stopt',
      '\r█████████████████░░░░░░░ 70% · Ctrl-C stopt',
      '\r\u001b[K',
    ]);
  });

  it('writes nothing where standard error is no terminal', () => {
    const { io, written, pass } = terminal(false);
    const progress = createProgress(2, 'en', io);
    pass(10_000);
    progress.reached(1);
    progress.end();
    expect(written).toEqual([]);
  });
});

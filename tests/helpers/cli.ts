import { join } from 'node:path';
import type { ExitCode } from '../../src/cli/exit.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** A world in which no time passes, nobody interrupts, and no progress is shown. */
export const UNDISTURBED: Pick<
  Io,
  'isErrorTerminal' | 'now' | 'pause' | 'processors' | 'onInterrupt'
> = {
  isErrorTerminal: false,
  now: () => 0,
  pause: () => Promise.resolve(),
  processors: () => 1,
  onInterrupt: () => () => undefined,
};

/** What a run of the command line showed and said. */
export interface Ran {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs `sroi …` in this process, as if its standard output were a pipe. */
export async function sroi(argv: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  let output = '';
  let errors = '';
  const code = await run(argv, {
    folder: ROOT,
    environment: { LANG: 'en_US.UTF-8' },
    isTerminal: false,
    columns: undefined,
    write: (text) => {
      output += text;
    },
    writeBytes: (bytes) => {
      // A byte-order mark is output like any other.
      output += new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
    ...UNDISTURBED,
    writeError: (text) => {
      errors += text;
    },
    ...world,
  });
  return { code, output, errors };
}

import { writeSync } from 'node:fs';

/** The folder of what was built, put in by the build. */
declare const __SROI_DIST__: string;

/** More threads than this only wait for each other. */
export const MOST_THREADS = 64;

/** Everything that the command line has of the world: a test gives its own. */
export interface Io {
  /** The folder from which paths are read. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, and how wide. */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** Results. */
  readonly write: (text: string) => void;
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** Diagnostics and progress. */
  readonly writeError: (text: string) => void;
  /** Whether standard error is a terminal, for progress. */
  readonly isErrorTerminal: boolean;
  /** Milliseconds from some moment on, for progress alone: no figure knows of it. */
  readonly now: () => number;
  /** Lets the process hear what happened meanwhile. */
  readonly pause: () => Promise<void>;
  /** How many threads can work at once, and may. */
  readonly processors: () => number;
  /** The file that a thread runs which helps with draws; none where there is none. */
  readonly drawThread?: string | undefined;
  /** Hears Ctrl-C, which then no longer ends the process; gives back how to stop hearing it. */
  readonly onInterrupt: (heard: () => void) => () => void;
}

/** The world as a process sees it. */
export function processIo(process: NodeJS.Process): Io {
  const isTerminal = isTerminalAt(1, process);
  return {
    folder: process.cwd(),
    environment: process.env,
    isTerminal,
    columns: isTerminal ? process.stdout.columns : undefined,
    write: (text) => writeWhole(1, Buffer.from(text)),
    writeBytes: (bytes) => writeWhole(1, bytes),
    writeError: (text) => writeWhole(2, Buffer.from(text)),
    get isErrorTerminal() {
      return isTerminalAt(2, process);
    },
    processors: () => {
      const { availableParallelism } = process.getBuiltinModule('node:os');
      return Math.min(availableParallelism(), MOST_THREADS);
    },
    drawThread: `${__SROI_DIST__}/draws.cjs`,
    now: () => performance.now(),
    pause: () => new Promise((resume) => setImmediate(resume)),
    onInterrupt: (heard) => {
      process.on('SIGINT', heard);
      return () => process.off('SIGINT', heard);
    },
  };
}

/** Asked of the system, since `process.stdout` alone costs a tenth of Node's own start. */
function isTerminalAt(descriptor: number, process: NodeJS.Process): boolean {
  const { isatty } = process.getBuiltinModule('node:tty');
  return isatty(descriptor);
}

/** Writes all of it, however slow the reader: a pipe may take it in pieces. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

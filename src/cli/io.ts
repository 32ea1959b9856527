import { writeSync } from 'node:fs';

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
  /** Diagnostics and progress. */
  readonly writeError: (text: string) => void;
}

/** The world as a process sees it. */
export function processIo(process: NodeJS.Process): Io {
  const isTerminal = isTerminalOutput(process);
  return {
    folder: process.cwd(),
    environment: process.env,
    isTerminal,
    columns: isTerminal ? process.stdout.columns : undefined,
    write: (text) => writeWhole(1, text),
    writeError: (text) => writeWhole(2, text),
  };
}

/** Asked of the system, since `process.stdout` alone costs a tenth of Node's own start. */
function isTerminalOutput(process: NodeJS.Process): boolean {
  const { isatty } = process.getBuiltinModule('node:tty');
  return isatty(1);
}

/** Writes all of a text, however slow the reader: a pipe may take it in pieces. */
function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
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

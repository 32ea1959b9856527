import type { Language } from '../model/text.ts';
import type { Io } from './io.ts';

/** How far a long run is, on one line of the terminal. */
export interface Progress {
  readonly reached: (points: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Runs shorter than this say nothing, and a line is not written oftener. */
const QUIET = 500;
const WIDTH = 24;

/** A line on standard error where that is a terminal; else nothing is ever written. */
export function createProgress(points: number, language: Language, io: Io): Progress {
  if (!io.isErrorTerminal) return { reached: () => undefined, end: () => undefined };
  let last = io.now();
  let isShown = false;
  return {
    reached: (done) => {
      if (io.now() - last < QUIET) return;
      last = io.now();
      isShown = true;
      const share = done / points;
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
      const words = language === 'nl' ? 'Ctrl-C stopt' : 'Ctrl-C stops';
      io.writeError(`\r${bar} ${Math.floor(share * 100)}% · ${words}`);
    },
    end: () => {
      if (isShown) io.writeError('\r\u001b[K');
    },
  };
}

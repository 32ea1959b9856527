import { processIo } from './io.ts';
import { run } from './run.ts';

/** Runs the command line of a real process. Called by the porch, `bin/sroi.js`. */
export function main(process: NodeJS.Process): void {
  run(process.argv.slice(2), processIo(process)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      // A reader that went away (`sroi calc | head`) is no fault of anybody.
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    },
  );
}

import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Io } from './io.ts';

/**
 * Gives a result to whom it is meant for: standard output, or a file, which is written whole or not
 * at all and is never one of the files that were read.
 *
 * @returns what is wrong with the file, if anything
 */
export function deliver(
  text: string,
  out: string | undefined,
  sources: readonly Source[],
  io: Io,
): Diagnostic | undefined {
  if (out === undefined) {
    io.write(text);
    return undefined;
  }
  const path = resolve(io.folder, out);
  if (sources.some(({ name, kind }) => kind === 'file' && isSame(resolve(io.folder, name), path))) {
    return fault('unwritable-output', { path: out, cause: 'input' });
  }
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
    return fault('unwritable-output', {
      path: out,
      cause: (error as NodeJS.ErrnoException).code ?? 'unknown',
    });
  }
}

function isSame(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return a === b; // one of them does not exist yet
  }
}

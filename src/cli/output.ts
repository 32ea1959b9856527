import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Io } from './io.ts';

/**
 * Gives a result to whom it is meant for: standard output, or a file, which is written whole or not
 * at all and is never one of the files that were read.
 *
 * @param content text, or the bytes of a file that is no text: those go to a file only
 * @returns what is wrong with the file, if anything
 */
export function deliver(
  content: string | Uint8Array,
  out: string | undefined,
  sources: readonly Source[],
  io: Io,
): Diagnostic | undefined {
  if (out === undefined) {
    if (typeof content !== 'string') throw new Error('bytes are no text to write');
    io.write(content);
    return undefined;
  }
  const path = resolve(io.folder, out);
  if (wasRead(path, sources, io)) {
    return fault('unwritable-output', { path: out, cause: 'input' });
  }
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, content, { flag: 'wx' });
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

/** Whether a file is one of those that the result was made from. */
export function wasRead(path: string, sources: readonly Source[], io: Io): boolean {
  return sources.some(
    ({ name, kind }) => kind === 'file' && isSame(resolve(io.folder, name), path),
  );
}

function isSame(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return a === b; // one of them does not exist yet
  }
}

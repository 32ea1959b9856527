import { closeSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Io } from './io.ts';

/** Where a long result goes piece by piece. */
export interface Stream {
  readonly write: (bytes: Uint8Array) => void;
  /** Makes it whole; until then a file does not exist. */
  readonly finish: () => void;
  /** Takes back what was written to a file. */
  readonly abandon: () => void;
}

/**
 * Opens standard output, or a file that is written whole or not at all and is never one of those
 * that were read.
 *
 * @returns what is wrong with the file, if anything
 */
export function openStream(
  out: string | undefined,
  sources: readonly Source[],
  io: Io,
): Stream | Diagnostic {
  if (out === undefined) {
    const nothing = (): void => undefined;
    return { write: io.writeBytes, finish: nothing, abandon: nothing };
  }
  const path = resolve(io.folder, out);
  if (wasRead(path, sources, io)) return fault('unwritable-output', { path: out, cause: 'input' });
  const draft = `${path}.${process.pid}.part`;
  try {
    return intoDraft(openSync(draft, 'wx'), draft, path);
  } catch (error) {
    return unwritable(out, error) ?? fault('unwritable-output', { path: out, cause: 'unknown' });
  }
}

function intoDraft(file: number, draft: string, path: string): Stream {
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    finish: () => {
      close();
      renameSync(draft, path);
    },
    abandon: () => {
      close();
      rmSync(draft, { force: true });
    },
  };
}

/** That a file can not be written, as the system says it: `ENOSPC`; nothing for other errors. */
export function unwritable(path: string, error: unknown): Diagnostic | undefined {
  const cause = (error as NodeJS.ErrnoException).code;
  return cause === undefined ? undefined : fault('unwritable-output', { path, cause });
}

/** Whether a file is one of those that the result was made from. */
function wasRead(path: string, sources: readonly Source[], io: Io): boolean {
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

import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Io } from './io.ts';

/** A file to write, its path as the reader would type it. */
interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files where there are none yet, with the folders that they need: all of them or none.
 *
 * @returns what stands in the way, or what the system refused; nothing when all are written
 */
export function writeNew(files: readonly NewFile[], io: Io): readonly Diagnostic[] {
  const refusals = refuseExisting(
    files.map(({ path }) => path),
    io,
  );
  if (refusals.length > 0) return refusals;
  const made: Made[] = [];
  for (const { path, text } of files) {
    try {
      makeFolder(dirname(resolve(io.folder, path)), made);
      // `wx` refuses a file that came into being since it was looked for.
      const file = resolve(io.folder, path);
      const descriptor = openSync(file, 'wx');
      made.push({ path: file, kind: 'file' });
      try {
        writeFileSync(descriptor, text);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      made.reverse().forEach(unmake);
      const cause = (error as NodeJS.ErrnoException).code ?? 'unknown';
      return [
        cause === 'EEXIST'
          ? fault('already-exists', { path })
          : fault('unwritable-output', { path, cause }),
      ];
    }
  }
  return [];
}

/** What already stands where a file is to be written, or where a folder for it must be. */
export function refuseExisting(paths: readonly string[], io: Io): readonly Diagnostic[] {
  const taken = new Set(paths.flatMap((path) => inTheWay(path, io) ?? []));
  return [...taken].map((path) => fault('already-exists', { path }));
}

function inTheWay(path: string, io: Io): string | undefined {
  if (isThere(path)) return path;
  let folder = path;
  for (;;) {
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
    if (isThere(folder)) return isFolder(folder) ? undefined : folder;
  }

  function isThere(name: string): boolean {
    try {
      // A link that leads nowhere is there too.
      return lstatSync(resolve(io.folder, name), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false; // what can not be looked at can not be written either, and says why
    }
  }

  function isFolder(name: string): boolean {
    return statSync(resolve(io.folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  }
}

/** What was made so far: all of it goes again when the rest fails. */
interface Made {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

function makeFolder(path: string, made: Made[]): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  makeFolder(dirname(path), made);
  mkdirSync(path);
  made.push({ path, kind: 'folder' });
}

function unmake({ path, kind }: Made): void {
  try {
    if (kind === 'file') rmSync(path, { force: true });
    else rmdirSync(path); // refused when somebody put something in it: that stays
  } catch {
    // it stays behind, empty
  }
}

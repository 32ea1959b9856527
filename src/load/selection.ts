import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fault } from '../model/diagnostic.ts';
import { isPortfolio } from './listing.ts';
import type { Run } from './run.ts';
import { causeOf } from './text-file.ts';

/** What was asked for in one folder: all of it, or some of its files. */
export interface Selection {
  readonly folder: string;
  readonly files: readonly string[] | 'all';
}

/**
 * Groups paths by their folder, in the order given. A folder, and its portfolio file, mean all of
 * its cases. Reports paths that lead nowhere.
 */
export function select(paths: readonly string[], run: Run): readonly Selection[] {
  const found = new Map<string, Selection>();
  for (const path of paths) {
    const isFolder = lookAt(path, run);
    if (isFolder === undefined) continue;
    const folder = isFolder ? path : dirname(path);
    const key = resolve(run.folder, folder);
    const before = found.get(key);
    if (isFolder || isPortfolio(basename(path))) {
      found.set(key, { folder: before?.folder ?? folder, files: 'all' });
    } else if (!before) {
      found.set(key, { folder, files: [path] });
    } else if (before.files !== 'all' && !before.files.some((file) => isSame(file, path, run))) {
      found.set(key, { folder: before.folder, files: [...before.files, path] });
    }
  }
  return [...found.values()];
}

function lookAt(path: string, run: Run): boolean | undefined {
  try {
    return statSync(resolve(run.folder, path)).isDirectory();
  } catch (error) {
    const cause = causeOf(error);
    run.report(
      cause === 'ENOENT' || cause === 'ENOTDIR'
        ? fault('file-not-found', { path })
        : fault('file-unreadable', { path, cause }),
    );
    return undefined;
  }
}

function isSame(a: string, b: string, run: Run): boolean {
  return resolve(run.folder, a) === resolve(run.folder, b);
}

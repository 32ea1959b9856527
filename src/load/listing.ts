import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fault } from '../model/diagnostic.ts';
import type { Run } from './run.ts';
import { causeOf } from './text-file.ts';

/** The files of one folder that are read, by the names that the reader would type. */
export interface Listing {
  readonly portfolio: string | undefined;
  /** All others: cases, and scenarios among them. */
  readonly files: readonly string[];
}

/** Of a folder that can not be listed, or is not there. */
export const NO_FILES: Listing = { portfolio: undefined, files: [] };

const YAML = /\.ya?ml$/i;
const PORTFOLIO = ['portfolio.yaml', 'portfolio.yml'];

export function isPortfolio(fileName: string): boolean {
  return PORTFOLIO.includes(fileName);
}

/**
 * Lists a folder, not what is in its folders, in the order of code units: the same everywhere.
 * Hidden files are left out, as an editor's copies are.
 *
 * @returns nothing where it can not be listed, which is reported
 */
export function listFolder(run: Run, folder: string): Listing | undefined {
  let files: string[];
  try {
    files = readdirSync(resolve(run.folder, folder), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && YAML.test(entry.name))
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    run.report(fault('file-unreadable', { path: folder, cause: causeOf(error) }));
    return undefined;
  }
  const portfolio = PORTFOLIO.find((name) => files.includes(name));
  return {
    portfolio: portfolio && join(folder, portfolio),
    files: files.filter((name) => name !== portfolio).map((name) => join(folder, name)),
  };
}

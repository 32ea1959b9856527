import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isPortfolio } from './listing.ts';

/** What a path leads to, at first sight: what is wrong with it is for whoever reads it. */
export type Kind = 'result' | 'parameters' | 'cases';

/**
 * Tells an earlier result (JSON) and a file of parameters from cases, by the name and the first keys
 * of the file.
 */
export function recognise(name: string, folder: string): Kind {
  if (/\.json$/i.test(name)) return 'result';
  const text = beginningOf(resolve(folder, name));
  if (/^\ufeff?\s*\{/.test(text)) return 'result';
  if (isPortfolio(basename(name)) || /^case\s*:/m.test(text)) return 'cases';
  return /^(?:values|method|extends|sources)\s*:/m.test(text) ? 'parameters' : 'cases';
}

/** Tells a scenario from the cases that it lies among, without reading more of them. */
export function looksLikeScenario(name: string, folder: string): boolean {
  const text = beginningOf(resolve(folder, name));
  return /^scenario\s*:/m.test(text) && !/^case\s*:/m.test(text);
}

/** Parameter files are read whole up to here, and need not be read on to be known. */
const ENOUGH = 256 * 1024;

/** The beginning of a regular file; nothing of a folder, or of what is not there. */
function beginningOf(path: string): string {
  try {
    if (!statSync(path).isFile()) return '';
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(ENOUGH);
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, ENOUGH, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

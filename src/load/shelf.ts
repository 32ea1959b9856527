import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fault } from '../model/diagnostic.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Place, Source } from '../model/place.ts';
import { readParameters } from './read/parameters.ts';
import { readWords } from './read/text.ts';
import type { Run } from './run.ts';
import { parametersFile } from './schema/parameters.ts';
import { checkShape } from './shape.ts';
import { readTextFile } from './text-file.ts';
import { placeOf, valueAt } from './yaml/node.ts';
import { parseYaml } from './yaml/parse.ts';

/** A file of parameters, with the texts it was read from: its own, and those that it extends. */
export interface Shelved {
  readonly parameters: Parameters;
  readonly sources: readonly Source[];
}

/** The parameter files of one run: each is read once and shared. */
export interface Shelf {
  /** Reads a file by name; what is wrong with it is reported the first time. */
  readonly read: (name: string, citedAt?: Place) => Shelved | undefined;
  /** The file of a year, in the nearest folder `parameters` going up from a case file. */
  readonly nearest: (caseName: string, year: string) => string | undefined;
  /** Whether a file was read as parameters. */
  readonly holds: (name: string) => boolean;
}

/** Files that extend each other in a row; more is a slip. */
const LONGEST_CHAIN = 64;

export function createShelf(run: Run): Shelf {
  const known = new Map<string, Shelved | undefined>();
  const open: { readonly file: string; readonly name: string; readonly place?: Place }[] = [];

  function read(name: string, citedAt?: Place): Shelved | undefined {
    const file = resolve(run.folder, name);
    const start = open.findIndex((step) => step.file === file);
    if (start >= 0) {
      const circle = open.slice(start);
      const names = [...circle.map((step) => step.name), name];
      const also = circle.slice(1).flatMap(({ place }) => place ?? []);
      run.report(fault('circle', { names }, citedAt, also));
      return undefined;
    }
    if (known.has(file)) return known.get(file);
    if (open.length === LONGEST_CHAIN) {
      run.report(fault('nested-too-deep', { limit: LONGEST_CHAIN }, citedAt));
      return undefined;
    }
    open.push({ file, name, ...(citedAt && { place: citedAt }) });
    const shelved = readNew(name, citedAt);
    open.pop();
    known.set(file, shelved);
    return shelved;
  }

  function readNew(name: string, citedAt?: Place): Shelved | undefined {
    const text = readTextFile(run, name, citedAt);
    const root = text && parseYaml(text, run.report);
    if (!root) return undefined;
    checkShape(parametersFile, root, run.report);
    const extended = valueAt(root, 'extends');
    const path = readWords(extended);
    const base =
      extended && path !== undefined
        ? read(join(dirname(name), path), placeOf(extended))
        : undefined;
    const parameters = readParameters(root, run.report, base?.parameters);
    // Without what it extends, half of its names would be missing.
    if (extended && !base) return undefined;
    return { parameters, sources: [text.source, ...(base?.sources ?? [])] };
  }

  function nearest(caseName: string, year: string): string | undefined {
    let folder = dirname(caseName);
    for (;;) {
      for (const ending of ['yaml', 'yml']) {
        const name = join(folder, 'parameters', `${year}.${ending}`);
        if (existsSync(resolve(run.folder, name))) return name;
      }
      const path = resolve(run.folder, folder);
      if (dirname(path) === path) return undefined;
      folder = join(folder, '..');
    }
  }

  return { read, nearest, holds: (name) => known.has(resolve(run.folder, name)) };
}

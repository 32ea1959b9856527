import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Place, Source } from '../model/place.ts';
import type { SettingName } from '../model/settings.ts';
import type { Language } from '../model/text.ts';
import { namedParameters, openPortfolio, readBeside } from './beside.ts';
import { readListed } from './choose.ts';
import { openDraft } from './draft.ts';
import { listFolder, NO_FILES } from './listing.ts';
import { readWords } from './read/text.ts';
import type { Run } from './run.ts';
import { createShelf } from './shelf.ts';
import { valueAt } from './yaml/node.ts';

/** What a case that is yet to be written would rest on, and what it would stand beside. */
export interface Foundation {
  readonly language: Language | undefined;
  readonly year: string;
  /** The settings of the method that portfolio and parameter file state. */
  readonly stated: ReadonlySet<SettingName>;
  /** The portfolio file, where it lists its cases: what is not listed does not belong to it. */
  readonly listedIn: string | undefined;
  /** The cases of the folder, by id. */
  readonly cases: ReadonlyMap<string, Place | undefined>;
  /** What is wrong with portfolio and parameters; of the other cases nothing is said. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

export interface FoundationOptions {
  /** The folder that relative paths start from. */
  readonly from: string;
  /** The parameter file that the case is to have, in place of the one that it would find. */
  readonly parameters?: string | undefined;
  /** The year of the case; if left out, that of its portfolio, or of its latest neighbour. */
  readonly year: string | undefined;
  /** For a case that has neither. */
  readonly thisYear: string;
}

/** Looks at what a folder holds for a new case in it. The folder need not exist. */
export function findFoundation(
  folder: string,
  { from, parameters: given, year: asked, thisYear }: FoundationOptions,
): Foundation {
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  const run: Run = {
    folder: from,
    report: (diagnostic) => diagnostics.push(diagnostic),
    remember: (source) => sources.push(source),
  };
  const isThere = existsSync(resolve(from, folder));
  const listing = (isThere ? listFolder(run, folder) : undefined) ?? NO_FILES;
  const shelf = createShelf(run);
  const beside = openPortfolio(run, listing.portfolio);
  const named =
    given === undefined ? namedParameters(beside, shelf) : { shelved: shelf.read(given) };
  const drafts = listing.files
    .filter((name) => !shelf.holds(name))
    .map((name) => openDraft(run, name))
    .filter(({ kind }) => kind === 'case');

  const years = drafts.flatMap(({ root }) => readWords(valueAt(root, 'year')) ?? []).sort();
  const year = asked ?? named?.shelved?.parameters.year ?? years.at(-1) ?? thisYear;
  const parameters = named ? named.shelved?.parameters : nearestParameters();
  const said = readBeside(beside, run, parameters);
  return {
    language: said?.language,
    year,
    stated: new Set([
      ...(said?.settings.figures.keys() ?? []),
      ...(parameters?.settings.figures.keys() ?? []),
    ]),
    listedIn: readListed(beside.root, run.report) && listing.portfolio,
    cases: new Map(drafts.flatMap(({ id, place }) => (id === undefined ? [] : [[id, place]]))),
    diagnostics,
    sources,
  };

  function nearestParameters(): Parameters | undefined {
    const name = shelf.nearest(join(folder, 'case.yaml'), year);
    if (name !== undefined) return shelf.read(name)?.parameters;
    run.report(fault('no-parameter-file', { year }));
    return undefined;
  }
}

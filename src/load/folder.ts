import { resolve } from 'node:path';
import { fault, type Report } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { NO_SETTINGS } from '../model/settings.ts';
import { namedParameters, openPortfolio, readBeside } from './beside.ts';
import { chooseCases, readListed } from './choose.ts';
import { checkConventions } from './conventions.ts';
import { type Draft, openDraft, readDraft } from './draft.ts';
import { listFolder, NO_FILES } from './listing.ts';
import { hasWholePool } from './pooled.ts';
import { readWords } from './read/text.ts';
import { looksLikeScenario } from './recognise.ts';
import type { Run } from './run.ts';
import { gatherScenarios } from './scenarios.ts';
import type { Selection } from './selection.ts';
import type { Shelf, Shelved } from './shelf.ts';
import { placeOf, valueAt } from './yaml/node.ts';

/**
 * Loads what was asked for in one folder, with the portfolio file beside it.
 *
 * @param given the file of parameters that is to serve every case, if one was named
 */
export function loadFolder(
  { folder, files }: Selection,
  run: Run,
  shelf: Shelf,
  given: string | undefined,
): Portfolio | undefined {
  const { report } = run;
  const found = listFolder(run, folder);
  if (!found && files === 'all') return undefined;
  const listing = found ?? NO_FILES;
  const beside = openPortfolio(run, listing.portfolio);
  const ofPortfolio = namedParameters(beside, shelf);
  const shared =
    given !== undefined && !beside.isUnread ? { shelved: shelf.read(given) } : ofPortfolio;
  const all = listing.files.filter((name) => !shelf.holds(name));
  const names = files === 'all' ? all : files;
  const read = new Set(names.map((name) => resolve(run.folder, name)));
  const others = all.filter((name) => !read.has(resolve(run.folder, name)));
  const listed = readListed(beside.root, report);
  const opened = names.map((name) => openDraft(run, name));
  const drafts = opened.filter(({ kind }) => kind === 'case');
  const named = opened.filter(({ kind }) => kind === 'scenario');
  if (drafts.length === 0) reportNoCase({ folder, files }, named, report);
  // A case that is read alone has the scenarios beside it too.
  const scenarios = [
    ...named,
    ...others
      .filter((name) => looksLikeScenario(name, run.folder))
      .map((name) => openDraft(run, name)),
  ];
  const taken = chooseCases(drafts, listed, files === 'all', report);
  const shelves = taken.map((draft) => (shared ? shared.shelved : shelfOfYear(draft, shelf, run)));
  const [first] = shelves.flatMap((shelved) => shelved?.parameters ?? []);
  const parameters = shared?.shelved?.parameters ?? first;
  const said = readBeside(beside, run, parameters);
  const settings = said?.settings ?? NO_SETTINGS;
  const cases = taken.flatMap(
    (draft, index) => readDraft(draft, run, shelves[index]?.parameters) ?? [],
  );
  checkConventions(cases, report);
  if (cases.length === 0 && !said) return undefined;

  const hasPool = (): boolean => hasWholePool(run, cases, others, listed && [...listed.keys()]);
  return {
    settings,
    limitations: [],
    ...said,
    scenarios: gatherScenarios(said?.scenarios ?? [], scenarios, run, parameters),
    cases,
    complete: cases.length === taken.length && (files === 'all' || hasPool()),
    sources: distinct([
      beside.source,
      ...shelves.flatMap((shelved) => shelved?.sources ?? []),
      ...[...taken, ...scenarios].map(({ source }) => source),
    ]),
  };
}

/** Nothing of what was asked for is a case: there is none, or a scenario was named for one. */
function reportNoCase(
  { folder, files }: Selection,
  scenarios: readonly Draft[],
  report: Report,
): void {
  if (files === 'all') report(fault('empty-folder', { path: folder }));
  else for (const { name, place } of scenarios) report(fault('not-a-case', { path: name }, place));
}

/** The nearest parameters of the case's year; reports a year that has none. */
function shelfOfYear({ name, root }: Draft, shelf: Shelf, run: Run): Shelved | undefined {
  const node = valueAt(root, 'year');
  const year = readWords(node);
  if (!node || year === undefined || !/^\d+$/.test(year)) return undefined;
  const found = shelf.nearest(name, year);
  if (found !== undefined) return shelf.read(found, placeOf(node));
  run.report(fault('no-parameter-file', { year }, placeOf(node)));
  return undefined;
}

function distinct(sources: readonly (Source | undefined)[]): readonly Source[] {
  return [...new Set(sources.filter((source) => source !== undefined))];
}

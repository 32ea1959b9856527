import { resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Scenario } from '../model/scenario.ts';
import { loadFolder } from './folder.ts';
import type { Run } from './run.ts';
import { readScenarioAt } from './scenarios.ts';
import { select } from './selection.ts';
import { createShelf } from './shelf.ts';

export interface LoadOptions {
  /** A file of parameters for every case, in place of the ones they would find. */
  readonly parameters?: string | undefined;
  /** A file with a scenario, for every portfolio. */
  readonly scenario?: string | undefined;
  /** The folder that relative paths start from; the process's own if left out. */
  readonly folder?: string | undefined;
}

/** What could be read, everything that is wrong with it, and every text that was read. */
export interface Loaded {
  readonly portfolios: readonly Portfolio[];
  /** What the file with a scenario holds, if one was named and it could be read. */
  readonly scenario?: Scenario | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/**
 * Loads folders of cases, or single case files with the portfolio beside them. Nothing stops at the
 * first fault and nothing is thrown: where `diagnostics` holds an error, the portfolios hold what
 * could be read all the same, and no figure of theirs should be trusted.
 *
 * @param paths folders, case files and portfolio files; each folder makes one portfolio
 */
export function loadPortfolios(paths: readonly string[], options: LoadOptions = {}): Loaded {
  const diagnostics = new Map<string, Diagnostic>();
  const sources: Source[] = [];
  const run: Run = {
    folder: options.folder ?? currentFolder(),
    // An alias, or a file that serves many cases, would bring the same fault again and again.
    report: (diagnostic) => diagnostics.set(JSON.stringify(diagnostic), diagnostic),
    remember: (source) => sources.push(source),
  };
  const shelf = createShelf(run);
  const portfolios = select(paths, run).flatMap(
    (selection) => loadFolder(selection, run, shelf, options.parameters) ?? [],
  );
  const scenario =
    options.scenario === undefined ? undefined : scenarioAt(options.scenario, portfolios, run);
  return { portfolios, scenario, diagnostics: [...diagnostics.values()], sources };
}

/** The scenario of a file, which may have been read already with the cases that it lies among. */
function scenarioAt(
  name: string,
  portfolios: readonly Portfolio[],
  run: Run,
): Scenario | undefined {
  const path = resolve(run.folder, name);
  const known = portfolios
    .flatMap(({ scenarios = [], place: own }) =>
      scenarios.filter(({ place }) => place.source !== own?.source),
    )
    .find(({ place }) => resolve(run.folder, place.source) === path);
  return known ?? readScenarioAt(name, run);
}

/** A folder that was removed under a running process has no name any more. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}

/** Loads one folder or file, as `loadPortfolios` does. */
export function loadPortfolio(
  path: string,
  options: LoadOptions = {},
): {
  readonly portfolio: Portfolio | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
} {
  const { portfolios, ...rest } = loadPortfolios([path], options);
  return { portfolio: portfolios[0], ...rest };
}

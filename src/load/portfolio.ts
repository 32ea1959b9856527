import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { loadFolder } from './folder.ts';
import type { Run } from './run.ts';
import { select } from './selection.ts';
import { createShelf } from './shelf.ts';

export interface LoadOptions {
  /** A file of parameters for every case, in place of the ones they would find. */
  readonly parameters?: string | undefined;
  /** The folder that relative paths start from; the process's own if left out. */
  readonly folder?: string | undefined;
}

/** What could be read, everything that is wrong with it, and every text that was read. */
export interface Loaded {
  readonly portfolios: readonly Portfolio[];
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
  return { portfolios, diagnostics: [...diagnostics.values()], sources };
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

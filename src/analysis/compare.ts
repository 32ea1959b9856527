import type { Diagnostic } from '../model/diagnostic.ts';
import type { FigureName } from '../model/published.ts';
import type { SavedResult } from '../model/saved.ts';
import type { Text } from '../model/text.ts';
import type { PortfolioResult } from './calculate.ts';
import { findChanges } from './compare/changes.ts';
import { otherCurrencies } from './compare/currencies.ts';
import { type Explained, explainChange } from './compare/explained.ts';
import { type Contents, compareContents } from './compare/figures.ts';
import { changedFiles, type FileChange } from './compare/files.ts';
import { type ChangedInput, describeChanges } from './compare/inputs.ts';
import { pairCases } from './compare/pairs.ts';
import { type PortfolioPair, pairPortfolios } from './compare/side-by-side.ts';
import { endsOf, numberOf } from './compare/sides.ts';
import { createStates } from './compare/states.ts';

/** One side of a comparison: its result as it would be saved, and how it was made if that is known. */
export interface Side {
  readonly saved: SavedResult;
  /** In the order of the portfolios of `saved`; absent of a result that was read from a file. */
  readonly results?: readonly PortfolioResult[] | undefined;
}

export interface Comparison {
  /** Whether every value of the results is the same, in its promised digits. */
  readonly equal: boolean;
  /** The figure of which the change is explained. */
  readonly figure: FigureName;
  /** The input files that are not what they were; of two sets of files nothing is told. */
  readonly files: readonly FileChange[];
  readonly portfolios: readonly PortfolioComparison[];
  /** What can not be compared. The rest holds only when none of these is an error. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PortfolioComparison extends Contents {
  readonly title?: Text | undefined;
  readonly currency: string;
  /** The inputs that changed; of a saved result, what it tells of its lines and settings. */
  readonly inputs: readonly ChangedInput[];
  readonly explained: readonly Explained[];
  /** The cases whose inputs are the present values of their lines: more a saved result did not tell. */
  readonly byPresentValues: readonly string[];
}

/**
 * What moved between two results, and how much of the change in a figure each changed input
 * explains: an exact division, that adds up to the change.
 */
export function compareResults(before: Side, after: Side, figure: FigureName = 'sroi'): Comparison {
  const [was, is] = [before, after].map(({ saved, results }) =>
    saved.portfolios.map((one, index) => ({ saved: one, portfolio: results?.[index]?.portfolio })),
  );
  const pairs = pairPortfolios(was ?? [], is ?? []);
  const areOfOneVersion = before.saved.sroi_version === after.saved.sroi_version;
  const portfolios = pairs.map((pair) => comparePair(pair, figure, areOfOneVersion));
  const areFiles = before.results && after.results;
  return {
    equal: portfolios.every(
      ({ figures, values }) => values.length === 0 && figures.every(({ moved }) => !moved),
    ),
    figure,
    files: areFiles ? [] : changedFiles(before.saved.inputs, after.saved.inputs),
    portfolios,
    diagnostics: otherCurrencies(pairs),
  };
}

function comparePair(
  { before, after }: PortfolioPair,
  figure: FigureName,
  areOfOneVersion: boolean,
): PortfolioComparison {
  const contents = compareContents({ before, after }, areOfOneVersion);
  const cases = [after, before].flatMap((side) => side?.saved.cases ?? []);
  const common = {
    title: after?.saved.title ?? before?.saved.title ?? undefined,
    currency: cases[0]?.currency ?? '',
    ...contents,
  };
  if (!before || !after) return { ...common, inputs: [], explained: [], byPresentValues: [] };

  const ends = endsOf(before, after, figure);
  const pairs = pairCases(ends.before, ends.after);
  const changes = findChanges(ends.before, ends.after, pairs);
  const states = createStates(ends.before, ends.after, pairs, changes);
  const explained = contents.figures.flatMap(({ owner, name, before: from, after: to, moved }) => {
    const [was, is] = [numberOf(from), numberOf(to)];
    if (name !== figure || !moved || !was || !is) return [];
    return explainChange({ owner, name, before: was, after: is }, states);
  });
  const owners = new Set(explained.map(({ owner }) => owner));
  return {
    ...common,
    inputs: describeChanges(changes, ends.before, ends.after),
    explained,
    byPresentValues: [...ends.byPresentValues].filter((id) => owners.has(id)),
  };
}

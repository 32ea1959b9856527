import type { Portfolio } from '../../model/portfolio.ts';
import type { SavedCase, SavedPortfolio } from '../../model/saved.ts';
import type { SidePortfolio } from './sides.ts';

export interface PortfolioPair {
  readonly before?: SidePortfolio | undefined;
  readonly after?: SidePortfolio | undefined;
}

/**
 * The portfolios of two sides that belong together: the only ones, else those that share a case, in
 * the order of the first side. What is left over stands alone.
 */
export function pairPortfolios(
  before: readonly SidePortfolio[],
  after: readonly SidePortfolio[],
): readonly PortfolioPair[] {
  const [first] = before;
  const [other] = after;
  if (first && other && before.length === 1 && after.length === 1) {
    return [{ before: first, after: underOneName(first, other) }];
  }
  const left = new Set(after);
  const pairs = before.map((one): PortfolioPair => {
    const ids = new Set(idsOf(one));
    const found = [...left].find((candidate) => idsOf(candidate).some((id) => ids.has(id)));
    if (found) left.delete(found);
    return { before: one, after: found };
  });
  return [...pairs, ...[...left].map((one) => ({ after: one }))];
}

function idsOf({ saved }: SidePortfolio): readonly string[] {
  return [...saved.cases, ...saved.illustrations].map(({ id }) => id);
}

/** Where either side is one case, the two are compared whatever they are called. */
function underOneName(before: SidePortfolio, after: SidePortfolio): SidePortfolio {
  const [was, is] = [before, after].map(idsOf);
  const id = was?.[0];
  if (was?.length !== 1 || is?.length !== 1 || id === undefined || is[0] === id) return after;
  return {
    saved: renameSaved(after.saved, id),
    portfolio: after.portfolio && rename(after.portfolio, id),
  };
}

function rename(portfolio: Portfolio, id: string): Portfolio {
  return { ...portfolio, cases: portfolio.cases.map((of) => ({ ...of, id })) };
}

function renameSaved(saved: SavedPortfolio, id: string): SavedPortfolio {
  const named = (of: SavedCase): SavedCase => ({ ...of, id });
  const { members } = (saved.pool ?? {}) as { members?: readonly object[] };
  return {
    ...saved,
    cases: saved.cases.map(named),
    illustrations: saved.illustrations.map(named),
    pool: saved.pool && {
      ...saved.pool,
      ...(members && { members: members.map((one) => ({ ...one, id })) }),
    },
  };
}

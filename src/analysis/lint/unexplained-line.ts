import type { Figure } from '../../model/formula/tree.ts';
import type { PortfolioResult } from '../calculate.ts';
import { isMadeOfNames } from './figures.ts';
import type { Found } from './finding.ts';

/** Lines and inputs that nobody explains: a number under an id, and not a word about it. */
export function findUnexplained({ cases }: PortfolioResult): readonly Found<'unexplained-line'>[] {
  return cases.flatMap(({ case: of, lines, investment }) =>
    [...lines, ...investment]
      .filter(({ line: { amount } }) => !isExplained(amount))
      .map(({ address, line }) => ({ facts: { address }, place: line.place, cases: [of] })),
  );
}

/** A line made of parameters alone is explained where they are. */
function isExplained({ label, note, assumption, because, derivation, formula }: Figure): boolean {
  const words = [label, note, assumption, because, derivation];
  return words.some((word) => word !== undefined) || isMadeOfNames(formula);
}

import type { CaseResult } from '../../engine/result.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';
import { partsOf } from '../../model/formula/walk.ts';

export type Concerns = (formula: Formula) => boolean;

/** Which formulas rest on some figures, and which cases. */
export interface Concerned {
  readonly formula: Concerns;
  readonly cases: ReadonlySet<CaseResult>;
}

/** The formulas in which a case comes together, and whose they are. */
export function totalsOf(cases: readonly CaseResult[]): ReadonlyMap<Formula, CaseResult> {
  return new Map(
    cases.flatMap((one) =>
      [one.figures.present_value, one.figures.investment].map((of) => [of.formula, one] as const),
    ),
  );
}

/**
 * Whether a formula rests on any of some figures. What belongs to a case that does not is passed
 * over whole, so that one line of one case in a thousand is found at once.
 *
 * @param cases those that rest on any of the figures
 */
export function concerning(
  figures: ReadonlySet<Figure>,
  totals: ReadonlyMap<Formula, CaseResult>,
  cases: ReadonlySet<CaseResult>,
): Concerns {
  const known = new Map<Formula, boolean>();
  const concerns: Concerns = (formula) => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const owner = totals.get(formula);
    if (owner && !cases.has(owner)) return false;
    const isOne = formula.kind === 'named' && formula.figure && figures.has(formula.figure);
    const found = isOne || partsOf(formula).some(concerns);
    known.set(formula, found);
    return found;
  };
  return concerns;
}

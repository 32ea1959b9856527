import { calculateCases } from '../../engine/calculate.ts';
import type { CaseResult } from '../../engine/result.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Value } from '../../model/formula/evaluate.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';
import { replaceFigures } from '../../model/override/replace.ts';
import type { Portfolio } from '../../model/portfolio.ts';

/** A case as it would be, and what would be wrong with it. */
interface Recalculated {
  readonly result: CaseResult;
  readonly faults: readonly Diagnostic[];
}

/** Cases as they would be. */
export interface Recalculation {
  readonly caseOf: (one: CaseResult) => Recalculated;
  /** What a figure of a case that was calculated anew came to, by its formula. */
  readonly valueOf: (formula: Formula) => Value | undefined;
}

/**
 * Calculates cases anew with other values for some figures, each case once and only when asked for.
 *
 * @param concerned the cases that rest on these figures; the others are what they are
 */
export function createRecalculation(
  portfolio: Portfolio,
  values: ReadonlyMap<Figure, Decimal>,
  concerned: ReadonlySet<CaseResult>,
): Recalculation {
  const known = new Map<CaseResult, Recalculated>();
  const figures = new Map<Formula, Value>();

  function caseOf(one: CaseResult): Recalculated {
    if (!concerned.has(one)) return { result: one, faults: [] };
    const before = known.get(one);
    if (before) return before;
    const { cases, diagnostics } = calculateCases(
      replaceFigures({ ...portfolio, cases: [one.case] }, values),
    );
    const faults = diagnostics.filter(({ severity }) => severity === 'error');
    const found = { result: cases[0] ?? one, faults };
    known.set(one, found);
    for (const { formula, value, reason } of Object.values(found.result.figures)) {
      figures.set(formula, value ?? reason);
    }
    return found;
  }

  return { caseOf, valueOf: (formula) => figures.get(formula) };
}

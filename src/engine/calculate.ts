import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createEvaluator } from '../model/formula/evaluate.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { calculateCase } from './case.ts';
import { examineDerivation, examineFigures } from './examine.ts';
import { createLevels, type StatedSettings } from './levels.ts';
import type { CaseResult } from './result.ts';

/**
 * The results of a portfolio's cases, in its order, and what is wrong with its numbers. Pure: it
 * reads nothing but its argument, and gives the same for the same.
 *
 * @returns results that hold only when no diagnostic is an error
 */
export function calculateCases(portfolio: Portfolio): {
  readonly cases: readonly CaseResult[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const evaluate = createEvaluator(report);
  const levelsOf = createLevels(portfolio, report);
  const examined = new Set<unknown>();

  function examine(of: Case, levels: readonly StatedSettings[]): void {
    for (const { settings, scope, level } of levels) {
      if (examined.has(settings)) continue;
      examined.add(settings);
      examineFigures(settings.figures, scope, evaluate, report);
      const values = { case: of.values, parameters: of.parameters.values }[level as string];
      if (values) examineFigures(values, scope, evaluate, report);
    }
    const own = levels[0];
    for (const { amount } of [...of.lines, ...of.investment]) {
      if (own) examineDerivation(amount, own.scope, evaluate, report);
    }
  }

  const cases = portfolio.cases.map((of) => {
    const levels = levelsOf(of);
    examine(of, levels);
    return calculateCase(of, levels, evaluate, report);
  });
  return { cases, diagnostics };
}

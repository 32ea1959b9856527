import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createEvaluator } from '../model/formula/evaluate.ts';
import type { Figure } from '../model/formula/tree.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { calculateCase } from './case.ts';
import { examineDerivation, examineFigures } from './examine.ts';
import { createLevels, type Levels } from './levels.ts';
import type { CaseResult } from './result.ts';
import { uncertainFigures } from './uncertain-figures.ts';
import { createUncertaintyExaminer } from './uncertainty.ts';

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
  const told = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    // A formula at fault in many years of a plan is told once, with the value of the first.
    const { code, place, facts } = diagnostic;
    const key = JSON.stringify([code, place, { ...facts, value: undefined }]);
    if (!told.has(key)) diagnostics.push(diagnostic);
    told.add(key);
  };
  const evaluate = createEvaluator(report);
  const levelsOf = createLevels(portfolio, report);
  const examineUncertainty = createUncertaintyExaminer(evaluate, report);
  const examined = new Set<unknown>();

  function examine(of: Case, levels: Levels): void {
    for (const { settings, values, scope } of levels) {
      for (const figures of [settings.figures, values]) {
        if (examined.has(figures)) continue; // what cases share is examined once
        examined.add(figures);
        examineFigures(figures, scope, evaluate, report, examineUncertainty);
      }
    }
    const [{ scope }] = levels;
    for (const figure of namelessFigures(of)) examineDerivation(figure, scope, evaluate, report);
    for (const [name, figure, legal, within] of uncertainFigures(of, levels, report)) {
      examineUncertainty(name, figure, legal, within);
    }
  }

  const cases = portfolio.cases.map((of) => {
    const levels = levelsOf(of);
    examine(of, levels);
    return calculateCase(of, levels, evaluate, report);
  });
  return { cases, diagnostics };
}

/**
 * The figures of a case that no name stands for: those of its lines and inputs, and its clients. An
 * amount is examined with its years, since it may differ by year.
 */
function namelessFigures({ lines, investment, clients }: Case): readonly Figure[] {
  const ofLines = [...lines, ...investment].flatMap(({ quantity, duration, starts }) => [
    quantity,
    duration,
    starts,
  ]);
  return [...ofLines, clients].filter((figure) => figure !== undefined);
}

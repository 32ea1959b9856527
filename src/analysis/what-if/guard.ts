import { guard } from '../../engine/guards.ts';
import { legalRange } from '../../engine/legal.ts';
import { outcomeOf } from '../../engine/outcome.ts';
import type { CaseResult } from '../../engine/result.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Evaluate } from '../../model/formula/evaluate.ts';
import type { Figure, Formula, Named } from '../../model/formula/tree.ts';
import { partsOf } from '../../model/formula/walk.ts';
import type { PortfolioResult } from '../calculate.ts';
import { type Stated, statedFigures } from '../stated.ts';
import type { Concerns } from './concerns.ts';

/** What is wrong with the figures of a case that are made of others, as they would be. */
export type Guard = (
  one: CaseResult,
  evaluate: Evaluate,
  concerns: Concerns,
) => readonly Diagnostic[];

/**
 * Makes the guard of a portfolio: a figure that is made of others is held to what it may be, as a
 * calculation would hold it. An amount that comes out negative is a fault and no benefit lost.
 */
export function createGuard({ portfolio }: PortfolioResult): Guard {
  let stated: ReadonlyMap<Figure, Stated> | undefined;
  const made = new WeakMap<CaseResult, readonly Named[]>();

  return (one, evaluate, concerns) => {
    const nodes = made.get(one) ?? madeFigures(one);
    made.set(one, nodes);
    const faults: Diagnostic[] = [];
    for (const node of nodes) {
      if (!node.figure || !concerns(node.of)) continue;
      stated ??= new Map(statedFigures(portfolio).map((each) => [each.figure, each]));
      const of = stated.get(node.figure);
      if (!of) continue;
      const outcome = outcomeOf(node, evaluate);
      guard(of.name ?? of.address, outcome, node.figure, legalRange(of), (fault) =>
        faults.push(fault),
      );
    }
    return faults;
  };
}

/** The figures of the files in a case's formulas that are made of others, each year of one apart. */
function madeFigures({ figures }: CaseResult): readonly Named[] {
  const found = new Map<Formula, Named>();
  const known = new Map<Formula, boolean>();
  /** Whether it is a figure of the files, or rests on one. */
  const visit = (formula: Formula): boolean => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const rests = partsOf(formula).map(visit).includes(true);
    const isFigure = formula.kind === 'named' && formula.figure !== undefined;
    if (isFigure && rests) found.set(formula.of, formula);
    known.set(formula, isFigure || rests);
    return isFigure || rests;
  };
  visit(figures.present_value.formula);
  visit(figures.investment.formula);
  return [...found.values()];
}

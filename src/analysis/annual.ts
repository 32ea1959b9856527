import { outcomeOf } from '../engine/outcome.ts';
import type { LineYear, Outcome } from '../engine/result.ts';
import { createEvaluator } from '../model/formula/evaluate.ts';
import type { PortfolioResult } from './calculate.ts';

/** One year of a line, or of an input: what it comes to, and what that is worth at the start. */
export interface YearFigures {
  readonly year: number;
  /** Of an input: what was put in. */
  readonly impact: Outcome;
  readonly present_value: Outcome;
}

/** The years of every line and input, by its address; cases have theirs with their results. */
export type Annual = ReadonlyMap<string, readonly YearFigures[]>;

/**
 * What every line and input comes to, year by year. Apart from the results, as most readers never
 * ask: the figures of a case need no year of a line by itself.
 */
export function annualFigures({ cases }: PortfolioResult): Annual {
  // Parts of figures that were sound bring no faults of their own.
  const evaluate = createEvaluator(() => undefined);
  const figures = ({ year, impact, present_value }: LineYear): YearFigures => ({
    year,
    impact: outcomeOf(impact, evaluate),
    present_value: outcomeOf(present_value, evaluate),
  });
  const all = cases.flatMap(({ lines, investment }) => [...lines, ...investment]);
  return new Map(all.map(({ address, annual }) => [address, annual.map(figures)] as const));
}

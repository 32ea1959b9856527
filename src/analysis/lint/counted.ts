import type { CaseResult } from '../../engine/result.ts';
import type { PortfolioResult } from '../calculate.ts';

/** The cases that have a ratio: what an illustration shows rests on no deductions and no input. */
export function countedCases({ cases }: PortfolioResult): readonly CaseResult[] {
  return cases.filter((result) => !result.case.illustration);
}

/** The cases that are added up in the pool. */
export function pooledCases(result: PortfolioResult): readonly CaseResult[] {
  return countedCases(result).filter((one) => one.case.pooled);
}

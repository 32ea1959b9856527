import { calculateCases } from '../engine/calculate.ts';
import type { CaseResult } from '../engine/result.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Conventions, findConventions } from './conventions.ts';
import { type Pool, poolCases } from './pool.ts';

/** All that is reckoned of a portfolio. */
export interface PortfolioResult {
  readonly portfolio: Portfolio;
  readonly cases: readonly CaseResult[];
  /** Absent when not all cases are here, or none counts in it. */
  readonly pool?: Pool | undefined;
  readonly conventions: Conventions;
  /** What is wrong with the numbers. The figures hold only when none of these is an error. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Calculates a portfolio: the figures of each case, the pool of them, and the conventions that they
 * rest on. Pure: the same portfolio gives the same result, to the last digit.
 */
export function calculate(portfolio: Portfolio): PortfolioResult {
  const { cases, diagnostics } = calculateCases(portfolio);
  const pool = portfolio.complete ? poolCases(cases) : undefined;
  const mixed = pool ? mixedConventions(cases) : [];
  return {
    portfolio,
    cases,
    pool,
    conventions: findConventions(cases),
    diagnostics: [...diagnostics, ...mixed],
  };
}

/** A pool of cases that were discounted differently adds up what is not alike. */
function mixedConventions(cases: readonly CaseResult[]): readonly Diagnostic[] {
  const pooled = cases.filter((result) => result.case.pooled && !result.case.illustration);
  const { discount_rate, timing } = findConventions(pooled);
  const place = pooled[1]?.case.place;
  return [
    ...(discount_rate === 'varies' ? (['discount_rate'] as const) : []),
    ...(timing === 'varies' ? (['timing'] as const) : []),
  ].map((convention) => warning('mixed-conventions', { convention }, place));
}

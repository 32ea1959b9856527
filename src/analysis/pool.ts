import { ratios } from '../engine/case.ts';
import { outcomeOf } from '../engine/outcome.ts';
import { investmentPayback } from '../engine/payback.ts';
import type { CaseResult, Outcome } from '../engine/result.ts';
import { createEvaluator, type Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, sum, when } from '../model/formula/tree.ts';
import type { FigureName } from '../model/published.ts';

/** The figures that a pool has. A report payback is of one case only. */
export type PoolFigureName = Exclude<FigureName, 'balance_without' | 'report_payback_years'>;

/** What one case means for the pool. */
export interface Member {
  readonly case: CaseResult['case'];
  /** Its part of the pool's present value, as a share. */
  readonly share: Outcome;
  /** The pooled SROI ratio if this case were not in it. */
  readonly sroi_without: Outcome;
}

export interface Pool {
  readonly figures: Readonly<Record<PoolFigureName, Outcome>>;
  readonly members: readonly Member[];
}

/**
 * The cases taken together: sums, and ratios of sums. A mean of ratios would let a small case weigh
 * as much as a large one (METHOD: pooled SROI is Σ present value ÷ Σ investment).
 *
 * @returns nothing when no case counts in the pool
 */
export function poolCases(results: readonly CaseResult[]): Pool | undefined {
  const pooled = results.filter((result) => result.case.pooled && !result.case.illustration);
  if (pooled.length === 0) return undefined;
  // Sums and quotients of figures that were sound bring no faults of their own.
  const evaluate = createEvaluator(() => undefined);
  const trees = totals(pooled);
  const years = Math.max(...pooled.map((result) => result.yearsWithImpact));
  const firstYear = sum(pooled.map((result) => result.first_year_impact.formula));
  const { sroi, netSroi } = ratios(trees.present_value, trees.investment);
  const all: Record<PoolFigureName, Formula> = {
    ...trees,
    sroi,
    net_sroi: netSroi,
    investment_payback_months: investmentPayback(trees.investment, firstYear, years),
  };
  const entries = Object.entries(all).map(([name, tree]) => [
    name,
    outcomeOf(named(`pool.${name}`, tree), evaluate),
  ]);
  return {
    figures: Object.fromEntries(entries) as Record<PoolFigureName, Outcome>,
    members: pooled.map((member) => memberOf(member, trees, evaluate)),
  };
}

function totals(pooled: readonly CaseResult[]) {
  const total = (name: FigureName): Formula =>
    named(`pool.${name}`, sum(pooled.map(({ figures }) => figures[name].formula)));
  return {
    net_benefits: total('net_benefits'),
    net_costs: total('net_costs'),
    gain: total('gain'),
    impact: total('impact'),
    present_value: total('present_value'),
    investment: total('investment'),
  };
}

function memberOf(
  member: CaseResult,
  { present_value: present, investment }: ReturnType<typeof totals>,
  evaluate: Evaluate,
): Member {
  const { id } = member.case;
  const value = member.figures.present_value.formula;
  const put = member.figures.investment.formula;
  const share = when(present, '>', literal('0'), formula`${value} / ${present}`, 'no-impact');
  const others = ratios(formula`${present} - ${value}`, formula`${investment} - ${put}`);
  return {
    case: member.case,
    share: outcomeOf(named(`pool.share.${id}`, share), evaluate),
    sroi_without: outcomeOf(named(`pool.sroi_without.${id}`, others.sroi), evaluate),
  };
}

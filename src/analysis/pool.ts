import { annualOf } from '../engine/annual.ts';
import { benefitCostRatios } from '../engine/benefit-cost.ts';
import { ratios } from '../engine/case.ts';
import { outcomeOf } from '../engine/outcome.ts';
import { countYears, firstYearImpact, investmentPayback } from '../engine/payback.ts';
import { paybackYears } from '../engine/payback-years.ts';
import type { CaseFigures, CaseResult, Outcome } from '../engine/result.ts';
import { createEvaluator, type Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, sum, when } from '../model/formula/tree.ts';
import { FIGURES, type FigureName } from '../model/published.ts';

/** The figures that a pool has. A report payback is of one case only. */
export type PoolFigureName = Exclude<FigureName, 'balance_without' | 'report_payback_years'>;

/** What one case means for the pool. */
export interface Member {
  readonly case: CaseFigures['case'];
  /** Its part of the pool's present value, as a share. */
  readonly share: Outcome;
  /** The pooled SROI ratio if this case were not in it. */
  readonly sroi_without: Outcome;
}

export interface Pool {
  readonly figures: Readonly<Record<PoolFigureName, Outcome>>;
  readonly members: readonly Member[];
  /** Shortest first; empty where its cases state none or one, or not the same ones. */
  readonly horizons: readonly PoolHorizon[];
}

/** The pool up to one of its horizons. */
interface PoolHorizon {
  readonly horizon: number;
  readonly figures: Pool['figures'];
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
  const trees = totals('pool', pooled);
  return {
    figures: figuresOf('pool', pooled, trees, evaluate),
    members: pooled.map((member) => memberOf(member, trees, evaluate)),
    horizons: horizonsOf(pooled, evaluate),
  };
}

function horizonsOf(pooled: readonly CaseResult[], evaluate: Evaluate): readonly PoolHorizon[] {
  const [stated = [], ...others] = pooled.map((one) =>
    one.horizons.flatMap(({ horizon }) => horizon ?? []),
  );
  const isShared = others.every((own) => own.join() === stated.join());
  if (!isShared) return [];
  return stated.map((horizon, index) => {
    const owner = `pool.horizons.${horizon}`;
    const upTo = pooled.flatMap((one) => one.horizons[index] ?? []);
    return { horizon, figures: figuresOf(owner, upTo, totals(owner, upTo), evaluate) };
  });
}

function figuresOf(
  owner: string,
  pooled: readonly CaseFigures[],
  trees: Totals,
  evaluate: Evaluate,
): Pool['figures'] {
  const all: Record<PoolFigureName, Formula> = {
    ...trees,
    ...derived(owner, pooled, trees, evaluate),
  };
  const figures = FIGURES.flatMap((name) =>
    name in all ? [[name, outcomeOf(all[name as PoolFigureName], evaluate)] as const] : [],
  );
  return Object.fromEntries(figures) as Record<PoolFigureName, Outcome>;
}

/** The figures of a pool that are no sums: ratios of sums, and when the sums pay back. */
function derived(
  owner: string,
  pooled: readonly CaseFigures[],
  { present_value, investment, impact }: Totals,
  evaluate: Evaluate,
): Record<Exclude<PoolFigureName, keyof Totals>, Formula> {
  const lines = pooled.flatMap((result) => result.lines);
  const annual = annualOf(
    owner,
    lines.flatMap((line) => line.annual),
    pooled.flatMap((result) => result.inputs),
    evaluate,
  );
  const { sroi, netSroi } = ratios(present_value, investment);
  const first = firstYearImpact(owner, annual);
  const months = investmentPayback(investment, first, countYears(annual));
  const trees = {
    ...benefitCostRatios(lines, investment),
    sroi,
    net_sroi: netSroi,
    net_present_value: formula`${present_value} - ${investment}`,
    investment_payback_months: months,
    investment_payback_years: paybackYears(annual, 'cumulative', investment, impact),
    discounted_payback_years: paybackYears(
      annual,
      'discounted_cumulative',
      investment,
      present_value,
    ),
  };
  const entries = Object.entries(trees).map(([name, tree]) => [
    name,
    named(`${owner}.${name}`, tree),
  ]);
  return Object.fromEntries(entries) as typeof trees;
}

type Totals = ReturnType<typeof totals>;

function totals(owner: string, pooled: readonly CaseFigures[]) {
  const total = (name: FigureName): Formula =>
    named(`${owner}.${name}`, sum(pooled.map(({ figures }) => figures[name].formula)));
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
  member: CaseFigures,
  { present_value: present, investment }: Totals,
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

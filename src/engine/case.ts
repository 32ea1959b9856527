import type { Case, Group } from '../model/case.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, none, sum, when } from '../model/formula/tree.ts';
import { FIGURES, type FigureName } from '../model/published.ts';
import { findDeductions } from './deductions.ts';
import { discountingOf } from './discounting.ts';
import { guardSign } from './guards.ts';
import { clientsOf, investmentOf } from './investment.ts';
import type { Levels } from './levels.ts';
import { calculateLine, type Surroundings } from './line.ts';
import { outcomeOf } from './outcome.ts';
import {
  balanceWithout,
  firstYearImpact,
  investmentPayback,
  reportPayback,
  yearsWithImpact,
} from './payback.ts';
import { requireStated } from './required.ts';
import type { CaseResult, LineResult, Outcome } from './result.ts';

/** The figures that an illustration has: it shows its amounts, and no ratio. */
const OF_ILLUSTRATIONS: readonly FigureName[] = ['net_benefits', 'net_costs', 'gain'];

/**
 * The method, for one case: its lines, and from them the figures that are published of it. Every
 * figure is a tree over the lines' own formulas, and its value that tree's value.
 */
export function calculateCase(
  of: Case,
  levels: Levels,
  evaluate: Evaluate,
  report: Report,
): CaseResult {
  const discounting = discountingOf(levels, evaluate);
  const clients = clientsOf(of, { levels });
  const around: Surroundings = {
    caseId: of.id,
    levels,
    discounting,
    deductions: findDeductions(levels, evaluate),
    perClient: of.amounts === 'per_client' ? clients : undefined,
    evaluate,
    report,
  };
  const lines = of.lines.map((line) => calculateLine(line, around));
  const investment = investmentOf(of, clients, around);
  const firstYear = firstYearImpact(lines);
  const trees = figureTrees(of, lines, investment.total, firstYear);
  const clientsOutcome = outcomeOf(clients, evaluate);
  guardSign(`${of.id}.clients`, clientsOutcome, of.clients, report);

  const result: CaseResult = {
    case: of,
    figures: Object.fromEntries(
      FIGURES.map((name) => [name, outcomeOf(trees[name], evaluate)]),
    ) as Record<FigureName, Outcome>,
    first_year_impact: outcomeOf(firstYear, evaluate),
    yearsWithImpact: yearsWithImpact(lines),
    lines,
    investment: investment.lines,
    discounting,
    cost_per_client: investment.costPerClient,
    clients: clientsOutcome,
  };
  requireStated(result, report);
  return result;
}

/** The figures of a case as formulas, in the words of the method. */
function figureTrees(
  of: Case,
  lines: readonly LineResult[],
  invested: Formula,
  firstYear: Formula,
): Record<FigureName, Formula> {
  const figure = (name: FigureName, tree: Formula): Formula =>
    named(
      `${of.id}.${name}`,
      of.illustration && !OF_ILLUSTRATIONS.includes(name) ? none('illustration') : tree,
    );
  const total = (name: 'impact' | 'present_value'): Formula =>
    sum(lines.map((line) => line[name].formula));

  const [benefits, forgone, costs, avoided] = (
    ['benefits', 'forgone_benefits', 'costs', 'avoided_costs'] as const
  ).map((group) => groupTotal(of.id, group, lines)) as [Formula, Formula, Formula, Formula];
  const netBenefits = figure('net_benefits', formula`${benefits} - ${forgone}`);
  const netCosts = figure('net_costs', formula`${costs} - ${avoided}`);
  const gain = figure('gain', formula`${netBenefits} - ${netCosts}`);

  const present = figure('present_value', total('present_value'));
  const investment = figure('investment', invested);
  const { sroi, netSroi } = ratios(present, investment);
  const balance = figure('balance_without', balanceWithout(lines));
  const years = yearsWithImpact(lines);
  return {
    net_benefits: netBenefits,
    net_costs: netCosts,
    gain,
    impact: figure('impact', total('impact')),
    present_value: present,
    investment,
    sroi: figure('sroi', sroi),
    net_sroi: figure('net_sroi', netSroi),
    balance_without: balance,
    report_payback_years: figure('report_payback_years', reportPayback(balance, gain, lines)),
    investment_payback_months: figure(
      'investment_payback_months',
      investmentPayback(investment, firstYear, years),
    ),
  };
}

/** The ratios of value to what was put in; there is none without an investment above 0. */
export function ratios(
  present: Formula,
  investment: Formula,
): { readonly sroi: Formula; readonly netSroi: Formula } {
  const invested = (then: Formula): Formula =>
    when(investment, '>', literal('0'), then, 'no-investment');
  return {
    sroi: invested(formula`${present} / ${investment}`),
    netSroi: invested(formula`(${present} - ${investment}) / ${investment}`),
  };
}

/** What a group's lines come to over their years, before deductions; a loss counts against it. */
function groupTotal(caseId: string, group: Group, lines: readonly LineResult[]): Formula {
  const own = lines.filter(({ line }) => line.group === group);
  return named(`${caseId}.${group}`, sum(own.map((line) => line.total)));
}

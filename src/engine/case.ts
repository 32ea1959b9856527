import type { Case, Group } from '../model/case.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, none, sum, when } from '../model/formula/tree.ts';
import { FIGURES, type FigureName } from '../model/published.ts';
import { annualOf } from './annual.ts';
import { benefitCostRatios } from './benefit-cost.ts';
import { findDeductions } from './deductions.ts';
import { discountingOf } from './discounting.ts';
import { guardSign } from './guards.ts';
import { horizonsOf } from './horizon.ts';
import { clientsOf, investmentOf } from './investment.ts';
import type { Levels } from './levels.ts';
import { calculateLine, type Surroundings } from './line.ts';
import { outcomeOf } from './outcome.ts';
import {
  balanceWithout,
  countYears,
  firstYearImpact,
  investmentPayback,
  reportPayback,
  yearsWithImpact,
} from './payback.ts';
import { paybackYears } from './payback-years.ts';
import { requireStated } from './required.ts';
import type {
  CaseFigures,
  CaseResult,
  CaseYear,
  LineResult,
  Outcome,
  UsedSetting,
} from './result.ts';
import { findSetting } from './settings.ts';

/** The figures that an illustration has: it shows its amounts, and no ratio. */
const OF_ILLUSTRATIONS: readonly FigureName[] = ['net_benefits', 'net_costs', 'gain'];

/**
 * The method, for one case: its lines, and from them the figures that are published of it. Every
 * figure is a tree over the lines' own formulas, and its value that tree's value. Where the case
 * states several horizons, its figures are those of the longest.
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
  const horizons = horizonsOf(levels, evaluate, report);
  const ownInputs = of.investment.length > 0;
  const costPerClient = ownInputs ? undefined : findSetting('cost_per_client', levels, evaluate);
  const put = { clients, costPerClient };
  const longest = calculateUpTo(horizons.at(-1), of, put, around, of.id);
  // What is at fault in a line was told once; up to a shorter horizon it is the same line.
  const silent: Surroundings = { ...around, report: () => undefined };
  const clientsOutcome = outcomeOf(clients, evaluate);
  guardSign(`${of.id}.clients`, clientsOutcome, of.clients, report);
  const result: CaseResult = {
    ...longest,
    horizons:
      horizons.length < 2
        ? []
        : horizons.map((years) => {
            const owner = `${of.id}.horizons.${years}`;
            return calculateUpTo(years, of, put, silent, owner);
          }),
    discounting,
    cost_per_client: costPerClient,
    clients: clientsOutcome,
  };
  requireStated(result, report);
  return result;
}

function calculateUpTo(
  horizon: number | undefined,
  of: Case,
  { clients, costPerClient }: { clients: Formula; costPerClient: UsedSetting | undefined },
  around: Surroundings,
  owner: string,
): CaseFigures {
  const { evaluate } = around;
  const lines = of.lines.map((line) => calculateLine(line, around, horizon));
  const investment = investmentOf(of, clients, costPerClient, around, horizon);
  const annual = annualOf(
    owner,
    lines.flatMap((line) => line.annual),
    investment.annual,
    evaluate,
  );
  const firstYear = firstYearImpact(owner, annual);
  const trees = figureTrees(of, owner, lines, investment.total, firstYear, annual);
  return {
    case: of,
    figures: Object.fromEntries(
      FIGURES.map((name) => [name, outcomeOf(trees[name], evaluate)]),
    ) as Record<FigureName, Outcome>,
    first_year_impact: outcomeOf(firstYear, evaluate),
    yearsWithImpact: yearsWithImpact(annual),
    lines,
    investment: investment.lines,
    inputs: investment.annual,
    annual,
    horizon,
    cut: [...lines, ...investment.lines]
      .filter(({ lastYear }) => horizon !== undefined && lastYear > horizon)
      .map(({ address }) => address),
  };
}

/** The figures of a case as formulas, in the words of the method. */
function figureTrees(
  of: Case,
  owner: string,
  lines: readonly LineResult[],
  invested: Formula,
  firstYear: Formula,
  annual: readonly CaseYear[],
): Record<FigureName, Formula> {
  const figure = (name: FigureName, tree: Formula): Formula =>
    named(
      `${owner}.${name}`,
      of.illustration && !OF_ILLUSTRATIONS.includes(name) ? none('illustration') : tree,
    );
  const total = (name: 'impact' | 'present_value'): Formula =>
    sum(lines.map((line) => line[name].formula));

  const [benefits, forgone, costs, avoided] = (
    ['benefits', 'forgone_benefits', 'costs', 'avoided_costs'] as const
  ).map((group) => groupTotal(owner, group, lines)) as [Formula, Formula, Formula, Formula];
  const netBenefits = figure('net_benefits', formula`${benefits} - ${forgone}`);
  const netCosts = figure('net_costs', formula`${costs} - ${avoided}`);
  const gain = figure('gain', formula`${netBenefits} - ${netCosts}`);

  const present = figure('present_value', total('present_value'));
  const investment = figure('investment', invested);
  const { sroi, netSroi } = ratios(present, investment);
  const balance = figure('balance_without', balanceWithout(lines));
  const impact = figure('impact', total('impact'));
  const bcr = benefitCostRatios(lines, investment);
  return {
    net_benefits: netBenefits,
    net_costs: netCosts,
    gain,
    impact,
    present_value: present,
    investment,
    sroi: figure('sroi', sroi),
    net_sroi: figure('net_sroi', netSroi),
    balance_without: balance,
    report_payback_years: figure('report_payback_years', reportPayback(balance, gain, lines)),
    investment_payback_months: figure(
      'investment_payback_months',
      investmentPayback(investment, firstYear, countYears(annual)),
    ),
    net_present_value: figure('net_present_value', formula`${present} - ${investment}`),
    bcr_gains_over_losses: figure('bcr_gains_over_losses', bcr.bcr_gains_over_losses),
    bcr_net_over_net: figure('bcr_net_over_net', bcr.bcr_net_over_net),
    bcr_net_over_costs: figure('bcr_net_over_costs', bcr.bcr_net_over_costs),
    investment_payback_years: figure(
      'investment_payback_years',
      paybackYears(annual, 'cumulative', investment, impact),
    ),
    discounted_payback_years: figure(
      'discounted_payback_years',
      paybackYears(annual, 'discounted_cumulative', investment, present),
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
function groupTotal(owner: string, group: Group, lines: readonly LineResult[]): Formula {
  const own = lines.filter(({ line }) => line.group === group);
  return named(`${owner}.${group}`, sum(own.map((line) => line.total)));
}

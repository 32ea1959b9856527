import type { Group } from '../model/case.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, sum, when } from '../model/formula/tree.ts';
import type { LineResult } from './result.ts';

/**
 * Three ratios of benefits to costs are in published use. They differ in where forgone benefits (F)
 * and avoided costs (A) stand, and give the same net value; all are of present values after
 * deductions, with the investment among the costs. None exists where nothing stands below the line.
 */
export interface BenefitCostRatios {
  /** (B + A) / (C + F): all that is gained over all that is given. */
  readonly bcr_gains_over_losses: Formula;
  /** (B − F) / (C − A): net benefits over net costs. */
  readonly bcr_net_over_net: Formula;
  /** (B − F + A) / C: the net gain over new costs. */
  readonly bcr_net_over_costs: Formula;
}

export function benefitCostRatios(
  lines: readonly LineResult[],
  investment: Formula,
): BenefitCostRatios {
  const total = (group: Group): Formula =>
    sum(lines.filter(({ line }) => line.group === group).map((line) => line.present_value.formula));
  const [benefits, avoided] = [total('benefits'), total('avoided_costs')];
  // The present values of these groups are signed: below zero.
  const [forgone, newCosts] = [formula`-${total('forgone_benefits')}`, formula`-${total('costs')}`];
  const costs = formula`${newCosts} + ${investment}`;
  const ratio = (above: Formula, below: Formula): Formula =>
    when(below, '>', literal('0'), formula`${above} / ${below}`, 'no-costs');
  return {
    bcr_gains_over_losses: ratio(formula`${benefits} + ${avoided}`, formula`${costs} + ${forgone}`),
    bcr_net_over_net: ratio(formula`${benefits} - ${forgone}`, formula`${costs} - ${avoided}`),
    bcr_net_over_costs: ratio(formula`${benefits} - ${forgone} + ${avoided}`, costs),
  };
}

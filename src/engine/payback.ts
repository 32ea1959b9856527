import { formula } from '../model/formula/template.ts';
import { type Formula, literal, none, sum, when } from '../model/formula/tree.ts';
import type { CaseYear, LineResult } from './result.ts';

const NOTHING = literal('0');

/**
 * The balance of the situation without the programme: forgone benefits − avoided costs, over the
 * lines booked in that situation. A saving that is a matter of statistics is booked in the
 * situation with, and stays out. This booking is our reading of the published evaluation.
 */
export function balanceWithout(lines: readonly LineResult[]): Formula {
  if (lines.some(isOfSeveralYears)) return none('several-years');
  const total = (group: LineResult['line']['group']): Formula =>
    sum(
      lines
        .filter(({ line }) => line.group === group && line.situation === 'without')
        .map(({ line, value }) => (line.loss ? formula`-${value.formula}` : value.formula)),
    );
  return formula`${total('forgone_benefits')} - ${total('avoided_costs')}`;
}

/**
 * The payback of the published evaluation, in years: the negative balance of the situation without,
 * paid back out of the gain. Both are of one year and before deductions.
 */
export function reportPayback(
  balance: Formula,
  gain: Formula,
  lines: readonly LineResult[],
): Formula {
  if (lines.some(isOfSeveralYears)) return none('several-years');
  const years = formula`-${balance} / ${gain}`;
  const whenGaining = when(gain, '>', NOTHING, years, 'never-paid-back');
  return when(balance, '<', NOTHING, whenGaining, 'nothing-to-pay-back');
}

/**
 * The payback of the investment, in months: investment ÷ (the first year's impact ÷ 12), as the
 * SROI Guide 2012 (section 5.5) has it. Later than the last year with impact is no figure.
 *
 * @param years how many years there is impact, the first one included
 */
export function investmentPayback(investment: Formula, firstYear: Formula, years: number): Formula {
  const months = formula`${investment} / (${firstYear} / 12)`;
  const horizon = literal(`${12 * years}`);
  const inTime = when(months, '<=', horizon, months, 'not-within-horizon');
  const withImpact = when(firstYear, '>', NOTHING, inTime, 'no-impact');
  return when(investment, '>', NOTHING, withImpact, 'no-investment');
}

/** The impact of the first year that has one. */
export function firstYearImpact(annual: readonly CaseYear[]): Formula {
  return annual.find(hasImpact)?.impact.formula ?? NOTHING;
}

/** How many years lie between the first and the last one with impact, both included. */
export function yearsWithImpact(annual: readonly CaseYear[]): number {
  const years = annual.filter(hasImpact).map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? 0 : last - first + 1;
}

/** A year of which nothing is left, or nothing on balance, is without impact. */
function hasImpact({ impact: { value } }: CaseYear): boolean {
  return !value?.isZero();
}

function isOfSeveralYears({ firstYear, lastYear }: LineResult): boolean {
  return firstYear !== 1 || lastYear !== 1;
}

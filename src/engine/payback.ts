import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, none, sum, when } from '../model/formula/tree.ts';
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
export function investmentPayback(
  investment: Formula,
  firstYear: Formula,
  years: Formula,
): Formula {
  const months = formula`${investment} / (${firstYear} / 12)`;
  const horizon = formula`12 * ${years}`;
  const inTime = when(months, '<=', horizon, months, 'not-within-horizon');
  const withImpact = when(firstYear, '>', NOTHING, inTime, 'no-first-year-impact');
  return when(investment, '>', NOTHING, withImpact, 'no-investment');
}

/**
 * The impact of the first year that has one: which year that is, the numbers decide.
 *
 * @param owner whose years they are: the first word of the figure's address
 */
export function firstYearImpact(owner: string, annual: readonly CaseYear[]): Formula {
  const [first, ...more] = annual.filter(hasLines);
  if (!first || more.length === 0) return first?.impact.formula ?? NOTHING;
  const earliest = [first, ...more].reduceRight(
    (later: Formula, { impact }) => ifAny(impact.formula, impact.formula, later),
    NOTHING,
  );
  return named(`${owner}.first_year_impact`, earliest);
}

/** How many years lie between the first and the last one with impact, both included; in formulas. */
export function countYears(annual: readonly CaseYear[]): Formula {
  const years = annual.filter(hasLines);
  if (years.length < 2) return literal('1');
  const number = ({ year, impact }: CaseYear, otherwise: Formula): Formula =>
    ifAny(impact.formula, literal(`${year}`), otherwise);
  const first = years.reduceRight((later: Formula, row) => number(row, later), NOTHING);
  const last = years.reduce((earlier: Formula, row) => number(row, earlier), NOTHING);
  return formula`${last} - ${first} + 1`;
}

function ifAny(impact: Formula, then: Formula, otherwise: Formula): Formula {
  return when(impact, '>', NOTHING, then, when(impact, '<', NOTHING, then, otherwise));
}

/** Whether any line counts in a year; what its impacts come to is another matter. */
function hasLines({ impact: { formula: of } }: CaseYear): boolean {
  const total = of.kind === 'named' ? of.of : of;
  return !(total.kind === 'sum' && total.terms.length === 0);
}

/** The same as a number, for people. */
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

import type { CaseResult, InvestmentResult, LineResult } from '../../../../engine/result.ts';
import { decimal } from '../../../../model/decimal.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import { TERMS } from '../../../words/terms.ts';
import { type Draft, overlayOf } from '../../draft.ts';
import type { Layout } from '../../layout.ts';
import { COLUMNS, FIRST_YEAR } from './columns.ts';
import { shareYears } from './horizons.ts';
import type { LineSpots } from './line.ts';
import { wholeRows } from './whole.ts';
import { createYearRows, type YearRows } from './year-rows.ts';
import { hasYearlyAmounts, yearlyAmounts, yearlyValues } from './yearly.ts';

/** Whether more than the year of the activity, and what was put in before it, has to be shown. */
export function isOfSeveralYears({ lines, investment }: CaseResult): boolean {
  return (
    lines.some(({ firstYear, lastYear }) => firstYear !== 1 || lastYear !== 1) ||
    investment.some(({ firstYear, lastYear }) => firstYear !== 0 || lastYear !== 0)
  );
}

/**
 * The plan year by year: its lines, where it has several years, and the case as a whole.
 *
 * @param rows the cells of what is stated of each line
 * @returns the row after the last
 */
export function annualBlock(
  draft: Draft,
  start: number,
  one: CaseResult,
  rows: ReadonlyMap<LineResult, LineSpots>,
  layout: Layout,
): number {
  const { words, language } = layout;
  draft.paragraph(start, words.annual, COLUMNS.length, 'heading');
  const head = start + 1;
  draft.text(head, 0, TERMS.year[language], { look: 'head' });
  draft.text(head, 1, '', { look: 'head' });
  const years = one.annual.map(({ year }): Spot => {
    const spot = { sheet: draft.name, row: head, column: FIRST_YEAR + year };
    draft.number(head, spot.column, decimal(`${year}`), { look: 'head', format: 'years' });
    return spot;
  });
  const block = createYearRows(draft, head + 1, years, one, layout);
  if (isOfSeveralYears(one)) {
    amountRows(block, one);
    lineRows(block, one, rows);
    inputRows(block, one);
  }
  const next = wholeRows(block, draft, one, layout);
  shareYears(one, layout.register);
  return next;
}

/** The amounts of lines and inputs that state, or come to, another one each year. */
function amountRows({ section, row }: YearRows, one: CaseResult): void {
  const varying = [...one.lines, ...one.investment].filter(hasYearlyAmounts);
  if (varying.length === 0) return;
  section('amounts');
  for (const line of varying) {
    const amounts = yearlyAmounts(line);
    row(
      line,
      line.annual.map(({ year }, index) => ({ year, part: amounts[index], stated: true })),
    );
  }
}

function lineRows(
  { section, row }: YearRows,
  one: CaseResult,
  rows: ReadonlyMap<LineResult, LineSpots>,
): void {
  section('values');
  const values = one.lines.map((line) => {
    const spots = rows.get(line);
    const parts = yearlyValues(line);
    const within = overlayOf([
      ...(hasYearlyAmounts(line) ? [] : [[line.amount.formula, spots?.amount] as const]),
      ...(line.quantity ? [[line.quantity.formula, spots?.quantity] as const] : []),
      [line.settings.drop_off.outcome.formula, spots?.drop_off],
    ]);
    return row(
      line,
      line.annual.map(({ year }, index) => ({ year, part: parts[index], within: () => within })),
    );
  });
  section('impacts');
  const impacts = one.lines.map((line, at) => {
    const parts = yearlyValues(line);
    const kept = [line.kept_share.formula, rows.get(line)?.kept_share] as const;
    return row(
      line,
      line.annual.map(({ year, impact }, index) => {
        const value = parts[index];
        const within = overlayOf([kept, ...(value ? [[value, values[at]?.[index]] as const] : [])]);
        return { year, part: impact, within: () => within };
      }),
    );
  });
  // Undiscounted, the present value of a year is its impact.
  if (!one.lines.some(isDiscounted)) return;
  section('presents');
  one.lines.forEach((line, at) => {
    row(
      line,
      line.annual.map(({ year, impact, present_value }, index) => {
        const within = overlayOf([[impact, impacts[at]?.[index]]]);
        return { year, part: present_value, within: () => within };
      }),
    );
  });
}

function inputRows({ section, row }: YearRows, one: CaseResult): void {
  if (one.investment.length === 0) return;
  section('inputs');
  const inputs = one.investment.map((input) =>
    row(
      input,
      input.annual.map(({ year, impact }) => ({ year, part: impact })),
    ),
  );
  if (!one.investment.some(isDiscounted)) return;
  section('presentInputs');
  one.investment.forEach((input, at) => {
    row(
      input,
      input.annual.map(({ year, impact, present_value }, index) => {
        const within = overlayOf([[impact, inputs[at]?.[index]]]);
        return { year, part: present_value, within: () => within };
      }),
    );
  });
}

function isDiscounted({ annual }: LineResult | InvestmentResult): boolean {
  return annual.some(({ impact, present_value }) => impact !== present_value);
}

import type { CaseFigures, CaseResult } from '../../../../engine/result.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import { TERMS } from '../../../words/terms.ts';
import type { Draft } from '../../draft.ts';
import type { Layout } from '../../layout.ts';
import { FIRST_YEAR } from './columns.ts';
import { paybackChain } from './payback-chain.ts';
import type { YearRows } from './year-rows.ts';

/**
 * A case as a whole, year by year: what came in, what was put in, where it stands, and by when that
 * was paid back.
 *
 * @returns the row after the last
 */
export function wholeRows(
  { section, take, years }: YearRows,
  draft: Draft,
  one: CaseResult,
  layout: Layout,
): number {
  const { language, words } = layout;
  const file = one.case.parameters.path;
  section('wholeCase');
  const names = {
    impact: words.rows.impacts,
    investment: words.rows.inputs,
    present_value: words.rows.presents,
    cumulative: TERMS.cumulative[language],
    discounted_cumulative: TERMS.discounted_cumulative[language],
  } as const;
  const rows = (Object.keys(names) as (keyof typeof names)[]).map((name) => {
    const row = take();
    draft.text(row, 0, names[name]);
    for (const year of one.annual) {
      const column = FIRST_YEAR + year.year;
      draft.live(row, column, year[name].formula, { format: 'money' }, { file });
    }
    return row;
  });
  for (const up of [one, ...one.horizons]) paybackRows(take, draft, up, one, layout);
  const end = take();
  if (years.length <= 2) return end;
  standingChart(draft, end, rows.slice(3), years, layout);
  return end + CHART_ROWS + 1;
}

/** The years in which what was put in is paid back, as they are found: a row a payback. */
function paybackRows(
  take: YearRows['take'],
  draft: Draft,
  up: CaseFigures,
  one: CaseResult,
  { words }: Layout,
): void {
  const file = one.case.parameters.path;
  const suffix = up === one ? '' : ` (${words.upTo(`${up.horizon}`)})`;
  const followed = [
    [words.rows.payback, up.figures.investment_payback_years],
    [words.rows.discountedPayback, up.figures.discounted_payback_years],
  ] as const;
  for (const [label, { formula }] of followed) {
    const chain = paybackChain(formula);
    if (chain.length === 0) continue;
    const row = take();
    draft.text(row, 0, label + suffix, { look: 'faint' });
    const style = { format: 'ratio', look: 'faint', align: 'right', wrapped: true } as const;
    chain.forEach((part, index) => {
      const column = FIRST_YEAR + chain.length - 1 - index;
      draft.live(row, column, part, style, { file, lenient: true });
    });
  }
}

const CHART_ROWS = 18;

/** Where the plan stands at the end of each year. */
function standingChart(
  draft: Draft,
  start: number,
  rows: readonly number[],
  years: readonly Spot[],
  { words, language }: Layout,
): void {
  const across = (row: number) => ({ row, column: FIRST_YEAR, rows: 1, columns: years.length });
  const names = [TERMS.cumulative[language], TERMS.discounted_cumulative[language]];
  draft.chart({
    kind: 'lines',
    title: words.charts.standing,
    area: { row: start, column: 0, rows: CHART_ROWS, columns: 8 },
    categories: across(years[0]?.row ?? start),
    series: rows.map((row, index) => ({ name: names[index] ?? '', values: across(row) })),
    format: 'money',
    fromZero: false,
    description: words.charts.standing,
  });
}

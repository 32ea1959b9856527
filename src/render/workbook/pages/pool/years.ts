import type { Pool } from '../../../../analysis/pool.ts';
import type { CaseResult, CaseYear } from '../../../../engine/result.ts';
import { decimal } from '../../../../model/decimal.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import type { Formula } from '../../../../model/formula/tree.ts';
import { TERMS } from '../../../words/terms.ts';
import { type Draft, type Overlay, overlayOf } from '../../draft.ts';
import type { Layout } from '../../layout.ts';
import { paybackChain } from '../case/payback-chain.ts';
import { FIRST, POOL_WIDTHS } from './columns.ts';
import { yearsOfHorizon } from './figures.ts';

/** The pool year by year, as sums of its cases. */
export function yearsTable(
  draft: Draft,
  start: number,
  pool: Pool,
  members: readonly CaseResult[],
  layout: Layout,
): void {
  const { words, language } = layout;
  const years = Math.max(0, ...members.map(({ annual }) => annual.length));
  draft.paragraph(start, words.annual, POOL_WIDTHS.length, 'heading');
  const head = start + 1;
  draft.text(head, 0, TERMS.year[language], { look: 'head' });
  draft.text(head, 1, '', { look: 'head' });
  for (let year = 0; year < years; year += 1) {
    draft.number(head, FIRST + year, decimal(`${year}`), { look: 'head', format: 'years' });
  }
  const names = {
    impact: words.rows.impacts,
    investment: words.rows.inputs,
    present_value: words.rows.presents,
  } as const;
  let row = head + 1;
  const cells: (readonly [Formula, Spot])[] = [];
  for (const name of ['impact', 'investment', 'present_value'] as const) {
    for (const one of members) {
      draft.text(row, 0, one.case.id);
      draft.text(row, 1, names[name], { look: 'faint' });
      for (const year of one.annual) cells.push(yearCell(draft, row, year, name));
      row += 1;
    }
    poolRow(draft, row, name, names[name], years, () => overlayOf(cells), layout);
    row += 1;
  }
  for (const name of ['cumulative', 'discounted_cumulative'] as const) {
    poolRow(draft, row, name, TERMS[name][language], years, () => overlayOf(cells), layout);
    row += 1;
  }
  const ends = [
    { owner: 'pool', figures: pool.figures, suffix: '' },
    ...pool.horizons.map(({ horizon, figures }) => ({
      owner: `pool.horizons.${horizon}`,
      figures,
      suffix: ` (${words.upTo(`${horizon}`)})`,
    })),
  ];
  for (const { owner, figures, suffix } of ends) {
    const within = owner === 'pool' ? undefined : () => yearsOfHorizon(owner, layout);
    paybackRow(
      draft,
      row,
      words.rows.payback + suffix,
      figures.investment_payback_years.formula,
      within,
    );
    paybackRow(
      draft,
      row + 1,
      words.rows.discountedPayback + suffix,
      figures.discounted_payback_years.formula,
      within,
    );
    row += 2;
  }
}

type Summed = 'impact' | 'investment' | 'present_value';

/** A year of a case, as it stands on the case's own sheet. */
function yearCell(
  draft: Draft,
  row: number,
  year: CaseYear,
  name: Summed,
): readonly [Formula, Spot] {
  const { formula } = year[name];
  const column = FIRST + year.year;
  return [formula, draft.live(row, column, formula, { format: 'money' }, { keep: false })];
}

function poolRow(
  draft: Draft,
  row: number,
  name: Summed | 'cumulative' | 'discounted_cumulative',
  label: string,
  years: number,
  within: () => Overlay,
  { workings, words }: Layout,
): void {
  draft.text(row, 0, words.sheets.pool, { look: 'strong' });
  draft.text(row, 1, label, { look: 'strong' });
  for (let year = 0; year < years; year += 1) {
    const part = workings.poolYears.get(`pool.annual.${year}.${name}`);
    if (part) draft.live(row, FIRST + year, part, { look: 'strong', format: 'money' }, { within });
  }
}

function paybackRow(
  draft: Draft,
  row: number,
  label: string,
  payback: Formula,
  within: (() => Overlay) | undefined,
): void {
  draft.text(row, 0, label, { look: 'faint' });
  const chain = paybackChain(payback);
  const style = { format: 'ratio', look: 'faint', align: 'right', wrapped: true } as const;
  chain.forEach((part, index) => {
    draft.live(row, FIRST + chain.length - 1 - index, part, style, { within, lenient: true });
  });
}

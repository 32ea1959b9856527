import type { CaseResult, InvestmentResult } from '../../../../engine/result.ts';
import { decimal } from '../../../../model/decimal.ts';
import { sourceOf } from '../../../pages/calc/detail.ts';
import { TERMS } from '../../../words/terms.ts';
import type { Draft } from '../../draft.ts';
import { type Layout, labelOfFigure } from '../../layout.ts';
import { COLUMNS, columnOf } from './columns.ts';
import { lineLabel } from './labels.ts';
import { stateCell } from './stated.ts';
import { hasYearlyAmounts } from './yearly.ts';

const MONEY = { format: 'money' } as const;

/**
 * What was put in: the case's own inputs, or the cost per client × the clients.
 *
 * @returns the row after the last
 */
export function investmentRows(
  draft: Draft,
  start: number,
  one: CaseResult,
  layout: Layout,
): number {
  const { language } = layout;
  const { investment, cost_per_client: cost, figures } = one;
  draft.fill(start, COLUMNS.length, 'strong');
  draft.text(start, 0, TERMS.investment[language], { look: 'strong' });
  const strong = { look: 'strong', format: 'money' } as const;
  draft.live(start, columnOf('present_value'), figures.investment.formula, strong, { keep: false });
  if (cost) {
    const row = start + 1;
    const file = one.case.parameters.path;
    const node = cost.outcome.formula;
    draft.live(row, columnOf('amount'), node, MONEY, { keep: false, file });
    const { formula: clients } = one.clients;
    draft.live(row, columnOf('quantity'), clients, { format: 'number' }, { keep: false, file });
    if (node.kind === 'named') {
      draft.text(row, 0, labelOfFigure(node, language), { wrapped: true });
      draft.text(row, 1, node.figure?.source?.text ?? '', { wrapped: true });
    }
    draft.live(row, columnOf('present_value'), figures.investment.formula, MONEY, { keep: false });
    return row + 1;
  }
  investment.forEach((input, index) => {
    inputRow(draft, start + 1 + index, input, one, layout);
  });
  return start + 1 + investment.length;
}

function inputRow(
  draft: Draft,
  row: number,
  input: InvestmentResult,
  one: CaseResult,
  layout: Layout,
): void {
  const file = one.case.parameters.path;
  const { line, amount, quantity, firstYear, lastYear, present_value } = input;
  draft.text(row, 0, lineLabel(input, layout), { wrapped: true });
  draft.text(row, 1, sourceOf(line.amount), { wrapped: true });
  stateCell(
    draft,
    row,
    'amount',
    amount.formula,
    { isStated: !hasYearlyAmounts(input), file },
    layout,
  );
  if (quantity) {
    const isStated = line.quantity !== undefined;
    stateCell(draft, row, 'quantity', quantity.formula, { isStated, file }, layout);
  }
  const years = decimal(`${lastYear - firstYear + 1}`);
  draft.number(row, columnOf('firstYear'), decimal(`${firstYear}`), { format: 'years' });
  draft.number(row, columnOf('years'), years, { format: 'years' });
  draft.live(row, columnOf('present_value'), present_value.formula, MONEY, { file });
}

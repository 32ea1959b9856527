import type { CaseResult, LineResult } from '../../../../engine/result.ts';
import { decimal } from '../../../../model/decimal.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import { sourceOf } from '../../../pages/calc/detail.ts';
import { type Draft, type Overlay, overlayOf } from '../../draft.ts';
import type { Layout } from '../../layout.ts';
import { columnOf } from './columns.ts';
import { lineLabel } from './labels.ts';
import { stateCell } from './stated.ts';
import { hasYearlyAmounts } from './yearly.ts';

/** The cells of a line that other formulas rest on. */
export interface LineSpots {
  readonly amount: Spot;
  readonly quantity?: Spot | undefined;
  readonly drop_off?: Spot | undefined;
  readonly kept_share?: Spot | undefined;
  /** Absent where the total is another: of several years, or of a loss. */
  readonly value?: Spot | undefined;
  readonly total: Spot;
  readonly gain: Spot;
  readonly impact?: Spot | undefined;
  readonly present_value?: Spot | undefined;
}

/** One line: what is stated of it, and what that comes to. */
export function lineRow(
  draft: Draft,
  row: number,
  line: LineResult,
  one: CaseResult,
  layout: Layout,
): LineSpots {
  const file = one.case.parameters.path;
  draft.text(row, 0, lineLabel(line, layout), { wrapped: true });
  draft.text(row, 1, sourceOf(line.line.amount), { wrapped: true });
  const stated = statedCells(draft, row, line, one, layout);
  const { amount, quantity, drop_off } = stated;
  // The total of a loss has the other sign.
  const isValue = line.annual.length === 1 && !line.line.loss;
  const inputs = overlayOf([
    [line.amount.formula, amount],
    ...(line.quantity ? [[line.quantity.formula, quantity] as const] : []),
    [line.settings.drop_off.outcome.formula, drop_off],
  ]);
  const money = { format: 'money' } as const;
  const total = draft.live(row, columnOf('total'), line.total, money, {
    within: () => inputs,
    file,
  });
  const values: Overlay = new Map([
    ...inputs,
    ...overlayOf([
      [line.total, total],
      ...(isValue ? [[line.value.formula, total] as const] : []),
      [line.kept_share.formula, stated.kept_share],
    ]),
  ]);
  const result = (figure: 'gain' | 'impact' | 'present_value', within: Overlay): Spot =>
    draft.live(row, columnOf(figure), line[figure].formula, money, { within: () => within, file });
  const spots = {
    ...stated,
    value: isValue ? total : undefined,
    total,
    gain: result('gain', values),
  };
  if (one.case.illustration) return spots;
  return {
    ...spots,
    impact: result('impact', values),
    present_value: result('present_value', values),
  };
}

/** The cells of what is stated: open where the line states it itself. */
function statedCells(
  draft: Draft,
  row: number,
  line: LineResult,
  one: CaseResult,
  layout: Layout,
): Pick<LineSpots, 'amount' | 'quantity' | 'drop_off' | 'kept_share'> {
  const file = one.case.parameters.path;
  const { amount, quantity, settings, firstYear, lastYear } = line;
  const own = { isStated: !hasYearlyAmounts(line), file };
  const spots = {
    amount: stateCell(draft, row, 'amount', amount.formula, own, layout),
    quantity:
      quantity &&
      stateCell(
        draft,
        row,
        'quantity',
        quantity.formula,
        { isStated: line.line.quantity !== undefined, file },
        layout,
      ),
  };
  draft.number(row, columnOf('firstYear'), decimal(`${firstYear}`), { format: 'years' });
  draft.number(row, columnOf('years'), decimal(`${lastYear - firstYear + 1}`), { format: 'years' });
  if (one.case.illustration) return spots;
  const ofSettings = (['deadweight', 'attribution', 'displacement', 'drop_off'] as const).map(
    (name) => {
      const { outcome, level } = settings[name];
      const stated = { isStated: level === 'line', file };
      return [
        outcome.formula,
        stateCell(draft, row, name, outcome.formula, stated, layout),
      ] as const;
    },
  );
  const kept = draft.live(
    row,
    columnOf('kept_share'),
    line.kept_share.formula,
    { format: 'share' },
    { within: () => overlayOf(ofSettings), keep: false, file },
  );
  return { ...spots, drop_off: ofSettings[3]?.[1], kept_share: kept };
}

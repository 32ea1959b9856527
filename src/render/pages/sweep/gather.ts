import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import type { RoundedColumn } from '../../../analysis/sweep/rounding.ts';
import { type Decimal, decimal, exactText, toDouble } from '../../../model/decimal.ts';
import { unitsAt } from '../../../model/formula/columns/units.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Language } from '../../../model/text.ts';
import { showNumber } from '../../numbers.ts';
import { shownText } from '../../typed.ts';
import { SWEEP_WORDS } from '../../words/sweep.ts';
import { REASONS } from '../../words/terms.ts';

/** One figure at one point: as it is shown, and where its mark lies in a picture; or why not. */
export type Shown =
  | { readonly text: string; readonly at: number; readonly reason?: undefined }
  | { readonly reason: Reason | 'of-cases-only' };

/** Why there is no figure, in a sentence. */
export function whyNot(reason: Reason | 'of-cases-only', language: Language): string {
  return reason === 'of-cases-only' ? SWEEP_WORDS[language].ofCasesOnly : REASONS[reason][language];
}

/** The figures of the first points: point by point, owner by owner, figure by figure. */
export function gather(
  plan: SweepPlan,
  points: number,
  language: Language,
): readonly (readonly Shown[])[] {
  const all: Shown[][] = [];
  for (const block of plan.blocks()) {
    for (let i = 0; i < block.length && all.length < points; i++) {
      all.push(block.columns.map((column) => show(column, i, plan, language)));
    }
    if (all.length >= points) break;
  }
  return all;
}

function show(
  column: RoundedColumn,
  i: number,
  { decimals }: SweepPlan,
  language: Language,
): Shown {
  const other = column.others.get(i);
  if (typeof other === 'string') return { reason: other };
  if (decimals === 'exact') {
    if (!other) return { reason: 'of-cases-only' };
    return { text: shownText(exactText(other), language), at: toDouble(other) };
  }
  const value = other ?? fromUnits(unitsAt(column, i), decimals);
  if (!value) return { reason: 'of-cases-only' };
  return { text: showNumber(value, decimals, language), at: toDouble(value) };
}

function fromUnits(units: number | undefined, decimals: number): Decimal | undefined {
  return units === undefined ? undefined : decimal(`${units}`).times(decimal('10').pow(-decimals));
}

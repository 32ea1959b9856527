import { isReason, type Value } from '../../model/formula/evaluate.ts';
import type { Named } from '../../model/formula/tree.ts';
import type { Language } from '../../model/text.ts';
import { type Measure, measureOf } from '../measures.ts';
import { showMoney, showNumber, showPercentage, showQuantity } from '../numbers.ts';
import { TERMS } from '../words/terms.ts';

/** How values are to be shown. */
export interface Shown {
  readonly language: Language;
  readonly currency: string;
}

/** What a part measures: by its unit if it has one, else by its place in the method. */
export function kindOf({ name, figure }: Named): Measure {
  const unit = figure?.unit;
  if (unit === 'share') return 'share';
  if (unit !== undefined) return unit.startsWith('money') ? 'money' : 'count';
  const last = name.split('.').at(-1) ?? name;
  return measureOf(last) ?? (name.includes('.') || last === 'cost_per_client' ? 'money' : 'count');
}

/** A part's value as people read it, rounded for showing only. */
export function showValue(node: Named, value: Value, { language, currency }: Shown): string {
  if (isReason(value)) return TERMS.none[language];
  switch (kindOf(node)) {
    case 'share':
      return showPercentage(value, language);
    case 'ratio':
    case 'duration':
      return showNumber(value, 2, language);
    case 'count':
      return showQuantity(value, language);
    case 'money':
      return showMoney(value, currency, language);
  }
}

/** The same within a formula, where money needs no sign and whole amounts no cents. */
export function showOperand(node: Named, value: Value, shown: Shown): string {
  if (isReason(value) || kindOf(node) !== 'money') return showValue(node, value, shown);
  return showNumber(value, value.isInteger() ? 0 : 2, shown.language);
}

import type { Parameter } from '../../../analysis/parameter.ts';
import { TERMS, TIMING_TERMS } from '../../words/terms.ts';
import { type Shown, showOperand, showValue } from '../explain-values.ts';

/** The value of a parameter as people read it; a timing in words. */
export function parameterValue({ node, value, timing }: Parameter, shown: Shown): string {
  if (timing) return TIMING_TERMS[timing.value][shown.language];
  return node && value !== undefined ? showValue(node, value, shown) : TERMS.none[shown.language];
}

/** The same where its unit names the currency: money needs no sign, and whole amounts no cents. */
export function parameterAmount({ node, value }: Parameter, shown: Shown): string {
  return node && value !== undefined ? showOperand(node, value, shown) : TERMS.none[shown.language];
}

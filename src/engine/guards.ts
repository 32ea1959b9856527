import {
  type Decimal,
  exactText,
  inResultDigits,
  isWithinRange,
  ONE,
  ZERO,
} from '../model/decimal.ts';
import { fault, type Report } from '../model/diagnostic.ts';
import type { Figure } from '../model/formula/tree.ts';
import type { SettingName } from '../model/settings.ts';
import type { Outcome } from './result.ts';

/** The most years a plan may run: more is a slip of the pen. */
const MOST_YEARS = 500;

/**
 * Holds a share to 0 up to 1. Whoever writes 75 most likely means 75%, and is offered that.
 *
 * @param lowest 0 but for a drop-off, which may be negative: an effect that grows
 */
export function guardShare(
  name: string,
  outcome: Outcome,
  figure: Figure | undefined,
  report: Report,
  lowest: Decimal = ZERO,
): void {
  const value = outcome.value && inResultDigits(outcome.value);
  if (!value || !figure) return;
  if (value.greaterThanOrEqualTo(lowest) && value.lessThanOrEqualTo(ONE)) return;
  const text = exactText(value);
  const isSlip = figure.formula.kind === 'literal' && value.lessThanOrEqualTo(100);
  report(
    isSlip && value.greaterThan(ONE)
      ? fault('share-without-percent', { name, value: text, suggestion: `${text}%` }, figure.place)
      : fault('share-out-of-range', { name, value: text }, figure.place),
  );
}

/** Holds a stated setting of the method to its range. */
export function guardSetting(
  address: string,
  name: SettingName,
  outcome: Outcome,
  figure: Figure,
  report: Report,
): void {
  if (name === 'discount_after') wholeYears(address, outcome, figure, 0, report);
  else if (name === 'cost_per_client') guardSign(address, outcome, figure, report);
  else guardShare(address, outcome, figure, report, name === 'drop_off' ? ONE.negated() : ZERO);
}

/** Refuses an amount, quantity or cost below zero: the group gives the sign. */
export function guardSign(
  name: string,
  outcome: Outcome,
  figure: Figure | undefined,
  report: Report,
): void {
  if (!outcome.value?.isNegative() || outcome.value.isZero() || !figure) return;
  report(fault('negative-amount', { name, value: exactText(outcome.value) }, figure.place));
}

/** Refuses what the years or the quantity of a figure make of it beyond all size. */
export function guardSize(name: string, outcome: Outcome, figure: Figure, report: Report): void {
  const { value } = outcome;
  if (!value || value.abs().lessThan(ONE) || isWithinRange(value)) return;
  report(fault('number-out-of-range', { name }, figure.place));
}

/** A stated number of years as a whole number of `low` up to `MOST_YEARS`, or a fault. */
export function wholeYears(
  name: string,
  outcome: Outcome,
  figure: Figure | undefined,
  low: number,
  report: Report,
): number {
  const value = outcome.value && inResultDigits(outcome.value);
  if (!value) return low;
  const text = exactText(value);
  if (!value.isInteger()) {
    report(fault('not-a-whole-number', { name, value: text }, figure?.place));
    return low;
  }
  if (value.lessThan(low) || value.greaterThan(MOST_YEARS)) {
    const facts = { name, value: text, low: `${low}`, high: `${MOST_YEARS}` };
    report(fault('out-of-range', facts, figure?.place));
    return low;
  }
  return value.toNumber(); // a small whole number, exact in a double
}

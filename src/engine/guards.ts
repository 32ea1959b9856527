import { exactText, inResultDigits, isWithinRange, ONE, ZERO } from '../model/decimal.ts';
import { fault, type Report } from '../model/diagnostic.ts';
import type { Figure } from '../model/formula/tree.ts';
import type { LegalRange } from './legal.ts';
import type { Outcome } from './result.ts';

/** Holds a figure to what it may be. Nothing is said of one that has no value. */
export function guard(
  name: string,
  outcome: Outcome,
  figure: Figure | undefined,
  legal: LegalRange,
  report: Report,
): void {
  if (legal.whole) wholeYears(name, outcome, figure, legal, report);
  else if (legal.high) guardShare(name, outcome, figure, legal, report);
  else if (legal.low) guardSign(name, outcome, figure, report);
}

/** Holds a share to its limits. Whoever writes 75 most likely means 75%, and is offered that. */
function guardShare(
  name: string,
  outcome: Outcome,
  figure: Figure | undefined,
  { low, high }: LegalRange,
  report: Report,
): void {
  const value = outcome.value && inResultDigits(outcome.value);
  if (!value || !figure) return;
  if (!(low && value.lessThan(low)) && !(high && value.greaterThan(high))) return;
  const text = exactText(value);
  const isSlip = figure.formula.kind === 'literal' && value.lessThanOrEqualTo(100);
  report(
    isSlip && value.greaterThan(ONE)
      ? fault('share-without-percent', { name, value: text, suggestion: `${text}%` }, figure.place)
      : fault('share-out-of-range', { name, value: text }, figure.place),
  );
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

/** A stated number of years as a whole number within its limits, or a fault and the lowest one. */
export function wholeYears(
  name: string,
  outcome: Outcome,
  figure: Figure | undefined,
  { low = ZERO, high = low }: LegalRange,
  report: Report,
): number {
  const value = outcome.value && inResultDigits(outcome.value);
  if (!value) return low.toNumber();
  const text = exactText(value);
  if (!value.isInteger()) {
    report(fault('not-a-whole-number', { name, value: text }, figure?.place));
    return low.toNumber();
  }
  if (value.lessThan(low) || value.greaterThan(high)) {
    const facts = { name, value: text, low: exactText(low), high: exactText(high) };
    report(fault('out-of-range', facts, figure?.place));
    return low.toNumber();
  }
  return value.toNumber(); // a small whole number, exact in a double
}

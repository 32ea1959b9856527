import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The only door to decimal.js. In decimal.js the left operand's constructor decides precision and
 * rounding, so no other constructor may exist: lint refuses the import anywhere else.
 */
export type Decimal = DecimalJs;

/** Digits that every operation carries. Results are given at `RESULT_DIGITS`, the rest is guard. */
const WORKING_DIGITS = 60;
const RESULT_DIGITS = 40;

const Exact = DecimalJs.clone({
  precision: WORKING_DIGITS,
  rounding: DecimalJs.ROUND_HALF_UP, // half away from zero, as publications and Excel's ROUND do
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

/** Makes a decimal from text that was checked before: digits, at most one point, maybe a minus. */
export function decimal(text: string): Decimal {
  return new Exact(text);
}

export const ZERO = decimal('0');
export const ONE = decimal('1');

/** The value in the digits that are promised: what is compared, so that guard digits never decide. */
export function inResultDigits(value: Decimal): Decimal {
  return value.toSignificantDigits(RESULT_DIGITS, DecimalJs.ROUND_HALF_UP);
}

/** Rounds half away from zero to `places` decimals; negative places round to tens, hundreds, … */
export function roundTo(value: Decimal, places: number): Decimal {
  const result = inResultDigits(value);
  if (places >= 0) return result.toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);
  const unit = decimal(`1${'0'.repeat(-places)}`);
  return result.dividedBy(unit).toDecimalPlaces(0, DecimalJs.ROUND_HALF_UP).times(unit);
}

/**
 * The sum. Terms that cancel in every promised digit, and in half of the guard, come to 0: what
 * they leave is a trace of earlier divisions (10 − 10 / 3 × 3).
 */
export function addUp(terms: readonly Decimal[]): Decimal {
  const total = terms.reduce((a, b) => a.plus(b), ZERO);
  const largest = Math.max(...terms.map((term) => (term.isZero() ? -Infinity : term.e)));
  const cancelled = (WORKING_DIGITS + RESULT_DIGITS) / 2;
  return total.isZero() || largest - total.e < cancelled ? total : ZERO;
}

/** The promised text of a result: 40 significant digits, no exponent, no trailing zeros, no -0. */
export function exactText(value: Decimal): string {
  if (value.isZero()) return '0';
  return inResultDigits(value).toFixed();
}

/** Equal in every digit that is promised. */
export function exactlyEqual(a: Decimal, b: Decimal): boolean {
  return exactText(a) === exactText(b);
}

/**
 * The size of numbers that a study can mean: below 10^40, and 0 or above 10^-40. Beyond it a
 * formula is at fault, and its text would grow without bound.
 */
const LARGEST_EXPONENT = 40;

export function isWithinRange(value: Decimal): boolean {
  return value.isFinite() && (value.isZero() || Math.abs(value.e) < LARGEST_EXPONENT);
}

export function isDecimal(value: unknown): value is Decimal {
  return DecimalJs.isDecimal(value);
}

/** The nearest double: for draws, columns and pictures, never for a reported figure. */
export function toDouble(value: Decimal): number {
  return Number(exactText(value));
}

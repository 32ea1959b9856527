import { type Decimal, ZERO } from '../../model/decimal.ts';

/** Digits of the largest part that are kept, as of every result. */
const DIGITS = 40;
/** Beyond these the decimals themselves are rounded, and nothing could add up any more. */
const MOST_DIGITS = 58;

/**
 * Parts of a total, rounded to one common decimal so that as they stand they add up to it, to the
 * last digit. What rounding leaves goes to the largest part.
 */
export function addingUpTo(total: Decimal, parts: readonly Decimal[]): readonly Decimal[] {
  const at = indexOfLargest(parts);
  const largest = parts[at] ?? ZERO;
  if (largest.isZero()) return parts;
  const wanted = Math.max(total.decimalPlaces(), DIGITS - 1 - largest.e);
  const decimals = Math.max(0, Math.min(wanted, MOST_DIGITS - 1 - largest.e));
  const rounded = parts.map((part) => part.toDecimalPlaces(decimals));
  const left = rounded.reduce((rest, part) => rest.minus(part), total);
  return rounded.map((part, index) => (index === at ? part.plus(left) : part));
}

function indexOfLargest(parts: readonly Decimal[]): number {
  const sizeAt = (index: number): Decimal => (parts[index] ?? ZERO).abs();
  return parts.reduce(
    (best, _, index) => (sizeAt(index).greaterThan(sizeAt(best)) ? index : best),
    0,
  );
}

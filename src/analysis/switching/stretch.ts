import type { LegalRange } from '../../engine/legal.ts';
import { type Decimal, decimal, inResultDigits, ONE, ZERO } from '../../model/decimal.ts';

/** Into so many steps a range is divided, to see where a figure passes its target. */
const STEPS = 400;
/** Where a range is open, values are looked at up to 2^40 times the present one. */
const DOUBLINGS = 40;

/**
 * The values at which a figure is looked at, in order: all through a closed range; else in even
 * steps to twice the present value and from there by doubling, and the same below 0 where that is
 * legal.
 */
export function stretchOf({ low, high }: LegalRange, present: Decimal): readonly Decimal[] {
  const values = low && high ? even(low, high) : open(low, high, present);
  const within = [...values, present].filter(
    (value) => !(low && value.lessThan(low)) && !(high && value.greaterThan(high)),
  );
  const sorted = within.sort((a, b) => a.comparedTo(b));
  return sorted.filter((value, index) => index === 0 || !sorted[index - 1]?.equals(value));
}

function even(low: Decimal, high: Decimal): readonly Decimal[] {
  const step = high.minus(low).dividedBy(STEPS);
  return Array.from({ length: STEPS + 1 }, (_, index) =>
    inResultDigits(low.plus(step.times(index))),
  );
}

function open(
  low: Decimal | undefined,
  high: Decimal | undefined,
  present: Decimal,
): readonly Decimal[] {
  const size = present.isZero() ? ONE : present.abs();
  const near = even(ZERO, size.times(2));
  const far = Array.from({ length: DOUBLINGS }, (_, index) =>
    size.times(decimal('2').pow(index + 1)),
  );
  const above = [...near, ...far, ...[low, high].filter((end) => end !== undefined)];
  return [...above, ...above.map((value) => value.negated())];
}

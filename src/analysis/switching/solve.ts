import { addUp, type Decimal, exactlyEqual } from '../../model/decimal.ts';
import type { Quotient } from '../../model/formula/linear.ts';

/**
 * Where (a + b·x) ÷ (c + d·x) is the target T: x = (T·c − a) ÷ (b − T·d).
 *
 * @returns nothing where it never is
 */
export function solve({ over, under }: Quotient, target: Decimal): Decimal | undefined {
  const below = addUp([over.slope, under.slope.times(target).negated()]);
  if (below.isZero()) return undefined;
  return addUp([under.constant.times(target), over.constant.negated()]).dividedBy(below);
}

/** Whether the quotient is the same whatever x: a·d = b·c. */
export function isConstant({ over, under }: Quotient): boolean {
  return exactlyEqual(over.constant.times(under.slope), over.slope.times(under.constant));
}

import { type Decimal, decimal } from '../../model/decimal.ts';

/** A place on the way of a function, and what it is there. */
interface Point {
  readonly x: Decimal;
  readonly y: Decimal;
}

/** A stretch at whose ends a function has opposite signs, so that it passes 0 in between. */
export interface Bracket {
  readonly from: Point;
  readonly to: Point;
}

const HALF = decimal('0.5');
/** Ends as near as this, as a share of where they are, are the same in every promised digit. */
const NEAR = decimal(`0.${'0'.repeat(45)}1`);
const MOST_STEPS = 1_000;
/** After more slow steps than this a bracket is halved. */
const MOST_SLOW = 2;

/**
 * Narrows a bracket until its ends are the same in every promised digit: by false position with the
 * Illinois weighting (Dowell and Jarratt 1971, "A modified regula falsi method", BIT 11, 168–174),
 * and by halving after steps that each took off less than half, as they do at a jump.
 *
 * @param at the function; nothing where it has no value
 * @returns the bracket, a single place where the function is 0, or nothing where it has no value
 */
export function narrow(
  { from: first, to: last }: Bracket,
  at: (x: Decimal) => Decimal | undefined,
): Bracket | undefined {
  let [from, to] = [first, last];
  // What a step goes by: the end that stays a second time weighs half.
  let [low, high] = [from.y, to.y];
  let stayed: 'from' | 'to' | undefined;
  let slow = 0;
  for (let step = 0; step < MOST_STEPS && !isNarrow(from, to); step++) {
    const width = to.x.minus(from.x);
    const share = slow > MOST_SLOW ? HALF : low.dividedBy(low.minus(high));
    const x = from.x.plus(width.times(share));
    const y = at(x);
    if (y === undefined) return undefined;
    const point = { x, y };
    if (y.isZero()) return { from: point, to: point };
    if (y.isNegative() === from.y.isNegative()) {
      [from, low] = [point, y];
      high = stayed === 'to' ? high.dividedBy(2) : to.y;
      stayed = 'to';
    } else {
      [to, high] = [point, y];
      low = stayed === 'from' ? low.dividedBy(2) : from.y;
      stayed = 'from';
    }
    const isSlow = to.x.minus(from.x).times(2).abs().greaterThan(width.abs());
    slow = isSlow ? slow + 1 : 0;
  }
  return { from, to };
}

function isNarrow({ x: a }: Point, { x: b }: Point): boolean {
  const size = a.abs().greaterThan(b.abs()) ? a.abs() : b.abs();
  return a.minus(b).abs().lessThanOrEqualTo(size.times(NEAR));
}

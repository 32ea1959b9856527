import { type Decimal, exactText, roundTo } from '../../model/decimal.ts';
import type { Block } from '../../model/formula/columns/block.ts';
import { type Fraction, roundFraction } from '../../model/formula/columns/fraction.ts';
import { isReason, type Value } from '../../model/formula/evaluate.ts';
import type { Reason } from '../../model/reason.ts';

/**
 * One figure over a block of points, correctly rounded: whole units of the last decimal, which a
 * double holds exactly; what is no such number stands beside them.
 */
export interface RoundedColumn {
  /** NaN where `others` says. */
  readonly units: Float64Array;
  readonly others: Map<number, Decimal | Reason>;
}

/** Up to here every whole number is a double. */
const LARGEST_WHOLE = 2 ** 53;
/** Added to a number below 2^50 it pushes all digits behind the point out: it rounds in one step. */
const SHIFT = 1.5 * 2 ** 52;

/**
 * Rounds a column half away from zero, as the exact decimals would be.
 *
 * @param from where in the result the block begins
 * @returns the places that its bound leaves open, or nothing where it leaves too many
 */
export function roundColumn(
  { column, factor, bound, missing }: Block,
  length: number,
  decimals: number,
  into: RoundedColumn,
  from: number,
): readonly number[] | undefined {
  if (missing !== undefined) {
    into.units.fill(Number.NaN, from, from + length);
    for (let i = from; i < from + length; i++) into.others.set(i, missing);
    return [];
  }
  const scale = 10 ** decimals;
  const largest = Math.max(Math.abs(bound.low), Math.abs(bound.high)) * scale;
  // The value's own error, and that of scaling it; 10^decimals is exact up to 10^22.
  const room = 0.5 - bound.error * scale - largest * 2 ** -51;
  if (!(room > MOST_OPEN) || largest >= 2 ** 50) return undefined;
  if (!column) return roundOne(factor * scale, room, length, into, from);
  return roundAll(column, factor * scale, room, length, into, from);
}

/** Where less room than this is left, more points than this are open: halve the block instead. */
const MOST_OPEN = 0.5 - 2 ** -10;

function roundAll(
  column: Float64Array,
  scale: number,
  room: number,
  length: number,
  { units }: RoundedColumn,
  from: number,
): readonly number[] {
  const open: number[] = [];
  for (let i = 0; i < length; i++) {
    const scaled = (column[i] as number) * scale;
    const whole = scaled + SHIFT - SHIFT;
    const rest = scaled - whole;
    units[from + i] = whole;
    if (!(rest < room && rest > -room)) open.push(i);
  }
  return open;
}

function roundOne(
  scaled: number,
  room: number,
  length: number,
  { units }: RoundedColumn,
  from: number,
): readonly number[] | undefined {
  const whole = scaled + SHIFT - SHIFT;
  if (!(Math.abs(scaled - whole) < room)) return undefined;
  units.fill(whole, from, from + length);
  return [];
}

/** Puts a fraction in its place, where it decides the rounding. */
export function putFraction(
  value: Fraction,
  decimals: number,
  { units }: RoundedColumn,
  at: number,
): boolean {
  const whole = Number(roundFraction(value, decimals) ?? Number.NaN);
  if (!(Math.abs(whole) < LARGEST_WHOLE)) return false;
  units[at] = whole;
  return true;
}

/** Puts an exact value in its place. */
export function putExactly(
  value: Value,
  decimals: number | 'exact',
  { units, others }: RoundedColumn,
  at: number,
): void {
  units[at] = Number.NaN;
  if (isReason(value) || decimals === 'exact') {
    others.set(at, value);
    return;
  }
  const rounded = roundTo(value, decimals);
  const whole = Number(exactText(rounded.times(10 ** decimals)));
  if (Math.abs(whole) < LARGEST_WHOLE) units[at] = whole;
  else others.set(at, rounded);
}

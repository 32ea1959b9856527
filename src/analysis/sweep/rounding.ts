import { type Decimal, exactText, roundTo } from '../../model/decimal.ts';
import type { Block } from '../../model/formula/columns/block.ts';
import { type Fraction, roundFraction } from '../../model/formula/columns/fraction.ts';
import type { Loops } from '../../model/formula/columns/loops.ts';
import { NO_UNITS, type Units, type UnitsAndOthers } from '../../model/formula/columns/units.ts';
import { isReason, type Value } from '../../model/formula/evaluate.ts';
import type { Reason } from '../../model/reason.ts';

/**
 * One figure over a block of points, correctly rounded: whole units of the last decimal, which 32
 * bits hold or else a double; what is no such number stands beside them.
 */
export interface RoundedColumn extends UnitsAndOthers {
  /** Becomes doubles when the first number comes that 32 bits can not hold. */
  units: Units;
  readonly others: Map<number, Decimal | Reason>;
}

/** Up to here every whole number is a double. */
const LARGEST_WHOLE = 2 ** 53;
/** Above this 32 bits are not enough. */
const LARGEST_WORD = 2 ** 31 - 1;

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
  loops: Loops,
): readonly number[] | undefined {
  if (missing !== undefined) {
    into.units.fill(NO_UNITS, from, from + length);
    for (let i = from; i < from + length; i++) into.others.set(i, missing);
    return [];
  }
  const scale = 10 ** decimals;
  const largest = Math.max(Math.abs(bound.low), Math.abs(bound.high)) * scale;
  // The value's own error, and that of scaling it; 10^decimals is exact up to 10^22.
  const room = 0.5 - bound.error * scale - largest * 2 ** -51;
  if (!(room > MOST_OPEN) || largest >= 2 ** 50) return undefined;
  widenFor(into, largest + 1);
  if (!column) return roundOne(factor * scale, room, length, into, from);
  return loops.round(into.units, from, length, column, factor * scale, room);
}

/** Where less room than this is left, more points than this are open: halve the block instead. */
const MOST_OPEN = 0.5 - 2 ** -10;

/** Makes the units doubles, where a number comes that 32 bits can not hold. */
function widenFor(column: RoundedColumn, largest: number): void {
  if (largest <= LARGEST_WORD || column.units instanceof Float64Array) return;
  column.units = Float64Array.from(column.units);
}

function roundOne(
  scaled: number,
  room: number,
  length: number,
  { units }: RoundedColumn,
  from: number,
): readonly number[] | undefined {
  const whole = Math.round(scaled);
  if (!(Math.abs(scaled - whole) < room)) return undefined;
  units.fill(whole, from, from + length);
  return [];
}

/** Puts a fraction in its place, where it decides the rounding. */
export function putFraction(
  value: Fraction,
  decimals: number,
  column: RoundedColumn,
  at: number,
): boolean {
  const whole = Number(roundFraction(value, decimals) ?? Number.NaN);
  if (!(Math.abs(whole) < LARGEST_WHOLE)) return false;
  widenFor(column, Math.abs(whole));
  column.units[at] = whole;
  return true;
}

/** Puts an exact value in its place. */
export function putExactly(
  value: Value,
  decimals: number | 'exact',
  column: RoundedColumn,
  at: number,
): void {
  const { others } = column;
  column.units[at] = NO_UNITS;
  if (isReason(value) || decimals === 'exact') {
    others.set(at, value);
    return;
  }
  const rounded = roundTo(value, decimals);
  const whole = Number(exactText(rounded.times(10 ** decimals)));
  if (!(Math.abs(whole) < LARGEST_WHOLE)) {
    others.set(at, rounded);
    return;
  }
  widenFor(column, Math.abs(whole));
  column.units[at] = whole;
}

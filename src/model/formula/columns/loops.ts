import type { Units } from './units.ts';

/**
 * The loops over columns, and the columns that they work on. Each writes the first `length` places
 * of `out`; columns of the same length are read beside each other. Nothing here is exact:
 * `bounds.ts` says by how much.
 */
export interface Loops {
  /** A new column; what is in it is undefined. */
  readonly column: (length: number) => Float64Array;
  /** Whether they can work on a column that somebody else has made. */
  readonly holds: (column: Float64Array) => boolean;
  /** The least and the greatest of a column of at least one place. */
  readonly ends: (column: Float64Array) => { readonly low: number; readonly high: number };
  /** constant + Σ coefficient × column, of at least one */
  readonly add: (
    out: Float64Array,
    length: number,
    constant: number,
    columns: readonly Float64Array[],
    coefficients: readonly number[],
  ) => void;
  /** Π factors ÷ Π divisors, of at least one */
  readonly multiply: (
    out: Float64Array,
    length: number,
    factors: readonly Float64Array[],
    divisors: readonly Float64Array[],
  ) => void;
  /** factor × column, cut to what lies between two numbers; tells how many places were cut. */
  readonly cut: (
    out: Float64Array,
    length: number,
    column: Float64Array,
    factor: number,
    low: number,
    high: number,
  ) => number;
  /**
   * scale × column in whole numbers, from place `from` of `units` on.
   *
   * @param room a place whose distance to the whole number is less is sure
   * @returns the places that are not, counted from the first of the column
   */
  readonly round: (
    units: Units,
    from: number,
    length: number,
    column: Float64Array,
    scale: number,
    room: number,
  ) => readonly number[];
}

/** Added to a number below 2^50 it pushes all digits behind the point out: it rounds in one step. */
const SHIFT = 1.5 * 2 ** 52;

/** In JavaScript, for any column: a browser may forbid all else, and short columns are not worth it. */
export const PLAIN_LOOPS: Loops = {
  column: (length) => new Float64Array(length),
  holds: () => true,
  ends: endsOf,
  add: addColumns,
  multiply: multiplyColumns,
  cut: cutColumn,
  round: roundColumn,
};

function addColumns(
  out: Float64Array,
  length: number,
  constant: number,
  columns: readonly Float64Array[],
  coefficients: readonly number[],
): void {
  const [a = out, b, c] = columns;
  const [x = 0, y = 0, z = 0] = coefficients;
  if (!b) for (let i = 0; i < length; i++) out[i] = constant + x * at(a, i);
  else if (!c) for (let i = 0; i < length; i++) out[i] = constant + x * at(a, i) + y * at(b, i);
  else {
    for (let i = 0; i < length; i++) {
      out[i] = constant + x * at(a, i) + y * at(b, i) + z * at(c, i);
    }
  }
  for (let next = 3; next < columns.length; next += 2) {
    const [d = out, e] = columns.slice(next, next + 2);
    const [v = 0, w = 0] = coefficients.slice(next, next + 2);
    if (e) for (let i = 0; i < length; i++) out[i] = at(out, i) + v * at(d, i) + w * at(e, i);
    else for (let i = 0; i < length; i++) out[i] = at(out, i) + v * at(d, i);
  }
}

function multiplyColumns(
  out: Float64Array,
  length: number,
  factors: readonly Float64Array[],
  divisors: readonly Float64Array[],
): void {
  const [a, b] = factors;
  if (!a) out.fill(1, 0, length);
  else if (!b) for (let i = 0; i < length; i++) out[i] = at(a, i);
  else for (let i = 0; i < length; i++) out[i] = at(a, i) * at(b, i);
  for (const factor of factors.slice(2)) {
    for (let i = 0; i < length; i++) out[i] = at(out, i) * at(factor, i);
  }
  for (const divisor of divisors) {
    for (let i = 0; i < length; i++) out[i] = at(out, i) / at(divisor, i);
  }
}

function cutColumn(
  out: Float64Array,
  length: number,
  column: Float64Array,
  factor: number,
  low: number,
  high: number,
): number {
  let outside = 0;
  for (let i = 0; i < length; i++) {
    const value = factor * at(column, i);
    if (value < low || value > high) outside++;
    out[i] = value < low ? low : value > high ? high : value;
  }
  return outside;
}

function roundColumn(
  units: Units,
  from: number,
  length: number,
  column: Float64Array,
  scale: number,
  room: number,
): readonly number[] {
  const open: number[] = [];
  for (let i = 0; i < length; i++) {
    const scaled = at(column, i) * scale;
    const whole = scaled + SHIFT - SHIFT;
    units[from + i] = whole;
    if (!(Math.abs(scaled - whole) < room)) open.push(i);
  }
  return open;
}

/** By squaring, so that its error is that of its multiplications. */
export function raise(base: number, exponent: number): number {
  let [result, square, left] = [1, base, exponent];
  while (left > 0) {
    if (left % 2 === 1) result *= square;
    square *= square;
    left = Math.floor(left / 2);
  }
  return result;
}

/** Half away from zero at `scale` = 10^places. */
export function roundHalfAway(value: number, scale: number): number {
  const away = Math.floor(Math.abs(value * scale) + 0.5) / scale;
  return value < 0 ? -away : away;
}

/** A place of a column that is known to be there. */
export function at(column: Float64Array, index: number): number {
  return column[index] as number;
}

function endsOf(column: Float64Array): { readonly low: number; readonly high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < column.length; i++) {
    const value = at(column, i);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

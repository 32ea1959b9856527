import { bytesOf } from './sums';

/** The bits of a double from 1 on and below 2, without those behind the point. */
const ONE: i64 = 0x3ff0000000000000;
/** 1 − 2^-53 */
const NEARLY_ONE: f64 = 0.9999999999999999;

/**
 * Four generators (sfc32) side by side, two of whose words make a draw: an odd multiple of 2^-53.
 *
 * @param state 16 words: a, b, c and counter, each of all four
 */
export function fillUniform(out: usize, length: i32, state: usize): void {
  let a = v128.load(state);
  let b = v128.load(state, 16);
  let c = v128.load(state, 32);
  let counter = v128.load(state, 48);
  const one = i32x4.splat(1);
  const exponent = i64x2.splat(ONE);
  const least = f64x2.splat(NEARLY_ONE);
  for (let i = 0; i < length; i += 4) {
    const high = i32x4.add(i32x4.add(a, b), counter);
    a = v128.xor(b, i32x4.shr_u(b, 9));
    b = i32x4.add(c, i32x4.shl(c, 3));
    c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), high);
    counter = i32x4.add(counter, one);
    const low = i32x4.add(i32x4.add(a, b), counter);
    a = v128.xor(b, i32x4.shr_u(b, 9));
    b = i32x4.add(c, i32x4.shl(c, 3));
    c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), low);
    counter = i32x4.add(counter, one);
    const first = i64x2.shr_u(v128.shuffle<i32>(low, high, 0, 4, 1, 5), 12);
    const second = i64x2.shr_u(v128.shuffle<i32>(low, high, 2, 6, 3, 7), 12);
    const at = out + ((<usize>i) << 3);
    v128.store(at, f64x2.sub(v128.or(first, exponent), least));
    v128.store(at, f64x2.sub(v128.or(second, exponent), least), 16);
  }
}

/** The values at uniform draws between two ends. */
export function fillEven(out: usize, length: i32, uniforms: usize, low: f64, width: f64): void {
  const lows = f64x2.splat(low);
  const widths = f64x2.splat(width);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    v128.store(out + i, f64x2.add(lows, f64x2.mul(v128.load(uniforms + i), widths)));
  }
}

/**
 * The values of a triangle, from the end that is nearer in chance.
 *
 * @param rising the chance of a value below the peak, and `falling` of one above it
 */
export function fillTriangle(
  out: usize,
  length: i32,
  uniforms: usize,
  low: f64,
  high: f64,
  rising: f64,
  falling: f64,
): void {
  const width = f64x2.splat(high - low);
  const ones = f64x2.splat(1);
  const lows = f64x2.splat(low);
  const highs = f64x2.splat(high);
  const before = f64x2.splat(rising);
  const after = f64x2.splat(falling);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    const chance = v128.load(uniforms + i);
    const isBefore = f64x2.lt(chance, before);
    const product = f64x2.mul(
      v128.bitselect(chance, f64x2.sub(ones, chance), isBefore),
      v128.bitselect(before, after, isBefore),
    );
    const part = f64x2.mul(width, f64x2.sqrt(product));
    v128.store(out + i, v128.bitselect(f64x2.add(lows, part), f64x2.sub(highs, part), isBefore));
  }
}

/** Five bits of a number choose its cell within its octave, as its exponent chooses the octave. */
const CELL_SHIFT: i32 = 47;
const FRACTION: i64 = 0x000fffffffffffff;

/**
 * The values of a tabulated quantile function: see chance/cells.ts. The exponent and the first five bits of
 * a chance are the number of its cell, its other bits the place in it.
 *
 * @param cells six coefficients each: all cells of the lower half, then all of the upper one
 * @param half how many bytes a half has
 * @param first what the bits of a chance in the first cell are, shifted
 * @param far the places that lie further out than any cell are put here, in their order
 * @returns how many these are
 */
export function fillFromCells(
  out: usize,
  length: i32,
  uniforms: usize,
  cells: usize,
  half: i32,
  first: i32,
  far: usize,
): i32 {
  const middle = f64x2.splat(0.5);
  const ones = f64x2.splat(1);
  const exponent = i64x2.splat(ONE);
  const fraction = i64x2.splat(FRACTION);
  const firsts = i64x2.splat(<i64>first);
  const halves = i64x2.splat(half);
  const none = i64x2.splat(0);
  let found = far;
  for (let i = 0; i < length; i += 2) {
    const at = (<usize>i) << 3;
    const chance = v128.load(uniforms + at);
    const tail = f64x2.sub(middle, f64x2.abs(f64x2.sub(chance, middle)));
    let cell = i64x2.sub(i64x2.shr_u(tail, CELL_SHIFT), firsts);
    const isFar = i64x2.lt_s(cell, none);
    if (v128.any_true(isFar)) {
      if (i64x2.extract_lane(isFar, 0)) {
        store<i32>(found, i);
        found += 4;
      }
      if (i64x2.extract_lane(isFar, 1) && i + 1 < length) {
        store<i32>(found, i + 1);
        found += 4;
      }
      cell = v128.andnot(cell, isFar);
    }
    // 48 bytes a cell
    const bytes = i64x2.add(i64x2.shl(cell, 5), i64x2.shl(cell, 4));
    const place = i64x2.add(bytes, v128.and(halves, f64x2.ge(chance, middle)));
    const one = cells + <usize>i64x2.extract_lane(place, 0);
    const other = cells + <usize>i64x2.extract_lane(place, 1);
    const t = f64x2.sub(v128.or(v128.and(i64x2.shl(tail, 5), fraction), exponent), ones);
    const a = v128.load(one);
    const b = v128.load(other);
    const c = v128.load(one, 16);
    const d = v128.load(other, 16);
    const e = v128.load(one, 32);
    const f = v128.load(other, 32);
    let value = f64x2.mul(t, v128.shuffle<i64>(e, f, 1, 3));
    value = f64x2.mul(t, f64x2.add(v128.shuffle<i64>(e, f, 0, 2), value));
    value = f64x2.mul(t, f64x2.add(v128.shuffle<i64>(c, d, 1, 3), value));
    value = f64x2.mul(t, f64x2.add(v128.shuffle<i64>(c, d, 0, 2), value));
    value = f64x2.mul(t, f64x2.add(v128.shuffle<i64>(a, b, 1, 3), value));
    v128.store(out + at, f64x2.add(v128.shuffle<i64>(a, b, 0, 2), value));
  }
  return <i32>((found - far) >> 2);
}

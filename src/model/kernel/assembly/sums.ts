/*
 * Sums and products of columns, two places at a time. A column is the address of its first double;
 * all have room for an even number of places, so the last pair may have one place too many.
 */

/** constant + w·a */
export function weigh1(out: usize, length: i32, constant: f64, a: usize, w: f64): void {
  const c = f64x2.splat(constant);
  const ws = f64x2.splat(w);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    v128.store(out + i, f64x2.add(c, f64x2.mul(ws, v128.load(a + i))));
  }
}

/** constant + w·a + x·b */
export function weigh2(
  out: usize,
  length: i32,
  constant: f64,
  a: usize,
  w: f64,
  b: usize,
  x: f64,
): void {
  const c = f64x2.splat(constant);
  const ws = f64x2.splat(w);
  const xs = f64x2.splat(x);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    const first = f64x2.add(c, f64x2.mul(ws, v128.load(a + i)));
    v128.store(out + i, f64x2.add(first, f64x2.mul(xs, v128.load(b + i))));
  }
}

/** constant + w·a + x·b + y·d */
export function weigh3(
  out: usize,
  length: i32,
  constant: f64,
  a: usize,
  w: f64,
  b: usize,
  x: f64,
  d: usize,
  y: f64,
): void {
  const c = f64x2.splat(constant);
  const ws = f64x2.splat(w);
  const xs = f64x2.splat(x);
  const ys = f64x2.splat(y);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    const first = f64x2.add(c, f64x2.mul(ws, v128.load(a + i)));
    const second = f64x2.add(first, f64x2.mul(xs, v128.load(b + i)));
    v128.store(out + i, f64x2.add(second, f64x2.mul(ys, v128.load(d + i))));
  }
}

/** out + w·a */
export function more1(out: usize, length: i32, a: usize, w: f64): void {
  const ws = f64x2.splat(w);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    v128.store(out + i, f64x2.add(v128.load(out + i), f64x2.mul(ws, v128.load(a + i))));
  }
}

/** out + w·a + x·b */
export function more2(out: usize, length: i32, a: usize, w: f64, b: usize, x: f64): void {
  const ws = f64x2.splat(w);
  const xs = f64x2.splat(x);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    const first = f64x2.add(v128.load(out + i), f64x2.mul(ws, v128.load(a + i)));
    v128.store(out + i, f64x2.add(first, f64x2.mul(xs, v128.load(b + i))));
  }
}

/** a·b */
export function multiply(out: usize, length: i32, a: usize, b: usize): void {
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    v128.store(out + i, f64x2.mul(v128.load(a + i), v128.load(b + i)));
  }
}

/** a/b */
export function divide(out: usize, length: i32, a: usize, b: usize): void {
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    v128.store(out + i, f64x2.div(v128.load(a + i), v128.load(b + i)));
  }
}

/** constant/a */
export function invert(out: usize, length: i32, constant: f64, a: usize): void {
  const c = f64x2.splat(constant);
  for (let i: usize = 0, end = bytesOf(length); i < end; i += 16) {
    v128.store(out + i, f64x2.div(c, v128.load(a + i)));
  }
}

/** The least and the greatest of a column of at least one place, put at `ends`. */
export function findEnds(ends: usize, length: i32, a: usize): void {
  let low = f64x2.splat(load<f64>(a));
  let high = low;
  const whole = (<usize>length & ~1) << 3;
  for (let i: usize = 0; i < whole; i += 16) {
    const pair = v128.load(a + i);
    low = f64x2.pmin(low, pair);
    high = f64x2.pmax(high, pair);
  }
  if (length & 1) {
    const last = v128.load64_splat(a + whole);
    low = f64x2.pmin(low, last);
    high = f64x2.pmax(high, last);
  }
  store<f64>(ends, min(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1)));
  store<f64>(ends, max(f64x2.extract_lane(high, 0), f64x2.extract_lane(high, 1)), 8);
}

/** w·a, cut to what lies between two numbers; NaN stays. Tells how many places were cut. */
export function cut(out: usize, length: i32, a: usize, w: f64, low: f64, high: f64): i32 {
  const ws = f64x2.splat(w);
  const lows = f64x2.splat(low);
  const highs = f64x2.splat(high);
  let outside = i64x2.splat(0);
  const whole = (<usize>length & ~1) << 3;
  for (let i: usize = 0; i < whole; i += 16) {
    const value = f64x2.mul(ws, v128.load(a + i));
    const below = f64x2.lt(value, lows);
    const above = f64x2.gt(value, highs);
    v128.store(out + i, v128.bitselect(lows, v128.bitselect(highs, value, above), below));
    // A lane that is true is -1.
    outside = i64x2.sub(outside, v128.or(below, above));
  }
  let count = <i32>(i64x2.extract_lane(outside, 0) + i64x2.extract_lane(outside, 1));
  if (length & 1) {
    const value = w * load<f64>(a + whole);
    store<f64>(out + whole, value < low ? low : value > high ? high : value);
    if (value < low || value > high) count++;
  }
  return count;
}

/** Of whole pairs. */
export function bytesOf(length: i32): usize {
  return (<usize>(length + 1) & ~1) << 3;
}

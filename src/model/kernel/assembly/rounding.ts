/*
 * A number pushed beside 1.5 × 2^52 loses all digits behind the point, so it is rounded in one
 * addition; what is then in the low word of the double is the whole number itself.
 */
const SHIFT: f64 = 6755399441055744;

/**
 * Rounds scale × column to whole numbers of 32 bits.
 *
 * @param room a place whose distance to the whole number is less is sure
 * @param open the places that are not sure are put here, in their order
 * @returns how many these are
 */
export function roundToWords(
  out: usize,
  length: i32,
  column: usize,
  scale: f64,
  room: f64,
  open: usize,
): i32 {
  const shift = f64x2.splat(SHIFT);
  const scales = f64x2.splat(scale);
  const rooms = f64x2.splat(room);
  let found = open;
  for (let i = 0; i < length; i += 4) {
    const at = column + ((<usize>i) << 3);
    const first = f64x2.mul(v128.load(at), scales);
    const second = f64x2.mul(v128.load(at, 16), scales);
    const firstShifted = f64x2.add(first, shift);
    const secondShifted = f64x2.add(second, shift);
    v128.store(out + ((<usize>i) << 2), v128.shuffle<i32>(firstShifted, secondShifted, 0, 2, 4, 6));
    const firstRest = f64x2.abs(f64x2.sub(first, f64x2.sub(firstShifted, shift)));
    const secondRest = f64x2.abs(f64x2.sub(second, f64x2.sub(secondShifted, shift)));
    const sure = v128.and(f64x2.lt(firstRest, rooms), f64x2.lt(secondRest, rooms));
    if (!i64x2.all_true(sure)) found = note(found, i, length, column, scale, room);
  }
  return <i32>((found - open) >> 2);
}

/** The same to whole numbers that are doubles. */
export function roundToDoubles(
  out: usize,
  length: i32,
  column: usize,
  scale: f64,
  room: f64,
  open: usize,
): i32 {
  const shift = f64x2.splat(SHIFT);
  const scales = f64x2.splat(scale);
  const rooms = f64x2.splat(room);
  let found = open;
  for (let i = 0; i < length; i += 2) {
    const at = (<usize>i) << 3;
    const scaled = f64x2.mul(v128.load(column + at), scales);
    const whole = f64x2.sub(f64x2.add(scaled, shift), shift);
    v128.store(out + at, whole);
    const sure = f64x2.lt(f64x2.abs(f64x2.sub(scaled, whole)), rooms);
    if (!i64x2.all_true(sure)) found = note(found, i, min(length, i + 2), column, scale, room);
  }
  return <i32>((found - open) >> 2);
}

/** Looks again at up to four places one by one. */
function note(found: usize, from: i32, length: i32, column: usize, scale: f64, room: f64): usize {
  let next = found;
  for (let i = from, end = min(length, from + 4); i < end; i++) {
    const scaled = load<f64>(column + ((<usize>i) << 3)) * scale;
    if (abs(scaled - (scaled + SHIFT - SHIFT)) < room) continue;
    store<i32>(next, i);
    next += 4;
  }
  return next;
}

/*
 * Many values in bins of equal width. Which bin a value lies in rises with it, as each step does.
 */

/** Counts the values of each bin. */
export function countBins(
  counts: usize,
  length: i32,
  a: usize,
  low: f64,
  scale: f64,
  last: i32,
): void {
  for (let at = a, end = a + ((<usize>length) << 3); at < end; at += 8) {
    const place = counts + ((<usize>binOf(load<f64>(at), low, scale, last)) << 2);
    store<i32>(place, load<i32>(place) + 1);
  }
}

/**
 * Picks out the values of some bins, in their order.
 *
 * @param wanted a byte for each bin: 1 where its values are wanted
 * @returns how many these are
 */
export function pickBins(
  out: usize,
  length: i32,
  a: usize,
  wanted: usize,
  low: f64,
  scale: f64,
  last: i32,
): i32 {
  let next = out;
  for (let at = a, end = a + ((<usize>length) << 3); at < end; at += 8) {
    const value = load<f64>(at);
    // Written in any case, and written over where it was not wanted: cheaper than a wrong guess.
    store<f64>(next, value);
    next += (<usize>load<u8>(wanted + binOf(value, low, scale, last))) << 3;
  }
  return <i32>((next - out) >> 3);
}

function binOf(value: f64, low: f64, scale: f64, last: i32): i32 {
  const bin = <i32>((value - low) * scale);
  return bin < last ? bin : last;
}

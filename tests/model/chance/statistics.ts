/** Pearson's chi-square of counts that should be equal, and its degrees of freedom. */
export function chiSquare(counts: ArrayLike<number>): {
  readonly value: number;
  readonly freedom: number;
} {
  const all = Array.from(counts);
  const expected = all.reduce((sum, count) => sum + count, 0) / all.length;
  const value = all.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { value, freedom: all.length - 1 };
}

/** Of independent columns about normal, with standard deviation 1 / √n. */
export function correlation(one: Float64Array, other: Float64Array): number {
  const [mean, otherMean] = [meanOf(one), meanOf(other)];
  let [both, first, second] = [0, 0, 0];
  one.forEach((value, i) => {
    const [x, y] = [value - mean, (other[i] ?? Number.NaN) - otherMean];
    both += x * y;
    first += x * x;
    second += y * y;
  });
  return both / Math.sqrt(first * second);
}

export function meanOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far a value is from what it should be, as a part of that. */
export function off(value: number, expected: number): number {
  return Math.abs(value - expected) / Math.abs(expected);
}

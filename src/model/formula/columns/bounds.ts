/**
 * What is known of all places of a column at once: between which doubles they lie, and how far at
 * most each lies from the true value. One bound for a block of points costs nothing beside the
 * points; where it is too wide the block is halved, down to one point.
 */
export interface Bound {
  readonly low: number;
  readonly high: number;
  /** |double − true value| at most; infinite where nothing is known. */
  readonly error: number;
}

/** Half a unit in the last place, relative: the error of one operation, taken twice for the bounds' own. */
const UNIT = 2 ** -52;

export const UNKNOWN: Bound = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  error: Number.POSITIVE_INFINITY,
};

/** Beyond this, exact decimals call the number a fault. */
const LARGEST = 1e39;

/** The bound of a column of doubles that are each the nearest to a decimal. */
export function nearestBound(low: number, high: number): Bound {
  return checked(low, high, UNIT * Math.max(Math.abs(low), Math.abs(high)));
}

export function linearBound(
  constant: number,
  terms: readonly Bound[],
  coefficients: readonly number[],
): Bound {
  let [low, high, error, size] = [constant, constant, 0, Math.abs(constant)];
  terms.forEach((term, index) => {
    const by = coefficients[index] ?? 0;
    const [a, b] = [by * term.low, by * term.high];
    low += Math.min(a, b);
    high += Math.max(a, b);
    error += Math.abs(by) * term.error;
    size += Math.max(Math.abs(a), Math.abs(b));
  });
  const rounding = UNIT * (terms.length + 2) * size;
  return checked(low - rounding, high + rounding, error + rounding);
}

export function productBound(
  coefficient: number,
  factors: readonly Bound[],
  divisors: readonly Bound[],
): Bound {
  let [low, high] = [coefficient, coefficient];
  let size = Math.abs(coefficient);
  let error = UNIT * size;
  for (const factor of factors) {
    const largest = sizeOf(factor);
    const ends = [low * factor.low, low * factor.high, high * factor.low, high * factor.high];
    error = error * (largest + factor.error) + size * factor.error;
    size *= largest;
    error += UNIT * size;
    [low, high] = [Math.min(...ends), Math.max(...ends)];
  }
  for (const divisor of divisors) {
    const least = Math.min(Math.abs(divisor.low), Math.abs(divisor.high));
    const spansZero = divisor.low <= 0 && divisor.high >= 0;
    if (spansZero || least <= divisor.error) return UNKNOWN;
    const ends = [low / divisor.low, low / divisor.high, high / divisor.low, high / divisor.high];
    size /= least;
    error = (error + size * divisor.error) / (least - divisor.error) + UNIT * size;
    [low, high] = [Math.min(...ends), Math.max(...ends)];
  }
  const rounding = UNIT * (factors.length + divisors.length + 1) * size;
  return checked(low - rounding, high + rounding, error);
}

export function powerBound(of: Bound, exponent: number): Bound {
  const [a, b] = [of.low ** exponent, of.high ** exponent];
  const spansZero = of.low <= 0 && of.high >= 0;
  const low = exponent % 2 === 0 && spansZero ? 0 : Math.min(a, b);
  const high = Math.max(a, b);
  const largest = sizeOf(of) + of.error;
  const size = largest ** exponent;
  // x^n moves by at most n·|x|^(n−1) times what x does; and n multiplications are rounded.
  const error = exponent * largest ** (exponent - 1) * of.error + UNIT * exponent * size;
  const rounding = UNIT * exponent * size;
  return checked(low - rounding, high + rounding, error);
}

export function rootBound(of: Bound): Bound {
  const least = of.low - of.error;
  if (!(least > 0)) return UNKNOWN;
  const [low, high] = [Math.sqrt(of.low), Math.sqrt(of.high)];
  const error = of.error / (2 * Math.sqrt(least)) + UNIT * high;
  return checked(low * (1 - UNIT), high * (1 + UNIT), error);
}

/** Of several side by side: the least or the greatest of them. */
export function extremeBound(all: readonly Bound[], take: 'least' | 'greatest'): Bound {
  const pick = take === 'least' ? Math.min : Math.max;
  return checked(
    pick(...all.map(({ low }) => low)),
    pick(...all.map(({ high }) => high)),
    Math.max(...all.map(({ error }) => error)),
  );
}

/** Whether a value is above, below or at 0 in the whole block; nothing where it is not decided. */
export function signOf({ low, high, error }: Bound): -1 | 0 | 1 | undefined {
  if (low > error) return 1;
  if (high < -error) return -1;
  return low === 0 && high === 0 && error === 0 ? 0 : undefined;
}

export function sizeOf({ low, high }: Bound): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

/** Nothing is known of what is no number, or beyond all size. */
function checked(low: number, high: number, error: number): Bound {
  return low >= -LARGEST && high <= LARGEST && error < LARGEST ? { low, high, error } : UNKNOWN;
}

/**
 * Exact fractions of whole numbers: a second arithmetic, which shares nothing with decimal.js, to
 * work out what the engine should say.
 */
export interface Fraction {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

/** A number as printed: digits, at most one point, maybe a minus. */
export function fraction(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export function plus(...terms: readonly Fraction[]): Fraction {
  return terms.reduce((a, b) => reduced(a.over * b.under + b.over * a.under, a.under * b.under));
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((a, b) => reduced(a.over * b.over, a.under * b.under));
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under, a.under * b.over);
}

/** The square root, cut after 80 decimals: far beyond the digits that are ever compared. */
export function squareRoot({ over, under }: Fraction): Fraction {
  const scale = 10n ** 80n;
  return reduced(floorOfRoot((over * scale * scale) / under), scale);
}

/** The first `count` significant digits, rounded half away from zero, without trailing zeros. */
function digitsOf({ over, under }: Fraction, count: number): string {
  if (over === 0n) return '0';
  const sign = over < 0n ? '-' : '';
  const size = over < 0n ? -over : over;
  let decimals = count; // how many decimals to keep: found by trying
  const rounded = (): bigint => {
    const [a, b] = decimals >= 0 ? [10n ** BigInt(decimals), 1n] : [1n, 10n ** BigInt(-decimals)];
    return (2n * size * a + under * b) / (2n * under * b);
  };
  while (`${rounded()}`.length > count) decimals -= 1;
  while (`${rounded()}`.length < count) decimals += 1;
  const digits = `${rounded()}`;
  if (decimals <= 0) return sign + digits + '0'.repeat(-decimals);
  const padded = digits.padStart(decimals + 1, '0');
  const text = `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
  return sign + text.replace(/\.?0+$/, '');
}

/** The text that a result must have: 40 significant digits. */
export function resultText(value: Fraction): string {
  return digitsOf(value, 40);
}

function reduced(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new Error('a fraction over nothing');
  const divisor = commonDivisor(over < 0n ? -over : over, under < 0n ? -under : under);
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}

function floorOfRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

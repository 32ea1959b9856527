import type { Decimal } from '../../decimal.ts';

/** above ÷ below, below more than 0: whole numbers, so that nothing is rounded on the way. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

export const ZERO: Fraction = { above: 0n, below: 1n };

/** What is left of terms that all but cancel may be a trace of divisions: the tree decides. */
export function isTrace(total: Fraction, largest: Fraction): boolean {
  if (total.above === 0n) return false;
  // Seldom enough that doubles rule it out; they can not where they overflow.
  if (Math.abs(inDouble(total)) > Math.abs(inDouble(largest)) * 1e-30) return false;
  return size(total.above) * largest.below * tenTo(40) < size(largest.above) * total.below;
}

export function inDouble({ above, below }: Fraction): number {
  return Number(above) / Number(below);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.below === b.below) return { above: a.above + b.above, below: a.below };
  return { above: a.above * b.below + b.above * a.below, below: a.below * b.below };
}

export function times(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  return a && b && { above: a.above * b.above, below: a.below * b.below };
}

/** A decimal as the fraction that its digits are. */
export function fractionOf(value: Decimal): Fraction {
  const [whole = '0', digits = ''] = value.toFixed().split('.');
  return { above: BigInt(whole + digits), below: tenTo(digits.length) };
}

/**
 * A fraction in whole units of its last decimal, rounded half away from zero. As everywhere, what
 * lies on the edge in all promised digits is on the edge.
 *
 * @returns nothing where the last promised digits decide
 */
export function roundFraction({ above, below }: Fraction, decimals: number): bigint | undefined {
  const twice = size(above) * twiceTenTo(decimals);
  const halves = twice / below;
  const rest = twice - halves * below;
  // An odd number of halves is the edge.
  const isOdd = (halves & 1n) === 1n;
  const toEdge = isOdd ? rest : below - rest;
  const isOnEdge = toEdge === 0n || (isNear(toEdge, twice) && toEdge * tenTo(45) < twice);
  if (!isOnEdge && isNear(toEdge, twice) && toEdge * tenTo(35) < twice) return undefined;
  const rounded = ((isOnEdge && !isOdd ? halves + 1n : halves) + 1n) / 2n;
  return above < 0n ? -rounded : rounded;
}

/** Whether doubles can not rule out that a number is 10^35 times smaller than another. */
function isNear(small: bigint, large: bigint): boolean {
  return !(Number(small) / Number(large) > 1e-30);
}

const powers: bigint[] = [];
const doubled: bigint[] = [];

function tenTo(power: number): bigint {
  const known = powers[power] ?? 10n ** BigInt(power);
  powers[power] = known;
  return known;
}

function twiceTenTo(power: number): bigint {
  const known = doubled[power] ?? 2n * tenTo(power);
  doubled[power] = known;
  return known;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

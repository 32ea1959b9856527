import type { Decimal } from '../../decimal.ts';
import type { ExactPart } from './exact-part.ts';

/** above ÷ below, below more than 0: whole numbers, so that nothing is rounded on the way. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** A program's formulas at one point. */
export interface AtPoint {
  /** Goes to the point where the inputs have these values. */
  readonly goTo: (inputAt: (input: number) => Fraction | undefined) => void;
  /** The value of a root there; nothing where it can not tell. */
  readonly root: (index: number) => Fraction | undefined;
}

/**
 * Evaluates the closed form of a program in fractions, point by point: what decides the rounding of
 * values that lie on the edge, a few thousandths of all, ten times as fast as the whole tree.
 * It follows sums, products and powers; all else is left to the exact walker of the tree.
 *
 * @param parts numbered as in the program
 */
export function createFractions(
  parts: readonly ExactPart[],
  roots: readonly (number | undefined)[],
): AtPoint {
  const numbers = parts.map(numbersOf);
  const known: (Fraction | undefined)[] = parts.map(() => undefined);
  const reckoned = new Uint8Array(parts.length);
  let inputAt: (input: number) => Fraction | undefined = () => undefined;

  function evaluate(index: number): Fraction | undefined {
    if (reckoned[index] === 1) return known[index];
    const part = parts[index];
    const value = part && compute(part, numbers[index] ?? []);
    known[index] = value;
    reckoned[index] = 1;
    return value;
  }

  function compute(part: ExactPart, own: readonly Fraction[]): Fraction | undefined {
    switch (part.kind) {
      case 'input':
        return inputAt(part.input);
      case 'constant':
        return own[0];
      case 'linear':
        return sum(part.terms, own);
      case 'product': {
        if (part.unit !== undefined) return times(own[0], evaluate(part.unit));
        let result = own[0];
        for (const factor of part.factors) result = times(result, evaluate(factor));
        for (const divisor of part.divisors) result = over(result, evaluate(divisor));
        return result;
      }
      case 'power': {
        const of = evaluate(part.of);
        const to = BigInt(part.exponent);
        return of && { above: of.above ** to, below: of.below ** to };
      }
      case 'when': {
        const difference = evaluate(part.difference);
        if (!difference) return undefined;
        const { above } = difference;
        const { relation } = part;
        const isMet = relation === '>' ? above > 0n : relation === '<' ? above < 0n : above <= 0n;
        return evaluate(isMet ? part.holds : part.otherwise);
      }
      default:
        return undefined;
    }
  }

  /** @param own the constant, and the coefficient of each term */
  function sum(terms: readonly number[], own: readonly Fraction[]): Fraction | undefined {
    let [total = ZERO] = own;
    let largest = total;
    let most = Math.abs(inDouble(total));
    for (const [index, term] of terms.entries()) {
      const weighed = times(own[index + 1], evaluate(term));
      if (!weighed) return undefined;
      const weight = Math.abs(inDouble(weighed));
      if (!(weight <= most)) [largest, most] = [weighed, weight];
      total = plus(total, weighed);
    }
    return isTrace(total, largest) ? undefined : total;
  }

  return {
    goTo: (given) => {
      inputAt = given;
      reckoned.fill(0);
    },
    root: (index) => {
      const part = roots[index];
      return part === undefined ? undefined : evaluate(part);
    },
  };
}

const ZERO: Fraction = { above: 0n, below: 1n };

/** The numbers of a part as fractions. */
function numbersOf(part: ExactPart): readonly Fraction[] {
  switch (part.kind) {
    case 'constant':
      return [fractionOf(part.value)];
    case 'linear':
      return [part.constant, ...part.coefficients].map(fractionOf);
    case 'product':
      return [fractionOf(part.coefficient)];
    default:
      return [];
  }
}

/** What is left of terms that all but cancel may be a trace of divisions: the tree decides. */
function isTrace(total: Fraction, largest: Fraction): boolean {
  if (total.above === 0n) return false;
  // Seldom enough that doubles rule it out; they can not where they overflow.
  if (Math.abs(inDouble(total)) > Math.abs(inDouble(largest)) * 1e-30) return false;
  return size(total.above) * largest.below * tenTo(40) < size(largest.above) * total.below;
}

function inDouble({ above, below }: Fraction): number {
  return Number(above) / Number(below);
}

function plus(a: Fraction, b: Fraction): Fraction {
  if (a.below === b.below) return { above: a.above + b.above, below: a.below };
  return { above: a.above * b.below + b.above * a.below, below: a.below * b.below };
}

function times(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  return a && b && { above: a.above * b.above, below: a.below * b.below };
}

function over(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  if (!a || !b || b.above === 0n) return undefined;
  const sign = b.above < 0n ? -1n : 1n;
  return { above: sign * a.above * b.below, below: a.below * sign * b.above };
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
  const twice = 2n * size(above) * tenTo(decimals);
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

function tenTo(power: number): bigint {
  const known = powers[power] ?? 10n ** BigInt(power);
  powers[power] = known;
  return known;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

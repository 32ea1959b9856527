import { addUp, type Decimal, exactlyEqual, ONE, ZERO } from '../decimal.ts';
import { type Evaluate, isMet, isReason } from './evaluate.ts';
import type { Figure, Formula } from './tree.ts';

/** constant + slope · x */
interface Linear {
  readonly constant: Decimal;
  readonly slope: Decimal;
}

/** over ÷ under, both linear in one figure. */
export interface Quotient {
  readonly over: Linear;
  readonly under: Linear;
}

/** What the walker is told of the formulas around the figure. */
interface Around {
  /** The figure that is x; several where one address stands for several. */
  readonly figures: ReadonlySet<Figure>;
  /** Whether a formula rests on it. */
  readonly concerns: (formula: Formula) => boolean;
  /** The values as they are. */
  readonly evaluate: Evaluate;
}

/**
 * The walker behind switching values: a formula as (a + b·x) ÷ (c + d·x) in one of its figures, with
 * exact decimals. Of a condition that rests on the figure the branch is taken that holds now, so
 * what is solved with it is to be tried.
 *
 * @returns nothing where the formula is no such quotient: a power, a root, a rounding
 */
export function quotientIn(
  formula: Formula,
  { figures, concerns, evaluate }: Around,
): Quotient | undefined {
  const known = new Map<Formula, Quotient | undefined>();

  function walk(part: Formula): Quotient | undefined {
    if (known.has(part)) return known.get(part);
    const found = concerns(part) ? follow(part) : fixed(part);
    known.set(part, found);
    return found;
  }

  function fixed(part: Formula): Quotient | undefined {
    const value = evaluate(part);
    return isReason(value) ? undefined : constant(value);
  }

  function follow(part: Formula): Quotient | undefined {
    switch (part.kind) {
      case 'named':
        return part.figure && figures.has(part.figure) ? X : walk(part.of);
      case 'negation':
        return times(walk(part.of), constant(ONE.negated()));
      case 'percentage':
        return times(walk(part.of), constant(ONE.dividedBy(100)));
      case 'sum':
        return total(part.terms);
      case 'when':
        return walk(isMet(part, evaluate) ? part.holds : part.otherwise);
      case 'operation': {
        const [a, b] = [walk(part.left), walk(part.right)];
        switch (part.operator) {
          case '+':
            return plus(a, b);
          case '-':
            return plus(a, times(b, constant(ONE.negated())));
          case '*':
            return times(a, b);
          case '/':
            return times(a, inverse(b));
          case '^':
            return power(a, b);
          default:
            return part.operator satisfies never;
        }
      }
      default:
        return undefined;
    }
  }

  function total(terms: readonly Formula[]): Quotient | undefined {
    const others: Decimal[] = [];
    for (const term of terms) {
      if (concerns(term)) continue;
      const value = evaluate(term);
      if (isReason(value)) return undefined;
      others.push(value);
    }
    return terms
      .filter(concerns)
      .map(walk)
      .reduce(plus, constant(addUp(others)));
  }

  return walk(formula);
}

const X: Quotient = { over: { constant: ZERO, slope: ONE }, under: number(ONE) };

function constant(value: Decimal): Quotient {
  return { over: number(value), under: number(ONE) };
}

function inverse(of: Quotient | undefined): Quotient | undefined {
  return of && !isNothing(of.over) ? { over: of.under, under: of.over } : undefined;
}

function power(base: Quotient | undefined, exponent: Quotient | undefined): Quotient | undefined {
  if (!exponent || !isConstant(exponent.over) || !isConstant(exponent.under)) return undefined;
  const to = exponent.over.constant.dividedBy(exponent.under.constant);
  if (to.isZero()) return constant(ONE);
  if (exactlyEqual(to, ONE)) return base;
  return exactlyEqual(to, ONE.negated()) ? inverse(base) : undefined;
}

/** Two quotients add up to one where they are over the same, or one of them over a number. */
function plus(a: Quotient | undefined, b: Quotient | undefined): Quotient | undefined {
  if (!a || !b) return undefined;
  const [one, other] = [overNumber(a), overNumber(b)];
  if (one && other) return { over: sum(one, other), under: number(ONE) };
  if (other) return withNumber(a, other);
  if (one) return withNumber(b, one);
  const ratio = ratioOf(b.under, a.under);
  return ratio && { over: sum(a.over, scaled(b.over, ONE.dividedBy(ratio))), under: a.under };
}

/** What stands over a number, divided by it. */
function overNumber({ over, under }: Quotient): Linear | undefined {
  return isConstant(under) ? scaled(over, ONE.dividedBy(under.constant)) : undefined;
}

/** over ÷ under + number = (over + number · under) ÷ under */
function withNumber({ over, under }: Quotient, added: Linear): Quotient | undefined {
  if (!isConstant(added)) return undefined;
  return { over: sum(over, scaled(under, added.constant)), under };
}

/** A product, with what stands both above and below the line taken out. */
function times(a: Quotient | undefined, b: Quotient | undefined): Quotient | undefined {
  if (!a || !b) return undefined;
  const [down, up] = [ratioOf(a.over, b.under), ratioOf(b.over, a.under)];
  const over = product(down ? number(down) : a.over, up ? number(up) : b.over);
  const under = product(up ? number(ONE) : a.under, down ? number(ONE) : b.under);
  return over && under && { over, under };
}

function product(a: Linear, b: Linear): Linear | undefined {
  if (isConstant(a)) return scaled(b, a.constant);
  return isConstant(b) ? scaled(a, b.constant) : undefined;
}

/** By how much a linear form is another one, where both have a slope and it is by a number. */
function ratioOf(a: Linear, b: Linear): Decimal | undefined {
  if (isConstant(a) || isConstant(b)) return undefined;
  const ratio = a.slope.dividedBy(b.slope);
  return exactlyEqual(a.constant, b.constant.times(ratio)) ? ratio : undefined;
}

function number(value: Decimal): Linear {
  return { constant: value, slope: ZERO };
}

function sum(a: Linear, b: Linear): Linear {
  return { constant: addUp([a.constant, b.constant]), slope: addUp([a.slope, b.slope]) };
}

function scaled({ constant: at, slope }: Linear, by: Decimal): Linear {
  return { constant: at.times(by), slope: slope.times(by) };
}

function isConstant({ slope }: Linear): boolean {
  return slope.isZero();
}

function isNothing({ constant: at, slope }: Linear): boolean {
  return at.isZero() && slope.isZero();
}

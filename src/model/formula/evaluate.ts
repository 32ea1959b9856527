import {
  addUp,
  type Decimal,
  decimal,
  exactText,
  inResultDigits,
  isWithinRange,
  ONE,
  roundTo,
  ZERO,
} from '../decimal.ts';
import { fault, type Report } from '../diagnostic.ts';
import type { Place } from '../place.ts';
import type { Reason } from '../reason.ts';
import type { Call, Figure, Formula, Operation, When } from './tree.ts';

/** What a formula comes to: an exact decimal, or why there is none. */
export type Value = Decimal | Reason;

export type Evaluate = (formula: Formula) => Value;

export function isReason(value: Value): value is Reason {
  return typeof value === 'string';
}

/** Other values for some figures, for one what-if: the rest stays as it was reckoned. */
export interface Moved {
  readonly values: ReadonlyMap<Figure, Decimal>;
  /** Whether a formula rests on any of these figures. */
  readonly concerns: (formula: Formula) => boolean;
  /** Gives the value of every formula that does not. */
  readonly otherwise: Evaluate;
}

/** A whole exponent, or number of decimals to round to, beyond these is a slip of the pen. */
const LARGEST_POWER = 1_000;
const MOST_DECIMALS = 30;

/**
 * The walker behind every reported figure: exact decimals. Each node is computed once, however many
 * figures share it. A missing part makes the whole missing, for the same reason.
 *
 * @param report receives what only the numbers show: a division by zero, a result beyond all size
 * @param moved puts other values in the place of figures, wherever the tree names them
 */
export function createEvaluator(report: Report, moved?: Moved): Evaluate {
  const known = new Map<Formula, Value>();

  const evaluate: Evaluate = (formula) => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    if (moved && !moved.concerns(formula)) return moved.otherwise(formula);
    const value = compute(formula);
    known.set(formula, value);
    return value;
  };

  function compute(formula: Formula): Value {
    switch (formula.kind) {
      case 'literal':
        return decimal(formula.text);
      case 'named':
        return (formula.figure && moved?.values.get(formula.figure)) ?? evaluate(formula.of);
      case 'none':
        return formula.reason;
      case 'negation':
        return withOne(formula.of, (value) => value.negated());
      case 'percentage':
        return withOne(formula.of, (value) => value.dividedBy(HUNDRED));
      case 'sum':
        return withAll(formula.terms, addUp);
      case 'operation':
        return bounded(formula, operate(formula));
      case 'call':
        return bounded(formula, call(formula));
      case 'when':
        return choose(formula);
      case 'reference':
        throw new Error(`the name ${formula.name} was not bound before it was evaluated`);
      default:
        return formula satisfies never;
    }
  }

  function operate({ operator, left, right, place }: Operation): Value {
    const a = evaluate(left);
    const b = evaluate(right);
    if (isReason(a)) return a;
    if (isReason(b)) return b;
    switch (operator) {
      case '+':
        return addUp([a, b]);
      case '-':
        return addUp([a, b.negated()]);
      case '*':
        return a.times(b);
      case '/':
        if (!b.isZero()) return a.dividedBy(b);
        report(fault('division-by-zero', {}, right.place ?? place, definitionOf(right)));
        return 'unread';
      case '^': {
        const power = whole('^', right, b, LARGEST_POWER);
        if (power === undefined) return 'unread';
        if (power >= 0 || !a.isZero()) return a.pow(power);
        report(fault('division-by-zero', {}, left.place ?? place, definitionOf(left)));
        return 'unread';
      }
      default:
        return operator satisfies never;
    }
  }

  function call({ function: name, arguments: given }: Call): Value {
    return withAll(given, (values) => {
      const [first = ZERO, ...rest] = values;
      switch (name) {
        case 'round': {
          const places = whole('round', given[1], rest[0] ?? ZERO, MOST_DECIMALS);
          return places === undefined ? 'unread' : roundTo(first, places);
        }
        case 'min':
          return rest.reduce((a, b) => (b.lessThan(a) ? b : a), first);
        case 'max':
          return rest.reduce((a, b) => (b.greaterThan(a) ? b : a), first);
        case 'sqrt':
          return first.squareRoot();
        default:
          return name satisfies never;
      }
    });
  }

  function choose(condition: When): Value {
    return withAll([condition.left, condition.right], () =>
      evaluate(isMet(condition, evaluate) ? condition.holds : condition.otherwise),
    );
  }

  function withOne(formula: Formula, use: (value: Decimal) => Value): Value {
    const value = evaluate(formula);
    return isReason(value) ? value : use(value);
  }

  function withAll(formulas: readonly Formula[], use: (values: Decimal[]) => Value): Value {
    const values: Decimal[] = [];
    for (const formula of formulas) {
      const value = evaluate(formula);
      if (isReason(value)) return value;
      values.push(value);
    }
    return use(values);
  }

  /** The number as a whole one of at most `limit`, or a fault at its place. */
  function whole(
    name: string,
    formula: Formula | undefined,
    value: Decimal,
    limit: number,
  ): number | undefined {
    const stated = inResultDigits(value);
    const text = exactText(value);
    if (!stated.isInteger()) {
      report(fault('not-a-whole-number', { name, value: text }, formula?.place));
    } else if (stated.abs().greaterThan(limit)) {
      const facts = { name, value: text, low: `-${limit}`, high: `${limit}` };
      report(fault('out-of-range', facts, formula?.place));
    } else {
      return stated.toNumber(); // a small whole number, exact in a double
    }
    return undefined;
  }

  /** What a file writes is held to a size; what the method makes of it is held line by line. */
  function bounded(formula: Formula, value: Value): Value {
    if (!formula.place || isReason(value) || isWithinRange(value)) return value;
    report(fault('number-out-of-range', { name: '' }, formula.place));
    return 'unread';
  }

  return evaluate;
}

const HUNDRED = ONE.times(100);

/** Where a figure that is used by name was stated: the second cause of a fault in its use. */
function definitionOf(formula: Formula): readonly Place[] {
  return formula.kind === 'named' && formula.figure ? [formula.figure.place] : [];
}

/** Whether a condition holds; not where one of its sides has no figure. */
export function isMet({ left, relation, right }: When, evaluate: Evaluate): boolean {
  const [a, b] = [evaluate(left), evaluate(right)];
  if (isReason(a) || isReason(b)) return false;
  const [x, y] = [inResultDigits(a), inResultDigits(b)];
  switch (relation) {
    case '>':
      return x.greaterThan(y);
    case '<':
      return x.lessThan(y);
    case '<=':
      return x.lessThanOrEqualTo(y);
    default:
      return relation satisfies never;
  }
}

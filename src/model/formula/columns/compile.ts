import { type Decimal, ONE, toDouble } from '../../decimal.ts';
import { type Evaluate, isMet, isReason } from '../evaluate.ts';
import type { Call, Figure, Formula, Operation } from '../tree.ts';
import { restingOn } from '../walk.ts';
import { createAlgebra } from './algebra.ts';
import type { ExactPart } from './exact-part.ts';
import { type Compiled, finish } from './finish.ts';

/** From where to where the value of a figure is legal; beyond it a draw is cut. */
export interface Limits {
  readonly low?: Decimal | undefined;
  readonly high?: Decimal | undefined;
}

/** A power of more than this, or one that varies, is followed by exact decimals alone. */
const LARGEST_POWER = 1_000;

/**
 * Makes formulas ready for columns of doubles in which some figures vary.
 *
 * @param inputs the figures that vary, each with the number of its column; several figures may
 *   share one (two parameter files that state the same setting)
 * @param evaluate gives the exact value of what does not vary
 * @param limits the figures whose values are cut to what is legal
 */
export function compileColumns(
  formulas: readonly Formula[],
  inputs: ReadonlyMap<Figure, number>,
  evaluate: Evaluate,
  limits: ReadonlyMap<Figure, Limits> = new Map(),
): Compiled {
  const algebra = createAlgebra();
  const concerns = restingOn(new Set(inputs.keys()));
  const known = new Map<Formula, number>();

  function compile(formula: Formula): number {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const part = concerns(formula) ? varying(formula) : fixed(formula);
    known.set(formula, part);
    return part;
  }

  function fixed(formula: Formula): number {
    const value = evaluate(formula);
    return isReason(value) ? algebra.missing(value) : algebra.constant(value);
  }

  function varying(formula: Formula): number {
    switch (formula.kind) {
      case 'named': {
        const input = formula.figure && inputs.get(formula.figure);
        if (input !== undefined) return algebra.put({ kind: 'input', input });
        const cut = formula.figure && limits.get(formula.figure);
        return cut ? within(compile(formula.of), cut) : compile(formula.of);
      }
      case 'negation':
        return algebra.add([{ coefficient: ONE.negated(), part: compile(formula.of) }]);
      case 'percentage':
        return algebra.add([{ coefficient: ONE.dividedBy(100), part: compile(formula.of) }]);
      case 'sum':
        return algebra.add(
          formula.terms.map((term) => ({ coefficient: ONE, part: compile(term) })),
        );
      case 'operation':
        return operation(formula);
      case 'call':
        return call(formula);
      case 'when': {
        const [left, right] = [compile(formula.left), compile(formula.right)];
        // What is decided once is not compiled: it may be a division by 0 that is never made.
        if (isDecided(formula.left, left) && isDecided(formula.right, right)) {
          return compile(isMet(formula, evaluate) ? formula.holds : formula.otherwise);
        }
        const difference = algebra.add([
          { coefficient: ONE, part: left },
          { coefficient: ONE.negated(), part: right },
        ]);
        const kind = algebra.parts[difference]?.kind;
        if (kind === 'missing' || kind === 'opaque') return difference;
        return algebra.put({
          kind: 'when',
          difference,
          relation: formula.relation,
          holds: compile(formula.holds),
          otherwise: compile(formula.otherwise),
        });
      }
      default:
        return algebra.put({ kind: 'opaque' });
    }
  }

  function isDecided(formula: Formula, part: number): boolean {
    return !concerns(formula) && algebra.parts[part]?.kind === 'constant';
  }

  function within(part: number, { low, high }: Limits): number {
    return algebra.put({
      kind: 'cut',
      of: part,
      low: low ? toDouble(low) : Number.NEGATIVE_INFINITY,
      high: high ? toDouble(high) : Number.POSITIVE_INFINITY,
    });
  }

  function operation({ operator, left, right }: Operation): number {
    const [a, b] = [compile(left), compile(right)];
    switch (operator) {
      case '+':
      case '-': {
        const sign = operator === '+' ? ONE : ONE.negated();
        return algebra.add([
          { coefficient: ONE, part: a },
          { coefficient: sign, part: b },
        ]);
      }
      case '*':
        return algebra.multiply(a, b);
      case '/':
        return algebra.divide(a, b);
      case '^':
        return power(a, b);
      default:
        return operator satisfies never;
    }
  }

  function power(of: number, to: number): number {
    const exponent = wholeOf(algebra.parts[to]);
    if (exponent === undefined || exponent < 0 || exponent > LARGEST_POWER) {
      return algebra.put({ kind: 'opaque' });
    }
    if (exponent === 0 && algebra.isSure(of)) return algebra.constant(ONE);
    return exponent === 1 ? of : unlessSpoilt(of, { kind: 'power', of, exponent });
  }

  function call({ function: name, arguments: given }: Call): number {
    const [first = 0, ...rest] = given.map(compile);
    switch (name) {
      case 'round': {
        const places = wholeOf(algebra.parts[rest[0] ?? first]);
        if (places === undefined || Math.abs(places) > 15) return algebra.put({ kind: 'opaque' });
        return unlessSpoilt(first, { kind: 'round', of: first, places });
      }
      case 'sqrt':
        return unlessSpoilt(first, { kind: 'root', of: first });
      case 'min':
      case 'max': {
        const spoilt = [first, ...rest].find(isSpoilt);
        const kind = name === 'min' ? 'least' : 'greatest';
        return spoilt ?? algebra.put({ kind, of: [first, ...rest] });
      }
      default:
        return name satisfies never;
    }
  }

  function isSpoilt(part: number): boolean {
    const kind = algebra.parts[part]?.kind;
    return kind === 'missing' || kind === 'opaque';
  }

  function unlessSpoilt(of: number, part: ExactPart): number {
    return isSpoilt(of) ? of : algebra.put(part);
  }

  const roots = formulas.map(compile);
  return finish(algebra, roots, Math.max(0, ...[...inputs.values()].map((n) => n + 1)));
}

function wholeOf(part: ExactPart | undefined): number | undefined {
  return part?.kind === 'constant' && part.value.isInteger() && part.value.abs().lessThan(10_000)
    ? part.value.toNumber() // a small whole number, exact in a double
    : undefined;
}

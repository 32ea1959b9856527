import { addUp, type Decimal, ONE, ZERO } from '../../decimal.ts';
import type { Reason } from '../../reason.ts';
import { type ExactPart, isSurePart, keyOf } from './exact-part.ts';

/** A weighed part of a sum. */
interface Term {
  readonly coefficient: Decimal;
  readonly part: number;
}

/** Puts parts together; equal ones are one part. */
export interface Algebra {
  readonly parts: readonly ExactPart[];
  readonly put: (part: ExactPart) => number;
  readonly constant: (value: Decimal) => number;
  readonly missing: (reason: Reason) => number;
  readonly add: (terms: readonly Term[]) => number;
  readonly multiply: (a: number, b: number) => number;
  readonly divide: (a: number, b: number) => number;
  /** Whether a part has a value wherever its inputs have: no division, no condition without. */
  readonly isSure: (part: number) => boolean;
}

type Product = Omit<Extract<ExactPart, { kind: 'product' }>, 'kind' | 'unit'>;

/**
 * Sums and products in a normal form: constants come together, sums of sums are one sum, and what
 * several terms of a sum have in common is multiplied once. The value stays the same, to every
 * digit that exact decimals have: nothing that might have no value is ever dropped or cancelled.
 */
export function createAlgebra(): Algebra {
  const parts: ExactPart[] = [];
  const sure: boolean[] = [];
  const known = new Map<string, number>();

  function put(part: ExactPart): number {
    const key = keyOf(part);
    const before = known.get(key);
    if (before !== undefined) return before;
    parts.push(part);
    sure.push(isSurePart(part, sure));
    known.set(key, parts.length - 1);
    return parts.length - 1;
  }

  const constant = (value: Decimal): number => put({ kind: 'constant', value });
  const missing = (reason: Reason): number => put({ kind: 'missing', reason });
  const isSure = (part: number): boolean => sure[part] === true;

  /** A part of which the whole can have no value, or which only exact decimals can follow. */
  function spoiler(of: readonly number[]): number | undefined {
    return (
      of.find((part) => parts[part]?.kind === 'opaque') ??
      of.find((part) => parts[part]?.kind === 'missing')
    );
  }

  function productOf(part: number): Product {
    const is = parts[part];
    if (is?.kind === 'product') return is;
    if (is?.kind === 'constant') return { coefficient: is.value, factors: [], divisors: [] };
    return { coefficient: ONE, factors: [part], divisors: [] };
  }

  function fromProduct({ coefficient, factors, divisors }: Product): number {
    const spoilt = spoiler([...factors, ...divisors]);
    if (spoilt !== undefined) return spoilt;
    const only = factors[0];
    if (coefficient.isZero() && divisors.length === 0 && factors.every(isSure)) {
      return constant(ZERO);
    }
    if (factors.length === 0 && divisors.length === 0) return constant(coefficient);
    const isAlone = factors.length === 1 && divisors.length === 0 && only !== undefined;
    if (isAlone && coefficient.equals(ONE)) return only;
    const sum = isAlone ? parts[only] : undefined;
    if (sum?.kind === 'linear') {
      // A number before a sum belongs to its terms, so that sums of it come together.
      const terms = sum.terms.map((part, index) => ({
        part,
        coefficient: coefficient.times(sum.coefficients[index] ?? ZERO),
      }));
      return fromTerms(coefficient.times(sum.constant), terms);
    }
    const of = {
      kind: 'product',
      factors: [...factors].sort(byNumber),
      divisors: [...divisors].sort(byNumber),
    } as const;
    if (coefficient.equals(ONE) || isAlone) return put({ ...of, coefficient });
    return put({ ...of, coefficient, unit: put({ ...of, coefficient: ONE }) });
  }

  function multiply(a: number, b: number): number {
    const [x, y] = [productOf(a), productOf(b)];
    return fromProduct({
      coefficient: x.coefficient.times(y.coefficient),
      factors: [...x.factors, ...y.factors],
      divisors: [...x.divisors, ...y.divisors],
    });
  }

  function divide(a: number, b: number): number {
    const [x, y] = [productOf(a), productOf(b)];
    // Nothing divided by 0 has a value; the exact walker says what is wrong.
    if (y.coefficient.isZero()) return spoiler([a, b]) ?? put({ kind: 'opaque' });
    // A divisor of a divisor multiplies, but only where it is not 0: it stays a divisor's matter.
    const dividing = y.divisors.length > 0 ? [b] : y.factors;
    const by = y.divisors.length > 0 ? ONE : y.coefficient;
    return fromProduct({
      coefficient: x.coefficient.dividedBy(by),
      factors: x.factors,
      divisors: [...x.divisors, ...dividing],
    });
  }

  function add(given: readonly Term[]): number {
    const spoilt = spoiler(given.map(({ part }) => part));
    if (spoilt !== undefined) return spoilt;
    const constants: Decimal[] = [];
    const terms: Term[] = [];
    for (const { coefficient, part } of given) {
      const is = parts[part];
      if (is?.kind === 'constant') constants.push(coefficient.times(is.value));
      else if (is?.kind === 'linear') {
        constants.push(coefficient.times(is.constant));
        is.terms.forEach((inner, index) => {
          const own = is.coefficients[index] ?? ZERO;
          terms.push({ coefficient: coefficient.times(own), part: inner });
        });
      } else terms.push({ coefficient, part });
    }
    return fromTerms(addUp(constants), terms);
  }

  function fromTerms(total: Decimal, given: readonly Term[]): number {
    const merged = new Map<number, Decimal[]>();
    for (const { coefficient, part } of given) {
      const product = productOf(part);
      const unit = product.coefficient.equals(ONE)
        ? part
        : fromProduct({ ...product, coefficient: ONE });
      const before = merged.get(unit);
      const weighed = coefficient.times(product.coefficient);
      if (before) before.push(weighed);
      else merged.set(unit, [weighed]);
    }
    const terms = [...merged]
      .map(([part, coefficients]): Term => ({ part, coefficient: addUp(coefficients) }))
      .filter(({ part, coefficient }) => !(coefficient.isZero() && isSure(part)));
    const factored = terms.length > 1 ? factorOut(terms) : undefined;
    if (factored) return fromTerms(total, factored);
    const [first] = terms;
    if (!first) return constant(total);
    if (terms.length === 1 && total.isZero()) {
      const product = productOf(first.part);
      return fromProduct({
        ...product,
        coefficient: product.coefficient.times(first.coefficient),
      });
    }
    terms.sort((a, b) => a.part - b.part);
    return put({
      kind: 'linear',
      constant: total,
      terms: terms.map(({ part }) => part),
      coefficients: terms.map(({ coefficient }) => coefficient),
    });
  }

  /** a·x + b·x·y as x·(a + b·y), for the factor that most terms have; none if none has two. */
  function factorOut(terms: readonly Term[]): readonly Term[] | undefined {
    const counts = new Map<string, { readonly part: number; readonly below: boolean; n: number }>();
    for (const { part } of terms) {
      const { factors, divisors } = productOf(part);
      for (const [all, below] of [
        [factors, false],
        [divisors, true],
      ] as const) {
        for (const factor of new Set(all)) {
          const key = `${below ? '/' : '*'}${factor}`;
          const count = counts.get(key) ?? { part: factor, below, n: 0 };
          count.n++;
          counts.set(key, count);
        }
      }
    }
    const best = [...counts.values()].reduce<{ part: number; below: boolean; n: number }>(
      (most, one) => (one.n > most.n ? one : most),
      { part: -1, below: false, n: 1 },
    );
    if (best.n < 2) return undefined;
    const inside: Term[] = [];
    const outside: Term[] = [];
    for (const term of terms) {
      const { factors, divisors } = productOf(term.part);
      const from = best.below ? divisors : factors;
      const at = from.indexOf(best.part);
      if (at < 0) {
        outside.push(term);
        continue;
      }
      const rest = from.toSpliced(at, 1);
      const left = best.below
        ? { coefficient: ONE, factors, divisors: rest }
        : { coefficient: ONE, factors: rest, divisors };
      inside.push({ coefficient: term.coefficient, part: fromProduct(left) });
    }
    const bracket = add(inside);
    const product = best.below ? divide(bracket, best.part) : multiply(bracket, best.part);
    return [...outside, { coefficient: ONE, part: product }];
  }

  return { parts, put, constant, missing, add, multiply, divide, isSure };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

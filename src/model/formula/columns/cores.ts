import { ONE } from '../../decimal.ts';
import type { Algebra } from './algebra.ts';
import type { ExactPart } from './exact-part.ts';

type Product = Extract<ExactPart, { kind: 'product' }>;

/**
 * What several products have in common (the deductions and the cost of every ratio), as a part of
 * its own that is reckoned once.
 *
 * @param used the parts that the formulas rest on
 * @returns the products that are put otherwise, by their number
 */
export function shareCores(algebra: Algebra, used: Iterable<number>): ReadonlyMap<number, Product> {
  const shared = new Map<number, Product>();
  let open = [...used].flatMap((part) => {
    const is = algebra.parts[part];
    const isLong = is?.kind === 'product' && is.unit === undefined && lengthOf(is) > 2;
    return isLong ? [{ part, operands: operandsOf(is), product: is }] : [];
  });
  while (open.length > 1) {
    const most = mostFrequent(open.flatMap(({ operands }) => operands));
    const together = open.filter(({ operands }) => operands.includes(most));
    if (together.length < 2) break;
    const core = together.reduce(
      (common, { operands }) => common.filter((operand) => operands.includes(operand)),
      together[0]?.operands ?? [],
    );
    open = open.filter((one) => !together.includes(one));
    if (core.length < 2) continue;
    const factors = core.filter((operand) => operand >= 0);
    const divisors = core.filter((operand) => operand < 0).map((operand) => -1 - operand);
    const inCommon = algebra.put({ kind: 'product', coefficient: ONE, factors, divisors });
    for (const { part, product } of together) {
      if (part === inCommon) continue;
      shared.set(part, {
        kind: 'product',
        coefficient: product.coefficient,
        factors: [...without(product.factors, factors), inCommon],
        divisors: without(product.divisors, divisors),
      });
    }
  }
  return shared;
}

function lengthOf({ factors, divisors }: Product): number {
  return factors.length + divisors.length;
}

/** Each factor by its number, each divisor by one below 0; what stands twice counts once. */
function operandsOf({ factors, divisors }: Product): readonly number[] {
  return [...new Set([...factors, ...divisors.map((divisor) => -1 - divisor)])];
}

function mostFrequent(all: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 0;
}

/** A list with each of some taken out once. */
function without(all: readonly number[], taken: readonly number[]): readonly number[] {
  return taken.reduce((left: readonly number[], one) => {
    const at = left.indexOf(one);
    return at < 0 ? left : left.toSpliced(at, 1);
  }, all);
}

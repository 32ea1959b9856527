import type { Bench, Block } from './block.ts';
import { linearBound, productBound } from './bounds.ts';
import type { Part } from './program.ts';

/** constant + Σ coefficient × term. */
export function linear(
  { constant, terms, coefficients }: Part & { kind: 'linear' },
  { length, loops, blockAt, write }: Bench,
): Block {
  const of = terms.map(blockAt);
  const bound = linearBound(
    constant,
    of.map((block) => block.bound),
    coefficients,
  );
  let fixed = constant;
  const varying: Block[] = [];
  const weights: number[] = [];
  of.forEach((block, term) => {
    const weight = (coefficients[term] ?? 0) * block.factor;
    if (block.column) {
      varying.push(block);
      weights.push(weight);
    } else fixed += weight;
  });
  const [only] = varying;
  if (!only) return { factor: fixed, bound };
  if (varying.length === 1 && fixed === 0) return { ...only, factor: weights[0] ?? 0, bound };
  return write(bound, (out) => loops.add(out, length, fixed, columnsOf(varying), weights));
}

/**
 * coefficient × Π factors ÷ Π divisors. The product of the columns is kept while only the numbers
 * before them change.
 */
export function product(part: Part & { kind: 'product' }, bench: Bench): Block {
  const [above, below] = [part.factors.map(bench.blockAt), part.divisors.map(bench.blockAt)];
  const bound = productBound(
    part.coefficient,
    above.map((block) => block.bound),
    below.map((block) => block.bound),
  );
  let fixed = part.coefficient;
  for (const { factor } of above) fixed *= factor;
  for (const { factor } of below) fixed /= factor;
  const factors = above.filter(({ column }) => column);
  const divisors = below.filter(({ column }) => column);
  const [only] = factors;
  if (divisors.length === 0) {
    if (!only) return { factor: fixed, bound };
    if (factors.length === 1) return { ...only, factor: fixed, bound };
  }
  const key = [bench.length, stampsOf(factors), stampsOf(divisors)].join(':');
  const kept = bench.keep(key, () =>
    bench.write(bound, (out) =>
      bench.loops.multiply(out, bench.length, columnsOf(factors), columnsOf(divisors)),
    ),
  );
  return { ...kept, factor: fixed, bound };
}

function columnsOf(blocks: readonly Block[]): readonly Float64Array[] {
  return blocks.flatMap(({ column }) => column ?? []);
}

function stampsOf(blocks: readonly Block[]): string {
  return blocks.map(({ stamp }) => stamp).join();
}

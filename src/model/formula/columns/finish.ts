import { toDouble } from '../../decimal.ts';
import type { Algebra } from './algebra.ts';
import { type AtPoint, createFractions } from './at-point.ts';
import { shareCores } from './cores.ts';
import { type ExactPart, partsBelow } from './exact-part.ts';

import type { Part, Program } from './program.ts';

export interface Compiled {
  readonly program: Program;
  /** The same formulas in exact fractions, one point at a time. */
  readonly atPoint: AtPoint;
}

/** The parts that the roots rest on, in order and renumbered, their numbers as doubles. */
export function finish(algebra: Algebra, roots: readonly number[], inputs: number): Compiled {
  const as = shareCores(algebra, reached(roots, (part) => algebra.parts[part]).order);
  const partAt = (part: number): ExactPart | undefined => as.get(part) ?? algebra.parts[part];
  const { order, opaque } = reached(roots, partAt);
  const followed = order.filter((part) => !opaque.has(part));
  const numbers = new Map(followed.map((part, index) => [part, index]));
  const at = (part: number): number => numbers.get(part) ?? 0;
  const places = roots.map((root) => numbers.get(root));
  const exact = followed.flatMap((part) => {
    const is = partAt(part);
    return is ? renumbered(is, at) : [];
  });
  const program = { parts: exact.map(inDoubles), roots: places, inputs };
  return { program, atPoint: createFractions(exact, places) };
}

/** The parts below the roots, each after those that it is made of; and which can not be followed. */
function reached(
  roots: readonly number[],
  partAt: (part: number) => ExactPart | undefined,
): { readonly order: readonly number[]; readonly opaque: ReadonlySet<number> } {
  const order: number[] = [];
  const opaque = new Set<number>();
  const seen = new Set<number>();
  const visit = (part: number): boolean => {
    if (seen.has(part)) return opaque.has(part);
    seen.add(part);
    const is = partAt(part);
    const below = is ? partsBelow(is).map(visit) : [];
    const found = is?.kind === 'opaque' || below.includes(true);
    if (found) opaque.add(part);
    order.push(part);
    return found;
  };
  roots.forEach(visit);
  return { order, opaque };
}

function renumbered(part: ExactPart, at: (part: number) => number): ExactPart {
  switch (part.kind) {
    case 'linear':
      return { ...part, terms: part.terms.map(at) };
    case 'product': {
      const unit = part.unit === undefined ? undefined : at(part.unit);
      if (unit !== undefined) return { ...part, factors: [], divisors: [], unit };
      return { ...part, factors: part.factors.map(at), divisors: part.divisors.map(at) };
    }
    case 'least':
    case 'greatest':
      return { ...part, of: part.of.map(at) };
    case 'power':
    case 'root':
    case 'round':
    case 'cut':
      return { ...part, of: at(part.of) };
    case 'when':
      return {
        ...part,
        difference: at(part.difference),
        holds: at(part.holds),
        otherwise: at(part.otherwise),
      };
    case 'input':
    case 'constant':
    case 'missing':
    case 'opaque':
      return part;
    default:
      return part satisfies never;
  }
}

/** A part with its numbers as doubles. */
function inDoubles(part: ExactPart): Part {
  switch (part.kind) {
    case 'opaque':
      throw new Error('what only exact decimals can follow is in no program');
    case 'constant':
      return { kind: 'constant', value: toDouble(part.value) };
    case 'linear':
      return {
        ...part,
        constant: toDouble(part.constant),
        coefficients: part.coefficients.map(toDouble),
      };
    case 'product': {
      const { factors, divisors, unit } = part;
      const coefficient = toDouble(part.coefficient);
      if (unit === undefined) return { kind: 'product', coefficient, factors, divisors };
      return { kind: 'linear', constant: 0, terms: [unit], coefficients: [coefficient] };
    }
    default:
      return part;
  }
}

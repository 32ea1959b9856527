import type { Reason } from '../../reason.ts';

/**
 * Formulas made ready for columns of doubles: what does not vary is folded into constants, what is
 * common to the terms of a sum stands before it. Plain data, so that it can be sent to a thread; a
 * part refers only to parts before it.
 */
export interface Program {
  readonly parts: readonly Part[];
  /** The part of each formula asked for; none where only exact decimals can follow the formula. */
  readonly roots: readonly (number | undefined)[];
  /** How many figures vary: parts refer to them by number. */
  readonly inputs: number;
}

export type Part =
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: Reason }
  | {
      readonly kind: 'linear';
      readonly constant: number;
      readonly terms: readonly number[];
      readonly coefficients: readonly number[];
    }
  | {
      readonly kind: 'product';
      readonly coefficient: number;
      readonly factors: readonly number[];
      readonly divisors: readonly number[];
    }
  | { readonly kind: 'power'; readonly of: number; readonly exponent: number }
  | { readonly kind: 'root'; readonly of: number }
  | { readonly kind: 'round'; readonly of: number; readonly places: number }
  | { readonly kind: 'least' | 'greatest'; readonly of: readonly number[] }
  /** The value, cut to what is legal for it. */
  | { readonly kind: 'cut'; readonly of: number; readonly low: number; readonly high: number }
  | {
      readonly kind: 'when';
      /** What is compared to 0. */
      readonly difference: number;
      readonly relation: '>' | '<' | '<=';
      readonly holds: number;
      readonly otherwise: number;
    };

/**
 * The inputs that each part rests on, each once.
 *
 * @param below the parts that a part is made of, which stand before it
 */
export function inputsBelow<P extends { readonly kind: string }>(
  parts: readonly P[],
  below: (part: P) => readonly number[],
): readonly (readonly number[])[] {
  const rests: (readonly number[])[] = [];
  for (const part of parts) {
    const own = isInput(part) ? [part.input] : below(part).flatMap((one) => rests[one] ?? []);
    rests.push([...new Set(own)]);
  }
  return rests;
}

function isInput(part: { readonly kind: string }): part is Extract<Part, { kind: 'input' }> {
  return part.kind === 'input';
}

/** The parts that a part is made of. */
export function partsOfPart(part: Part): readonly number[] {
  switch (part.kind) {
    case 'input':
    case 'constant':
    case 'missing':
      return [];
    case 'linear':
      return part.terms;
    case 'product':
      return [...part.factors, ...part.divisors];
    case 'power':
    case 'root':
    case 'round':
    case 'cut':
      return [part.of];
    case 'least':
    case 'greatest':
      return part.of;
    case 'when':
      return [part.difference, part.holds, part.otherwise];
    default:
      return part satisfies never;
  }
}

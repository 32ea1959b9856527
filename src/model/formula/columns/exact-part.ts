import { type Decimal, exactText } from '../../decimal.ts';
import { type Part, partsOfPart } from './program.ts';

/** A part while it is being put together: its numbers are still exact. */
export type ExactPart =
  | { readonly kind: 'constant'; readonly value: Decimal }
  | {
      readonly kind: 'linear';
      readonly constant: Decimal;
      readonly terms: readonly number[];
      readonly coefficients: readonly Decimal[];
    }
  | {
      readonly kind: 'product';
      readonly coefficient: Decimal;
      readonly factors: readonly number[];
      readonly divisors: readonly number[];
      /** The same without its coefficient, where others may share it. */
      readonly unit?: number | undefined;
    }
  /** What only exact decimals can follow. */
  | { readonly kind: 'opaque' }
  | Exclude<Part, { kind: 'constant' | 'linear' | 'product' }>;

/** The parts that a part is made of. */
export function partsBelow(part: ExactPart): readonly number[] {
  switch (part.kind) {
    case 'opaque':
    case 'constant':
      return [];
    case 'linear':
      return part.terms;
    case 'product':
      return part.unit === undefined ? [...part.factors, ...part.divisors] : [part.unit];
    default:
      return partsOfPart(part);
  }
}

/** The same text for equal parts. */
export function keyOf(part: ExactPart): string {
  switch (part.kind) {
    case 'constant':
      return `constant ${exactText(part.value)}`;
    case 'linear':
      return `linear ${exactText(part.constant)} ${part.terms.join()} ${part.coefficients.map(exactText).join()}`;
    case 'product':
      return `product ${exactText(part.coefficient)} ${part.factors.join()} ${part.divisors.join()}`;
    default:
      return JSON.stringify(part);
  }
}

/** Whether a part has a value wherever those before it have. */
export function isSurePart(part: ExactPart, sure: readonly boolean[]): boolean {
  const all = (of: readonly number[]): boolean => of.every((one) => sure[one]);
  switch (part.kind) {
    case 'input':
    case 'constant':
      return true;
    case 'missing':
    case 'opaque':
    case 'root':
      return false;
    case 'linear':
      return all(part.terms);
    case 'product':
      return part.divisors.length === 0 && all(part.factors);
    case 'power':
      return part.exponent >= 0 && sure[part.of] === true;
    case 'round':
    case 'cut':
      return sure[part.of] === true;
    case 'least':
    case 'greatest':
      return all(part.of);
    case 'when':
      return all([part.difference, part.holds, part.otherwise]);
    default:
      return part satisfies never;
  }
}

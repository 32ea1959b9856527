import { type Decimal, decimal, ZERO } from '../../decimal.ts';
import type { Formula } from '../tree.ts';
import { namedPartsOf } from '../walk.ts';

/** The number that a formula is written as, if it is one: `448.60`, `50%`, `-3`. */
export function constantOf(formula: Formula): Decimal | undefined {
  switch (formula.kind) {
    case 'literal':
      return decimal(formula.text);
    case 'percentage':
      return constantOf(formula.of)?.dividedBy(100);
    case 'negation':
      return constantOf(formula.of)?.negated();
    case 'sum':
      return formula.terms.length === 0 ? ZERO : undefined;
    default:
      return undefined;
  }
}

/** Whether a part is an input: stated in a file, and resting on nothing but what stands there. */
export function isInput(part: Formula): boolean {
  if (part.kind !== 'named' || !part.figure || part.of.kind === 'named') return false;
  return namedPartsOf(part).every(isYear);
}

/** `t`, the year of the plan, is no figure of its own. */
function isYear(part: { readonly name: string; readonly of: Formula }): boolean {
  return part.name === 't' && part.of.kind === 'literal';
}

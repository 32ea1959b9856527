import type { Formula } from '../tree.ts';
import { partsOf } from '../walk.ts';
import type { Spot } from './spot.ts';

const known = new WeakMap<Formula, boolean>();

/** Whether a formula may come to no figure: somewhere in it stands a reason in place of one. */
function mayBeMissing(formula: Formula): boolean {
  if (formula.kind === 'none') return true;
  const before = known.get(formula);
  if (before !== undefined) return before;
  const found = partsOf(formula).some(mayBeMissing);
  known.set(formula, found);
  return found;
}

/**
 * The largest parts of an arithmetic that may hold a reason, in the order in which the engine reckons
 * them: those that have a cell, and conditions.
 */
export function reasonsIn(
  formula: Formula,
  spotOf: (part: Formula) => Spot | undefined,
): readonly Formula[] {
  if (!mayBeMissing(formula)) return [];
  if (spotOf(formula) || formula.kind === 'when') return [formula];
  const parts = partsOf(formula);
  return parts.length === 0 ? [formula] : parts.flatMap((part) => reasonsIn(part, spotOf));
}

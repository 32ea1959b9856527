import type { Formula } from './tree.ts';
import { partsOf } from './walk.ts';

/** Whether a formula, as written, uses `t`: the year of the plan, which differs by year. */
export function mentionsYear(formula: Formula): boolean {
  if (formula.kind === 'reference') return formula.name === 't';
  return partsOf(formula).some(mentionsYear);
}

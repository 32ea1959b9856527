import type { CaseResult } from '../../engine/result.ts';
import { figuresWithin } from '../../model/formula/walk.ts';

/** The years in whose prices a case's amounts are: those stated, else the case's. */
export function priceYearsOf({ case: of, lines }: CaseResult): readonly string[] {
  const figures = [...figuresWithin(lines.map(({ value }) => value.formula))];
  const stated = new Set(figures.flatMap(({ priceYear }) => priceYear ?? []));
  return stated.size > 0 ? [...stated].sort() : [of.priceYear ?? of.year];
}

import type { Case } from '../../model/case.ts';
import type { Parameters } from '../../model/parameters.ts';
import type { Portfolio } from '../../model/portfolio.ts';

/** A case as it was and as it is, with the parameter files of both; one of the two may be missing. */
export interface CasePair {
  readonly id: string;
  readonly before?: Case | undefined;
  readonly after?: Case | undefined;
  readonly shelves: { readonly before: Parameters; readonly after: Parameters };
}

/**
 * The cases of two portfolios side by side, those that were there before first. A case that only one
 * of them has rests on the parameter files that the others have before and after.
 */
export function pairCases(before: Portfolio, after: Portfolio): readonly CasePair[] {
  const later = new Map(after.cases.map((of) => [of.id, of]));
  const both = before.cases.flatMap((of) => {
    const other = later.get(of.id);
    return other ? [{ before: of.parameters, after: other.parameters }] : [];
  });
  const earlier = new Set(before.cases.map(({ id }) => id));
  return [
    ...before.cases.map((of): CasePair => {
      const other = later.get(of.id);
      const { parameters } = of;
      const shelf = other?.parameters ?? both.find((pair) => pair.before === parameters)?.after;
      const shelves = { before: parameters, after: shelf ?? parameters };
      return { id: of.id, before: of, after: other, shelves };
    }),
    ...after.cases
      .filter(({ id }) => !earlier.has(id))
      .map((of): CasePair => {
        const { parameters } = of;
        const shelf = both.find((pair) => pair.after === parameters)?.before;
        return {
          id: of.id,
          after: of,
          shelves: { before: shelf ?? parameters, after: parameters },
        };
      }),
  ];
}

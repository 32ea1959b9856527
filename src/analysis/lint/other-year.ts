import type { PortfolioResult } from '../calculate.ts';
import type { Found } from './finding.ts';

/** Cases that are reckoned with the parameters of another year than their own. */
export function findOtherYear({ cases }: PortfolioResult): readonly Found<'other-year'>[] {
  return cases.flatMap(({ case: of }) => {
    const { id, year, parameters, place } = of;
    if (year === parameters.year) return [];
    const facts = { id, year, parameters: parameters.path, parametersYear: parameters.year };
    return [{ facts, place, cases: [of] }];
  });
}

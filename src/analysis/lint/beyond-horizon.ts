import type { PortfolioResult } from '../calculate.ts';
import type { Found } from './finding.ts';

/** Lines and inputs that are stated for longer than the years that count. */
export function findBeyondHorizon({ cases }: PortfolioResult): readonly Found<'beyond-horizon'>[] {
  return cases.flatMap(({ case: of, lines, investment, cut, horizon }) =>
    horizon === undefined
      ? []
      : [...lines, ...investment]
          .filter(({ address }) => cut.includes(address))
          .map(({ address, line }) => ({
            facts: { address, horizon },
            place: line.duration?.place ?? line.place,
            cases: [of],
          })),
  );
}

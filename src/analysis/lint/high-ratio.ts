import { decimal } from '../../model/decimal.ts';
import type { Lint } from '../../model/lint.ts';
import type { PortfolioResult } from '../calculate.ts';
import { countedCases, pooledCases } from './counted.ts';
import type { Found, Threshold } from './finding.ts';

/** Ours, as the literature names no limit; a file may state another one, with its reason. */
const USUAL: Threshold = { value: decimal('10') };

/** Ratios, of a case or of the pool, that are higher than the threshold in force. */
export function findHighRatios(result: PortfolioResult): readonly Found<'high-ratio'>[] {
  const { portfolio, pool } = result;
  const ofCases = countedCases(result).map(({ case: of, figures }) => ({
    address: `${of.id}.sroi`,
    ratio: figures.sroi.value,
    threshold: nearest(of.lint, portfolio.lint, of.parameters.lint),
    place: of.place,
    cases: [of],
  }));
  const members = pooledCases(result).map((one) => one.case);
  const [first, second] = members;
  const ofPool =
    pool && first && second // the pool of one case has that case's ratio
      ? {
          address: 'pool.sroi',
          ratio: pool.figures.sroi.value,
          threshold: nearest(portfolio.lint, first.parameters.lint),
          place: portfolio.place ?? first.place,
          cases: members,
        }
      : undefined;
  return [...ofCases, ...(ofPool ? [ofPool] : [])].flatMap(({ place, cases, ...facts }) => {
    const { address, ratio, threshold } = facts;
    return ratio?.greaterThan(threshold.value)
      ? [{ facts: { address, ratio, threshold }, place, cases }]
      : [];
  });
}

/** Every threshold in force: what the output names, also where no ratio is above it. */
export function thresholdsOf(result: PortfolioResult): readonly Threshold[] {
  const { portfolio } = result;
  const ofCases = countedCases(result).map(({ case: of }) =>
    nearest(of.lint, portfolio.lint, of.parameters.lint),
  );
  return [...new Map(ofCases.map((one) => [one.stated ?? one, one])).values()];
}

function nearest(...lints: readonly (Lint | undefined)[]): Threshold {
  for (const lint of lints) {
    const stated = lint?.ratioThreshold;
    if (stated) return { value: stated.value, stated };
  }
  return USUAL;
}

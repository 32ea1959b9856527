import { isUncertain } from '../../model/formula/tree.ts';
import type { PortfolioResult } from '../calculate.ts';
import { statedFigures } from '../stated.ts';
import { countedCases } from './counted.ts';
import { numbersOf } from './figures.ts';
import type { Found } from './finding.ts';

/** A study in which no figure says between which values it may lie, and no scenario what if not. */
export function findNoSensitivity(result: PortfolioResult): readonly Found<'no-sensitivity'>[] {
  const { portfolio } = result;
  const cases = countedCases(result).map((one) => one.case);
  const place = portfolio.place ?? cases[0]?.place;
  const hasRange = statedFigures(portfolio).some(({ figure }) => isUncertain(figure));
  if (!place || cases.length === 0 || hasRange || countScenarios(result) > 0) return [];
  return [{ facts: { figures: numbersOf(result).length }, place, cases }];
}

/** How many scenarios the files of a study state. */
export function countScenarios({ portfolio }: PortfolioResult): number {
  const all = [portfolio, ...portfolio.cases].map(({ scenarios = [] }) => scenarios.length);
  return all.reduce((count, one) => count + one, 0);
}

import type { CaseFigures, CaseResult, LineYear } from '../../../../engine/result.ts';
import type { Formula } from '../../../../model/formula/tree.ts';
import type { Register } from '../../register.ts';
import { yearlyValues } from './yearly.ts';

/**
 * Up to a shorter horizon a case is reckoned anew, from the same years: their cells are those of the
 * longest, so that the figures of a horizon rest on the years that the sheet shows.
 */
export function shareYears(one: CaseResult, { put, spotOf }: Register): void {
  const share = (own: Formula | undefined, shown: Formula | undefined): void => {
    const spot = shown && spotOf(shown);
    if (own && spot) put(own, spot);
  };
  const shareAll = (own: readonly LineYear[], shown: readonly LineYear[]): void => {
    for (const { year, impact, present_value } of own) {
      const same = shown.find((other) => other.year === year);
      // The impact first: where a year is not discounted, its present value is the same part.
      share(impact, same?.impact);
      share(present_value, same?.present_value);
    }
  };
  for (const up of one.horizons) {
    up.lines.forEach((line, index) => {
      const shown = one.lines[index];
      if (!shown) return;
      shareAll(line.annual, shown.annual);
      const values = yearlyValues(shown);
      yearlyValues(line).forEach((value, year) => {
        share(value, values[year]);
      });
    });
    up.investment.forEach((input, index) => {
      shareAll(input.annual, one.investment[index]?.annual ?? []);
    });
    shareWhole(up, one, share);
  }
}

const YEARLY = [
  'impact',
  'investment',
  'present_value',
  'cumulative',
  'discounted_cumulative',
] as const;

function shareWhole(
  up: CaseFigures,
  one: CaseFigures,
  share: (own: Formula, shown: Formula | undefined) => void,
): void {
  for (const { year, ...parts } of up.annual) {
    for (const name of YEARLY) share(parts[name].formula, one.annual[year]?.[name].formula);
  }
}

import { formula } from '../model/formula/template.ts';
import { type Formula, literal, none, when } from '../model/formula/tree.ts';
import type { CaseYear } from './result.ts';

const NOTHING = literal('0');

/**
 * The payback of the investment in years from year 0, interpolated within the year in which what
 * came in makes up for good for what was put in: for the flow −50, 10, 13, 16, 19, 22 it is
 * 3 + 11/19. For good, since inputs may follow later: a plan that ends below 0 was not paid back.
 * 0 is immediate. Where the plan ends first there is no figure: not within the horizon, or never
 * where nothing comes in on balance.
 *
 * @param standing which balance is followed: as it is, or discounted
 */
export function paybackYears(
  annual: readonly CaseYear[],
  standing: 'cumulative' | 'discounted_cumulative',
  investment: Formula,
  impact: Formula,
): Formula {
  const open = when(impact, '>', NOTHING, none('not-within-horizon'), 'never-paid-back');
  // The last year that ends below 0 decides: the one after it makes up for it.
  const years = annual.reduce((earlier: Formula, row, index): Formula => {
    const before = row[standing].formula;
    const after = annual[index + 1]?.[standing].formula;
    const within = after && formula`${literal(`${row.year}`)} - ${before} / (${after} - ${before})`;
    return when(before, '<', NOTHING, within ?? open, earlier);
  }, NOTHING);
  return when(investment, '>', NOTHING, years, 'no-investment');
}

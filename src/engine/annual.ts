import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, sum } from '../model/formula/tree.ts';
import { outcomeOf } from './outcome.ts';
import type { CaseYear, LineYear } from './result.ts';

/**
 * A plan year by year, from year 0: what came in, what was put in, and where it stands.
 *
 * @param owner whose plan it is: the first word of the addresses
 * @param lines the years of all lines, signed
 * @param inputs the years of all that was put in
 */
export function annualOf(
  owner: string,
  lines: readonly LineYear[],
  inputs: readonly LineYear[],
  evaluate: Evaluate,
): readonly CaseYear[] {
  const last = Math.max(0, ...[...lines, ...inputs].map(({ year }) => year));
  const gains = byYear(lines);
  const costs = byYear(inputs);
  let standing: Formula = literal('0');
  let discountedStanding: Formula = literal('0');
  return Array.from({ length: last + 1 }, (_, year) => {
    const part = (name: string, of: Formula): Formula =>
      named(`${owner}.annual.${year}.${name}`, of);
    const [came, put] = [gains.get(year) ?? [], costs.get(year) ?? []];
    const impact = part('impact', sum(came.map((line) => line.impact)));
    const investment = part('investment', sum(put.map((line) => line.impact)));
    const present = part('present_value', sum(came.map((line) => line.present_value)));
    const inputs = sum(put.map((line) => line.present_value));
    standing = part('cumulative', formula`${standing} + ${impact} - ${investment}`);
    discountedStanding = part(
      'discounted_cumulative',
      formula`${discountedStanding} + ${present} - ${inputs}`,
    );
    return {
      year,
      impact: outcomeOf(impact, evaluate),
      investment: outcomeOf(investment, evaluate),
      present_value: outcomeOf(present, evaluate),
      cumulative: outcomeOf(standing, evaluate),
      discounted_cumulative: outcomeOf(discountedStanding, evaluate),
    };
  });
}

function byYear(all: readonly LineYear[]): ReadonlyMap<number, readonly LineYear[]> {
  const years = new Map<number, LineYear[]>();
  for (const one of all) {
    const known = years.get(one.year);
    if (known) known.push(one);
    else years.set(one.year, [one]);
  }
  return years;
}

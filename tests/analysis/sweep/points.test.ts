import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { statedFigures } from '../../../src/analysis/stated.ts';
import { rowsOf } from '../../../src/analysis/sweep/row.ts';
import { planSweep } from '../../../src/analysis/sweep.ts';
import type { Outcome } from '../../../src/engine/result.ts';
import { exactText, roundTo } from '../../../src/model/decimal.ts';
import { applyOverrides } from '../../../src/model/override/apply.ts';
import { parseOverrides } from '../../../src/model/override/override.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { FIGURES } from '../../../src/model/published.ts';
import { RUNS, soundCase } from '../../helpers/random.ts';
import { makePortfolio } from '../../helpers/records.ts';

/** Values for a figure, some of which it can not have. */
function valuesFor(address: string): readonly string[] {
  const last = address.slice(address.lastIndexOf('.') + 1);
  if (last === 'timing') return ['end-of-year', 'mid-year', 'start-of-year'];
  if (['duration', 'starts', 'discount_after', 'horizon'].includes(last)) {
    return ['1', '2', '5', '0', '1.5'];
  }
  if (['deadweight', 'attribution', 'contribution', 'displacement'].includes(last)) {
    return ['0%', '33.3%', '100%', '1/3', '101%'];
  }
  if (last === 'discount_rate') return ['0', '3%', '7.5%', '100%'];
  if (last === 'drop_off') return ['0', '50%', '-20%', '100%', '-101%'];
  return ['0', '1', '448.60', '1234567.89', '2/3', '-1'];
}

const picks = fc.array(
  fc.record({ figure: fc.nat(), values: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }),
  { minLength: 1, maxLength: 3 },
);
const decimals = fc.constantFrom<number | 'exact'>(0, 2, 6, 20, 'exact');

/** What a calculation with overrides gives: the figures of all that have some, or its faults. */
function calculated(portfolio: Portfolio, set: readonly string[]) {
  const { overrides } = parseOverrides(set, '');
  const applied = applyOverrides([portfolio], overrides);
  const { cases, pool, diagnostics } = calculate(applied.portfolios[0] ?? portfolio);
  const isFaulty = [...applied.diagnostics, ...diagnostics].some(
    ({ severity }) => severity === 'error',
  );
  const outcomes = new Map<string, Readonly<Record<string, Outcome>>>();
  for (const one of cases) outcomes.set(one.case.id, one.figures);
  if (pool) outcomes.set('pool', pool.figures);
  return { isFaulty, outcomes };
}

function shown(outcome: Outcome | undefined, places: number | 'exact') {
  if (!outcome) return undefined;
  if (!outcome.value) return { reason: outcome.reason };
  return places === 'exact'
    ? exactText(outcome.value)
    : roundTo(outcome.value, places).toFixed(places);
}

it('is sound where every point is, and at each what a calculation with its values gives', () => {
  let [sound, refused] = [0, 0];
  fc.assert(
    fc.property(soundCase, soundCase, picks, decimals, (first, second, chosen, places) => {
      const portfolio = makePortfolio([
        { ...first, id: 'one' },
        { ...second, id: 'two', illustration: false },
      ]);
      const addresses = [
        ...statedFigures(portfolio).map(({ address }) => address),
        ...['one.timing', 'discount_rate', 'cost_per_client', 'deadweight', 'two.horizon'],
      ];
      const varied = new Map(
        chosen.map(({ figure, values }) => {
          const address = addresses[figure % addresses.length] ?? '';
          const all = valuesFor(address);
          return [address, [...new Set(values.map((value) => all[value % all.length] ?? ''))]];
        }),
      );
      const vary = [...varied].map(([address, values]) => `${address}=${values.join(',')}`);
      const { plan, diagnostics } = planSweep(portfolio, {
        vary,
        figures: FIGURES,
        decimals: places,
      });
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      // What moves nothing, and what is varied twice, is refused for itself.
      const isJudged = errors.every(
        ({ code }) => !/^override-|attribution-and|unknown-address/.test(code),
      );
      const points = [...varied].reduce<readonly (readonly string[])[]>(
        (before, [address, values]) =>
          before.flatMap((set) => values.map((value) => [...set, `${address}=${value}`])),
        [[]],
      );
      const all = new Map(points.map((set) => [set.join(), calculated(portfolio, set)]));
      if (!plan) {
        refused++;
        if (isJudged) expect([...all.values()].some(({ isFaulty }) => isFaulty)).toBe(true);
        return;
      }
      sound++;
      expect([...all.values()].some(({ isFaulty }) => isFaulty)).toBe(false);
      for (const block of plan.blocks()) {
        let next = 0;
        for (const row of rowsOf(plan, block)) {
          const point = block.start + Math.floor(next++ / plan.owners.length);
          const set = plan.axes.map(({ name, label }, axis) => {
            return `${name}=${label(plan.indexAt(axis, point))}`;
          });
          const of = all.get(set.join())?.outcomes.get(row.case);
          for (const name of FIGURES) {
            expect(row.figures[name], `${row.case}.${name} at ${set.join()}`).toEqual(
              shown(of?.[name], places),
            );
          }
        }
      }
    }),
    { ...RUNS, numRuns: 150 },
  );
  expect(sound).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});

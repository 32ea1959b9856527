import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { findWorkings } from '../../src/analysis/workings.ts';
import { exactText } from '../../src/model/decimal.ts';
import { createEvaluator } from '../../src/model/formula/evaluate.ts';
import type { Formula } from '../../src/model/formula/tree.ts';
import { figure } from '../helpers/figures.ts';
import { makeParameters, makePortfolio } from '../helpers/records.ts';

const [fee, visitors, unused, years] = ['2.5', '4', '9', '2'].map((text) => figure(text));
const parameters = makeParameters({
  deadweight: '0',
  attribution: '0',
  cost_per_client: '10',
  values: {
    ...(fee && { fee }),
    ...(visitors && { visitors }),
    ...(unused && { unused }),
    ...(years && { years }),
  },
});
const rate = figure('3%');
const result = calculate(
  makePortfolio([
    {
      id: 'one',
      parameters,
      discount_rate: rate,
      timing: 'end-of-year',
      values: { extra: '1' },
      benefits: { a: { amount: 'fee * 3 + extra', duration: 'years' }, b: '12 / visitors' },
      costs: { c: '2' },
    },
  ]),
);
const workings = findWorkings(result);

function shown(formula: Formula | undefined): string {
  const value = formula && createEvaluator(() => undefined)(formula);
  return value === undefined ? '' : typeof value === 'string' ? value : exactText(value);
}

describe('what a workbook is laid out from', () => {
  it('knows what others rest on, and what only lays years out', () => {
    expect([fee, visitors, rate].map((one) => one && workings.moving.has(one))).toEqual([
      true,
      true,
      true,
    ]);
    expect([unused, years].map((one) => one && workings.moving.has(one))).toEqual([false, false]);
  });

  it('knows what something is divided by', () => {
    expect([...workings.divisors]).toEqual([visitors]);
  });

  it('knows which defaults count', () => {
    expect(workings.movingDefaults.has('displacement')).toBe(true);
    expect(workings.movingDefaults.has('drop_off')).toBe(true);
    expect(workings.movingDefaults.has('discount_rate')).toBe(false); // it is stated
  });

  it('has what a case states itself, by its address', () => {
    const own = [...workings.own.values()].flat();
    expect(own.map(({ address, node }) => [address, node.name])).toEqual([
      ['one.discount_rate', 'discount_rate'],
      ['one.values.extra', 'extra'],
    ]);
  });

  it('adds up the lines of each group, with their signs', () => {
    const [subtotals] = workings.subtotals.values();
    // (2.5 × 3 + 1) × 2 + 3, and 2 against it.
    expect(shown(subtotals?.benefits.gain)).toBe('20');
    expect(shown(subtotals?.costs.gain)).toBe('-2');
    expect(shown(subtotals?.avoided_costs.gain)).toBe('0');
  });

  it('finds the years of the pool in its figures', () => {
    expect([...workings.poolYears.keys()].sort()).toEqual(
      [0, 1, 2].flatMap((year) =>
        ['cumulative', 'discounted_cumulative', 'impact', 'investment', 'present_value'].map(
          (name) => `pool.annual.${year}.${name}`,
        ),
      ),
    );
  });
});

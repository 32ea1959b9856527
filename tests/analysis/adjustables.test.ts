import { describe, expect, it } from 'vitest';
import { type Adjustable, findAdjustables } from '../../src/analysis/adjustables.ts';
import { calculate } from '../../src/analysis/calculate.ts';
import { exactText } from '../../src/model/decimal.ts';
import { literal } from '../../src/model/formula/tree.ts';
import { figure } from '../helpers/figures.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';

const find = (...cases: readonly CaseText[]) => findAdjustables(calculate(makePortfolio(cases)));
const told = (all: readonly Adjustable[]): readonly string[] =>
  all.map(({ address, value, low, high }) =>
    [address, value ? exactText(value) : '?', exactText(low), exactText(high)].join(' '),
  );
const ranged = (text: string, low: string, high: string) =>
  figure(text, { range: { low: literal(low), high: literal(high) } });

const SHELF = makeParameters({
  deadweight: '50%',
  attribution: '75%',
  cost_per_client: '400',
  values: { fee: ranged('10', '8', '16'), days: '220', share: ranged('20%', '0.1', '0.3') },
});
const uses: CaseText = {
  id: 'a',
  parameters: SHELF,
  benefits: { x: 'fee * days * share', y: ranged('100', '90', '120') },
};

describe('what a reader may move', () => {
  it('is every setting, between nothing and all of it or twice what it is', () => {
    expect(told(find(...CASES))).toEqual([
      'deadweight 0.5 0 1',
      'attribution 0.75 0 1',
      'displacement 0 0 1',
      'cost_per_client 448.6 0 897.2',
      'discount_rate 0 0 0.1',
    ]);
  });

  it('is every figure that states a range, between its ends', () => {
    expect(told(find(uses)).slice(5)).toEqual([
      'fee 10 8 16',
      'share 0.2 0.1 0.3',
      'a.benefits.y 100 90 120',
    ]);
  });

  it('has no cost per client where cases have inputs of their own', () => {
    const own = find({ ...uses, investment: { rent: '500' } });
    expect(own.map(({ address }) => address)).not.toContain('cost_per_client');
  });

  it('has a drop-off where there is more than one year', () => {
    const long: CaseText = { ...uses, benefits: { x: { amount: '10', duration: '3' } } };
    expect(find(long).map(({ address }) => address)).toContain('drop_off');
  });

  it('has no value where cases differ', () => {
    const two = find(uses, { ...uses, id: 'b', deadweight: '20%' });
    expect(told(two)[0]).toBe('deadweight ? 0 1');
  });
});

import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { findUnusedOverrides } from '../../src/analysis/unused-overrides.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import { figure, parse } from '../helpers/figures.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';

const parameters = makeParameters({
  deadweight: '50%',
  attribution: '75%',
  cost_per_client: '100',
  values: { wage: '1000', base: '5', bonus: 'base * 2', horizon: '3', idle: '7', rest: 'idle + 1' },
});
const first: CaseText = {
  id: 'a',
  parameters,
  values: { own: '4', spare: '5' },
  benefits: {
    pay: { amount: 'wage + bonus', duration: 'horizon', starts: 'own - 3' },
    own: figure('3', { derivation: parse('idle - 4') }),
  },
};
const second: CaseText = {
  id: 'b',
  parameters,
  contribution: '10%',
  investment: { rent: { amount: '5', quantity: '2' } },
  benefits: { pay: 'wage' },
};

function unused(cases: readonly CaseText[], ...texts: readonly string[]): readonly string[] {
  const { overrides } = parseOverrides(texts, '--set ');
  const { portfolios } = applyOverrides([makePortfolio(cases)], overrides);
  return findUnusedOverrides(portfolios.map(calculate), overrides).map(({ code, facts, place }) => {
    expect(code).toBe('override-unused');
    const { address } = facts as { address: string };
    expect(place).toMatchObject({ column: 1, length: address.length });
    return address;
  });
}

describe('an override', () => {
  it.each([
    'wage=5',
    'base=5',
    'base=5 + 0', // what it comes to is no matter
    'bonus=5',
    'horizon=2',
    'deadweight=0',
    'attribution=0',
    'contribution=1',
    'displacement=0',
    'drop_off=0',
    'cost_per_client=5',
    'a.values.own=5',
    'a.benefits.pay=5',
    'a.benefits.pay.quantity=5',
    'a.benefits.pay.duration=5',
    'a.benefits.pay.starts=5',
    'a.benefits.pay.contribution=5%',
    'a.clients=1',
    'b.investment.rent=5',
    'b.investment.rent.quantity=5',
    'b.investment.rent.duration=5',
    'b.investment.rent.starts=2',
  ])('that something rests on is used: %s', (text) => {
    expect(unused([first, second], text)).toEqual([]);
  });

  it.each([
    ['idle=8', [first, second]], // a derivation is evaluated, never used
    ['rest=8', [first, second]],
    ['a.values.spare=6', [first, second]],
    ['a.cost_per_client=6', [{ ...first, investment: { rent: '5' } }]],
    ['cost_per_client=6', [second]], // its inputs are its own
    ['b.clients=1', [second]],
    ['timing=mid-year', [first, second]], // nothing is discounted
    ['discount_rate=0', [first, second]], // nor would it be: there is no timing
    ['attribution=5%', [second]], // shadowed by the case's own contribution
    ['deadweight=5%', [{ ...first, deadweight: '1%' }]],
  ])('that moves nothing is told: %s', (text, cases) => {
    expect(unused(cases, text)).toEqual([text.split('=')[0]]);
  });

  it('of a timing is used as soon as something is discounted', () => {
    expect(unused([{ ...first, discount_rate: '3%' }], 'timing=mid-year')).toEqual([]);
    const discounted = { ...first, discount_rate: '3%' };
    expect(unused([discounted, second], 'a.timing=mid-year')).toEqual([]);
    expect(unused([{ ...discounted, timing: 'mid-year' }, second], 'b.timing=mid-year')).toEqual([
      'b.timing',
    ]);
  });

  it('is told of itself alone', () => {
    expect(unused([first, second], 'wage=5', 'idle=6', 'rest=7')).toEqual(['idle', 'rest']);
    expect(unused([first, second])).toEqual([]);
  });
});

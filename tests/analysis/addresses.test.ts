import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/analysis/addresses.ts';
import { calculate } from '../../src/analysis/calculate.ts';
import { FIGURES } from '../../src/model/published.ts';
import { type CaseText, makePortfolio, shown } from '../helpers/records.ts';

const text: CaseText = {
  id: 'a',
  deadweight: '50%',
  discount_rate: '100%',
  timing: 'end-of-year',
  benefits: { x: { amount: '8', quantity: '10', duration: '2' } },
  costs: { y: { amount: '4', starts: '0' } },
  investment: { z: { amount: '6', duration: '2' } },
};

function addresses(
  cases: readonly CaseText[],
  more: Parameters<typeof makePortfolio>[1] = {},
): Readonly<Record<string, string>> {
  const outcomes = outcomesOf(calculate(makePortfolio(cases, more)));
  return Object.fromEntries([...outcomes].map(([address, of]) => [address, shown(of)]));
}

describe('every figure by its address', () => {
  it('of the case and its pool', () => {
    const all = addresses([text]);
    for (const name of FIGURES) expect(all, name).toHaveProperty([`a.${name}`]);
    expect(all).toMatchObject({ 'a.gain': '156', 'pool.gain': '156', 'pool.investment': '9' });
    expect(all).not.toHaveProperty(['pool.balance_without']);
  });

  it('of its lines and inputs', () => {
    expect(addresses([text])).toMatchObject({
      'a.benefits.x.value': '80',
      'a.benefits.x.gain': '160',
      'a.benefits.x.impact': '80',
      'a.benefits.x.present_value': '30', // 40 ÷ 2 + 40 ÷ 4
      'a.costs.y.gain': '-4',
      'a.costs.y.impact': '-2',
      'a.investment.z.value': '6',
      'a.investment.z.present_value': '9',
    });
  });

  it('of its years', () => {
    expect(addresses([text])).toMatchObject({
      'a.annual.0.impact': '-2',
      'a.annual.0.investment': '6',
      'a.annual.1.present_value': '20',
      'a.annual.2.impact': '40',
      'a.annual.2.cumulative': '66', // −2 + 80 − 12
      'a.annual.2.discounted_cumulative': '19', // −2 + 30 − 9
    });
    expect(addresses([text])).not.toHaveProperty(['a.annual.3.impact']);
  });

  it('of each of its horizons, with their lines and years', () => {
    const all = addresses([{ ...text, horizon: ['0', '1', '9'] }]);
    expect(all).toMatchObject({
      'a.gain': '156',
      'a.horizons.0.gain': '-4',
      'a.horizons.0.investment': '6',
      'a.horizons.1.gain': '76',
      'a.horizons.1.benefits.x.present_value': '20',
      'a.horizons.1.costs.y.gain': '-4',
      'a.horizons.1.investment.z.present_value': '9',
      'a.horizons.1.annual.1.impact': '40',
      'a.horizons.9.gain': '156',
    });
    expect(all).not.toHaveProperty(['a.horizons.1.annual.2.impact']);
  });

  it('of the one horizon of a case, which is that of its figures', () => {
    const all = addresses([{ ...text, horizon: ['1'] }]);
    expect([all['a.gain'], all['a.horizons.1.gain']]).toEqual(['76', '76']);
    expect(Object.keys(addresses([text])).filter((of) => of.includes('horizons'))).toEqual([]);
  });

  it('and none of a pool where there is none', () => {
    const all = addresses([text, { ...text, id: 'b' }], { complete: false });
    expect(Object.keys(all).filter((of) => of.startsWith('pool'))).toEqual([]);
    expect(all['b.gain']).toBe('156');
  });
});

import { describe, expect, it } from 'vitest';
import { calculateCases } from '../../src/engine/calculate.ts';
import { figure, parse } from '../helpers/figures.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';

/** A figure whose range has its ends the wrong way round. */
const wrong = (text: string) => figure(text, { range: { low: parse('2'), high: parse('1') } });
const sound = { deadweight: '0', attribution: '0', cost_per_client: '1' };
const benefits = { a: '100' };
const line = (more: object): CaseText => ({ benefits: { a: { amount: '100', ...more } } });

const faultsOf = (texts: readonly CaseText[], method = {}) =>
  calculateCases(makePortfolio(texts, method))
    .diagnostics.map(({ code }) => code)
    .filter((code) => code === 'low-above-high');

describe('the range is examined of', () => {
  it.each<[string, CaseText, object?]>([
    [
      'a parameter',
      { benefits, parameters: makeParameters({ ...sound, values: { v: wrong('1') } }) },
    ],
    [
      'a setting of the shelf',
      { benefits, parameters: makeParameters({ ...sound, deadweight: wrong('1') }) },
    ],
    ['a setting of the portfolio', { benefits }, { attribution: wrong('1') }],
    ['a setting of the case', { benefits, displacement: wrong('1') }],
    ['a value of the case', { benefits, values: { v: wrong('1') } }],
    ['a horizon', { ...benefits, benefits }, { horizon: [wrong('1')] }],
    ['an amount', { benefits: { a: wrong('1') } }],
    ['a quantity', line({ quantity: wrong('1') })],
    ['a duration', line({ duration: wrong('1') })],
    ['a start', line({ starts: wrong('1') })],
    ['a setting of a line', line({ drop_off: wrong('1') })],
    ['an input', { benefits, investment: { rent: wrong('1') } }],
    [
      'the quantity of an input',
      { benefits, investment: { rent: { amount: '1', quantity: wrong('1') } } },
    ],
    ['the clients', { benefits, clients: wrong('2'), amounts: 'total' }],
  ])('%s, once', (_, text, method) => {
    expect(faultsOf([text], method)).toEqual(['low-above-high']);
  });

  it('a line up to several horizons, once', () => {
    expect(
      faultsOf([line({ drop_off: wrong('1'), duration: '9' })], { horizon: ['1', '5'] }),
    ).toEqual(['low-above-high']);
  });

  it('what cases share, once', () => {
    const parameters = makeParameters({ ...sound, values: { v: wrong('1') } });
    const cases = ['a', 'b', 'c'].map((id): CaseText => ({ id, benefits, parameters }));
    expect(faultsOf(cases)).toEqual(['low-above-high']);
  });
});

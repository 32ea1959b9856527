import { expect, it } from 'vitest';
import { type CaseText, reckon, shown } from '../helpers/records.ts';

it.each<[string, CaseText, string]>([
  ['the cost per client of one', {}, '100'],
  ['the cost per client × clients', { clients: '6', amounts: 'total' }, '600'],
  ['clients may be shared', { clients: '2.5', amounts: 'total' }, '250'],
  [
    'a cost of the case’s own',
    { cost_per_client: '448.60', clients: '3', amounts: 'total' },
    '1345.8',
  ],
  ['one input', { investment: { rent: '70' } }, '70'],
  [
    'inputs, in place of a cost per client',
    { investment: { rent: '70', time: '30' }, clients: '6', amounts: 'per_client' },
    '100',
  ],
  [
    'an input of a quantity and years',
    { investment: { rent: { amount: '70', quantity: '2', duration: '3' } } },
    '420',
  ],
  ['a formula', { values: { hours: '12' }, investment: { time: 'hours * 25.50' } }, '306'],
])('%s', (_, text, investment) => {
  const { figures } = reckon({ benefits: { a: '100' }, deadweight: '50%', ...text });
  expect(shown(figures.investment)).toBe(investment);
});

it('inputs keep their order and their addresses', () => {
  const { investment } = reckon({
    investment: { wages: '5', rent: { amount: '7', quantity: '2' } },
  });
  expect(investment.map(({ address, value }) => [address, shown(value)])).toEqual([
    ['case.investment.wages', '5'],
    ['case.investment.rent', '14'],
  ]);
});

it('inputs have their years, one amount a year, and what their case makes of a horizon', () => {
  const text: CaseText = {
    benefits: { a: '1' },
    investment: {
      a: { amount: '10', starts: '2', duration: '2' },
      b: { amounts: ['1', '2', '4'] },
      c: { amount: '100', quantity: '2', starts: '4' },
    },
  };
  const { figures, investment } = reckon({ ...text, drop_off: '50%', deadweight: '50%' });
  expect(shown(figures.investment)).toBe('227');
  expect(investment.map(({ firstYear, lastYear }) => [firstYear, lastYear])).toEqual([
    [2, 3],
    [0, 2],
    [4, 4],
  ]);
  expect(shown(reckon({ ...text, horizon: ['2'] }).figures.investment)).toBe('17');
});

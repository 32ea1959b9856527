import { expect, it } from 'vitest';
import { findAssumptions } from '../../src/analysis/assumptions.ts';
import { figure } from '../helpers/figures.ts';
import { makeParameters, makePortfolio } from '../helpers/records.ts';

it('tells what was assumed, and why a setting is what it is, each once and in order', () => {
  const parameters = makeParameters({
    deadweight: figure('50%', { because: 'Half would have found work.' }),
    attribution: figure('75%', { assumption: 'Three partners.', because: 'not this' }),
    cost_per_client: '100',
    values: {
      fee: figure('10', { assumption: 'As in 2023.' }),
      days: figure('220', { because: 'a reason is no assumption of a value' }),
    },
  });
  const found = findAssumptions(
    makePortfolio([
      {
        id: 'a',
        parameters,
        benefits: { x: figure('fee', { assumption: 'As in 2023.' }), y: 'days' },
      },
      { id: 'b', parameters, benefits: { x: figure('1', { assumption: 'A guess.' }) } },
    ]),
  );
  expect(found.map(({ address, text }) => [address, text])).toEqual([
    ['deadweight', 'Half would have found work.'],
    ['attribution', 'Three partners.'],
    ['fee', 'As in 2023.'],
    ['b.benefits.x', 'A guess.'],
  ]);
});

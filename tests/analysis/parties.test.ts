import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { findParties, type Parties, type Party } from '../../src/analysis/parties.ts';
import { exactlyEqual } from '../../src/model/decimal.ts';
import { figure } from '../helpers/figures.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { RUNS, soundCase } from '../helpers/random.ts';
import { type CaseText, makeParameters, makePortfolio, shown } from '../helpers/records.ts';

const find = (...cases: readonly CaseText[]) => findParties(calculate(makePortfolio(cases)));

/** The parties of the only case. */
function of(text: CaseText): Parties {
  const [parties] = find(text).cases.values();
  if (!parties) throw new Error('an illustration has no parties');
  return parties;
}

/** `federal 50 = a 30 + b 20`; a reversed part has a mark. */
const told = (parties: readonly Party[]): readonly string[] =>
  parties.map(({ name = '?', total, parts }) => {
    const own = parts.map(
      ({ address, amount, reversed }) =>
        `${address.replace(/^.*?\./, '')} ${shown(amount)}${reversed ? '*' : ''}`,
    );
    return `${name} ${shown(total)} = ${own.join(' + ')}`;
  });

/** Deadweight 50%, so that half of each amount counts; a client costs 100. */
const HALF = makeParameters({
  deadweight: '50%',
  attribution: '0',
  cost_per_client: figure('100', { payer: 'Flanders' }),
});

describe('who gains and who pays', () => {
  // Half of each: 500 + 1500 + 200 + 25 = 2225 gained; 50 + 100 and the investment of 100 paid.
  const text: CaseText = {
    parameters: HALF,
    benefits: {
      tax: { amount: '1000', gainer: 'federal', stakeholder: 'state' },
      wage: { amount: '3000', gainer: 'clients', stakeholder: 'clients' },
    },
    forgone_benefits: { levy: { amount: '100', payer: 'local' } },
    costs: {
      relief: { amount: '200', payer: 'federal', gainer: 'clients', stakeholder: 'clients' },
    },
    avoided_costs: { benefit: { amount: '400', gainer: 'federal' }, vdab: '50' },
  };

  it('stands by gainer and by payer, those that name nobody last', () => {
    const { gainers, payers } = of(text);
    expect(told(gainers)).toEqual([
      'federal 700 = benefits.tax 500 + avoided_costs.benefit 200',
      'clients 1500 = benefits.wage 1500',
      '? 25 = avoided_costs.vdab 25',
    ]);
    expect(told(payers)).toEqual([
      'local 50 = forgone_benefits.levy 50',
      'federal 100 = costs.relief 100',
      'Flanders 100 = investment 100',
    ]);
  });

  it('comes to the present value less the investment', () => {
    const { gains, pays, net } = of(text);
    expect([gains, pays, net].map(shown)).toEqual(['2225', '250', '1975']);
  });

  it('by stakeholder comes to the present value, signs and all', () => {
    const { stakeholders, present_value } = of(text);
    expect(told(stakeholders)).toEqual([
      'state 500 = benefits.tax 500',
      'clients 1400 = benefits.wage 1500 + costs.relief -100',
      '? 175 = forgone_benefits.levy -50 + avoided_costs.benefit 200 + avoided_costs.vdab 25',
    ]);
    expect(shown(present_value)).toBe('2075'); // 500 + 1400 + 175 = 2225 − 150
  });
});

describe('a line that names the other role only', () => {
  it('an avoided cost is saved by who paid it', () => {
    const { gainers } = of({ avoided_costs: { benefit: { amount: '400', payer: 'federal' } } });
    expect(told(gainers)).toEqual(['federal 400 = avoided_costs.benefit 400*']);
  });

  it('a forgone benefit is lost by who had it', () => {
    const { gainers, payers } = of({
      forgone_benefits: { levy: { amount: '7', gainer: 'federal' } },
    });
    expect(told(gainers)).toEqual([]);
    expect(told(payers)).toEqual([
      'federal 7 = forgone_benefits.levy 7*',
      '? 100 = investment 100',
    ]);
  });

  it('a benefit is not gained by who pays for it, nor a cost paid by who gains by it', () => {
    const { gainers, payers } = of({
      benefits: { tax: { amount: '5', payer: 'clients' } },
      costs: { relief: { amount: '3', gainer: 'clients' } },
    });
    expect(told(gainers)).toEqual(['? 5 = benefits.tax 5']);
    expect(told(payers)).toEqual(['? 103 = costs.relief 3 + investment 100']);
  });
});

it('a loss stands with who pays, however it is grouped', () => {
  const { gainers, payers } = of({
    benefits: { rent: { amount: '9', loss: true, payer: 'city', gainer: 'landlords' } },
    costs: { care: { amount: '4', loss: true, payer: 'state' } },
  });
  expect(told(payers)).toEqual(['city 9 = benefits.rent 9', '? 100 = investment 100']);
  expect(told(gainers)).toEqual(['state 4 = costs.care 4*']);
});

it('a line that comes to nothing stands where its group would have it', () => {
  const { gainers, payers } = of({
    benefits: { tax: { amount: '0', gainer: 'state' } },
    costs: { relief: { amount: '0', payer: 'state' } },
    avoided_costs: { vdab: { amount: '0', payer: 'state', loss: true } },
  });
  expect(told(gainers)).toEqual(['state 0 = benefits.tax 0']);
  expect(told(payers).slice(0, 1)).toEqual(['state 0 = costs.relief 0 + avoided_costs.vdab 0']);
});

it('inputs of the case are paid by whom they name', () => {
  const { payers, net } = of({
    benefits: { tax: '50' },
    investment: {
      staff: { amount: '10', quantity: '3', payer: 'city' },
      room: '4',
      time: { amount: '6', payer: 'city' },
    },
  });
  expect(told(payers)).toEqual([
    'city 36 = investment.staff 30 + investment.time 6',
    '? 4 = investment.room 4',
  ]);
  expect(shown(net)).toBe('10'); // 50 − 40
});

it('amounts are present values, of all years together', () => {
  // 100 a year in years 1 and 2 at 25%, at the start of the year: 100 + 100 / 1.25 = 180.
  const { gainers } = of({
    discount_rate: '25%',
    timing: 'start-of-year',
    benefits: { tax: { amount: '100', duration: '2', gainer: 'state' } },
  });
  expect(told(gainers)).toEqual(['state 180 = benefits.tax 180']);
});

it('of the pool: the parties of its cases taken together, without those left out', () => {
  const one = { id: 'one', benefits: { tax: { amount: '30', gainer: 'federal' } } };
  const two = {
    id: 'two',
    benefits: { vat: { amount: '5', gainer: 'local' }, tax: { amount: '1', gainer: 'federal' } },
    costs: { relief: '2' },
  };
  const out = { id: 'out', pooled: false, benefits: { tax: { amount: '999', gainer: 'federal' } } };
  const shows = { id: 'shows', illustration: true, benefits: { tax: '999' } };
  const { cases, pool } = find(one, two, out, shows);
  expect([...cases.keys()].map((result) => result.case.id)).toEqual(['one', 'two', 'out']);
  expect(told(pool?.gainers ?? [])).toEqual([
    'federal 31 = benefits.tax 30 + benefits.tax 1',
    'local 5 = benefits.vat 5',
  ]);
  expect(told(pool?.payers ?? [])).toEqual([
    '? 202 = investment 100 + costs.relief 2 + investment 100',
  ]);
  expect(pool && shown(pool.net)).toBe('-166'); // 36 − 202
});

it('there is none of a pool that is not whole', () => {
  const result = calculate(makePortfolio([{ benefits: { tax: '1' } }], { complete: false }));
  expect(findParties(result).pool).toBeUndefined();
});

it('sums agree with the figures of the published cases in every digit, though 26100 / 7 never ends', () => {
  const result = calculate(makePortfolio(CASES));
  const { cases, pool } = findParties(result);
  for (const [{ figures }, parties] of cases) {
    expect(shown(parties.present_value)).toBe(shown(figures.present_value));
    expect(shown(parties.net)).toBe(shown(figures.net_present_value));
  }
  expect(cases.size).toBe(4);
  expect(pool && shown(pool.net)).toBe(result.pool && shown(result.pool.figures.net_present_value));
});

it('add up whoever is named', () => {
  const name = fc.option(fc.constantFrom('state', 'city', 'clients'), { nil: undefined });
  const names = fc.array(fc.record({ stakeholder: name, payer: name, gainer: name }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(soundCase, names, (text, said) => {
      const portfolio = makePortfolio([{ ...text, illustration: false }]);
      const cases = portfolio.cases.map((one) => ({
        ...one,
        lines: one.lines.map((line, index) => ({ ...line, ...said[index % said.length] })),
      }));
      const result = calculate({ ...portfolio, cases });
      for (const [{ figures }, parties] of findParties(result).cases) {
        const { present_value, net } = parties;
        for (const [ours, theirs] of [
          [present_value, figures.present_value],
          [net, figures.net_present_value],
        ] as const) {
          expect(ours.value && theirs.value && exactlyEqual(ours.value, theirs.value)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

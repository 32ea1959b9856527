import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { findInputs, type Input, sortInputs } from '../../src/analysis/inputs.ts';
import { exactText } from '../../src/model/decimal.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import { figure, parse } from '../helpers/figures.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';
import { results } from '../helpers/shelf.ts';

const range = (low: string, high: string) => ({ range: { low: parse(low), high: parse(high) } });

function inputs(portfolio: Portfolio): readonly Input[] {
  return findInputs(calculate(portfolio));
}

/** `wage 1000`: the address and the present value of each. */
const texts = (all: readonly Input[]): readonly string[] =>
  all.map(({ address, stated }) =>
    [address, ...stated.map(({ value }) => exactText(value))].join(' '),
  );

const shelf = makeParameters({
  deadweight: '50%',
  attribution: '75%',
  cost_per_client: '100',
  values: { wage: '1000', bonus: 'wage * 10%', idle: '3' },
});

function single(text: Omit<CaseText, 'parameters'>): readonly Input[] {
  return inputs(makePortfolio([{ parameters: shelf, ...text }]));
}

const SETTINGS = ['deadweight 0.5', 'attribution 0.75', 'cost_per_client 100'];

describe('the inputs of a portfolio', () => {
  it('are the figures that results rest on and that name no other', () => {
    const found = single({
      values: { hours: '2', unused: '9' },
      benefits: { payroll: 'bonus', other: '3 * 4' },
      costs: { childcare: { amount: '200', quantity: 'hours', deadweight: '10%' } },
    });
    expect(texts(found)).toEqual([
      'case.values.hours 2',
      ...SETTINGS,
      'wage 1000',
      'case.costs.childcare.deadweight 0.1',
      'case.benefits.other 12',
      'case.costs.childcare 200',
    ]);
  });

  it('are those of the published cases, each once', () => {
    const found = inputs(makePortfolio(CASES));
    // Two settings and the cost, the VDAB and the tax relief; the lines that no parameter stands for.
    expect(
      found.filter(({ address }) => !address.includes('.')).map(({ address }) => address),
    ).toEqual(['deadweight', 'attribution', 'cost_per_client', 'vdab', 'tax_relief']);
    const users = (address: string): readonly string[] | undefined =>
      found.find((one) => one.address === address)?.cases.map((one) => one.case.id);
    expect(users('vdab')).toEqual(['casus-1', 'casus-2', 'casus-3']);
    expect(users('tax_relief')).toEqual(['casus-1', 'casus-3']);
    expect(users('casus-4.benefits.payroll')).toEqual(['casus-4']);
    expect(users('casus-1.avoided_costs.vdab')).toBeUndefined();
    expect(found.every(({ decidesYears }) => !decidesYears)).toBe(true);
  });

  it('are figures made of others too, where they say what else they may be', () => {
    const ranged = makeParameters({
      deadweight: '50%',
      attribution: '75%',
      cost_per_client: '100',
      values: {
        wage: '1000',
        bonus: figure('wage * 10%', range('wage * 5%', '200')),
        plain: figure('30', range('20', '60')),
      },
    });
    const passedOn = ranged.values.get('plain')?.range;
    const found = inputs(
      makePortfolio([
        {
          parameters: ranged,
          benefits: {
            bonus: 'bonus',
            // A line takes over the range of its parameter, or states its own.
            plain: figure('plain', { range: passedOn }),
            own: figure('plain', range('10', '70')),
          },
        },
      ]),
    );
    const ranges = found.map(({ address, stated }) => {
      const [{ range: own }] = stated;
      return own ? `${address} ${exactText(own.low)}..${exactText(own.high)}` : address;
    });
    expect(ranges).toEqual([
      'deadweight',
      'attribution',
      'cost_per_client',
      'wage',
      'bonus 50..200',
      'plain 20..60',
      'case.benefits.own 10..70',
    ]);
  });

  it('may be stated by two parameter files under one address', () => {
    const [result] = results();
    if (!result) throw new Error('no result');
    const fee = findInputs(result).find(({ address }) => address === 'fee');
    expect(
      fee?.stated.map(({ value, cases }) => [exactText(value), cases.map((one) => one.case.id)]),
    ).toEqual([
      ['50', ['a']],
      ['60', ['b']],
    ]);
    // What the one file takes over from the other is one statement.
    const deadweight = findInputs(result).find(({ address }) => address === 'deadweight');
    expect(deadweight?.stated.length).toBe(1);
  });

  it('are the contribution where that is stated', () => {
    const own = makeParameters({ deadweight: '0', contribution: '25%', cost_per_client: '1' });
    const found = inputs(makePortfolio([{ parameters: own, benefits: { a: '1' } }]));
    expect(texts(found)).toEqual([
      'deadweight 0',
      'contribution 0.25',
      'cost_per_client 1',
      'case.benefits.a 1',
    ]);
  });

  it('decide the years where a duration, a start, a horizon or the discounting rests on them', () => {
    const found = inputs(
      makePortfolio(
        [
          {
            parameters: shelf,
            values: { years: '3' },
            benefits: {
              a: { amount: '1', duration: 'years', starts: '2' },
              b: { amounts: ['1', '2'] },
            },
          },
        ],
        { horizon: ['9'], discount_after: '1', discount_rate: '3%', timing: 'end-of-year' },
      ),
    );
    const of = (decides: boolean): readonly string[] =>
      found.filter(({ decidesYears }) => decidesYears === decides).map(({ address }) => address);
    expect(of(true)).toEqual([
      'case.values.years',
      'discount_after',
      'horizon',
      'case.benefits.a.starts',
    ]);
    expect(of(false)).toContain('case.benefits.b.amounts.2');
    expect(of(false)).not.toContain('case.benefits.b');
  });

  it('leave out what has no one value, and say so', () => {
    const result = calculate(
      makePortfolio(
        [
          {
            parameters: shelf,
            clients: '1',
            benefits: { growing: '100 * 1.02 ^ t', grown: 'wage * t', plain: '7' },
          },
        ],
        { horizon: ['2', '5'] },
      ),
    );
    const { inputs: moved, unmoved } = sortInputs(result);
    expect(moved.map(({ address }) => address)).not.toContain('case.benefits.growing');
    expect(unmoved.map(({ address, because }) => [address, because])).toEqual([
      ['horizon', 'horizons'],
      ['case.benefits.growing', 'year'],
      ['case.clients', 'clients'],
    ]);
  });

  it('know which values they may have', () => {
    const found = single({
      drop_off: '10%',
      benefits: { a: { amount: 'wage', quantity: '2', duration: '3' } },
    });
    const legal = (address: string): string => {
      const { low, high, whole } = found.find((one) => one.address === address)?.legal ?? {};
      return `${low ? exactText(low) : ''}..${high ? exactText(high) : ''}${whole ? ' whole' : ''}`;
    };
    expect(legal('deadweight')).toBe('0..1');
    expect(legal('case.drop_off')).toBe('-1..1');
    expect(legal('case.benefits.a.quantity')).toBe('0..');
    expect(legal('case.benefits.a.duration')).toBe('1..500 whole');
    expect(legal('wage')).toBe('..');
  });
});

import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { checkPublished, findUncheckable } from '../../src/analysis/check.ts';
import { exactText } from '../../src/model/decimal.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import type { PublishedText } from '../helpers/published.ts';
import { type CaseText, makePortfolio } from '../helpers/records.ts';

function checked(cases: readonly CaseText[], more: Parameters<typeof makePortfolio>[1] = {}) {
  return checkPublished(calculate(makePortfolio(cases, more)));
}

/** Whether a case whose gain, ratio × 100 and balance are known holds to what is printed of it. */
function holds(text: CaseText, published: PublishedText): boolean | undefined {
  const [only, ...rest] = checked([{ ...text, published }]);
  expect(rest).toEqual([]);
  return only?.holds;
}

describe('the published cases', () => {
  it('all hold, and so does the pool', () => {
    const all = checked(CASES, { published: { sroi: '9.63' } });
    expect(all.filter((of) => !of.holds)).toEqual([]);
    expect(all.map(({ address }) => address)).toEqual([
      ...['net_benefits', 'net_costs', 'gain', 'sroi', 'report_payback_years'].map(
        (name) => `casus-1.${name}`,
      ),
      ...['net_benefits', 'net_costs', 'sroi', 'report_payback_years'].map(
        (name) => `casus-2.${name}`,
      ),
      ...['net_benefits', 'net_costs', 'sroi', 'report_payback_years'].map(
        (name) => `casus-3.${name}`,
      ),
      ...['net_benefits', 'net_costs', 'sroi', 'report_payback_years'].map(
        (name) => `casus-4.${name}`,
      ),
      'pool.sroi',
    ]);
  });

  it.each([
    ['sroi', '15.33'],
    ['sroi', '15.31'],
    ['sroi', '15.3'], // the first decimal alone
    ['gain', '54989.93'], // without its tolerance: 54,989.94
    ['report_payback_years', '0.46'],
    ['report_payback_years', 'none'],
  ])('do not hold to %s %s%s', (name, value) => {
    const [first = {}] = CASES;
    expect(holds(first, { [name]: value })).toBe(value === '15.3');
  });
});

describe('a published figure', () => {
  const gaining = (gain: string): CaseText => ({ benefits: { a: gain } });
  it.each([
    // rounded half away from zero to the decimals written
    ['2.345', '2.35', true],
    ['2.345', '2.34', false],
    ['2.344999', '2.34', true],
    ['2.5', '3', true],
    ['2.5', '2', false],
    ['2', '2.00', true],
    ['2.001', '2.00', true],
    ['2.001', '2.0010', true],
    ['2.001', '2.002', false],
    ['9 / 7 * 7 / 2', '5', true], // 4.5, whatever sevenths leave behind
    ['1 / 3', '0.33333', true],
    // a tolerance is of the rounded figure
    ['2.344', '2.35 ± 0.01', true],
    ['2.344', '2.36 ± 0.01', false],
    ['2.344', '2.33 ± 0.01', true],
    ['2.346', '2.33 ± 0.01', false], // 2.35 is 0.02 off
    ['2.3449', '2.33 ± 0.0149', true], // as rounded it is 0.01 off
  ])('of %s as %s: %s', (amount, printed, expected) => {
    const written = amount.replace(/(\d\.\d{3})(?!\d)/g, '$10'); // three decimals would be thousands
    expect(holds(gaining(written), { gain: printed })).toBe(expected);
  });

  it.each([
    ['2.5', '-3', true],
    ['2.5', '-2', false],
    ['2.34', '-2.34', true],
    ['2.34', '2.34', false],
    ['0.004', '0.00', true],
  ])('of a loss of %s as %s: %s', (amount, printed, expected) => {
    expect(holds({ costs: { a: amount.replace('0.004', '0.0040') } }, { gain: printed })).toBe(
      expected,
    );
  });

  it('is shown beside the computed one, with the difference', () => {
    const [of] = checked([
      { id: 'a', ...gaining('2.346'.concat('0')), published: { gain: '2.34 ± 0.01' } },
    ]);
    expect(of).toMatchObject({ address: 'a.gain', holds: true });
    expect(of?.rounded && exactText(of.rounded)).toBe('2.35');
    expect(of?.difference && exactText(of.difference)).toBe('0.01');
  });
});

describe('none', () => {
  const without: CaseText = { benefits: { a: '9' } }; // nothing to pay back
  it.each<[CaseText, string, boolean]>([
    [without, 'none', true],
    [without, 'none: nothing-to-pay-back', true],
    [without, 'none: never-paid-back', false],
    [without, '0', false],
    [{ ...without, avoided_costs: { b: '1' } }, 'none', false],
    [{ ...without, avoided_costs: { b: '1' } }, 'none: nothing-to-pay-back', false],
    [{ ...without, avoided_costs: { b: '1' } }, '0.1', true],
  ])('%j %s: %s', (text, printed, expected) => {
    expect(holds(text, { report_payback_years: printed })).toBe(expected);
  });
});

describe('what is checked', () => {
  it.each([
    ['net_benefits', '110'],
    ['net_costs', '-40'],
    ['gain', '150'],
    ['impact', '75'],
    ['present_value', '75'],
    ['investment', '100'],
    ['sroi', '0.75'],
    ['net_sroi', '-0.25'],
    ['balance_without', '-40'],
    ['report_payback_years', '0.27'], // 40 ÷ 150
    ['investment_payback_months', 'none: not-within-horizon'], // 100 ÷ 75 years
  ])('is every figure of a case: %s', (name, printed) => {
    const text: CaseText = {
      deadweight: '50%',
      benefits: { a: '110' },
      avoided_costs: { b: '40' },
    };
    expect(holds(text, { [name]: printed })).toBe(true);
    expect(holds(text, { [name]: '7.77' })).toBe(false);
  });

  it('is every figure of a pool, and nothing where there is no pool', () => {
    const text = { benefits: { a: '50' } };
    const published = { gain: '50', sroi: '0.50', net_sroi: '-0.5' };
    expect(checked([text], { published }).map(({ address, holds: yes }) => [address, yes])).toEqual(
      [
        ['pool.gain', true],
        ['pool.sroi', true],
        ['pool.net_sroi', true],
      ],
    );
    expect(checked([text], { published, complete: false })).toEqual([]);
  });

  it('is nothing where nothing is published', () => {
    expect(checked([{ benefits: { a: '50' } }])).toEqual([]);
  });

  it('is an illustration’s amount, and its lack of a ratio', () => {
    const neet: CaseText = { illustration: true, avoided_costs: { a: '18387' } };
    expect(holds(neet, { gain: '18387' })).toBe(true);
    expect(holds(neet, { sroi: 'none' })).toBe(true);
    expect(holds(neet, { sroi: '183.87' })).toBe(false);
  });
});

describe('published figures of lines, years and horizons', () => {
  const text: CaseText = {
    id: 'a',
    deadweight: '20%',
    discount_rate: '10%',
    timing: 'end-of-year',
    horizon: ['2', '3'],
    benefits: { pay: { amount: '100', duration: '3', drop_off: '10%' } },
    costs: { late: { amount: '50', starts: '3' } },
    investment: { staff: '60' },
  };

  // 80, 72, 64.8 − 40; ÷ 1.1, 1.21, 1.331
  it.each([
    ['benefits.pay.value', '100'],
    ['benefits.pay.gain', '271'],
    ['benefits.pay.impact', '216.8'],
    ['benefits.pay.present_value', '180.9166'],
    ['costs.late.present_value', '-30.0526'],
    ['annual.0.investment', '60'],
    ['annual.2.impact', '72.0'],
    ['annual.2.present_value', '59.50'],
    ['annual.3.cumulative', '116.8'],
    ['annual.3.discounted_cumulative', '90.864'],
    ['horizons.2.sroi', '2.2039'], // (72.7273 + 59.5041) ÷ 60
    ['horizons.2.net_costs', '0'],
    ['horizons.3.sroi', '2.5144'],
    ['sroi', '2.5144'],
    ['horizons.2.report_payback_years', 'none: several-years'],
  ] as const)('%s: %s', (name, printed) => {
    expect(holds(text, { [name]: printed })).toBe(true);
    expect(holds(text, { [name]: '7.77' })).toBe(false);
    expect(holds(text, { [name]: 'none: no-investment' })).toBe(false);
  });

  it('hold within a tolerance, and not beyond it', () => {
    expect(holds(text, { 'benefits.pay.present_value': '181 ± 0' })).toBe(true);
    expect(holds(text, { 'benefits.pay.present_value': '179 ± 2' })).toBe(true);
    expect(holds(text, { 'benefits.pay.present_value': '179 ± 1' })).toBe(false);
    expect(holds(text, { 'annual.1.impact': '81.5 ± 1' })).toBe(false);
  });

  it('that nothing answers to are named, with what was meant', () => {
    const unknown = (name: `${string}.${string}`, more: CaseText = {}) => {
      const result = calculate(makePortfolio([{ ...text, ...more, published: { [name]: '1' } }]));
      expect(checkPublished(result)).toEqual([]);
      return findUncheckable(result).map(({ code, facts }) => ({ code, ...facts }));
    };
    const code = 'unknown-published-figure';
    expect(unknown('benefits.pai.impact')).toEqual([
      { code, key: 'benefits.pai.impact', suggestion: 'benefits.pay.impact' },
    ]);
    expect(unknown('annual.4.impact')).toMatchObject([{ code, key: 'annual.4.impact' }]);
    expect(unknown('annual.first.impact')).toMatchObject([{ code }]);
    expect(unknown('horizons.5.sroi')).toMatchObject([{ code, key: 'horizons.5.sroi' }]);
    expect(unknown('costs.pay.impact')).toMatchObject([{ code }]);
  });

  it('may be of a stakeholder, gainer or payer, by the name that the lines state', () => {
    const lines = {
      benefits: {
        pay: { amount: '70', stakeholder: 'clients', gainer: 'government' },
        calm: { amount: '20', stakeholder: 'clients' },
      },
      costs: { rent: { amount: '30', payer: 'government' } },
    };
    expect(holds(lines, { 'stakeholders.clients': '90' })).toBe(true);
    expect(holds(lines, { 'gainers.government': '70' })).toBe(true);
    expect(holds(lines, { 'payers.government': '30' })).toBe(true);
    expect(holds(lines, { 'stakeholders.clients': '91' })).toBe(false);
  });

  it('of the one horizon of a case are those of the case', () => {
    expect(holds({ ...text, horizon: ['2'] }, { 'horizons.2.sroi': '2.2039' })).toBe(true);
  });

  it('are all of the files where all are there', () => {
    const result = calculate(makePortfolio(CASES, { published: { sroi: '9.63' } }));
    expect(findUncheckable(result)).toEqual([]);
  });
});

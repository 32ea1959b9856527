import { describe, expect, it } from 'vitest';
import { calculateCases } from '../../src/engine/calculate.ts';
import { FIGURES } from '../../src/model/published.ts';
import { type CaseText, makePortfolio, reckon, shown } from '../helpers/records.ts';

/** The figures of a case that a test asks for, as text. */
function figuresOf(text: CaseText, ...names: readonly (typeof FIGURES)[number][]) {
  const { figures } = reckon(text);
  return names.map((name) => shown(figures[name]));
}

describe('the groups give the sign', () => {
  it.each<[string, CaseText, string, string, string]>([
    // (benefits − forgone) − (costs − avoided)
    ['a benefit', { benefits: { a: '70' } }, '70', '0', '70'],
    ['a forgone benefit', { forgone_benefits: { a: '70' } }, '-70', '0', '-70'],
    ['a cost', { costs: { a: '70' } }, '0', '70', '-70'],
    ['an avoided cost', { avoided_costs: { a: '70' } }, '0', '-70', '70'],
    ['a lost benefit', { benefits: { a: { amount: '70', loss: true } } }, '-70', '0', '-70'],
    [
      'a lost forgone benefit',
      { forgone_benefits: { a: { amount: '70', loss: true } } },
      '70',
      '0',
      '70',
    ],
    ['a lost cost', { costs: { a: { amount: '70', loss: true } } }, '0', '-70', '70'],
    [
      'a lost avoided cost',
      { avoided_costs: { a: { amount: '70', loss: true } } },
      '0',
      '70',
      '-70',
    ],
    [
      'all together',
      {
        benefits: { a: '100', b: '50', c: { amount: '20', loss: true } },
        forgone_benefits: { d: '30' },
        costs: { e: '40' },
        avoided_costs: { f: '60' },
      },
      '100', // 100 + 50 − 20 − 30
      '-20', // 40 − 60
      '120',
    ],
    ['nothing', {}, '0', '0', '0'],
  ])('%s', (_, text, netBenefits, netCosts, gain) => {
    expect(figuresOf(text, 'net_benefits', 'net_costs', 'gain')).toEqual([
      netBenefits,
      netCosts,
      gain,
    ]);
    // Nothing is taken off on this shelf, a client costs 100: losses stay in the numerator.
    expect(figuresOf(text, 'impact', 'present_value')).toEqual([gain, gain]);
    expect(Number(figuresOf(text, 'sroi')[0]) * 100).toBeCloseTo(Number(gain), 12);
  });
});

describe('the ratios', () => {
  it('are of what was put in, and one less: (250 − 100) ÷ 100', () => {
    expect(figuresOf({ benefits: { a: '250' } }, 'sroi', 'net_sroi')).toEqual(['2.5', '1.5']);
    expect(figuresOf({ costs: { a: '50' } }, 'sroi', 'net_sroi')).toEqual(['-0.5', '-1.5']);
    expect(figuresOf({}, 'sroi', 'net_sroi')).toEqual(['0', '-1']);
  });

  it.each<[string, CaseText]>([
    ['a cost per client of 0', { cost_per_client: '0' }],
    ['no clients', { clients: '0', amounts: 'total' }],
    ['inputs of 0', { investment: { rent: '0' } }],
    ['a cost that cancels', { cost_per_client: '10 - 10 / 3 * 3' }],
  ])('do not exist with %s', (_, text) => {
    expect(
      figuresOf(
        { benefits: { a: '100' }, ...text },
        'gain',
        'investment',
        'sroi',
        'net_sroi',
        'investment_payback_months',
      ),
    ).toEqual(['100', '0', 'no-investment', 'no-investment', 'no-investment']);
  });
});

it('an illustration shows its amount and no ratio', () => {
  const { figures } = reckon({ illustration: true, avoided_costs: { neet: '18387' } });
  const missing = 'illustration';
  expect(Object.fromEntries(FIGURES.map((name) => [name, shown(figures[name])]))).toEqual({
    net_benefits: '0',
    net_costs: '-18387',
    gain: '18387',
    impact: missing,
    present_value: missing,
    investment: missing,
    sroi: missing,
    net_sroi: missing,
    balance_without: missing,
    report_payback_years: missing,
    investment_payback_months: missing,
    net_present_value: missing,
    bcr_gains_over_losses: missing,
    bcr_net_over_net: missing,
    bcr_net_over_costs: missing,
    investment_payback_years: missing,
    discounted_payback_years: missing,
  });
});

it('an amount survives to the last digit', () => {
  const result = reckon({ benefits: { a: '12345678901234567890.12' }, cost_per_client: '1' });
  for (const name of ['net_benefits', 'gain', 'impact', 'present_value', 'sroi'] as const) {
    expect(shown(result.figures[name])).toBe('12345678901234567890.12');
  }
  expect(shown(result.figures.net_sroi)).toBe('12345678901234567889.12');
});

it('what thirds leave behind is no gain: 100 − 3 × (100 ÷ 3)', () => {
  const thirds = { a: '100 / 3', b: '100 / 3', c: '100 / 3' };
  const text = {
    benefits: { all: '100' },
    costs: thirds,
    avoided_costs: { d: '10' },
    forgone_benefits: { e: '10' },
  };
  expect(figuresOf(text, 'gain', 'sroi', 'balance_without', 'report_payback_years')).toEqual([
    '0',
    '0',
    '0',
    'nothing-to-pay-back',
  ]);
  expect(
    figuresOf({ ...text, forgone_benefits: {}, benefits: { all: '90' } }, 'report_payback_years'),
  ).toEqual(['never-paid-back']);
});

describe('clients', () => {
  it.each<[string, CaseText, string, string, string]>([
    // gain, investment, ratio; 100 a client
    ['one, unsaid', {}, '50', '100', '0.5'],
    ['one, said', { clients: '1' }, '50', '100', '0.5'],
    ['8, amounts per client', { clients: '8', amounts: 'per_client' }, '400', '800', '0.5'],
    ['8, amounts of all', { clients: '8', amounts: 'total' }, '50', '800', '0.0625'],
    [
      '8, a line with a quantity of its own',
      { clients: '8', amounts: 'per_client', benefits: { a: { amount: '50', quantity: '3' } } },
      '150',
      '800',
      '0.1875',
    ],
    [
      '8, inputs of the case',
      {
        clients: '8',
        amounts: 'per_client',
        investment: { rent: '200', time: { amount: '25', quantity: '8' } },
      },
      '400',
      '400', // an input is of the whole case: 200 + 25 × 8
      '1',
    ],
    [
      'by a formula',
      { clients: 'group * 2', values: { group: '4' }, amounts: 'total' },
      '50',
      '800',
      '0.0625',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(figuresOf({ benefits: { a: '50' }, ...text }, 'gain', 'investment', 'sroi')).toEqual(
      expected,
    );
  });
});

it('several cases of a portfolio do not touch each other', () => {
  const texts: readonly CaseText[] = [
    { id: 'a', values: { wage: '10' }, benefits: { x: 'wage' } },
    { id: 'b', values: { wage: '20' }, benefits: { x: 'wage' }, deadweight: '50%' },
    { id: 'c', values: { wage: '30' }, benefits: { x: 'wage' } },
  ];
  const { cases } = calculateCases(makePortfolio(texts));
  expect(cases.map((result) => result.case.id)).toEqual(['a', 'b', 'c']);
  expect(cases.map(({ figures }) => shown(figures.impact))).toEqual(['10', '10', '30']);
});

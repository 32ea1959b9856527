import { describe, expect, it } from 'vitest';
import { dividedBy, fraction, plus, resultText, times } from '../helpers/fraction.ts';
import { type CaseText, reckon, shown } from '../helpers/records.ts';

const n = fraction;

/** The net present value and the three ratios. */
function figuresOf(text: CaseText): readonly string[] {
  const { figures } = reckon({ cost_per_client: '0', ...text });
  return [
    figures.net_present_value,
    figures.bcr_gains_over_losses,
    figures.bcr_net_over_net,
    figures.bcr_net_over_costs,
  ].map(shown);
}

// Benefits 100, forgone 10, costs 50, avoided 20.
const text: CaseText = {
  benefits: { a: '100' },
  forgone_benefits: { b: '10' },
  costs: { c: '50' },
  avoided_costs: { d: '20' },
};
const over = (a: string, b: string) => resultText(dividedBy(n(a), n(b)));

describe('three placements of what is forgone and avoided', () => {
  it('have one net value, 60, and ratios of 2, 3 and 2.2', () => {
    expect(figuresOf(text)).toEqual(['60', '2', '3', '2.2']);
  });

  it('have the investment among the costs', () => {
    // (100 + 20) ÷ (50 + 40 + 10), (100 − 10) ÷ (50 + 40 − 20), (100 − 10 + 20) ÷ (50 + 40)
    expect(figuresOf({ ...text, cost_per_client: '40' })).toEqual([
      '20',
      '1.2',
      over('90', '70'),
      over('110', '90'),
    ]);
    expect(figuresOf({ ...text, investment: { x: '25', y: '15' } })).toEqual(
      figuresOf({ ...text, cost_per_client: '40' }),
    );
  });

  it('are after deductions, which the investment does not know', () => {
    expect(figuresOf({ ...text, deadweight: '50%' })).toEqual(['30', '2', '3', '2.2']);
    // 60 ÷ (25 + 40 + 5), 45 ÷ (25 + 40 − 10), 55 ÷ (25 + 40)
    expect(figuresOf({ ...text, deadweight: '50%', cost_per_client: '40' })).toEqual([
      '-10',
      over('60', '70'),
      over('45', '55'),
      over('55', '65'),
    ]);
  });

  it('are of present values', () => {
    const later = n('1.1');
    const costs = plus(n('50'), dividedBy(n('50'), later));
    expect(
      figuresOf({
        discount_rate: '10%',
        timing: 'start-of-year',
        benefits: { a: '100' },
        costs: { c: { amount: '50', duration: '2' } },
      }),
    ).toEqual([
      resultText(plus(n('100'), times(n('-1'), costs))),
      ...[1, 2, 3].map(() => resultText(dividedBy(n('100'), costs))),
    ]);
  });

  it('count a loss in its own group', () => {
    // benefits 100 − 30: (70 + 20) ÷ 60, 60 ÷ 30, 80 ÷ 50
    const losing: CaseText = { ...text, benefits: { a: '100', e: { amount: '30', loss: true } } };
    expect(figuresOf(losing)).toEqual(['30', '1.5', '2', '1.6']);
  });
});

describe('no ratio where nothing stands below the line', () => {
  it.each<[string, CaseText, readonly string[]]>([
    ['benefits alone', { benefits: { a: '5' } }, ['5', 'no-costs', 'no-costs', 'no-costs']],
    [
      'as much avoided as spent',
      { benefits: { a: '5' }, costs: { b: '3' }, avoided_costs: { c: '3' } },
      ['5', over('8', '3'), 'no-costs', over('8', '3')],
    ],
    [
      'more avoided than spent',
      { benefits: { a: '5' }, costs: { b: '3' }, avoided_costs: { c: '4' } },
      ['6', '3', 'no-costs', '3'],
    ],
    [
      'something forgone alone',
      { benefits: { a: '5' }, forgone_benefits: { b: '2' } },
      ['3', '2.5', 'no-costs', 'no-costs'],
    ],
    [
      'costs that turned out to be a gain',
      { benefits: { a: '5' }, costs: { b: { amount: '3', loss: true } } },
      ['8', 'no-costs', 'no-costs', 'no-costs'],
    ],
    ['costs alone', { costs: { a: '4' } }, ['-4', '0', '0', '0']],
  ])('%s', (_, of, expected) => {
    expect(figuresOf(of)).toEqual(expected);
  });

  it('a case of costs and no investment has a net present value and no SROI ratio', () => {
    const { figures } = reckon({ ...text, cost_per_client: '0' });
    expect([figures.sroi, figures.net_sroi, figures.net_present_value].map(shown)).toEqual([
      'no-investment',
      'no-investment',
      '60',
    ]);
  });

  it('an illustration has none', () => {
    expect(figuresOf({ ...text, illustration: true })).toEqual(
      Array.from({ length: 4 }, () => 'illustration'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { calculateCases } from '../../src/engine/calculate.ts';
import { loadPortfolios } from '../../src/load/portfolio.ts';
import { ROOT } from '../helpers/cli.ts';
import {
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  resultText,
  times,
} from '../helpers/fraction.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { makePortfolio, shown } from '../helpers/records.ts';

// Worked out a second time, in fractions of whole numbers, from the lines of METHOD's table.
const n = fraction;
const vdab = dividedBy(n('783000000'), n('210000'));
const childcare = times(n('4'), n('16.40'), n('220'), n('0.45')); // 6,494.40
const invalidity = times(n('73.57'), n('312')); // 16.72 × 8 × 55% = 73.568, rounded to the cent
const unemployment = times(n('2'), n('0.65'), n('1650'));
const mentalHealth = n('760.39'); // this and the next are booked in the situation with
const crime = n('3658.96');

const byHand: readonly (readonly Fraction[])[] = [
  // benefits, forgone benefits, costs, avoided costs of the situation without, of the one with
  [
    plus(n('14916.36'), n('469.59'), n('15800')),
    n('803.37'),
    childcare,
    plus(invalidity, vdab),
    plus(mentalHealth, crime),
  ],
  [
    plus(n('21237.84'), n('469.59')),
    n('0'),
    n('0'),
    plus(n('15461.53'), n('2210.67'), vdab),
    plus(mentalHealth, crime),
  ],
  [
    plus(n('3765'), n('469.59'), n('15800')),
    n('1129.60'),
    childcare,
    plus(unemployment, vdab),
    n('0'),
  ],
  [n('22992.96'), n('5534.52'), n('0'), n('0'), n('0')],
];

const { cases, diagnostics } = calculateCases(makePortfolio(CASES));

it('the four published cases are sound', () => {
  expect(diagnostics).toEqual([]);
});

describe.each(cases.map((result, index) => [result.case.id, result, byHand[index] ?? []] as const))(
  '%s, to 40 digits',
  (_, { figures }, parts) => {
    const [benefits, forgone, costs, avoided, lowered] = parts as [
      Fraction,
      Fraction,
      Fraction,
      Fraction,
      Fraction,
    ];
    const netBenefits = minus(benefits, forgone);
    const netCosts = minus(costs, plus(avoided, lowered));
    const gain = minus(netBenefits, netCosts);
    const impact = times(gain, n('0.5'), n('0.25'));
    const invested = n('448.60');
    const balance = minus(forgone, avoided);

    it.each([
      ['net_benefits', netBenefits],
      ['net_costs', netCosts],
      ['gain', gain],
      ['impact', impact],
      ['present_value', impact],
      ['investment', invested],
      ['sroi', dividedBy(impact, invested)],
      ['net_sroi', dividedBy(minus(impact, invested), invested)],
      ['balance_without', balance],
      ['investment_payback_months', times(n('12'), dividedBy(invested, impact))],
    ] as const)('%s', (name, value) => {
      expect(shown(figures[name])).toBe(resultText(value));
    });

    it('report_payback_years', () => {
      const paidBack = balance.over < 0n;
      const years = times(n('-1'), dividedBy(balance, gain));
      expect(shown(figures.report_payback_years)).toBe(
        paidBack ? resultText(years) : 'nothing-to-pay-back',
      );
    });
  },
);

it('ratios and paybacks are those that the evaluation prints', () => {
  const printed = cases.map(({ figures }) =>
    [figures.sroi, figures.report_payback_years].map(
      ({ value, reason }) => value?.toFixed(2) ?? reason,
    ),
  );
  expect(printed).toEqual([
    ['15.32', '0.47'],
    ['13.24', '0.45'],
    ['5.09', '0.26'],
    ['4.86', 'nothing-to-pay-back'],
  ]);
});

it('the booking of the two lowered risks matters: without it, case 1 gives 0.55 (METHOD)', () => {
  const [first] = CASES;
  const { mental_health: _, crime: __, ...before } = first?.avoided_costs ?? {};
  const rebooked = { ...before, mental_health: '760.39', crime: '3658.96' };
  const [result] = calculateCases(makePortfolio([{ ...first, avoided_costs: rebooked }])).cases;
  expect(result?.figures.report_payback_years.value?.toFixed(2)).toBe('0.55');
});

describe('other settings', () => {
  // METHOD and issue: 60% deadweight takes a fifth off 15.32; attribution 25% leaves three times.
  it.each([
    [{ deadweight: '60%' }, '12.26'],
    [{ attribution: '25%' }, '45.97'],
    [{ contribution: '75%' }, '45.97'],
    [{ cost_per_client: '897.20' }, '7.66'],
  ])('%j: case 1 gives %s', (method, ratio) => {
    const [result] = calculateCases(makePortfolio(CASES, method)).cases;
    expect(result?.figures.sroi.value?.toFixed(2)).toBe(ratio);
  });
});

it('the shipped files give every figure to the same 40 digits', () => {
  const { portfolios } = loadPortfolios(['cases'], { folder: ROOT });
  const shipped = portfolios.flatMap((portfolio) => calculateCases(portfolio).cases);
  const figuresOf = (results: typeof cases) =>
    results.map(({ case: { id }, figures }) => [
      id,
      Object.entries(figures).map(([name, of]) => [name, shown(of)]),
    ]);
  const counted = shipped.filter((result) => !result.case.illustration);
  expect(figuresOf(counted)).toEqual(figuresOf(cases));
});

import { expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { makePlan, type SweepPlan } from '../../../src/analysis/sweep/plan.ts';
import { decimal, exactText, roundTo } from '../../../src/model/decimal.ts';
import { freshFastLoops } from '../../../src/model/formula/columns/fast-loops.ts';
import { applyOverrides } from '../../../src/model/override/apply.ts';
import { parseOverrides } from '../../../src/model/override/override.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import type { FigureName } from '../../../src/model/published.ts';
import type { Varied } from '../../../src/model/vary/varied.ts';
import {
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  resultText,
  times,
} from '../../helpers/fraction.ts';
import { CASES } from '../../helpers/leerwinkels.ts';
import { makePortfolio } from '../../helpers/records.ts';

function vary(address: string, ...texts: readonly string[]): Varied {
  const place = { source: `--vary ${address}`, line: 1, column: 1, length: 1 };
  return {
    address,
    addressPlace: place,
    place,
    source: { name: place.source, kind: 'argument', text: address },
    values: texts.map((text) => ({
      text,
      value: /^-?[\d.]+$/.test(text) ? decimal(text) : text,
    })),
  };
}

/** Every figure of every point, by `point owner figure`. */
function allOf(plan: SweepPlan | undefined): ReadonlyMap<string, string> {
  if (!plan) throw new Error('no plan');
  const all = new Map<string, string>();
  const { figures, owners, decimals } = plan;
  for (const { start, length, columns } of plan.blocks()) {
    for (let i = 0; i < length; i++) {
      owners.forEach(({ id }, owner) => {
        figures.forEach((name, figure) => {
          const column = columns[owner * figures.length + figure];
          const other = column?.others.get(i);
          const units = column?.units[i] ?? Number.NaN;
          const text =
            other === undefined
              ? exactText(decimal(`${units}`).dividedBy(decimal('10').pow(Number(decimals))))
              : typeof other === 'string'
                ? other
                : exactText(other);
          all.set(`${start + i} ${id} ${name}`, text);
        });
      });
    }
  }
  return all;
}

/** What a calculation with overrides gives, rounded. */
function calculated(
  portfolio: Portfolio,
  set: readonly string[],
  owner: string,
  name: FigureName,
  decimals: number | 'exact',
): string {
  const { overrides } = parseOverrides(set, '--set ');
  const [changed = portfolio] = applyOverrides([portfolio], overrides).portfolios;
  const { cases, pool } = calculate(changed);
  const figures = cases.find((one) => one.case.id === owner)?.figures ?? pool?.figures;
  const outcome = figures?.[name as 'sroi'];
  if (!outcome?.value) return outcome?.reason ?? '';
  return exactText(decimals === 'exact' ? outcome.value : roundTo(outcome.value, decimals));
}

const published = makePortfolio(CASES);

// METHOD, the four published cases: the printed lines added up by hand as fractions.
const VDAB = dividedBy(fraction('783000000'), fraction('210000'));
const GAINS: Readonly<Record<string, Fraction>> = {
  'casus-1': plus(
    ...['14916.36', '469.59', '15800', '-803.37', '-6494.40', '22953.84', '760.39', '3658.96'].map(
      fraction,
    ),
    VDAB,
  ),
  'casus-2': plus(
    ...['21237.84', '469.59', '15461.53', '2210.67', '760.39', '3658.96'].map(fraction),
    VDAB,
  ),
  'casus-3': plus(
    ...['3765', '469.59', '15800', '-1129.60', '-6494.40', '2145'].map(fraction),
    VDAB,
  ),
  'casus-4': plus(...['22992.96', '-5534.52'].map(fraction)),
};

it('gives all ratios and pools of a grid as an independent exact computation does', () => {
  const deadweights = ['0.25', '0.5', '0.75'];
  const attributions = ['0.5', '0.75'];
  const { plan, diagnostics } = makePlan(published, {
    varied: [vary('deadweight', ...deadweights), vary('attribution', ...attributions)],
    decimals: 'exact',
  });
  expect(diagnostics).toEqual([]);
  const one = fraction('1');
  const cost = fraction('448.60');
  const expected = new Map<string, string>();
  deadweights.forEach((deadweight, row) => {
    attributions.forEach((attribution, column) => {
      const kept = times(minus(one, fraction(deadweight)), minus(one, fraction(attribution)));
      const point = row * attributions.length + column;
      for (const [id, gain] of Object.entries(GAINS)) {
        const ratio = dividedBy(times(gain, kept), cost);
        expected.set(`${point} ${id} sroi`, resultText(ratio));
      }
      const total = plus(...Object.values(GAINS));
      const pooled = dividedBy(times(total, kept), times(cost, fraction('4')));
      expected.set(`${point} pool sroi`, resultText(pooled));
    });
  });
  expect(expected.size).toBe(30);
  expect(allOf(plan)).toEqual(expected);
});

it('gives at the unchanged point what a calculation gives, to the last digit', () => {
  const { plan } = makePlan(published, { varied: [vary('deadweight', '0.5')], decimals: 'exact' });
  for (const [key, text] of allOf(plan)) {
    const [, owner = ''] = key.split(' ');
    expect(text).toBe(calculated(published, [], owner, 'sroi', 'exact'));
  }
});

const several = makePortfolio([
  {
    id: 'long',
    benefits: {
      wages: { amount: 'wage * hours', duration: '3', drop_off: '20%', quantity: '7' },
      rounded: 'round(wage / 3, 1) * 12',
      capped: 'min(wage * 2, 25000)',
    },
    costs: { training: { amount: '900', starts: '0' }, lost: { amount: '10', loss: true } },
    investment: { rent: { amount: '4000', duration: '2' } },
    values: { wage: '11000', hours: '0.5' },
    clients: '12',
    amounts: 'per_client',
    discount_rate: '3%',
    timing: 'mid-year',
  },
  {
    id: 'short',
    benefits: { payroll: '100' },
    forgone_benefits: { levy: '1' },
    discount_rate: '3%',
    timing: 'mid-year',
  },
]);
const ALL: readonly FigureName[] = [
  'gain',
  'present_value',
  'sroi',
  'net_present_value',
  'investment_payback_months',
  'investment_payback_years',
  'discounted_payback_years',
  'bcr_net_over_net',
];

it.each<[string, readonly Varied[]]>([
  [
    'shares up to all',
    [vary('deadweight', '0', '0.5', '1'), vary('attribution', '0', '0.999', '1')],
  ],
  [
    'a cost of nothing',
    [vary('cost_per_client', '0', '0.01', '448.60'), vary('deadweight', '0.1')],
  ],
  [
    'a value of a case',
    [
      vary('long.values.wage', '0', '1', '12500', '12499.9999'),
      vary('long.values.hours', '0', '0.3'),
    ],
  ],
  [
    'what decides the years',
    [vary('long.benefits.wages.duration', '1', '2', '5'), vary('long.discount_rate', '0', '0.07')],
  ],
  [
    'months to pay back, where years lose their impact',
    [
      vary('long.investment.rent', '4000', '400000', '90000', '40000', '60000'),
      vary('long.benefits.wages.drop_off', '0', '0.2', '1'),
      vary('deadweight', '0', '1'),
    ],
  ],
  [
    'a word',
    [
      vary('long.timing', 'end-of-year', 'start-of-year'),
      vary('long.discount_rate', '0.01', '0.5'),
    ],
  ],
  [
    'a drop-off to nothing',
    [vary('long.benefits.wages.drop_off', '0', '1', '-0.5'), vary('deadweight', '0', '1')],
  ],
  [
    'a last axis that decides the years',
    [vary('long.discount_rate', '0.01', '0.5'), vary('long.horizon', '0', '1', '9')],
  ],
])('is at every point what --set gives: %s', (_, varied) => {
  for (const [decimals, source] of [
    [0, freshFastLoops],
    [2, undefined],
    [6, freshFastLoops],
  ] as const) {
    const asked = { varied, figures: ALL, decimals };
    const { plan, diagnostics } = makePlan(several, asked, source);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const all = allOf(plan);
    expect(all.size).toBe((plan?.points ?? 0) * 3 * ALL.length);
    for (const [key, text] of all) {
      const [point = '', owner = '', name = ''] = key.split(' ');
      const set = varied.map(({ address, values }, axis) => {
        const value = values.at(plan?.indexAt(axis, Number(point)) ?? 0)?.value ?? '';
        return `${address}=${typeof value === 'string' ? value : exactText(value)}`;
      });
      expect(text, `${key} ${set.join(' ')}`).toBe(
        calculated(several, set, owner, name as FigureName, decimals),
      );
    }
  }
});

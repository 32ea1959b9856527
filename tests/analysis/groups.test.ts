import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { type Group, groupKeys, groupResults } from '../../src/analysis/groups.ts';
import { addUp, exactText } from '../../src/model/decimal.ts';
import { figure } from '../helpers/figures.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makeParameters, makePortfolio, shown } from '../helpers/records.ts';

const result = (cases: readonly CaseText[], complete = true) =>
  calculate(makePortfolio(cases, { complete }));

const group = (cases: readonly CaseText[], key: string) => groupResults(result(cases), key);

const told = ({ name = '?', members, figures }: Group): readonly string[] => [
  `${name}: ${members.join(' ')}`,
  ...Object.entries(figures)
    .filter(([figure]) => ['gain', 'present_value', 'investment', 'sroi'].includes(figure))
    .map(([figure, of]) => `${figure} ${shown(of)}`),
];

/** Half of each amount counts, and a client costs 100 that Flanders pays. */
const HALF = makeParameters({
  deadweight: '50%',
  attribution: '0',
  cost_per_client: figure('100', { payer: 'Flanders' }),
});

describe('cases by a tag', () => {
  const young = (id: string, tax: string): CaseText => ({
    id,
    parameters: HALF,
    tags: { age: 'young' },
    benefits: { tax },
  });
  const old: CaseText = { ...young('c', '40'), tags: { age: 'old', town: 'Gent' } };
  const untold: CaseText = { ...young('d', '0'), tags: {}, costs: { relief: '60' } };
  const cases = [untold, young('a', '1000'), old, young('b', '200')];

  it('each has the figures of a pool of its own: a ratio of sums, no mean of ratios', () => {
    const groups = group(cases, 'age');
    expect(groups?.of).toBe('cases');
    expect(groups?.groups.map(told)).toEqual([
      // (500 + 100) / (100 + 100).
      ['young: a b', 'gain 1200', 'present_value 600', 'investment 200', 'sroi 3'],
      ['old: c', 'gain 40', 'present_value 20', 'investment 100', 'sroi 0.2'],
      ['?: d', 'gain -60', 'present_value -30', 'investment 100', 'sroi -0.3'],
    ]);
    // 1200 + 40 − 60; half of it; 590 / 400. The mean of 3, 0.2 and −0.3 would be 0.967.
    expect(groups && told(groups.pool)).toEqual([
      '?: d a c b',
      'gain 1180',
      'present_value 590',
      'investment 400',
      'sroi 1.475',
    ]);
  });

  it('weighs a large case as large', () => {
    const large: CaseText = { ...young('big', '2000'), clients: '9', amounts: 'total' };
    const [first] = group([large, young('a', '1000')], 'age')?.groups ?? [];
    // (1000 + 500) / (900 + 100); the mean of 10 / 9 and 5 would be 3.06.
    expect(first && told(first).at(-1)).toBe('sroi 1.5');
  });

  it('says why a group has no ratio', () => {
    const free: CaseText = { ...young('a', '10'), cost_per_client: '0', tags: { age: 'none' } };
    const [, , none] = group([young('b', '1'), old, free], 'age')?.groups ?? [];
    expect(none && told(none).at(-1)).toBe('sroi no-investment');
  });

  it('has none of the cases that are not in the pool', () => {
    const out = { ...young('x', '999'), pooled: false };
    const shows = { ...young('y', '999'), illustration: true };
    const groups = group([old, out, shows], 'age');
    expect(groups?.groups.map(({ members }) => members)).toEqual([['c']]);
    expect(groups?.pool.members).toEqual(['c']);
  });
});

describe('lines by who is concerned', () => {
  const cases: readonly CaseText[] = [
    {
      id: 'a',
      parameters: HALF,
      benefits: { tax: { amount: '30', gainer: 'state', stakeholder: 'clients' }, vat: '4' },
      costs: { relief: { amount: '20', payer: 'state', stakeholder: 'clients' } },
    },
    {
      id: 'b',
      parameters: HALF,
      avoided_costs: { care: { amount: '8', payer: 'state', gainer: 'city' } },
      investment: { staff: { amount: '5', payer: 'state' }, room: '2' },
    },
  ];

  it('by stakeholder', () => {
    const groups = group(cases, 'stakeholder');
    expect(groups?.of).toBe('lines');
    expect(groups?.groups.map(told)).toEqual([
      ['clients: a.benefits.tax a.costs.relief', 'gain 10', 'present_value 5'],
      ['?: a.benefits.vat b.avoided_costs.care', 'gain 12', 'present_value 6'],
    ]);
    expect(groups && told(groups.pool).slice(1, 3)).toEqual(['gain 22', 'present_value 11']);
  });

  it('by gainer, each line once with its sign', () => {
    expect(group(cases, 'gainer')?.groups.map(told)).toEqual([
      ['state: a.benefits.tax', 'gain 30', 'present_value 15'],
      ['city: b.avoided_costs.care', 'gain 8', 'present_value 4'],
      ['?: a.benefits.vat a.costs.relief', 'gain -16', 'present_value -8'],
    ]);
  });

  it('by payer, with what was invested', () => {
    const groups = group(cases, 'payer');
    expect(groups?.groups.map(told)).toEqual([
      [
        'state: a.costs.relief b.avoided_costs.care b.investment.staff',
        'gain -12',
        'present_value -6',
        'investment 5',
      ],
      ['Flanders: a.investment', 'gain 0', 'present_value 0', 'investment 100'],
      [
        '?: a.benefits.tax a.benefits.vat b.investment.room',
        'gain 34',
        'present_value 17',
        'investment 2',
      ],
    ]);
    expect(groups?.pool.members).toHaveLength(7);
    expect(groups && told(groups.pool)).toContain('investment 107');
  });
});

it('there are no groups where there is no pool to add up to', () => {
  expect(groupResults(result([{ benefits: { tax: '1' } }], false), 'age')).toBeUndefined();
});

it('the keys are the tags of the cases, once each, and the parties of lines', () => {
  const tagged = (...names: readonly string[]): CaseText => ({
    tags: Object.fromEntries(names.map((name) => [name, 'x'])),
    benefits: { tax: '1' },
  });
  const results = [result([tagged('age', 'town'), tagged('town')]), result([tagged('sector')])];
  expect(groupKeys(results)).toEqual(['age', 'town', 'sector', 'stakeholder', 'payer', 'gainer']);
});

it.each(['half', 'stakeholder', 'payer', 'gainer'])(
  'the published cases by %s add up to their pool in every digit',
  (key) => {
    const cases = CASES.map((text, index) => ({ ...text, tags: { half: index < 2 ? '1' : '2' } }));
    const groups = group(cases, key);
    for (const name of groups?.names.filter((figure) => figure !== 'sroi') ?? []) {
      const parts = groups?.groups.flatMap(({ figures }) => figures[name]?.value ?? []) ?? [];
      const whole = groups?.pool.figures[name];
      expect(exactText(addUp(parts)), name).toBe(whole && shown(whole));
    }
    expect(groups?.groups.length).toBeGreaterThan(0);
  },
);

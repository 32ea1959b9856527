import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { explain, explainable } from '../../src/analysis/explain.ts';
import { exactText } from '../../src/model/decimal.ts';
import type { Step } from '../../src/model/formula/trail.ts';
import { FIGURES } from '../../src/model/published.ts';
import { figure, parse } from '../helpers/figures.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makeParameters, makePortfolio, shown } from '../helpers/records.ts';

const steps = (step: Step): readonly Step[] => [step, ...step.steps.flatMap(steps)];
const text = (value: Step['value']): string =>
  typeof value === 'string' ? value : exactText(value);

function trailOf(cases: readonly CaseText[], address: string, method = {}): readonly Step[] {
  const explanation = explain(calculate(makePortfolio(cases, method)), address);
  expect(explanation?.address).toBe(address);
  return explanation ? steps(explanation.trail) : [];
}

describe('addresses', () => {
  const result = calculate(
    makePortfolio([
      { id: 'a', benefits: { x: '10' }, costs: { x: '2' }, investment: { rent: '5' } },
      { id: 'b', illustration: true, benefits: { y: '3' } },
    ]),
  );

  it('are of everything that a result has a number for', () => {
    const ofPool = FIGURES.filter(
      (name) => !['balance_without', 'report_payback_years'].includes(name),
    );
    const ofLine = ['amount', 'value', 'gain', 'impact', 'present_value', 'kept_share'];
    const settings = ['deadweight', 'attribution', 'displacement', 'drop_off'];
    const ofCase = ['clients', 'first_year_impact', 'discount_rate'];
    const ofYear = ['impact', 'investment', 'present_value', 'cumulative', 'discounted_cumulative'];
    const below = (owner: string, names: readonly string[]): readonly string[] =>
      names.map((name) => `${owner}.${name}`);
    expect(new Set(explainable(result))).toEqual(
      new Set([
        ...['a', ...below('a', [...FIGURES, ...ofCase])],
        ...['a.benefits.x', ...below('a.benefits.x', [...ofLine, ...settings])],
        ...['a.costs.x', ...below('a.costs.x', [...ofLine, ...settings])],
        'a.investment.rent',
        ...below('a.investment.rent', ['amount', 'value', 'present_value']),
        ...[...below('a.annual.0', ofYear), ...below('a.annual.1', ofYear)],
        ...['b', ...below('b', [...FIGURES, ...ofCase, 'cost_per_client'])],
        ...['b.benefits.y', ...below('b.benefits.y', [...ofLine, ...settings])],
        ...[...below('b.annual.0', ofYear), ...below('b.annual.1', ofYear)],
        ...['pool', ...below('pool', ofPool), 'pool.share.a', 'pool.sroi_without.a'],
      ]),
    );
  });

  it('are of each horizon and of the quantity, where they are stated', () => {
    const portfolio = makePortfolio([
      { id: 'a', benefits: { x: { amount: '10', quantity: '3', duration: '9' } } },
    ]);
    const horizons = [figure('2'), figure('5')];
    const known = explainable(
      calculate({ ...portfolio, settings: { ...portfolio.settings, horizons } }),
    );
    expect(known).toContain('a.benefits.x.quantity');
    expect(known).toContain('a.horizons.2.sroi');
    expect(known).toContain('a.horizons.5.benefits.x.impact');
    expect(known).toContain('a.horizons.2.annual.2.cumulative');
    expect(known).toContain('pool.horizons.2.sroi');
  });

  it.each([
    // what a short address means, and what it comes to
    ['a', 'a.sroi', '1.6'], // (10 − 2) ÷ 5
    ['a.sroi', 'a.sroi', '1.6'],
    ['a.gain', 'a.gain', '8'],
    ['a.report_payback_years', 'a.report_payback_years', 'nothing-to-pay-back'],
    ['a.benefits.x', 'a.benefits.x.impact', '10'],
    ['a.costs.x', 'a.costs.x.impact', '-2'],
    ['a.investment.rent', 'a.investment.rent.present_value', '5'],
    ['b', 'b.gain', '3'],
    ['b.sroi', 'b.sroi', 'illustration'],
    ['b.benefits.y', 'b.benefits.y.gain', '3'],
    ['pool', 'pool.sroi', '1.6'],
    ['pool.gain', 'pool.gain', '8'],
    ['a.annual.1.cumulative', 'a.annual.1.cumulative', '3'], // −5 in year 0, and 8
    ['a.benefits.x.amount', 'a.benefits.x', '10'],
    ['a.benefits.x.deadweight', 'deadweight', '0'],
    ['a.investment.rent.value', 'a.investment.rent', '5'],
    ['b.cost_per_client', 'cost_per_client', '100'],
    ['pool.share.a', 'pool.share.a', '1'],
    ['pool.sroi_without.a', 'pool.sroi_without.a', 'no-investment'],
  ])('%s is %s', (address, name, value) => {
    const explanation = explain(result, address);
    expect(explanation?.trail.node.name).toBe(name);
    expect(explanation && text(explanation.trail.value)).toBe(value);
    expect(explanation?.case?.id).toBe(address.startsWith('pool') ? undefined : address[0]);
  });

  it.each([
    '',
    'c',
    'a.x',
    'a.benefits',
    'a.benefits.x.quantity',
    'pool.report_payback_years',
    'a.',
  ])('%j is none', (address) => {
    expect(explain(result, address)).toBeUndefined();
  });
});

describe('a trail', () => {
  it('reaches every figure that the case states', () => {
    const parameters = makeParameters({
      deadweight: '50%',
      attribution: '1 - own_share',
      cost_per_client: '448.60',
      values: {
        own_share: '25%',
        budget: '783000000',
        jobseekers: '210000',
        vdab: 'budget / jobseekers',
      },
    });
    const stated: CaseText = {
      id: 'a',
      parameters,
      values: { days: '312' },
      displacement: '5%',
      discount_rate: '3%',
      timing: 'mid-year',
      clients: '4',
      amounts: 'per_client',
      benefits: { job: { amount: '50 * days', drop_off: '10%', duration: '2' } },
      avoided_costs: { vdab: { amount: 'vdab', quantity: '2', deadweight: '20%' } },
    };
    const named = new Set(trailOf([stated], 'a').map(({ node }) => node.name));
    for (const name of [
      ...['deadweight', 'attribution', 'own_share', 'cost_per_client', 'displacement', 'drop_off'],
      ...['discount_rate', 'a.clients', 'days', 'budget', 'jobseekers', 'vdab'],
      ...['a.benefits.job', 'a.avoided_costs.vdab', 'a.avoided_costs.vdab.quantity'],
      ...['a.present_value', 'a.investment'],
    ]) {
      expect(named, name).toContain(name);
    }
  });

  it('of the published case 1 goes from 15.32 to 783,000,000 ÷ 210,000', () => {
    const trail = trailOf(CASES, 'casus-1');
    expect(typeof trail[0]?.value === 'object' && trail[0].value.toFixed(2)).toBe('15.32');
    const vdab = trail.find(({ node }) => node.name === 'vdab');
    expect(vdab?.node.figure?.place.source).toBe('783000000 / 210000');
    expect(vdab && text(vdab.value)).toBe(`3728.${'571428'.repeat(5)}571429`);
  });

  it('shows no figure as a part of itself', () => {
    const result = calculate(makePortfolio(CASES));
    for (const address of explainable(result)) {
      const explanation = explain(result, address);
      for (const step of explanation ? steps(explanation.trail) : []) {
        expect(step.steps.map(({ node }) => node.name)).not.toContain(step.node.name);
      }
    }
  });

  it('comes to what the result says, at every figure', () => {
    const result = calculate(makePortfolio(CASES));
    for (const { case: of, figures } of result.cases) {
      for (const name of FIGURES) {
        const [first] = trailOf(CASES, `${of.id}.${name}`);
        expect(first && text(first.value)).toBe(shown(figures[name]));
      }
    }
  });
});

describe('a derivation on the trail', () => {
  const derived = (value: string, derivation: string) =>
    figure(value, { derivation: parse(derivation), because: 'as printed' });
  const derivations = (cases: readonly CaseText[], address: string, method = {}) =>
    trailOf(cases, address, method).flatMap(({ node, derivation }) =>
      derivation ? [[node.name, text(derivation.value)]] : [],
    );

  it.each<[string, CaseText, object, readonly (readonly string[])[]]>([
    ['of a line', { benefits: { x: derived('5', '2 + 2') } }, {}, [['a.benefits.x', '4']]],
    [
      'by the case’s values',
      { values: { n: '7' }, benefits: { x: derived('5', 'n') } },
      {},
      [['a.benefits.x', '7']],
    ],
    [
      'by the portfolio’s settings',
      { benefits: { x: derived('5', '100 * displacement') } },
      { displacement: '40%' },
      [['a.benefits.x', '40']],
    ],
    [
      'by the nearest setting',
      { displacement: '30%', benefits: { x: derived('5', '100 * displacement') } },
      { displacement: '40%' },
      [['a.benefits.x', '30']],
    ],
    [
      'of a setting of a line',
      { benefits: { x: { amount: '5', deadweight: derived('10%', '1 - 80%') } } },
      {},
      [['deadweight', '0.2']],
    ],
    [
      'of a setting of the portfolio, which sees no case',
      { displacement: '30%', benefits: { x: '5' } },
      { deadweight: derived('10%', 'base') },
      [['deadweight', '0.5']],
    ],
    [
      'of a parameter, which sees the parameters alone',
      { values: { own: '3' }, attribution: '20%', benefits: { x: 'fee' } },
      {},
      [['fee', '75']],
    ],
  ])('%s', (_, text, method, expected) => {
    const parameters = makeParameters({
      deadweight: '0',
      attribution: '75%',
      cost_per_client: '1',
      values: { base: '50%', fee: derived('5', '100 * attribution') },
    });
    const cases: readonly CaseText[] = [{ id: 'a', parameters, ...text }];
    expect(derivations(cases, 'a', method)).toEqual(expected);
    expect(derivations(cases, 'pool', method)).toEqual(expected);
  });

  it('is shown in the pool for each case by its own values', () => {
    const of = (id: string, n: string): CaseText => ({
      id,
      values: { n },
      benefits: { x: derived('5', 'n') },
    });
    expect(derivations([of('a', '3'), of('b', '4')], 'pool')).toEqual([
      ['a.benefits.x', '3'],
      ['b.benefits.x', '4'],
    ]);
  });
});

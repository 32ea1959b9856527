import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { planSimulation, type SimulationRequest } from '../../../src/analysis/simulate/plan.ts';
import { findUncertain } from '../../../src/analysis/simulate/uncertain.ts';
import { applyOverrides } from '../../../src/model/override/apply.ts';
import { parseOverrides } from '../../../src/model/override/override.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { figure } from '../../helpers/figures.ts';
import { type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';
import { discrete, uncertain, uniform } from './drawn.ts';

const SHELF = makeParameters({
  deadweight: uncertain('50%', uniform(0.4, 0.6)),
  attribution: '75%',
  cost_per_client: '100',
  values: { wage: uncertain('1000', uniform(800, 1_200)), idle: uncertain('1', uniform(1, 2)) },
});
const COURSE: CaseText = {
  id: 'course',
  parameters: SHELF,
  benefits: { taxes: 'wage * 12', vat: uncertain('300', uniform(200, 400)) },
};

function found(portfolio: Portfolio) {
  const { drawn, held, diagnostics } = findUncertain(calculate(portfolio));
  return {
    drawn: drawn.map(({ address, dimension }) => `${dimension} ${address}`),
    held: held.map(({ address }) => address),
    diagnostics,
  };
}

function overriding(portfolio: Portfolio, ...texts: readonly string[]): Portfolio {
  const { overrides } = parseOverrides(texts, '--set ');
  const [changed] = applyOverrides([portfolio], overrides).portfolios;
  return changed ?? portfolio;
}

function refusals(cases: readonly CaseText[], request: Partial<SimulationRequest> = {}) {
  const { plan, diagnostics } = planSimulation(calculate(makePortfolio(cases)), {
    draws: 10,
    seed: 1,
    method: 'random',
    figure: 'sroi',
    ...request,
  });
  if (plan) throw new Error('it was planned');
  return diagnostics.map(({ code, facts }) => [code, facts]);
}

describe('what is drawn', () => {
  it('are the figures with a distribution that a ratio rests on', () => {
    expect(found(makePortfolio([COURSE]))).toEqual({
      drawn: ['0 deadweight', '1 wage', '2 course.benefits.vat'],
      held: [],
      diagnostics: [],
    });
  });

  it('is a parameter once, whoever takes over its distribution', () => {
    const taken = SHELF.values.get('wage')?.distribution;
    const cases = [
      { ...COURSE, benefits: { taxes: figure('wage', { distribution: taken }) } },
      { ...COURSE, id: 'other', benefits: { taxes: figure('wage', { distribution: taken }) } },
    ];
    expect(found(makePortfolio(cases)).drawn).toEqual(['0 deadweight', '1 wage']);
  });

  it('is nothing of what only an illustration rests on', () => {
    const shown: CaseText = {
      id: 'shown',
      parameters: SHELF,
      illustration: true,
      benefits: { fee: uncertain('1', uniform(1, 2)) },
    };
    expect(found(makePortfolio([COURSE, shown])).drawn).not.toContain('shown.benefits.fee');
  });

  it('is not what the run puts at one value, and that is kept', () => {
    const changed = overriding(makePortfolio([COURSE]), 'deadweight=60%', 'wage=900');
    expect(found(changed)).toMatchObject({
      drawn: ['0 course.benefits.vat'],
      held: ['deadweight', 'wage'],
    });
  });

  it('is nothing where everything is put at one value', () => {
    const only = { ...COURSE, benefits: { fee: '3' } };
    const changed = overriding(makePortfolio([only]), 'deadweight=60%');
    const { diagnostics } = planSimulation(calculate(changed), {
      draws: 10,
      seed: 1,
      method: 'random',
      figure: 'sroi',
    });
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['nothing-uncertain', { held: ['deadweight'] }],
    ]);
  });
});

describe('what can not be drawn', () => {
  it('is a power, or the decimals to round to', () => {
    const cases: readonly CaseText[] = [
      {
        ...COURSE,
        values: { n: uncertain('2', discrete({ 1: '50%', 2: '50%' })) },
        benefits: { fee: 'round(wage / 7, n)', taxes: 'wage' },
      },
    ];
    expect(refusals(cases)).toEqual([
      ['not-drawable', { address: 'course.values.n', because: 'power' }],
    ]);
  });

  it('is what decides the years, where that would be more than 200 plans', () => {
    const line = (high: number) => ({ amount: '1', duration: uncertain('1', uniform(1, high)) });
    const cases = (high: number): readonly CaseText[] => [
      { ...COURSE, benefits: { a: line(high), b: line(10) } },
    ];
    const refused = ['a', 'b'].map((id) => [
      'not-drawable',
      { address: `course.benefits.${id}.duration`, because: 'years' },
    ]);
    expect(refusals(cases(21))).toEqual(refused);
    expect(() => refusals(cases(20))).toThrow('it was planned');
  });

  it('is what decides the years, where several files state it', () => {
    const shelves = ['2024', '2025'].map((year) => ({
      ...makeParameters({
        deadweight: '0',
        attribution: '0',
        cost_per_client: '1',
        discount_rate: '3%',
        timing: 'end-of-year',
        discount_after: uncertain('1', discrete({ 0: '50%', 1: '50%' })),
      }),
      year,
    }));
    const cases = shelves.map((parameters, index) => ({
      id: `case-${index}`,
      parameters,
      benefits: { fee: '3' },
    }));
    expect(refusals(cases)).toEqual([
      ['not-drawable', { address: 'discount_after', because: 'several' }],
    ]);
    expect(() => refusals(cases.slice(1))).toThrow('it was planned');
  });

  it('is the number of clients where nobody says whether amounts are of one or of all', () => {
    const cases = [{ ...COURSE, clients: uncertain('1', uniform(1, 3)) }];
    expect(refusals(cases)).toEqual([
      ['not-drawable', { address: 'course.clients', because: 'clients' }],
    ]);
  });

  it('is the 257th figure with Sobol points', () => {
    const lines = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`l${index}`, uncertain('1', uniform(1, 2))]),
      );
    const parameters = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1' });
    const cases = (count: number) => [{ parameters, benefits: lines(count) }];
    expect(refusals(cases(257), { method: 'sobol' })).toEqual([
      ['not-drawable', { address: 'case.benefits.l256', because: 'dimensions' }],
    ]);
    expect(() => refusals(cases(256), { method: 'sobol' })).toThrow('it was planned');
    expect(() => refusals(cases(257), { method: 'latin-hypercube' })).toThrow('it was planned');
  });
});

import { describe, expect, it } from 'vitest';
import { calculateCases } from '../../../src/engine/calculate.ts';
import { parseOverrides } from '../../../src/model/override/override.ts';
import { applyScenario, findScenarios, scenariosOf } from '../../../src/model/override/scenario.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import type { NamedScenario, Scenario } from '../../../src/model/scenario.ts';
import { makeParameters, makePortfolio, shown } from '../../helpers/records.ts';

const PLACE = { source: 'low.yaml', line: 1, column: 1, length: 1 };
const overridesOf = (...texts: readonly string[]) => parseOverrides(texts, '').overrides;

function scenario(id: string, ...set: readonly string[]): Scenario {
  const overrides = overridesOf(...set).map((one) => ({ ...one, because: `why ${id}` }));
  return { id, place: PLACE, because: `why ${id}`, overrides };
}

/** Two cases: 100 of benefits each, over 100, of which half counts. */
const parameters = makeParameters({
  deadweight: '50%',
  attribution: '0',
  cost_per_client: '100',
  values: { wage: '100' },
});
const plain = makePortfolio([
  { id: 'a', parameters, benefits: { pay: 'wage' } },
  { id: 'b', parameters, benefits: { pay: 'wage' } },
]);
const [a, b] = plain.cases;
if (!a || !b) throw new Error('two cases were made');
const portfolio: Portfolio = {
  ...plain,
  cases: [
    {
      ...a,
      scenarios: [scenario('low', 'a.benefits.pay=60'), scenario('worst', 'a.benefits.pay=20')],
    },
    { ...b, scenarios: [scenario('worst', 'b.benefits.pay=40')] },
  ],
  scenarios: [scenario('low', 'deadweight=80%', 'wage=50')],
};

const ratiosOf = (of: Portfolio | undefined): readonly string[] =>
  of ? calculateCases(of).cases.map(({ figures }) => shown(figures.sroi)) : [];

function named(name: string): NamedScenario {
  const [found] = findScenarios(portfolio, name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

describe('the scenarios of a portfolio', () => {
  it('are those of its cases, and last its own', () => {
    expect(scenariosOf(portfolio).map(({ name, owner }) => [name, owner])).toEqual([
      ['a.low', 'a'],
      ['a.worst', 'a'],
      ['b.worst', 'b'],
      ['low', 'pool'],
    ]);
    expect(scenariosOf(plain)).toEqual([]);
  });

  it.each([
    ['low', ['low']], // the portfolio's goes before that of a case
    ['a.low', ['a.low']],
    ['worst', ['a.worst', 'b.worst']],
    ['b.worst', ['b.worst']],
    ['b.low', []],
    ['best', []],
    ['', []],
  ])('found by the name %j', (name, found) => {
    expect(findScenarios(portfolio, name).map((one) => one.name)).toEqual(found);
  });
});

describe('a scenario in place', () => {
  it('changes what it sets, and the portfolio says so', () => {
    const { portfolios, overrides, diagnostics } = applyScenario([portfolio], named('low'));
    expect(diagnostics).toEqual([]);
    expect(ratiosOf(portfolios[0])).toEqual(['0.1', '0.1']); // 50 × 20% ÷ 100
    expect(overrides.map(({ address }) => address)).toEqual(['deadweight', 'wage']);
    expect(portfolios[0]?.applied).toMatchObject([{ name: 'low', owner: 'pool' }]);
    expect(portfolio.applied).toBeUndefined();
  });

  it('gives its reason to the figures that it sets', () => {
    const [under] = applyScenario([portfolio], named('low')).portfolios;
    const [first] = under?.cases ?? [];
    expect(first?.parameters.values.get('wage')).toMatchObject({
      overridden: true,
      because: 'why low',
    });
    expect(first?.parameters.settings.figures.get('deadweight')?.because).toBe('why low');
  });

  it('stands beside others', () => {
    const first = applyScenario([portfolio], named('a.worst'));
    const { portfolios } = applyScenario(first.portfolios, named('b.worst'));
    expect(ratiosOf(portfolios[0])).toEqual(['0.1', '0.2']); // 20 and 40, half of them, ÷ 100
    expect(portfolios[0]?.applied?.map(({ name }) => name)).toEqual(['a.worst', 'b.worst']);
  });

  it.each([
    [['deadweight=60%'], ['wage']],
    [['wage=70', 'deadweight=0'], []],
    [['a.deadweight=0'], ['deadweight', 'wage']], // another address
    [['attribution=10%'], ['deadweight', 'wage']],
  ])('leaves to %j what that sets', (later, left) => {
    const { overrides, portfolios } = applyScenario(
      [portfolio],
      named('low'),
      overridesOf(...later),
    );
    expect(overrides.map(({ address }) => address)).toEqual(left);
    expect(portfolios[0]?.applied?.[0]?.scenario.overrides).toEqual(overrides);
  });

  it('knows an address by another name', () => {
    const of: NamedScenario = {
      name: 'x',
      owner: 'pool',
      scenario: scenario('x', 'contribution=20%', 'a.benefits.pay.amount=5', 'wage=1'),
    };
    const later = overridesOf('attribution=10%', 'a.benefits.pay=7');
    const { overrides } = applyScenario([portfolio], of, later);
    expect(overrides.map(({ address }) => address)).toEqual(['wage']);
  });
});

describe('an address that nothing answers to', () => {
  const far: NamedScenario = {
    name: 'far',
    owner: 'pool',
    scenario: scenario('far', 'c.benefits.pay=5', 'rent=3', 'a.benefits.pya=5', 'deadweight=0'),
  };
  const unknown = (...portfolios: readonly Portfolio[]) =>
    applyScenario(portfolios, far).diagnostics.map(({ code, place }) => [code, place?.source]);

  it('is a fault, of each one', () => {
    expect(unknown(portfolio)).toEqual([
      ['unknown-address', 'c.benefits.pay=5'],
      ['unknown-address', 'rent=3'],
      ['unknown-address', 'a.benefits.pya=5'],
    ]);
  });

  it('may be that of a case that was not read, but for those of cases that were', () => {
    const alone = { ...portfolio, cases: portfolio.cases.slice(0, 1), complete: false };
    expect(unknown(alone)).toEqual([['unknown-address', 'a.benefits.pya=5']]);
    const { portfolios } = applyScenario([alone], far);
    expect(ratiosOf(portfolios[0])).toEqual(['1']); // what it does know is set
  });
});

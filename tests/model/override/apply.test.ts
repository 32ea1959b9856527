import { describe, expect, it } from 'vitest';
import { calculateCases } from '../../../src/engine/calculate.ts';
import { applyOverrides } from '../../../src/model/override/apply.ts';
import { parseOverrides } from '../../../src/model/override/override.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { figure } from '../../helpers/figures.ts';
import { type CaseText, makeParameters, makePortfolio, shown } from '../../helpers/records.ts';

const shelf = makeParameters({
  deadweight: '50%',
  attribution: '75%',
  cost_per_client: '100',
  values: { wage: '1000', bonus: 'wage * 10%' },
});

/** 1,000 + 100 of benefits, less 200 × 2 of costs: a gain of 700, a ratio of 700 × 12.5% ÷ 100. */
const base: CaseText = {
  id: 'casus-1',
  parameters: shelf,
  values: { hours: '2' },
  benefits: { payroll: 'wage', bonus: 'bonus' },
  costs: { childcare: { amount: '200', quantity: 'hours' } },
};
const invested: CaseText = {
  id: 'casus-2',
  parameters: shelf,
  benefits: { payroll: 'wage' },
  investment: { rent: { amount: '50', quantity: '4' } },
};
const portfolio = makePortfolio([base, invested]);

function put(portfolios: readonly Portfolio[], ...texts: readonly string[]) {
  const { overrides, diagnostics } = parseOverrides(texts, '--set ');
  expect(diagnostics).toEqual([]);
  return applyOverrides(portfolios, overrides);
}

/** The ratios after overrides that are all sound; reasons where there is none. */
function ratios(portfolios: readonly Portfolio[], ...texts: readonly string[]): readonly string[] {
  const { portfolios: changed, diagnostics } = put(portfolios, ...texts);
  const results = changed.map(calculateCases);
  expect([...diagnostics, ...results.flatMap((result) => result.diagnostics)]).toEqual([]);
  return results.flatMap(({ cases }) => cases.map(({ figures }) => shown(figures.sroi)));
}

describe('the amount of one year', () => {
  const uneven: CaseText = {
    id: 'plan',
    parameters: makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '10' }),
    benefits: { rent: { amounts: ['10', '20', '30'] } },
  };

  it('is addressed by its number', () => {
    const plan = makePortfolio([uneven]);
    expect(ratios([plan], 'plan.benefits.rent.amounts.2=50')).toEqual(['9']); // 10 + 50 + 30
    expect(ratios([plan], 'plan.benefits.rent.amounts.1=0')).toEqual(['5']);
  });

  it.each(['0', '4', 'two', '01'])('%s is none', (year) => {
    const { diagnostics } = put([makePortfolio([uneven])], `plan.benefits.rent.amounts.${year}=1`);
    expect(diagnostics).toMatchObject([{ code: 'unknown-address' }]);
  });
});

describe('a horizon', () => {
  it('is a setting like others: of all cases, or of one', () => {
    const text: CaseText = {
      id: 'plan',
      parameters: makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '10' }),
      benefits: { rent: { amount: '10', duration: '3' } },
    };
    const plan = makePortfolio([text]);
    expect(ratios([plan], 'horizon=2')).toEqual(['2']);
    expect(ratios([plan], 'plan.horizon=1')).toEqual(['1']);
    expect(ratios([plan])).toEqual(['3']);
  });
});

describe('an address', () => {
  it.each([
    // base: (1000 + 100 − 2 × 200) × 12.5% ÷ 100 = 0.875; 1000 × 12.5% ÷ 200 = 0.625
    ['timing=end-of-year', '0.875', '0.625'],
    // a bare name: a parameter, or a setting of the shelf
    ['wage=2000', '2.25', '1.25'], // 2000 + 200 − 400 = 1800; 2000
    ['bonus=500', '1.375', '0.625'],
    ['wage=bonus / 10% * 2', 'circle', 'circle'],
    ['deadweight=0', '1.75', '1.25'],
    ['deadweight=25% + 25%', '0.875', '0.625'],
    ['attribution=50%', '1.75', '1.25'],
    ['contribution=50%', '1.75', '1.25'],
    ['displacement=20%', '0.7', '0.5'],
    ['drop_off=20%', '0.875', '0.625'],
    ['cost_per_client=50', '1.75', '0.625'],
    // into a case
    ['casus-1.deadweight=0', '1.75', '0.625'],
    ['casus-1.contribution=1', '3.5', '0.625'],
    ['casus-1.cost_per_client=50', '1.75', '0.625'],
    ['casus-1.values.hours=3', '0.625', '0.625'], // 1100 − 600 = 500
    ['casus-1.benefits.payroll=1800', '1.875', '0.625'], // 1800 + 100 − 400 = 1500
    ['casus-1.benefits.payroll.amount=1800', '1.875', '0.625'],
    ['casus-1.benefits.payroll.amount=wage + 800', '1.875', '0.625'],
    ['casus-1.benefits.payroll.quantity=2', '2.125', '0.625'], // 2000 + 100 − 400
    ['casus-1.benefits.payroll.duration=2', '2.125', '0.625'],
    ['casus-1.benefits.payroll.starts=3', '0.875', '0.625'],
    ['casus-1.benefits.payroll.deadweight=0', '2.125', '0.625'], // + 1000 × 12.5% more
    ['casus-1.benefits.payroll.attribution=0', '4.625', '0.625'], // + 1000 × 37.5% more
    ['casus-1.benefits.payroll.contribution=100%', '4.625', '0.625'],
    ['casus-1.benefits.payroll.displacement=100%', '-0.375', '0.625'],
    ['casus-1.costs.childcare=0', '1.375', '0.625'],
    ['casus-2.investment.rent=25', '0.875', '1.25'],
    ['casus-2.investment.rent.amount=25', '0.875', '1.25'],
    ['casus-2.investment.rent.quantity=1', '0.875', '2.5'],
    ['casus-2.investment.rent.duration=2', '0.875', '0.3125'],
    ['casus-2.investment.rent.starts=1', '0.875', '0.625'],
    ['casus-2.discount_rate=0', '0.875', '0.625'],
  ])('%s', (text, first, second) => {
    if (first === 'circle') {
      const { portfolios } = put([portfolio], text);
      const codes = portfolios.flatMap((of) =>
        calculateCases(of).diagnostics.map(({ code }) => code),
      );
      expect(codes).toEqual(['circle']);
    } else {
      expect(ratios([portfolio], text)).toEqual([first, second]);
    }
  });

  it('of the clients makes their number', () => {
    const of = makePortfolio([{ ...base, amounts: 'total' }]);
    expect(ratios([of], 'casus-1.clients=5')).toEqual(['0.175']);
  });

  it.each([
    ['deadwight=60%', 'deadweight'],
    ['wages=5', 'wage'],
    ['hours=5', undefined],
    ['casus-1=5', undefined],
    ['casus-3.deadweight=0', 'casus-1.deadweight'],
    ['casus-1.deadwieght=0', 'casus-1.deadweight'],
    ['casus-1.benefits=5', undefined],
    ['casus-1.benefits.pay=5', undefined],
    ['casus-1.benefits.payrol=5', 'casus-1.benefits.payroll'],
    ['casus-1.benefits.payroll.label=5', undefined],
    ['casus-1.benefits.payroll.discount_rate=5%', undefined],
    ['casus-1.benefits.payroll.amount.low=5', undefined],
    ['casus-1.costs.payroll=5', undefined],
    ['casus-1.values.wage=5', undefined],
    ['casus-1.values.hours.amount=5', undefined],
    ['casus-1.investment.rent=5', undefined],
    ['casus-2.investment.rent.deadweight=5%', undefined],
    ['casus-1..=5', undefined],
    ['constructor=5', undefined],
    ['__proto__=5', undefined],
  ])('%s leads nowhere', (text, suggestion) => {
    const { portfolios, diagnostics } = put([portfolio], text);
    const address = text.split('=')[0];
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-address',
        facts: { address },
        place: { column: 1, length: address?.length },
      },
    ]);
    if (suggestion !== undefined) expect(diagnostics[0]?.facts).toMatchObject({ suggestion });
    expect(portfolios).toEqual([portfolio]);
  });
});

describe('attribution and contribution', () => {
  it.each([
    // where the other one is stated, what is set, what then counts of 1,000: ÷ 100
    [{}, { contribution: '40%' }, {}, 'attribution=25%', '7.5'],
    [{}, { attribution: '60%' }, {}, 'contribution=75%', '7.5'],
    [{ contribution: '40%' }, {}, {}, 'attribution=25%', '7.5'],
    [{}, {}, { contribution: '40%' }, 'case.attribution=25%', '7.5'],
    [{}, { contribution: '40%' }, {}, 'case.benefits.all.attribution=25%', '7.5'],
  ])('%j %j %j with %s', (ofShelf, ofPortfolio, ofCase, text, expected) => {
    const attribution = 'contribution' in ofShelf ? {} : { attribution: '75%' };
    const parameters = makeParameters({
      deadweight: '0',
      cost_per_client: '100',
      ...attribution,
      ...ofShelf,
    });
    const of = makePortfolio([{ parameters, benefits: { all: '1000' }, ...ofCase }], ofPortfolio);
    expect(ratios([of], text)).toEqual([expected]);
  });

  it('of a line replace each other', () => {
    const of = makePortfolio([
      { parameters: shelf, benefits: { all: { amount: '1000', contribution: '10%' } } },
    ]);
    expect(ratios([of], 'case.benefits.all.attribution=0')).toEqual(['5']); // 1000 × 50% ÷ 100
  });
});

describe('settings nearer than an override', () => {
  const near = makePortfolio([
    { ...base, deadweight: '10%' },
    { ...invested, benefits: { payroll: { amount: 'wage', contribution: '50%' } } },
  ]);
  it.each([
    ['deadweight=0', ['casus-1']],
    ['attribution=0', ['casus-2.benefits.payroll']],
    ['contribution=1', ['casus-2.benefits.payroll']],
    ['displacement=10%', undefined],
    ['wage=10', undefined],
    ['casus-2.attribution=0', undefined],
  ])('win: %s', (text, by) => {
    const { diagnostics } = put([near], text);
    const address = text.split('=')[0];
    expect(diagnostics).toMatchObject(
      by ? [{ code: 'override-shadowed', severity: 'warning', facts: { address, by } }] : [],
    );
  });

  it('are left as they are', () => {
    const { portfolios } = put([near], 'deadweight=0');
    const [first, second] = portfolios.flatMap((of) => calculateCases(of).cases);
    expect(first && shown(first.figures.sroi)).toBe('1.575'); // 700 × 90% × 25% ÷ 100
    expect(second && shown(second.figures.sroi)).toBe('2.5'); // 1000 × 100% × 50% ÷ 200
  });

  it('of a portfolio do not: an override replaces them and those of the shelf', () => {
    const of = makePortfolio([base], { deadweight: '10%', timing: 'mid-year' });
    expect(ratios([of], 'deadweight=0', 'timing=end-of-year')).toEqual(['1.75']);
  });

  it('may be a timing', () => {
    const of = makePortfolio([{ ...base, timing: 'mid-year' }]);
    expect(put([of], 'timing=end-of-year').diagnostics).toMatchObject([
      { code: 'override-shadowed', facts: { address: 'timing', by: ['casus-1'] } },
    ]);
    const changed = put([of], 'casus-1.timing=end-of-year');
    expect(changed.diagnostics).toEqual([]);
    expect(changed.portfolios[0]?.cases[0]?.settings.timing?.value).toBe('end-of-year');
  });
});

describe('a faulty override', () => {
  it.each([
    ['timing=end-of-yer', 'unknown-word'],
    ['deadweight=0,5', 'decimal-comma'],
    ['wage=1,5', 'decimal-comma'],
    ['casus-1.deadweight=0,5', 'decimal-comma'],
    ['casus-1.clients=1,5', 'decimal-comma'],
    ['casus-1.values.hours=1,5', 'decimal-comma'],
    ['casus-1.benefits.payroll=1,5', 'decimal-comma'],
    ['casus-1.benefits.payroll.deadweight=0,5', 'decimal-comma'],
    ['casus-2.investment.rent=1,5', 'decimal-comma'],
  ])('%s changes nothing and is told once', (text, code) => {
    const twice = [
      makePortfolio([base, invested], { deadweight: '10%', timing: 'mid-year' }),
      makePortfolio([base, invested]),
    ];
    const { portfolios, diagnostics } = put(twice, text);
    expect(diagnostics).toMatchObject([{ code }]);
    expect(portfolios).toEqual(twice);
  });

  it('of a timing offers the word that was meant', () => {
    expect(put([portfolio], 'timing=mid-yaer').diagnostics[0]?.facts).toMatchObject({
      key: 'timing',
      word: 'mid-yaer',
      suggestion: 'mid-year',
    });
  });
});

describe('several', () => {
  it('portfolios are all changed; an address need be known in one only', () => {
    const other = makePortfolio([{ ...base, id: 'other' }]);
    expect(ratios([portfolio, other], 'wage=2000', 'other.deadweight=0')).toEqual([
      '2.25',
      '1.25',
      '4.5',
    ]);
    expect(put([portfolio, other], 'nowhere=1').diagnostics).toHaveLength(1);
  });

  it('overrides hold together', () => {
    expect(
      ratios([portfolio], 'deadweight=0', 'attribution=0', 'casus-1.values.hours=3', 'wage=500'),
    ).toEqual(['-0.5', '2.5']); // 550 − 600 = −50; 500 ÷ 200
  });

  it('leave what was given as it was', () => {
    const before = ratios([portfolio]);
    put([portfolio], 'wage=1', 'casus-1.benefits.payroll=1', 'deadweight=0');
    expect(ratios([portfolio])).toEqual(before);
  });

  it('cases go on sharing a shelf', () => {
    const [changed] = put([portfolio], 'wage=2000').portfolios;
    expect(changed?.cases[0]?.parameters).toBe(changed?.cases[1]?.parameters);
  });
});

it('an overridden figure keeps label and unit', () => {
  const labelled = figure('1000', { label: { en: 'Wage' }, unit: 'money_per_year' });
  const of = makePortfolio([{ benefits: { all: labelled } }]);
  expect(put([of], 'case.benefits.all=5').portfolios[0]?.cases[0]?.lines[0]?.amount).toMatchObject({
    label: { en: 'Wage' },
    unit: 'money_per_year',
    overridden: true,
  });
});

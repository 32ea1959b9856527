import { describe, expect, it } from 'vitest';
import { calculateCases } from '../../src/engine/calculate.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import { figure, parse } from '../helpers/figures.ts';
import { type CaseText, faultsOf, makeParameters, makePortfolio } from '../helpers/records.ts';

const derived = (text: string, derivation: string, because?: string) =>
  figure(text, { derivation: parse(derivation), because });

describe('a derivation', () => {
  it.each([
    ['803.38', 'round(3.5% * 22953.84, 2)'],
    ['22953.84', 'round(16.72 * 8 * 55%, 2) * 312'],
    ['10', '10 / 3 * 3'], // equal in every digit that is promised
    ['783000000 / 210000', '3.7 * 1000 + 28.571428571428571428571428571428571429'],
  ])('of %s that comes to it is sound: %s', (text, derivation) => {
    expect(faultsOf({ benefits: { a: derived(text, derivation) } })).toEqual([]);
  });

  it('that comes to something else wants a reason', () => {
    // METHOD: €803.37 is not 3.5% of 22,953.84, which is 803.3844
    const text = (because?: string): CaseText => ({
      forgone_benefits: { levy: derived('803.37', '3.5% * 22953.84', because) },
    });
    expect(faultsOf(text())).toMatchObject([
      {
        code: 'derivation-differs',
        facts: { value: '803.37', derived: '803.3844' },
        place: { source: '3.5% * 22953.84' },
      },
    ]);
    expect(faultsOf(text('the evaluation prints 803.37'))).toEqual([]);
  });

  it.each<[string, CaseText]>([
    [
      'a parameter',
      {
        parameters: makeParameters({
          deadweight: '0',
          attribution: '0',
          cost_per_client: '1',
          values: { a: derived('5', '6') },
        }),
      },
    ],
    [
      'a setting of the shelf',
      {
        parameters: makeParameters({
          deadweight: derived('50%', '60%'),
          attribution: '0',
          cost_per_client: '1',
        }),
      },
    ],
    ['a value of the case', { values: { a: derived('5', '6') } }],
    ['a setting of the case', { deadweight: derived('50%', '60%') }],
    ['the clients', { clients: derived('5', '6'), amounts: 'total' }],
    ['an amount', { costs: { a: derived('5', '6') } }],
    ['a quantity', { costs: { a: { amount: '1', quantity: derived('5', '6') } } }],
    ['a duration', { costs: { a: { amount: '1', duration: derived('5', '6') } } }],
    ['a start', { costs: { a: { amount: '1', starts: derived('5', '6') } } }],
    ['a setting of a line', { costs: { a: { amount: '1', deadweight: derived('50%', '60%') } } }],
    ['an input', { investment: { a: derived('5', '6') } }],
    [
      'the quantity of an input',
      { investment: { a: { amount: '1', quantity: derived('5', '6') } } },
    ],
  ])('is held to for %s', (_, text) => {
    const codes = faultsOf({ benefits: { x: '1' }, ...text }).map(({ code }) => code);
    expect(codes).toEqual(['derivation-differs']);
  });

  it('is held to for a setting of the portfolio', () => {
    const { diagnostics } = calculateCases(
      makePortfolio([{ id: 'a' }, { id: 'b' }], { displacement: derived('10%', '20%') }),
    );
    expect(diagnostics).toMatchObject([{ code: 'derivation-differs' }]);
  });

  it('sees what its figure sees, and says what it can not', () => {
    const parameters = makeParameters({
      deadweight: '0',
      attribution: '0',
      cost_per_client: '1',
      values: { budget: '30' },
    });
    const of = (derivation: string): CaseText => ({
      parameters,
      values: { people: '6' },
      benefits: { a: derived('5', derivation) },
    });
    expect(faultsOf(of('budget / people'))).toEqual([]);
    expect(faultsOf(of('budget / peple'))).toMatchObject([
      { code: 'unknown-name', facts: { suggestion: 'people' } },
    ]);
    expect(faultsOf(of('budget / (people - 6)'))).toMatchObject([{ code: 'division-by-zero' }]);
  });

  it('is let be where an override moved what it rests on, or what it derives', () => {
    const portfolio = makePortfolio([
      { values: { people: '6', cost: derived('5', '30 / people') }, benefits: { a: 'cost' } },
    ]);
    for (const text of ['case.values.people=10', 'case.values.cost=7']) {
      const { overrides } = parseOverrides([text], '--set ');
      const [changed] = applyOverrides([portfolio], overrides).portfolios;
      expect(changed && calculateCases(changed).diagnostics).toEqual([]);
    }
  });
});

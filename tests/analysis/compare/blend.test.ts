import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend } from '../../../src/analysis/compare/blend.ts';
import { findChanges } from '../../../src/analysis/compare/changes.ts';
import { pairCases } from '../../../src/analysis/compare/pairs.ts';
import { calculateCases } from '../../../src/engine/calculate.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { RUNS, soundCase } from '../../helpers/random.ts';
import { allShown, type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';

const changed = (before: Portfolio, after: Portfolio) =>
  findChanges(before, after, pairCases(before, after)).map(({ address }) => address);
const of = (text: CaseText, method = {}) => makePortfolio([text], method);

describe('the inputs that changed', () => {
  const base: CaseText = {
    benefits: { tax: { amount: '100', quantity: '2' } },
    costs: { rent: '9' },
  };

  it.each<[string, CaseText, readonly string[]]>([
    ['nothing', {}, []],
    ['an amount', { benefits: { tax: { amount: '101', quantity: '2' } } }, ['case.benefits.tax']],
    [
      'a field',
      { benefits: { tax: { amount: '100', quantity: '3' } } },
      ['case.benefits.tax.quantity'],
    ],
    [
      'a setting of a line',
      { benefits: { tax: { amount: '100', quantity: '2', drop_off: '10%' } } },
      ['case.benefits.tax.drop_off'],
    ],
    [
      'one amount for a list of them',
      { benefits: { tax: { amounts: ['100', '90'], quantity: '2' } } },
      ['case.benefits.tax'],
    ],
    [
      'a flag',
      { benefits: { tax: { amount: '100', quantity: '2', loss: true } } },
      ['case.benefits.tax.loss'],
    ],
    ['a line that goes', { costs: {} }, ['case.costs.rent']],
    ['a line that comes', { costs: { rent: '9', heat: '1' } }, ['case.costs.heat']],
    ['a setting of the case', { deadweight: '10%' }, ['case.deadweight']],
    ['a timing', { timing: 'mid-year' }, ['case.timing']],
    ['a horizon', { horizon: ['5'] }, ['case.horizon']],
    ['the clients', { clients: '1' }, ['case.clients']],
    [
      'inputs in the place of the cost per client',
      { investment: { a: '1', b: '2' } },
      ['case.investment'],
    ],
    ['whether it counts', { pooled: false }, ['case.pooled']],
    ['an own value that nothing used', { values: { wage: '1' } }, []],
  ])('is found of %s', (_, text, addresses) => {
    expect(changed(of(base), of({ ...base, ...text }))).toEqual(addresses);
  });

  it('is found of inputs one by one where both sides have them', () => {
    const [before, after] = [
      { a: '1', b: '2' },
      { a: '1', b: '3', c: '1' },
    ].map((investment) => of({ ...base, investment }));
    if (!before || !after) throw new Error();
    expect(changed(before, after)).toEqual(['case.investment.b', 'case.investment.c']);
  });

  it('takes attribution and contribution for one', () => {
    expect(
      changed(of({ ...base, attribution: '75%' }), of({ ...base, contribution: '30%' })),
    ).toEqual(['case.attribution']);
    expect(
      changed(of({ ...base, contribution: '25%' }), of({ ...base, contribution: '30%' })),
    ).toEqual(['case.contribution']);
  });

  it('names what cases share once, without a case', () => {
    const shelf = (text: Parameters<typeof makeParameters>[0]) =>
      makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '100', ...text });
    const both = (parameters: ReturnType<typeof shelf>) =>
      makePortfolio([
        { ...base, id: 'a', parameters },
        { ...base, id: 'b', parameters },
      ]);
    const before = both(shelf({ values: { wage: '1', gone: '2' } }));
    const after = both(shelf({ deadweight: '10%', values: { wage: '2', new: '3' } }));
    expect(changed(before, after)).toEqual(['deadweight', 'wage']);
  });

  it('takes a name for an input where it means something else on the other side', () => {
    const named = (text: CaseText) => ({ ...base, benefits: { tax: 'wage' }, ...text });
    const shelf = { deadweight: '0', attribution: '0', cost_per_client: '100' };
    const ofFile = of(named({ parameters: makeParameters({ ...shelf, values: { wage: '5' } }) }));
    const ofCase = of(named({ parameters: makeParameters(shelf), values: { wage: '7' } }));
    expect(changed(ofFile, ofCase)).toEqual(['wage', 'case.values.wage']);
  });

  it('is a case as a whole where only one side has it', () => {
    const two = makePortfolio([base, { ...base, id: 'other' }]);
    expect(changed(of(base), two)).toEqual(['other']);
    expect(changed(two, of(base))).toEqual(['other']);
  });
});

describe('blend', () => {
  const shown = (portfolio: Portfolio) => calculateCases(portfolio).cases.map(allShown);

  it('is before when nothing is chosen, and after when everything is', () => {
    fc.assert(
      fc.property(soundCase, soundCase, fc.boolean(), (one, other, isShared) => {
        const method = { deadweight: '40%', drop_off: '5%' };
        const before = of(one);
        const after = of(other, isShared ? method : {});
        for (const pair of pairCases(before, after)) {
          const none = blend(before, after, pair, (_, was) => was);
          const all = blend(before, after, pair, (_, _was, is) => is);
          expect(shown(none)).toEqual(shown(before));
          expect(shown(all)).toEqual(shown(after));
        }
      }),
      RUNS,
    );
  });
});

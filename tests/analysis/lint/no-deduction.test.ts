import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { lint } from '../../../src/analysis/lint.ts';
import { makeParameters, makePortfolio } from '../../helpers/records.ts';
import { SHELF } from '../../load/folder.ts';
import { foundBy } from './study.ts';

const LINES = `
benefits:
  wage: 100
  vat:
    amount: 20
    deadweight: 0%
`;

describe('no-deadweight', () => {
  it('names the line that states 0, at the place of its 0', () => {
    expect(foundBy('no-deadweight', { cases: { a: LINES } })).toEqual([
      ['a.yaml:9:17', { isStated: true, addresses: ['a.benefits.vat'], lines: 2 }],
    ]);
  });

  it('is one finding for a 0 that all cases share, with every line that it decides', () => {
    const shelf = SHELF.replace('value: 50%', 'value: 0');
    const cases = {
      a: LINES,
      b: 'benefits:\n  wage: 7\n  own:\n    amount: 1\n    deadweight: 5%\n',
    };
    const found = foundBy('no-deadweight', { shelf, cases });
    expect(found).toEqual([
      [
        'parameters/2024.yaml:9:12',
        { isStated: true, addresses: ['a.benefits.wage', 'b.benefits.wage'], lines: 4 },
      ],
      ['a.yaml:9:17', { isStated: true, addresses: ['a.benefits.vat'], lines: 2 }],
    ]);
  });

  it('finds a formula that comes to 0', () => {
    const shelf = SHELF.replace('value: 50%', 'value: 50% - 0.5');
    expect(
      foundBy('no-deadweight', { shelf, cases: { a: 'benefits:\n  wage: 1\n' } }),
    ).toHaveLength(1);
  });

  it('says nothing of any other share, nor of an illustration, which has no ratio', () => {
    const shelf = SHELF.replace('value: 50%', 'value: 0.001%');
    expect(foundBy('no-deadweight', { shelf, cases: { a: 'benefits:\n  wage: 1\n' } })).toEqual([]);
    const cases = { a: `illustration: true\n${LINES}` };
    expect(foundBy('no-deadweight', { cases })).toEqual([]);
  });
});

describe('no-attribution', () => {
  it('finds one that is stated nowhere, which is an error of the input too', () => {
    const parameters = makeParameters({ deadweight: '50%', cost_per_client: '100' });
    const made = makePortfolio([{ id: 'a', benefits: { wage: '5', vat: '7' }, parameters }]);
    const { findings } = lint(calculate(made));
    expect(findings.find(({ code }) => code === 'no-attribution')).toMatchObject({
      facts: { isStated: false, addresses: ['a.benefits.wage', 'a.benefits.vat'], lines: 2 },
      place: { source: 'a', line: 1 },
    });
  });

  it('finds an attribution of 0', () => {
    const cases = { a: 'attribution: 0\nbenefits:\n  wage: 100\n' };
    expect(foundBy('no-attribution', { cases })).toEqual([
      ['a.yaml:4:14', { isStated: true, addresses: ['a.benefits.wage'], lines: 1 }],
    ]);
  });

  it('finds a contribution of 100%, which says the same', () => {
    const cases = { a: 'contribution: 100%\nbenefits:\n  wage: 100\n' };
    expect(foundBy('no-attribution', { cases })).toEqual([
      ['a.yaml:4:15', { isStated: true, addresses: ['a.benefits.wage'], lines: 1 }],
    ]);
  });

  it('says nothing of a contribution of 99%', () => {
    const cases = { a: 'contribution: 99%\nbenefits:\n  wage: 100\n' };
    expect(foundBy('no-attribution', { cases })).toEqual([]);
  });
});

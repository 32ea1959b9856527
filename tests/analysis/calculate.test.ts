import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makePortfolio, shown } from '../helpers/records.ts';

describe('a pool of cases', () => {
  const told = (ofFirst: CaseText, ofSecond: CaseText, more = {}) =>
    calculate(
      makePortfolio(
        [
          { id: 'a', benefits: { x: '1' }, ...ofFirst },
          { id: 'b', benefits: { x: '1' }, ...ofSecond },
        ],
        more,
      ),
    ).diagnostics.map(({ code, severity, facts, place }) => [code, severity, facts, place?.source]);
  const warned = (convention: string) => ['mixed-conventions', 'warning', { convention }, 'b'];

  it.each<[CaseText, CaseText, readonly string[]]>([
    [{}, {}, []],
    [{ discount_rate: '3%', timing: 'mid-year' }, { discount_rate: '3%', timing: 'mid-year' }, []],
    [
      { discount_rate: '3%', timing: 'mid-year' },
      { discount_rate: '6% / 2', timing: 'mid-year' },
      [],
    ],
    [
      { discount_rate: '3%', timing: 'mid-year' },
      { discount_rate: '4%', timing: 'mid-year' },
      ['discount_rate'],
    ],
    [
      { discount_rate: '3%', timing: 'mid-year' },
      { discount_rate: '3%', timing: 'end-of-year' },
      ['timing'],
    ],
    [{ discount_rate: '3%', timing: 'mid-year' }, {}, ['discount_rate', 'timing']],
    [{ deadweight: '3%' }, { deadweight: '4%' }, []], // cases may differ in what they are
  ])('discounted as %j and %j', (ofFirst, ofSecond, conventions) => {
    expect(told(ofFirst, ofSecond)).toEqual(conventions.map(warned));
  });

  it('is no mixture where the odd one does not count in it', () => {
    const odd: CaseText = { discount_rate: '3%', timing: 'mid-year' };
    expect(told(odd, { pooled: false })).toEqual([]);
    expect(told(odd, { illustration: true })).toEqual([]);
    expect(told(odd, {}, { complete: false })).toEqual([]);
  });
});

it('gives the same for the same, to the last digit', () => {
  const figures = () =>
    calculate(makePortfolio(CASES)).cases.flatMap((of) => Object.values(of.figures).map(shown));
  expect(figures()).toEqual(figures());
});

it('keeps cases in the order of the portfolio, and the portfolio itself', () => {
  const portfolio = makePortfolio(CASES.toReversed());
  const result = calculate(portfolio);
  expect(result.cases.map((of) => of.case.id)).toEqual([
    'casus-4',
    'casus-3',
    'casus-2',
    'casus-1',
  ]);
  expect(result.portfolio).toBe(portfolio);
});

it('of no cases is nothing, and no fault', () => {
  const result = calculate(makePortfolio([]));
  expect(result).toMatchObject({ cases: [], pool: undefined, diagnostics: [] });
});

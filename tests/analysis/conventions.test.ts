import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import type { CommonSetting, Conventions } from '../../src/analysis/conventions.ts';
import { exactText } from '../../src/model/decimal.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makePortfolio } from '../helpers/records.ts';

const conventionsOf = (...cases: readonly CaseText[]) =>
  calculate(makePortfolio(cases)).conventions;

const SETTINGS = [
  'deadweight',
  'attribution',
  'displacement',
  'drop_off',
  'cost_per_client',
  'discount_rate',
] as const;

function shownOf(conventions: Conventions): Readonly<Record<string, unknown>> {
  const setting = (of: CommonSetting | 'varies' | undefined) =>
    typeof of === 'object' ? `${exactText(of.value)} (${of.level})` : of;
  const { kept_share, timing, years } = conventions;
  return {
    ...Object.fromEntries(SETTINGS.map((name) => [name, setting(conventions[name])])),
    kept_share: typeof kept_share === 'object' ? exactText(kept_share) : kept_share,
    timing,
    years,
  };
}

const plain: CaseText = { benefits: { a: '10' } };

describe('conventions', () => {
  it('of the published cases are the evaluation’s', () => {
    const conventions = conventionsOf(...CASES);
    expect(shownOf(conventions)).toEqual({
      deadweight: '0.5 (parameters)',
      attribution: '0.75 (parameters)',
      displacement: '0 (default)',
      drop_off: '0 (default)',
      kept_share: '0.125', // "12.5% of the gain counts"
      cost_per_client: '448.6 (parameters)',
      discount_rate: '0 (default)',
      timing: undefined,
      years: 1,
    });
    expect(conventions.parameters).toEqual(['parameters/2024.yaml']);
  });

  it.each<[string, CaseText, object]>([
    ['deadweight of a case', { deadweight: '10%' }, { deadweight: 'varies', kept_share: 'varies' }],
    [
      'deadweight of a line',
      { benefits: { a: { amount: '5', deadweight: '1%' } } },
      { deadweight: 'varies', kept_share: 'varies' },
    ],
    ['a contribution', { contribution: '25%' }, { attribution: 'varies', kept_share: 'varies' }],
    ['displacement', { displacement: '5%' }, { displacement: 'varies', kept_share: 'varies' }],
    ['drop-off', { drop_off: '5%' }, { drop_off: 'varies', kept_share: '1' }],
    ['a cost per client', { cost_per_client: '5' }, { cost_per_client: 'varies' }],
    ['inputs of its own', { investment: { rent: '100' } }, { cost_per_client: 'varies' }],
    [
      'a rate',
      { discount_rate: '3%', timing: 'mid-year' },
      { discount_rate: 'varies', timing: 'varies' },
    ],
    ['a timing alone', { timing: 'mid-year' }, { discount_rate: '0 (default)', timing: 'varies' }],
    ['years', { benefits: { a: { amount: '10', duration: '2' } } }, { years: 'varies' }],
    ['years without an impact', { benefits: { a: { amount: '0', duration: '2' } } }, { years: 1 }],
  ])('vary with %s', (_, other, expected) => {
    expect(
      shownOf(conventionsOf({ ...plain, id: 'a' }, { ...plain, id: 'b', ...other })),
    ).toMatchObject(expected);
  });

  it('are alike where the numbers are, whoever states them and how', () => {
    const one = conventionsOf(
      { ...plain, id: 'a', attribution: '75%' },
      { ...plain, id: 'b', contribution: '1 / 4' },
    );
    expect(shownOf(one).attribution).toBe('0.75 (case)');
    expect(
      shownOf(
        conventionsOf({ ...plain, deadweight: '1/3 + 1/3 + 1/3' }, { ...plain, deadweight: '1' }),
      ),
    ).toMatchObject({
      kept_share: '0',
    });
  });

  it('are not those of illustrations', () => {
    const neet: CaseText = {
      id: 'neet',
      illustration: true,
      deadweight: '99%',
      benefits: { a: '5' },
    };
    expect(shownOf(conventionsOf(plain, neet))).toEqual(shownOf(conventionsOf(plain)));
  });

  it('know the last year that is not discounted, and lines that are timed by themselves', () => {
    const rate = { discount_rate: '3%', discount_after: '2', timing: 'mid-year' } as const;
    const portfolio = makePortfolio([{ ...plain, ...rate }]);
    expect(calculate(portfolio).conventions).toMatchObject({
      discount_after: 2,
      timed_by_line: false,
      horizons: [],
    });
    const timed = (value: 'mid-year' | 'end-of-year') =>
      portfolio.cases.map((one) => ({
        ...one,
        lines: one.lines.map((line) => ({
          ...line,
          settings: { ...line.settings, timing: { value, place: line.place } },
        })),
      }));
    const ofLines = (value: 'mid-year' | 'end-of-year') =>
      calculate({ ...portfolio, cases: timed(value) }).conventions.timed_by_line;
    expect(ofLines('end-of-year')).toBe(true);
    expect(ofLines('mid-year')).toBe(false);
  });

  it('are none of nothing', () => {
    expect(Object.values(shownOf(conventionsOf())).filter((of) => of !== undefined)).toEqual([]);
  });
});

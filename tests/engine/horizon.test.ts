import { describe, expect, it } from 'vitest';
import { dividedBy, fraction, plus, resultText } from '../helpers/fraction.ts';
import { allShown, type CaseText, faultsOf, reckon, shown } from '../helpers/records.ts';

const n = fraction;

/** 100, 90, 81, 72.9 and, from year 4, 10 a year for three years; 50 in year 0 and 20 in year 3. */
const text: CaseText = {
  benefits: {
    a: { amount: '100', duration: '4', drop_off: '10%' },
    late: { amount: '10', starts: '4', duration: '3' },
  },
  investment: { start: '50', later: { amount: '20', starts: '3' } },
};

const of = (result: ReturnType<typeof reckon>['horizons'][number]) => ({
  horizon: result.horizon,
  gain: shown(result.figures.gain),
  investment: shown(result.figures.investment),
  sroi: shown(result.figures.sroi),
  years: result.annual.map(({ year }) => year),
  cut: result.cut,
});

describe('one horizon', () => {
  it('leaves out the years after it, and names what it cut', () => {
    const result = reckon({ ...text, horizon: ['2'] });
    expect(of(result)).toEqual({
      horizon: 2,
      gain: '190',
      investment: '50',
      sroi: '3.8',
      years: [0, 1, 2],
      cut: ['case.benefits.a', 'case.benefits.late', 'case.investment.later'],
    });
    expect(result.horizons).toEqual([]);
    // the line is of four years, of which two count
    expect(result.lines.map(({ lastYear, impact }) => [lastYear, shown(impact)])).toEqual([
      [4, '190'],
      [6, '0'],
    ]);
    expect(result.lines.map(({ annual }) => annual.length)).toEqual([2, 0]);
  });

  it('cuts nothing of what ends with it', () => {
    expect(of(reckon({ ...text, horizon: ['4'] }))).toMatchObject({
      gain: '353.9',
      investment: '70',
      cut: ['case.benefits.late'],
    });
    expect(of(reckon({ ...text, horizon: ['6'] }))).toMatchObject({ gain: '373.9', cut: [] });
  });

  it.each(['6', '7', '500'])('of %s, not shorter than the plan, changes nothing', (years) => {
    const cut = reckon({ ...text, horizon: [years] });
    const whole = reckon(text);
    expect(allShown(cut)).toEqual(allShown(whole));
    expect(cut.annual.map(({ year }) => year)).toEqual(whole.annual.map(({ year }) => year));
  });

  it('of 0 has the year before the activity alone', () => {
    const { figures, annual } = reckon({
      ...text,
      benefits: { ...text.benefits, early: { amount: '7', starts: '0' } },
      horizon: ['0'],
    });
    expect(annual.map(({ year, impact }) => [year, shown(impact)])).toEqual([[0, '7']]);
    expect([figures.gain, figures.investment].map(shown)).toEqual(['7', '50']);
  });

  it('that ends before anything comes: no impact, and no payback', () => {
    const { figures } = reckon({ benefits: { a: { amount: '9', starts: '5' } }, horizon: ['4'] });
    expect(
      [
        figures.sroi,
        figures.investment_payback_months,
        figures.investment_payback_years,
        figures.discounted_payback_years,
      ].map(shown),
    ).toEqual(['0', 'no-first-year-impact', 'never-paid-back', 'never-paid-back']);
  });

  it('cuts one amount a year, and a growing one, too', () => {
    const sum = (line: NonNullable<CaseText['benefits']>[string], horizon: string) =>
      shown(reckon({ benefits: { a: line }, horizon: [horizon] }).figures.gain);
    expect(sum({ amounts: ['1', '2', '4'] }, '2')).toBe('3');
    expect(sum({ amount: 't', duration: '9' }, '4')).toBe('10');
    expect(sum({ amount: 't', starts: '3', duration: '9' }, '4')).toBe('7');
  });

  it('may be a formula, and is that of the nearest level', () => {
    expect(reckon({ ...text, values: { x: '1' }, horizon: ['x + 1'] }).horizon).toBe(2);
    expect(reckon(text, { horizon: ['3'] }).horizon).toBe(3);
    expect(reckon({ ...text, horizon: ['1'] }, { horizon: ['3', '4'] })).toMatchObject({
      horizon: 1,
      horizons: [],
    });
  });

  it.each([
    ['1.5', 'not-a-whole-number'],
    ['-1', 'out-of-range'],
    ['501', 'out-of-range'],
  ])('of %s is refused', (years, code) => {
    expect(faultsOf({ ...text, horizon: [years] }).map((fault) => fault.code)).toEqual([code]);
    expect(faultsOf({ ...text, horizon: ['2', years] }).map((fault) => fault.code)).toEqual([code]);
  });
});

describe('several horizons', () => {
  const result = reckon({ ...text, horizon: ['5', '1', '30'] });

  it('have figures each, side by side, shortest first', () => {
    expect(result.horizons.map(of)).toEqual([
      {
        horizon: 1,
        gain: '100',
        investment: '50',
        sroi: '2',
        years: [0, 1],
        cut: ['case.benefits.a', 'case.benefits.late', 'case.investment.later'],
      },
      {
        horizon: 5,
        gain: '363.9',
        investment: '70',
        sroi: resultText(dividedBy(n('363.9'), n('70'))),
        years: [0, 1, 2, 3, 4, 5],
        cut: ['case.benefits.late'],
      },
      {
        horizon: 30,
        gain: '373.9',
        investment: '70',
        sroi: resultText(dividedBy(n('373.9'), n('70'))),
        years: [0, 1, 2, 3, 4, 5, 6],
        cut: [],
      },
    ]);
  });

  it('of which the case goes by the longest', () => {
    expect(result.horizon).toBe(30);
    const last = result.horizons.at(-1);
    expect(Object.values(result.figures).map(shown)).toEqual(
      Object.values(last?.figures ?? {}).map(shown),
    );
  });

  it('are each what they would be alone', () => {
    for (const one of result.horizons) {
      const alone = reckon({ ...text, horizon: [`${one.horizon}`] });
      expect(Object.values(one.figures).map(shown)).toEqual(
        Object.values(alone.figures).map(shown),
      );
    }
  });

  it('twice the same is one', () => {
    expect(reckon({ ...text, horizon: ['5', '10 / 2'] }).horizons).toEqual([]);
  });

  it('tell a fault of a line once', () => {
    const faults = faultsOf({
      horizon: ['1', '2', '3'],
      benefits: { a: { amount: '1', starts: '1.5' } },
    });
    expect(faults.map(({ code }) => code)).toEqual(['not-a-whole-number']);
  });

  it('are discounted like the whole: 110 a year at 10%', () => {
    const { horizons } = reckon({
      discount_rate: '10%',
      timing: 'end-of-year',
      benefits: { a: { amount: '110', duration: '3' } },
      horizon: ['1', '2', '3'],
    });
    const years = [n('100'), dividedBy(n('100'), n('1.1')), dividedBy(n('100'), n('1.21'))];
    expect(horizons.map(({ figures }) => shown(figures.present_value))).toEqual(
      years.map((_, index) => resultText(plus(n('0'), ...years.slice(0, index + 1)))),
    );
  });
});

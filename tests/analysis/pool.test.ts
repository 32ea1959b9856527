import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { figure } from '../helpers/figures.ts';
import { dividedBy, fraction, plus, resultText, times } from '../helpers/fraction.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makePortfolio, shown } from '../helpers/records.ts';

const poolOf = (cases: readonly CaseText[], more: Parameters<typeof makePortfolio>[1] = {}) =>
  calculate(makePortfolio(cases, more)).pool;

function figuresOf(cases: readonly CaseText[]): Readonly<Record<string, string>> {
  const figures = Object.entries(poolOf(cases)?.figures ?? {});
  return Object.fromEntries(figures.map(([name, of]) => [name, shown(of)]));
}

/** A case that makes `value` of an investment of `cost`. */
const making = (id: string, value: string, cost: string, more: CaseText = {}): CaseText => ({
  id,
  benefits: { a: value },
  cost_per_client: cost,
  ...more,
});

const small = making('small', '10', '1');
const large = making('large', '100', '100');

describe('a pool', () => {
  it('is a ratio of sums: 110 ÷ 101, where the mean of 10 and 1 is 5.5', () => {
    expect(figuresOf([small, large])).toEqual({
      net_benefits: '110',
      net_costs: '0',
      gain: '110',
      impact: '110',
      present_value: '110',
      investment: '101',
      sroi: resultText(dividedBy(fraction('110'), fraction('101'))),
      net_sroi: resultText(dividedBy(fraction('9'), fraction('101'))),
      investment_payback_months: resultText(dividedBy(fraction('1212'), fraction('110'))),
      net_present_value: '9',
      // nothing is forgone or avoided, so all three placements are value over investment
      bcr_gains_over_losses: resultText(dividedBy(fraction('110'), fraction('101'))),
      bcr_net_over_net: resultText(dividedBy(fraction('110'), fraction('101'))),
      bcr_net_over_costs: resultText(dividedBy(fraction('110'), fraction('101'))),
      investment_payback_years: resultText(dividedBy(fraction('101'), fraction('110'))),
      discounted_payback_years: resultText(dividedBy(fraction('101'), fraction('110'))),
    });
  });

  it('of the published cases is 9.63', () => {
    const gain = plus(
      // benefits − forgone, and avoided costs − costs, of the cases one by one: METHOD’s table
      fraction('30382.58'),
      fraction('20878.79'), // 22,953.84 + 760.39 + 3,658.96 − 6,494.40
      fraction('21707.43'),
      fraction('22091.55'), // 15,461.53 + 2,210.67 + 760.39 + 3,658.96
      fraction('18904.99'),
      fraction('-4349.40'), // 2,145 − 6,494.40
      fraction('17458.44'),
      times(fraction('3'), dividedBy(fraction('783000000'), fraction('210000'))),
    );
    const ratio = dividedBy(times(gain, fraction('0.125')), fraction('1794.40'));
    const figures = figuresOf(CASES);
    expect(figures.gain).toBe(resultText(gain));
    expect(figures.sroi).toBe(resultText(ratio));
    expect(poolOf(CASES)?.figures.sroi.value?.toFixed(2)).toBe('9.63');
  });

  it('adds up what each case comes to with its own settings', () => {
    const halved = making('halved', '100', '50', { deadweight: '50%' });
    const later = making('later', '110', '50', { discount_rate: '10%', timing: 'end-of-year' });
    expect(figuresOf([halved, later])).toMatchObject({
      gain: '210',
      impact: '160',
      present_value: '150', // 50 + 110 ÷ 1.1
      sroi: '1.5',
    });
  });

  it('takes the years of the case that lasts longest', () => {
    const slow: CaseText = making('slow', '0', '60', {
      benefits: { a: { amount: '10', duration: '10' } },
    });
    const quick = making('quick', '10', '60');
    expect(figuresOf([slow, quick]).investment_payback_months).toBe('72'); // 120 ÷ 20 years
    expect(figuresOf([quick, { ...quick, id: 'again' }]).investment_payback_months).toBe(
      'not-within-horizon',
    );
    // a case without an impact has no years of it
    const idle: CaseText = { ...slow, deadweight: '100%' };
    expect(figuresOf([idle, quick, quick]).investment_payback_months).toBe('not-within-horizon');
  });

  it('has no report payback: that is of one case', () => {
    expect(Object.keys(figuresOf(CASES))).not.toContain('report_payback_years');
    expect(Object.keys(figuresOf(CASES))).not.toContain('balance_without');
  });

  it('has a reason where nothing was invested, and none where no case counts', () => {
    expect(figuresOf([making('a', '5', '0')])).toMatchObject({
      investment: '0',
      sroi: 'no-investment',
    });
    expect(poolOf([])).toBeUndefined();
    expect(poolOf([{ ...small, pooled: false }])).toBeUndefined();
  });
});

describe('who counts in it', () => {
  it.each<[string, CaseText]>([
    ['an illustration does not', { id: 'neet', illustration: true, benefits: { a: '18387' } }],
    [
      'an illustration does not, even if it says so',
      { id: 'neet', illustration: true, pooled: true, benefits: { a: '5' } },
    ],
    ['a case that says so does not', making('apart', '500', '1', { pooled: false })],
  ])('%s', (_, other) => {
    expect(figuresOf([small, other, large])).toEqual(figuresOf([small, large]));
    expect(poolOf([small, other, large])?.members.map((member) => member.case.id)).toEqual([
      'small',
      'large',
    ]);
  });

  it('needs all the cases of the portfolio', () => {
    expect(poolOf([small, large], { complete: false })).toBeUndefined();
  });
});

describe('what one case means for it', () => {
  const members = (cases: readonly CaseText[]) =>
    (poolOf(cases)?.members ?? []).map(({ case: { id }, share, sroi_without }) => [
      id,
      shown(share),
      shown(sroi_without),
    ]);

  it('is its share of the present value, and the ratio without it', () => {
    expect(
      members([making('a', '30', '10'), making('b', '50', '20'), making('c', '20', '40')]),
    ).toEqual([
      ['a', '0.3', resultText(dividedBy(fraction('70'), fraction('60')))],
      ['b', '0.5', '1'],
      ['c', '0.2', resultText(dividedBy(fraction('80'), fraction('30')))],
    ]);
  });

  it('shares add to 1', () => {
    const shares = poolOf(CASES)?.members.flatMap(({ share }) => share.value ?? []) ?? [];
    expect(shares).toHaveLength(4);
    expect(shares.reduce((a, b) => a.plus(b)).toFixed(40)).toBe(`1.${'0'.repeat(40)}`);
  });

  it('is that of a portfolio without it', () => {
    const all = poolOf(CASES)?.members.map(({ sroi_without }) => shown(sroi_without));
    const apart = CASES.map((_, index) => poolOf(CASES.toSpliced(index, 1))?.figures.sroi);
    expect(all).toEqual(apart.map((sroi) => sroi && shown(sroi)));
  });

  it('is not to be had of one case alone, nor of a pool without value', () => {
    expect(members([small])).toEqual([['small', '1', 'no-investment']]);
    expect(members([making('a', '0', '10'), making('b', '0', '30')])).toEqual([
      ['a', 'no-impact', '0'],
      ['b', 'no-impact', '0'],
    ]);
  });

  it('may be a loss', () => {
    const losing: CaseText = { id: 'losing', costs: { a: '25' }, cost_per_client: '10' };
    expect(members([making('a', '75', '10'), losing])).toEqual([
      ['a', '1.5', '-2.5'],
      ['losing', '-0.5', '7.5'],
    ]);
  });
});

describe('a pool by horizon', () => {
  /** 100 for the first year, and 10 less each year after it. */
  const falling = (id: string, horizons: readonly string[]) => {
    const portfolio = makePortfolio([
      making(id, '0', '50', { benefits: { a: { amount: '100', duration: '2', drop_off: '10%' } } }),
    ]);
    return portfolio.cases.map((one) => ({
      ...one,
      settings: { ...one.settings, horizons: horizons.map((years) => figure(years)) },
    }));
  };
  const horizonsOf = (...cases: ReturnType<typeof falling>) =>
    calculate({ ...makePortfolio([]), cases }).pool?.horizons.map(({ horizon, figures }) => [
      horizon,
      shown(figures.present_value),
      shown(figures.sroi),
    ]);

  it('is the pool up to each that all cases state', () => {
    // 100 + 100 of 50 + 50, and 190 + 190 of it.
    expect(horizonsOf(...falling('a', ['1', '2']), ...falling('b', ['2', '1']))).toEqual([
      [1, '200', '2'],
      [2, '380', '3.8'],
    ]);
  });

  it('is none where they state others, or one alone', () => {
    expect(horizonsOf(...falling('a', ['1', '2']), ...falling('b', ['1', '3']))).toEqual([]);
    expect(horizonsOf(...falling('a', ['1', '2']), ...falling('b', ['1']))).toEqual([]);
    expect(horizonsOf(...falling('a', ['1']), ...falling('b', ['1']))).toEqual([]);
  });
});

describe('a pool of several years', () => {
  // put in 40 and 60; 30, 30, 30 and, from year 2, 50 a year for two years
  const early: CaseText = {
    id: 'early',
    benefits: { a: { amount: '30', duration: '3' } },
    investment: { x: '40' },
  };
  const late: CaseText = {
    id: 'late',
    benefits: { a: { amount: '50', starts: '2', duration: '2' } },
    costs: { b: '10' },
    investment: { x: { amount: '60', starts: '1' } },
  };
  const discounting = { discount_rate: '10%', timing: 'end-of-year' } as const;
  const of = (cases: readonly CaseText[], more: Parameters<typeof makePortfolio>[1] = {}) => {
    const pool = poolOf(cases, more);
    const entries = Object.entries(pool?.figures ?? {});
    return Object.fromEntries(entries.map(([name, figure]) => [name, shown(figure)]));
  };

  it('pays back on the years of all its cases: −40, −40, 80, 80', () => {
    expect(of([early, late])).toMatchObject({
      gain: '180',
      investment: '100',
      sroi: '1.8',
      net_present_value: '80',
      investment_payback_years: '2', // −40, −80, 0, 80
      discounted_payback_years: '2',
      // 100 ÷ (20 ÷ 12), the first year's impact: 60 months, of 36 in which there is impact
      investment_payback_months: 'not-within-horizon',
    });
  });

  it('discounted is the sum of what each case is worth', () => {
    const present = plus(
      dividedBy(fraction('20'), fraction('1.1')),
      dividedBy(fraction('80'), fraction('1.21')),
      dividedBy(fraction('80'), fraction('1.331')),
    );
    const put = plus(fraction('40'), dividedBy(fraction('60'), fraction('1.1')));
    const costs = plus(put, dividedBy(fraction('10'), fraction('1.1')));
    const benefits = plus(present, dividedBy(fraction('10'), fraction('1.1')));
    expect(of([early, late], discounting)).toMatchObject({
      present_value: resultText(present),
      investment: resultText(put),
      sroi: resultText(dividedBy(present, put)),
      bcr_gains_over_losses: resultText(dividedBy(benefits, costs)),
      bcr_net_over_net: resultText(dividedBy(benefits, costs)),
      bcr_net_over_costs: resultText(dividedBy(benefits, costs)),
    });
  });

  it('places what is forgone and avoided over all cases: 100, 10, 50 and 20 in two of them', () => {
    const one: CaseText = {
      id: 'one',
      cost_per_client: '0',
      benefits: { a: '100' },
      costs: { c: '50' },
    };
    const two: CaseText = {
      id: 'two',
      cost_per_client: '0',
      forgone_benefits: { b: '10' },
      avoided_costs: { d: '20' },
    };
    expect(of([one, two])).toMatchObject({
      net_present_value: '60',
      bcr_gains_over_losses: '2',
      bcr_net_over_net: '3',
      bcr_net_over_costs: '2.2',
      sroi: 'no-investment',
    });
  });

  describe('up to horizons', () => {
    it('that its cases share has figures for each', () => {
      const pool = poolOf([early, late], { horizon: ['3', '1', '2'] });
      expect(
        pool?.horizons.map(({ horizon, figures }) => [
          horizon,
          shown(figures.gain),
          shown(figures.investment),
          shown(figures.sroi),
          shown(figures.investment_payback_years),
        ]),
      ).toEqual([
        [1, '20', '100', '0.2', 'not-within-horizon'],
        [2, '100', '100', '1', '2'],
        [3, '180', '100', '1.8', '2'],
      ]);
      expect(pool?.figures.gain.value?.toFixed()).toBe('180');
    });

    it('of which there is one has the figures of the pool alone', () => {
      const pool = poolOf([early, late], { horizon: ['1'] });
      expect(pool?.horizons).toEqual([]);
      expect(pool?.figures.gain.value?.toFixed()).toBe('20');
    });

    it('that differ by case has none', () => {
      const differing = [
        { ...early, horizon: ['1', '2'] },
        { ...late, horizon: ['1', '3'] },
      ];
      expect(poolOf(differing)?.horizons).toEqual([]);
      expect(poolOf([{ ...early, horizon: ['1', '2'] }, late])?.horizons).toEqual([]);
    });
  });
});

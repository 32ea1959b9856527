import { describe, expect, it } from 'vitest';
import { calculate, type PortfolioResult } from '../../src/analysis/calculate.ts';
import { findInputs } from '../../src/analysis/inputs.ts';
import type { Switching } from '../../src/analysis/switching/found.ts';
import { findSwitching } from '../../src/analysis/switching.ts';
import { createWhatIfs } from '../../src/analysis/what-if.ts';
import { decimal, exactText } from '../../src/model/decimal.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import {
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  resultText,
  squareRoot,
  times,
} from '../helpers/fraction.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';

function soundly(portfolio: Portfolio): PortfolioResult {
  const result = calculate(portfolio);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return result;
}

/** The switching value of an input for a case, or for the pool. */
function switching(
  portfolio: Portfolio,
  address: string,
  { owner = 'case', target = '1' }: { owner?: string; target?: string } = {},
): Switching {
  const result = soundly(portfolio);
  const input = findInputs(result).find((one) => one.address === address);
  const of = owner === 'pool' ? owner : result.cases.find(({ case: { id } }) => id === owner);
  if (!input || !of) throw new Error(`no ${address} or ${owner}`);
  return findSwitching({ owner: of, input, target: decimal(target) }, createWhatIfs(result));
}

/** Its digits, or why there is none. */
function shown(found: Switching): string {
  return found.value ? exactText(found.value) : found.reason;
}

function ratioAt(found: Switching): string | undefined {
  return found.reason === undefined ? exactText(found.ratio) : undefined;
}

/** The ratio with a figure put in place as the command line does it. */
function ratioWith(portfolio: Portfolio, override: string, owner: string): string | undefined {
  const { overrides, diagnostics } = parseOverrides([override], '--set ');
  expect(diagnostics).toEqual([]);
  const [changed] = applyOverrides([portfolio], overrides).portfolios;
  if (!changed) return undefined;
  const { cases, pool } = soundly(changed);
  const figures =
    owner === 'pool' ? pool?.figures : cases.find((one) => one.case.id === owner)?.figures;
  return figures?.sroi.value?.toSignificantDigits(38).toFixed();
}

const COST = fraction('448.60');
const VDAB = dividedBy(fraction('783000000'), fraction('210000'));
const INVALIDITY = times(fraction('73.57'), fraction('312'));
const RELIEF = times(fraction('4'), fraction('16.40'), fraction('220'), fraction('0.45'));

/** The gain of each case, from the lines that METHOD prints: benefits − forgone − costs + avoided. */
const GAINS: Readonly<Record<string, Fraction>> = {
  'casus-1': minus(
    plus(...['14916.36', '469.59', '15800', '760.39', '3658.96'].map(fraction), INVALIDITY, VDAB),
    plus(fraction('803.37'), RELIEF),
  ),
  'casus-2': plus(
    ...['21237.84', '469.59', '15461.53', '2210.67', '760.39', '3658.96'].map(fraction),
    VDAB,
  ),
  'casus-3': minus(
    plus(...['3765', '469.59', '15800', '2145'].map(fraction), VDAB),
    plus(fraction('1129.60'), RELIEF),
  ),
  'casus-4': minus(fraction('22992.96'), fraction('5534.52')),
};
const CLIENTS: Readonly<Record<string, string>> = { pool: '4' };

/** Owner by owner: its gain, and what was put in. */
const OWNERS = ['casus-1', 'casus-2', 'casus-3', 'casus-4', 'pool'].map((owner) => ({
  owner,
  gain: GAINS[owner] ?? plus(...Object.values(GAINS)),
  cost: times(COST, fraction(CLIENTS[owner] ?? '1')),
}));

const ONE = fraction('1');
const EIGHTH = fraction('0.125');

describe('the switching values of the published cases', () => {
  const portfolio = makePortfolio(CASES);

  it('of deadweight for case 1 is 1 − 0.5 ÷ 15.3226542…', () => {
    const found = switching(portfolio, 'deadweight', { owner: 'casus-1' });
    // 54,989.9414285714… × 0.125 ÷ 448.60 = 15.32265420992293484491…, by hand: 0.5 of that is 0.0326314…
    expect(shown(found).slice(0, 22)).toBe('0.96736857771833025359');
    expect(ratioWith(portfolio, `deadweight=${shown(found)}`, 'casus-1')).toBe('1');
  });

  describe.each(OWNERS)('for $owner', ({ owner, gain, cost }) => {
    const ratio = dividedBy(times(gain, EIGHTH), cost);
    // What the gain would have to be, and how far it is from that.
    const spare = minus(gain, dividedBy(cost, EIGHTH));

    it.each([
      // 1 − (1 − d) ÷ R, for each deduction
      ['deadweight', minus(ONE, dividedBy(fraction('0.5'), ratio))],
      ['attribution', minus(ONE, dividedBy(fraction('0.25'), ratio))],
      // C × R, of each client
      ['cost_per_client', times(COST, ratio)],
    ])('%s', (address, expected) => {
      const found = switching(portfolio, address, { owner });
      expect(found).toMatchObject({ isExact: true, hasOthers: false });
      expect(shown(found)).toBe(resultText(expected));
      expect(ratioWith(portfolio, `${address}=${shown(found)}`, owner)).toBe('1');
    });

    it('is, of an amount, the present one less what is to spare', () => {
      const payroll = '22992.96';
      const expected = minus(fraction(payroll), spare);
      const found = switching(portfolio, 'casus-4.benefits.payroll', { owner });
      const isOwn = owner === 'casus-4';
      const elsewhere = owner === 'pool' ? 'none-in-range' : 'no-influence';
      expect(shown(found)).toBe(isOwn ? resultText(expected) : elsewhere);
      if (isOwn) expect(shown(found)).toBe('9123.32'); // 22992.96 − (17458.44 − 3588.80)
    });
  });

  it('leads to any target', () => {
    const found = switching(portfolio, 'deadweight', { owner: 'casus-2', target: '2.5' });
    const { gain, cost } = OWNERS[1] ?? { gain: ONE, cost: ONE };
    const ratio = dividedBy(times(gain, EIGHTH), cost);
    const expected = minus(ONE, dividedBy(fraction('1.25'), ratio));
    expect(shown(found)).toBe(resultText(expected));
    expect(ratioWith(portfolio, `deadweight=${shown(found)}`, 'casus-2')).toBe('2.5');
  });

  it('of a cost is the present one and what is to spare', () => {
    const { gain } = OWNERS[2] ?? { gain: ONE };
    const spare = minus(gain, times(COST, fraction('8')));
    const found = switching(portfolio, 'casus-3.forgone_benefits.earlier_job', {
      owner: 'casus-3',
    });
    expect(shown(found)).toBe(resultText(plus(fraction('1129.60'), spare)));
  });
});

/** Nothing is taken off; what is put in is 1000 unless the text says otherwise. */
const PLAIN = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1000' });

function single(text: Omit<CaseText, 'id'>, shelf = PLAIN): Portfolio {
  return makePortfolio([{ parameters: shelf, ...text }]);
}

describe('a switching value over several years', () => {
  const discounted = (rate: string, timing: 'end-of-year' | 'mid-year') =>
    makeParameters({
      deadweight: '0',
      attribution: '0',
      cost_per_client: '1000',
      discount_rate: rate,
      timing,
    });

  it('of a rate over two years is the root of a quadratic', () => {
    // 600u + 600u² = 1000 with u = 1 ÷ (1 + r): u = (−3 + √69) ÷ 6, so that r = (√69 − 7) ÷ 10.
    const portfolio = single(
      { benefits: { rent: { amount: '600', duration: '2' } } },
      discounted('5%', 'end-of-year'),
    );
    const found = switching(portfolio, 'discount_rate');
    const root = minus(squareRoot(fraction('69')), fraction('7'));
    expect(shown(found)).toBe(resultText(dividedBy(root, fraction('10'))));
    expect(found).toMatchObject({ isExact: true, hasOthers: false });
    expect(ratioWith(portfolio, `discount_rate=${shown(found)}`, 'case')).toBe('1');
  });

  it('of a rate over one year is solved: 1300 ÷ (1 + r) = 1000', () => {
    const portfolio = single({ benefits: { rent: '1300' } }, discounted('5%', 'end-of-year'));
    expect(shown(switching(portfolio, 'discount_rate'))).toBe('0.3');
  });

  it('of a rate under a root is found: 1100 ÷ √(1 + r) = 1000', () => {
    const portfolio = single({ benefits: { rent: '1100' } }, discounted('5%', 'mid-year'));
    expect(shown(switching(portfolio, 'discount_rate'))).toBe('0.21');
  });

  it('of a rate with two roots is the nearest: 2300u − 1320u² = 1000 at 10% and at 20%', () => {
    const two = (rate: string): Portfolio =>
      single(
        { benefits: { rent: '2300' }, costs: { repair: { amount: '1320', starts: '2' } } },
        discounted(rate, 'end-of-year'),
      );
    expect(switching(two('5%'), 'discount_rate')).toMatchObject({ hasOthers: true });
    expect(shown(switching(two('5%'), 'discount_rate'))).toBe('0.1');
    expect(shown(switching(two('30%'), 'discount_rate'))).toBe('0.2');
    // It stands on one of them.
    expect(shown(switching(two('10%'), 'discount_rate'))).toBe('0.1');
  });

  it('of a drop-off over two years is solved: 700 + 700 × (1 − d) = 1000', () => {
    const portfolio = single({
      benefits: { rent: { amount: '700', duration: '2', drop_off: '10%' } },
    });
    const found = switching(portfolio, 'case.benefits.rent.drop_off');
    expect(shown(found)).toBe(resultText(dividedBy(fraction('4'), fraction('7'))));
  });

  it('of a drop-off over three years is found: 400 × (1 + q + q²) = 1000', () => {
    // q = (−1 + √7) ÷ 2, and the drop-off is 1 − q = (3 − √7) ÷ 2.
    const portfolio = single({
      benefits: { rent: { amount: '400', duration: '3', drop_off: '10%' } },
    });
    const found = switching(portfolio, 'case.benefits.rent.drop_off');
    const expected = dividedBy(minus(fraction('3'), squareRoot(fraction('7'))), fraction('2'));
    expect(shown(found)).toBe(resultText(expected));
    expect(ratioWith(portfolio, `case.benefits.rent.drop_off=${shown(found)}`, 'case')).toBe('1');
  });

  it('of a drop-off may be below 0: an effect that has to grow', () => {
    const portfolio = single({
      benefits: { rent: { amount: '300', duration: '3', drop_off: '10%' } },
    });
    // 300 × (1 + q + q²) = 1000: q = (−3 + √93) ÷ 6
    const expected = minus(fraction('1.5'), dividedBy(squareRoot(fraction('93')), fraction('6')));
    expect(shown(switching(portfolio, 'case.benefits.rent.drop_off'))).toBe(resultText(expected));
  });

  it.each([
    // 300 a year: 900 after three years, 1200 after four
    ['6', '1', '3', '0.9'],
    ['2', '1', '4', '1.2'],
    ['2', '1.2', '4', '1.2'],
    ['9', '0.3', '1', '0.3'],
  ])(
    'of a duration of %s years, to %s, is whole: %s, at a ratio of %s',
    (now, target, years, ratio) => {
      const portfolio = single({ benefits: { rent: { amount: '300', duration: now } } });
      const found = switching(portfolio, 'case.benefits.rent.duration', { target });
      expect([shown(found), ratioAt(found), 'isExact' in found && found.isExact]).toEqual([
        years,
        ratio,
        ratio === target,
      ]);
    },
  );

  it('of a duration that several lines share is tried year by year', () => {
    const portfolio = single({
      values: { years: '2' },
      benefits: { rent: { amount: '700', duration: 'years' } },
      costs: { upkeep: { amount: '50', duration: 'years' } },
    });
    // 650 a year: 1300 in two, 650 in one
    const found = switching(portfolio, 'case.values.years');
    expect([shown(found), ratioAt(found)]).toEqual(['1', '0.65']);
  });

  it('of a start is the first year that counts for too little', () => {
    // 1100 ÷ 1.05^n: 1047.6 in year 1, 997.7 in year 2
    const portfolio = single(
      { benefits: { rent: { amount: '1100', starts: '1' } } },
      discounted('5%', 'end-of-year'),
    );
    expect(shown(switching(portfolio, 'case.benefits.rent.starts'))).toBe('2');
  });

  it('of a horizon is the last year that has to count', () => {
    const portfolio = makePortfolio(
      [{ parameters: PLAIN, benefits: { rent: { amount: '300', duration: '9' } } }],
      { horizon: ['6'] },
    );
    expect(shown(switching(portfolio, 'horizon'))).toBe('3');
  });
});

describe('where the ratio jumps', () => {
  it('is the first value on the other side', () => {
    // round(x, -2) is 1000 from 950 on, and 900 below it
    const of = (x: string): Switching =>
      switching(single({ values: { x }, benefits: { rent: 'round(x, -2)' } }), 'case.values.x', {
        target: '0.95',
      });
    expect(shown(of('1234'))).toBe(`949.${'9'.repeat(37)}`);
    expect(ratioAt(of('1234'))).toBe('0.9');
    expect(shown(of('700'))).toBe('950');
    expect(of('700')).toMatchObject({ isExact: false, hasOthers: false });
  });

  it('over a flat stretch at the target is somewhere on it', () => {
    const portfolio = single({ values: { x: '1234' }, benefits: { rent: 'min(x, 1000)' } });
    expect(switching(portfolio, 'case.values.x').value?.toNumber()).toBeGreaterThanOrEqual(1000);
    expect(shown(switching(portfolio, 'case.values.x', { target: '0.4' }))).toBe('400');
    expect(shown(switching(portfolio, 'case.values.x', { target: '1.1' }))).toBe('none-in-range');
  });
});

describe('there is no switching value', () => {
  it('where there is no ratio', () => {
    const portfolio = single({ cost_per_client: '0', benefits: { rent: '5' } });
    expect(shown(switching(portfolio, 'case.benefits.rent'))).toBe('no-ratio');
  });

  it('where the figure stands above and below the line', () => {
    const portfolio = single({ clients: '20', amounts: 'per_client', benefits: { rent: '1500' } });
    expect(shown(switching(portfolio, 'case.clients'))).toBe('no-influence');
    const idle = single({ benefits: { rent: '1500', other: { amount: '5', quantity: '0' } } });
    expect(shown(switching(idle, 'case.benefits.other'))).toBe('no-influence');
    const still = single({ benefits: { rent: { amount: '1500', starts: '1' } } });
    expect(shown(switching(still, 'case.benefits.rent.starts'))).toBe('no-influence');
  });

  it.each([
    // 1500 − 100: no cost below 0 takes the ratio to 2, and no share above 1 to 0 or below
    ['case.costs.upkeep', '2'],
    ['deadweight', '2'],
    ['deadweight', '-1'],
    ['case.benefits.rent.quantity', '-1'],
    ['case.benefits.rent.duration', '0.1'],
  ])('of %s to %s: none that is legal', (address, target) => {
    const portfolio = single({
      benefits: { rent: { amount: '1500', quantity: '1', duration: '1' } },
      costs: { upkeep: '100' },
    });
    expect(shown(switching(portfolio, address, { target }))).toBe('none-in-range');
  });

  it('where what is made of it would not be legal', () => {
    // The ratio is (x − 200 + 900) ÷ 1000: it would take x to 100, and the amount below 0.
    const portfolio = single({ values: { x: '500' }, benefits: { rent: 'x - 200', other: '900' } });
    expect(shown(switching(portfolio, 'case.values.x', { target: '0.8' }))).toBe('none-in-range');
    expect(shown(switching(portfolio, 'case.values.x', { target: '0.9' }))).toBe('200');
  });

  it('below 0 of what is above it and has no limit', () => {
    const portfolio = single({ values: { x: '500' }, benefits: { rent: 'x + 900' } });
    expect(shown(switching(portfolio, 'case.values.x', { target: '0.8' }))).toBe('none-in-range');
    const below = single({ values: { x: '-50' }, benefits: { rent: 'x + 900' } });
    expect(shown(switching(below, 'case.values.x', { target: '0.8' }))).toBe('-100');
  });

  it('where the investment would be no more', () => {
    // (100 + 500) ÷ x = −1 only at a cost of −600, which is none.
    const portfolio = single({ benefits: { rent: '600' } });
    expect(shown(switching(portfolio, 'cost_per_client', { target: '-1' }))).toBe('none-in-range');
  });
});

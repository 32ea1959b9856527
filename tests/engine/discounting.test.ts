import { describe, expect, it } from 'vitest';
import { TIMINGS, type Timing } from '../../src/model/settings.ts';
import {
  dividedBy,
  type Fraction,
  fraction,
  plus,
  resultText,
  squareRoot,
  times,
} from '../helpers/fraction.ts';
import { type CaseText, faultsOf, reckon, shown } from '../helpers/records.ts';

const n = fraction;
const grown = n('1.1');
const root = squareRoot(grown);

/** What 1 of a year is worth at the start of the plan, at 10%: METHOD's table. */
function factor(timing: Timing, year: number): Fraction {
  if (year === 0) return n('1');
  const whole = Array.from({ length: year - 1 }, () => grown);
  const ofFirst = { 'end-of-year': grown, 'mid-year': root, 'start-of-year': n('1') }[timing];
  return dividedBy(n('1'), times(ofFirst, ...whole));
}

describe.each(TIMINGS)('%s', (timing) => {
  const method = { discount_rate: '10%', timing } as const;
  it.each([0, 1, 2, 3, 7])('a benefit of year %i', (starts) => {
    const { lines } = reckon({
      ...method,
      benefits: { a: { amount: '100', starts: `${starts}` } },
    });
    expect(lines.map(({ present_value }) => shown(present_value))).toEqual([
      resultText(times(n('100'), factor(timing, starts))),
    ]);
    expect(lines.map(({ impact, gain }) => [shown(impact), shown(gain)])).toEqual([['100', '100']]);
  });

  it('a benefit of three years: 100, 90, 81, after 20% deadweight', () => {
    const { figures } = reckon({
      ...method,
      deadweight: '20%',
      benefits: { a: { amount: '100', duration: '3', drop_off: '10%' } },
    });
    const value = plus(
      times(n('80'), factor(timing, 1)),
      times(n('72'), factor(timing, 2)),
      times(n('64.8'), factor(timing, 3)),
    );
    expect(shown(figures.present_value)).toBe(resultText(value));
    expect(shown(figures.impact)).toBe('216.8');
    expect(shown(figures.sroi)).toBe(resultText(dividedBy(value, n('100'))));
  });

  it('a benefit that begins before the activity: years 0, 1 and 2', () => {
    const { figures } = reckon({
      ...method,
      benefits: { a: { amount: '100', starts: '0', duration: '3' } },
    });
    const value = times(n('100'), plus(n('1'), factor(timing, 1), factor(timing, 2)));
    expect(shown(figures.present_value)).toBe(resultText(value));
  });

  it('inputs: before the activity unless they say when, each in full, with no deductions', () => {
    const { figures, investment } = reckon({
      ...method,
      deadweight: '50%',
      attribution: '50%',
      drop_off: '50%',
      benefits: { a: '100' },
      investment: {
        start: '10',
        later: { amount: '10', starts: '2' },
        yearly: { amount: '5', quantity: '4', duration: '3' },
      },
    });
    const parts = [
      n('10'),
      times(n('10'), factor(timing, 2)),
      times(n('20'), plus(n('1'), factor(timing, 1), factor(timing, 2))),
    ];
    expect(investment.map(({ present_value }) => shown(present_value))).toEqual(
      parts.map(resultText),
    );
    expect(investment.map(({ value }) => shown(value))).toEqual(['10', '10', '20']);
    expect(shown(figures.investment)).toBe(resultText(plus(...parts)));
    expect(shown(figures.present_value)).toBe(resultText(times(n('25'), factor(timing, 1))));
  });

  it('the cost per client is spent at the start', () => {
    expect(shown(reckon({ ...method, benefits: { a: '1' } }).figures.investment)).toBe('100');
  });

  it('at rate 0 takes nothing off', () => {
    const text: CaseText = {
      timing,
      benefits: { a: { amount: '100', duration: '3', starts: '2' } },
    };
    expect(shown(reckon({ ...text, discount_rate: '0%' }).figures.present_value)).toBe('300');
    expect(shown(reckon(text).figures.present_value)).toBe('300');
  });
});

it('mid-year lies between: the check vector of METHOD in its middle', () => {
  // 1.43628 at the start of the year; half a year at 3.5% less
  const first = times(n('60'), n('8500'), n('0.6'), n('0.7'));
  const atStart = dividedBy(
    plus(first, dividedBy(times(first, n('0.7')), n('1.035'))),
    n('250000'),
  );
  const { sroi } = reckon({
    discount_rate: '3.5%',
    timing: 'mid-year',
    deadweight: '40%',
    attribution: '30%',
    drop_off: '30%',
    benefits: { jobs: { amount: '8500', quantity: '60', duration: '2' } },
    investment: { all: '250000' },
  }).figures;
  expect(shown(sroi)).toBe(resultText(dividedBy(atStart, squareRoot(n('1.035')))));
});

describe('a timing', () => {
  const text: CaseText = { benefits: { a: '100' } };
  it.each([
    [{ timing: 'end-of-year' }, { timing: 'mid-year' }, 'end-of-year', 'case'],
    [{}, { timing: 'mid-year' }, 'mid-year', 'portfolio'],
    [{}, {}, undefined, 'default'],
  ] as const)('is that of the nearest level: %j in %j', (ofCase, ofPortfolio, timing, level) => {
    const { discounting } = reckon({ ...text, ...ofCase }, ofPortfolio);
    expect([discounting.timing, discounting.timingLevel]).toEqual([timing, level]);
  });
});

describe('a rate that begins to count after a stated year', () => {
  const of = (timing: Timing, after: string, starts: string) =>
    reckon({
      discount_rate: '10%',
      discount_after: after,
      timing,
      benefits: { a: { amount: '100', starts } },
    }).lines.map(({ present_value }) => shown(present_value))[0];

  describe.each(TIMINGS)('%s', (timing) => {
    it.each([0, 1, 2, 3, 4, 8])('of year 3, for a benefit of year %i', (year) => {
      const value = times(n('100'), factor(timing, Math.max(0, year - 3)));
      expect(of(timing, '3', `${year}`)).toBe(resultText(value));
    });

    it('of year 0 is the same as none', () => {
      expect(of(timing, '0', '4')).toBe(resultText(times(n('100'), factor(timing, 4))));
    });
  });

  it('holds for inputs too', () => {
    const { figures, discounting } = reckon({
      discount_rate: '10%',
      discount_after: '1',
      timing: 'end-of-year',
      benefits: { a: '1' },
      investment: { b: { amount: '110', duration: '3' } },
    });
    expect(discounting.after).toBe(1);
    expect(shown(figures.investment)).toBe('320'); // 110 + 110 + 110 ÷ 1.1
  });

  it('is a whole year', () => {
    const faults = (after: string) =>
      faultsOf({ discount_rate: '10%', timing: 'mid-year', discount_after: after }).map(
        ({ code }) => code,
      );
    expect(faults('1.5')).toEqual(['not-a-whole-number']);
    expect(faults('-1')).toEqual(['out-of-range']);
    expect(faults('1')).toEqual([]);
  });
});

describe('the check vector of METHOD, years and present values', () => {
  const text: CaseText = {
    discount_rate: '3.5%',
    deadweight: '40%',
    attribution: '30%',
    benefits: { jobs: { amount: '8500', quantity: '60', duration: '2', drop_off: '30%' } },
    investment: { all: '250000' },
  };
  const sroi = (timing: Timing) => reckon({ ...text, timing }).figures.sroi.value;

  it('1.43628, 1.41179 and 1.38771, each at five decimals', () => {
    expect(sroi('start-of-year')?.toFixed(5)).toBe('1.43628');
    expect(sroi('end-of-year')?.toFixed(5)).toBe('1.38771');
    // the geometric mean of the two: √(1.436278… × 1.387709…)
    expect(sroi('mid-year')?.toFixed(5)).toBe('1.41178');
  });

  it('a line of its own timing leaves the others to that of their case', () => {
    const own = { ...text.benefits, other: { amount: '0', timing: 'start-of-year' as const } };
    const mixed = reckon({ ...text, timing: 'end-of-year', benefits: own });
    expect(mixed.figures.sroi.value?.toFixed(5)).toBe('1.38771');
    expect(mixed.discounting.timing).toBe('end-of-year');
  });

  it('a timing of a line is no timing of its case', () => {
    const jobs = { amount: '8500', timing: 'mid-year' as const };
    expect(faultsOf({ ...text, benefits: { jobs } }).map(({ code }) => code)).toEqual([
      'missing-timing',
    ]);
  });
});

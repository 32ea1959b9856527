import { describe, expect, it } from 'vitest';
import { dividedBy, fraction, plus, resultText, times } from '../helpers/fraction.ts';
import { type CaseText, reckon, shown } from '../helpers/records.ts';

const n = fraction;

function lineOf(line: NonNullable<CaseText['benefits']>[string], text: CaseText = {}) {
  const [result] = reckon({ ...text, benefits: { a: line } }).lines;
  if (!result) throw new Error('the case has a line');
  return result;
}

describe('a line over its years', () => {
  it.each([
    // gain and impact of 100 a year
    [{}, '100'],
    [{ duration: '3' }, '300'],
    [{ duration: '3', drop_off: '10%' }, '271'], // METHOD: 100, 90, 81
    [{ duration: '3', drop_off: '-10%' }, '331'], // 100, 110, 121: it grows
    [{ duration: '3', drop_off: '100%' }, '100'],
    [{ duration: '2', drop_off: '-100%' }, '300'],
    [{ drop_off: '10%' }, '100'], // the first year is full
    [{ starts: '5', duration: '3', drop_off: '10%' }, '271'], // counted from the line's own first year
    [{ starts: '0' }, '100'],
    [{ quantity: '2.5' }, '250'],
    [{ quantity: '0' }, '0'],
    [{ quantity: '2', duration: '3', drop_off: '10%' }, '542'],
  ])('%j', (more, total) => {
    const line = lineOf({ amount: '100', ...more });
    expect([line.gain, line.impact, line.present_value].map(shown)).toEqual([total, total, total]);
  });

  it('knows its value of one year, its years and its address', () => {
    const line = lineOf({ amount: '100', quantity: '2', starts: '3', duration: '4', loss: true });
    expect(shown(line.value)).toBe('200');
    expect(line).toMatchObject({ address: 'case.benefits.a', firstYear: 3, lastYear: 6 });
    expect(shown(line.gain)).toBe('-800');
    expect(lineOf('5')).toMatchObject({ firstYear: 1, lastYear: 1 });
  });

  it('takes formulas for everything', () => {
    const values = { years: '3', rate: '10%', people: '4 / 2' };
    const text = {
      amount: 'people * 50',
      quantity: 'people',
      duration: 'years',
      starts: 'years - 1',
      drop_off: 'rate',
    };
    const line = lineOf(text, { values });
    expect([line.firstYear, line.lastYear, shown(line.impact)]).toEqual([2, 4, '542']);
  });

  it('takes whole years that thirds came to', () => {
    expect(lineOf({ amount: '1', duration: '10 / 3 * 3' }).lastYear).toBe(10);
  });

  it('runs as long as a plan may, and comes to nothing in between', () => {
    // 100 × (1 − ½^500) ÷ ½, discounted at 100% a year: 100 × ½ × (1 − ¼^500) ÷ ¾
    const half = (power: bigint, base = 2n) => ({ over: base ** power - 1n, under: base ** power });
    const line = lineOf(
      { amount: '100', duration: '500', drop_off: '50%' },
      { discount_rate: '100%', timing: 'end-of-year' },
    );
    expect(shown(line.impact)).toBe(resultText(times(n('200'), half(500n))));
    expect(shown(line.present_value)).toBe(
      resultText(dividedBy(times(n('200'), half(500n, 4n)), n('3'))),
    );
  });
});

describe('what is taken off', () => {
  it.each([
    // of 1,000; deductions multiply and are never added up
    [{ deadweight: '50%', attribution: '75%' }, '125'],
    [{ deadweight: '50%', attribution: '75%', displacement: '10%' }, '112.5'],
    [{ deadweight: '50%', attribution: '50%', displacement: '50%' }, '125'],
    [{ deadweight: '100%' }, '0'],
    [{ contribution: '25%' }, '250'],
    [{ contribution: '0' }, '0'],
    [{ contribution: '1 / 3' }, `333.${'3'.repeat(37)}`],
    [{ attribution: '1 / 3 + 1 / 3 + 1 / 3' }, '0'],
  ])('%j', (settings, impact) => {
    const line = lineOf({ amount: '1000', ...settings });
    expect(shown(line.impact)).toBe(impact);
    expect(shown(line.kept_share)).toBe(resultText(dividedBy(n(impact), n('1000'))));
    expect(shown(line.gain)).toBe('1000');
  });

  it('is taken off costs too: ((60 − 8) − (30 − 20)) × 12.5%', () => {
    const { lines, figures } = reckon({
      deadweight: '50%',
      attribution: '75%',
      benefits: { a: '60' },
      forgone_benefits: { b: '8' },
      costs: { c: '30' },
      avoided_costs: { d: '20' },
    });
    expect(lines.map(({ impact }) => shown(impact))).toEqual(['7.5', '-1', '-3.75', '2.5']);
    expect(shown(figures.impact)).toBe('5.25');
  });
});

// METHOD's check vector: 60 people × €8,500, deadweight 40%, attribution 30%, drop-off 30%, 2 years,
// 3.5%, investment €250,000.
describe('the check vector', () => {
  const first = times(n('60'), n('8500'), n('0.6'), n('0.7')); // 214,200
  const second = times(first, n('0.7')); // 149,940
  const rate = n('1.035');
  const atStart = dividedBy(plus(first, dividedBy(second, rate)), n('250000'));
  const vector: CaseText = {
    benefits: {
      jobs: {
        amount: '8500',
        quantity: '60',
        deadweight: '40%',
        attribution: '30%',
        drop_off: '30%',
        duration: '2',
      },
    },
    investment: { all: '250000' },
    discount_rate: '3.5%',
  };

  it.each([
    ['start-of-year', '1.43628', atStart],
    ['end-of-year', '1.38771', dividedBy(atStart, rate)],
  ] as const)('%s: %s', (timing, printed, exact) => {
    const { sroi } = reckon({ ...vector, timing }).figures;
    expect(shown(sroi)).toBe(resultText(exact));
    expect(sroi.value?.toFixed(5)).toBe(printed);
  });
});

describe('a value map of several years', () => {
  it('lines of year 0 count in full and are never discounted', () => {
    const { lines, figures } = reckon({
      discount_rate: '25%',
      timing: 'end-of-year',
      benefits: { a: { amount: '10', starts: '0' }, b: '10' },
      costs: { c: { amount: '4', starts: '0' } },
    });
    expect(lines.map(({ present_value }) => shown(present_value))).toEqual(['10', '8', '-4']);
    expect(shown(figures.present_value)).toBe('14');
  });

  it('each group and its losses over the years, in totals before deductions', () => {
    const { figures, lines } = reckon({
      deadweight: '50%',
      benefits: {
        a: { amount: '100', duration: '2' },
        b: { amount: '10', duration: '3', loss: true },
      },
      forgone_benefits: { c: { amount: '5', duration: '2' } },
      costs: { d: { amounts: ['8', '4'] }, e: { amount: '1', duration: '4', loss: true } },
      avoided_costs: { f: { amount: '20', duration: '3', drop_off: '50%' } },
    });
    expect(lines.map(({ gain }) => shown(gain))).toEqual(['200', '-30', '-10', '-12', '4', '35']);
    expect(shown(figures.net_benefits)).toBe('160'); // 200 − 30 − 10
    expect(shown(figures.net_costs)).toBe('-27'); // 12 − 4 − 35
    expect(shown(figures.gain)).toBe('187');
    expect(shown(figures.impact)).toBe('93.5');
  });

  it('its own deductions and drop-off before those of its case', () => {
    const { lines } = reckon({
      deadweight: '50%',
      attribution: '50%',
      drop_off: '50%',
      benefits: {
        a: { amount: '100', duration: '2' },
        b: { amount: '100', duration: '2', deadweight: '0', contribution: '1', drop_off: '0' },
        c: { amount: '100', duration: '2', displacement: '20%', drop_off: '-100%' },
      },
    });
    expect(lines.map(({ impact }) => shown(impact))).toEqual(['37.5', '200', '60']);
  });
});

import { describe, expect, it } from 'vitest';
import { dividedBy, fraction, plus, resultText } from '../helpers/fraction.ts';
import { type CaseText, reckon, shown } from '../helpers/records.ts';

const n = fraction;

/** A case with these amounts from year 1, and these inputs from year 0. */
const flow = (inputs: readonly string[], amounts: readonly string[]): CaseText => ({
  benefits: { a: { amounts } },
  investment: { b: { amounts: inputs } },
});

const payback = (text: CaseText) => shown(reckon(text).figures.investment_payback_years);
const discounted = (text: CaseText) => shown(reckon(text).figures.discounted_payback_years);
const over = (a: string, b: string) => resultText(dividedBy(n(a), n(b)));

describe('the payback of the investment in years', () => {
  it('is interpolated within the year: −50, 10, 13, 16, 19, 22 gives 3 + 11/19', () => {
    const text = flow(['50'], ['10', '13', '16', '19', '22']);
    const exact = resultText(plus(n('3'), dividedBy(n('11'), n('19'))));
    expect(payback(text)).toBe(exact);
    expect(discounted(text)).toBe(exact); // at rate 0
  });

  it('is later when discounted: the same flow at 10%', () => {
    // 10 ÷ 1.1, 13 ÷ 1.21, 16 ÷ 1.331, 19 ÷ 1.4641 leave 50 − 44.83… for the fifth year
    const factors = ['1.1', '1.21', '1.331', '1.4641', '1.61051'].map(n);
    const amounts = ['10', '13', '16', '19', '22'].map(n);
    const worth = amounts.map((amount, index) => dividedBy(amount, factors[index] ?? n('1')));
    const left = plus(
      n('50'),
      ...worth.slice(0, 4).map(({ over: a, under }) => ({ over: -a, under })),
    );
    const text: CaseText = {
      ...flow(['50'], ['10', '13', '16', '19', '22']),
      discount_rate: '10%',
      timing: 'end-of-year',
    };
    expect(left.over > 0n).toBe(true);
    expect(discounted(text)).toBe(resultText(plus(n('4'), dividedBy(left, worth[4] ?? n('0')))));
    expect(payback(text)).toBe(resultText(plus(n('3'), dividedBy(n('11'), n('19')))));
  });

  it.each<[string, CaseText, string]>([
    ['within the first year', flow(['50'], ['100']), '0.5'],
    ['at the very end of a year', flow(['50'], ['20', '30', '9']), '2'],
    ['at the end of the plan', flow(['50'], ['20', '30']), '2'],
    ['over years in which nothing comes', flow(['50'], ['0', '0', '100']), '2.5'],
    [
      'at once: 0',
      { ...flow(['50'], ['1']), avoided_costs: { c: { amount: '50', starts: '0' } } },
      '0',
    ],
    ['not within the horizon', flow(['50'], ['20', '29.99']), 'not-within-horizon'],
    ['never, where nothing comes in', flow(['50'], ['0']), 'never-paid-back'],
    [
      'never, where it comes to nothing on balance',
      { ...flow(['50'], ['20', '20']), costs: { c: { amount: '40', starts: '2' } } },
      'never-paid-back',
    ],
    ['no investment', { ...flow(['0'], ['20']) }, 'no-investment'],
    // what is put in later has to be paid back too
    [
      'inputs of year 1',
      flow(['0', '50'], ['0', '20', '60']),
      resultText(plus(n('2'), dividedBy(n('30'), n('60')))),
    ],
    [
      'inputs of several years',
      flow(['30', '30', '30'], ['40', '40', '40']),
      resultText(plus(n('2'), dividedBy(n('10'), n('40')))),
    ],
    [
      'a later input that opens it again',
      flow(['10', '0', '50'], ['30', '0', '60']),
      resultText(plus(n('2'), dividedBy(n('30'), n('60')))),
    ],
    [
      'a later input that is never paid back',
      flow(['10', '0', '50'], ['30', '0', '20']),
      'not-within-horizon',
    ],
    ['an input of a year that brings as much', flow(['0', '50'], ['50', '50']), '0'],
    [
      'a loss in a later year that opens it again',
      { ...flow(['10'], ['20', '0', '40']), costs: { c: { amount: '30', starts: '2' } } },
      over('5', '2'),
    ],
  ])('%s', (_, text, years) => {
    expect(payback(text)).toBe(years);
    expect(discounted(text)).toBe(years);
    expect(discounted({ ...text, discount_rate: '0%', timing: 'mid-year' })).toBe(years);
  });

  it('goes by what counts: a shorter horizon may end before', () => {
    const text = flow(['50'], ['10', '13', '16', '19', '22']);
    expect(payback({ ...text, horizon: ['3'] })).toBe('not-within-horizon');
    expect(payback({ ...text, horizon: ['4'] })).toBe(payback(text));
  });

  it('is after deductions, and of the cost per client where there is one', () => {
    expect(payback({ deadweight: '50%', benefits: { a: '400' } })).toBe('0.5'); // 100 of 200
  });

  it('may be missing discounted only', () => {
    const text: CaseText = { ...flow(['50'], ['50']), discount_rate: '1%', timing: 'end-of-year' };
    expect([payback(text), discounted(text)]).toEqual(['1', 'not-within-horizon']);
  });

  it('is none of an illustration', () => {
    expect(payback({ ...flow(['50'], ['50']), illustration: true })).toBe('illustration');
  });
});

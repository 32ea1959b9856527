import { describe, expect, it } from 'vitest';
import { type CaseText, reckon, shown } from '../helpers/records.ts';

const shownOf = (text: CaseText, name: 'balance_without' | 'report_payback_years') =>
  shown(reckon(text).figures[name]);

describe('the report’s payback', () => {
  it.each<[string, CaseText, string, string]>([
    // balance without = forgone − avoided, of the lines booked in the situation without
    [
      'is −balance ÷ gain: 40 ÷ 160',
      { benefits: { a: '120' }, avoided_costs: { b: '40' } },
      '-40',
      '0.25',
    ],
    [
      'leaves out what is booked in the situation with',
      {
        benefits: { a: '120' },
        avoided_costs: { b: '40', c: { amount: '40', situation: 'with' } },
      },
      '-40',
      '0.2', // but has it in the gain: 40 ÷ 200
    ],
    [
      'takes forgone benefits from it',
      { benefits: { a: '120' }, avoided_costs: { b: '40' }, forgone_benefits: { c: '10' } },
      '-30',
      '0.2', // 30 ÷ (110 + 40)
    ],
    [
      'counts a loss the other way, and a quantity',
      {
        benefits: { a: '120' },
        avoided_costs: { b: { amount: '20', quantity: '3' }, c: { amount: '20', loss: true } },
      },
      '-40', // 60 − 20
      '0.25',
    ],
    [
      'is before deductions',
      { deadweight: '50%', benefits: { a: '120' }, avoided_costs: { b: '40' } },
      '-40',
      '0.25',
    ],
    [
      'has nothing to pay back at a balance of 0',
      { benefits: { a: '9' } },
      '0',
      'nothing-to-pay-back',
    ],
    [
      'nor where forgone and avoided are alike',
      { benefits: { a: '9' }, forgone_benefits: { b: '40' }, avoided_costs: { c: '40' } },
      '0',
      'nothing-to-pay-back',
    ],
    [
      'nor above 0',
      { benefits: { a: '99' }, forgone_benefits: { b: '40' }, avoided_costs: { c: '39.99' } },
      '0.01',
      'nothing-to-pay-back',
    ],
    [
      'never comes with a gain below 0',
      { costs: { a: '50' }, avoided_costs: { b: '40' } },
      '-40',
      'never-paid-back',
    ],
    [
      'nor with a gain of 0',
      { costs: { a: '40' }, avoided_costs: { b: '40' } },
      '-40',
      'never-paid-back',
    ],
    [
      'does not exist for a line of several years',
      { benefits: { a: { amount: '120', duration: '2' } }, avoided_costs: { b: '40' } },
      'several-years',
      'several-years',
    ],
    [
      'nor for one that starts later',
      { benefits: { a: { amount: '120', starts: '2' } }, avoided_costs: { b: '40' } },
      'several-years',
      'several-years',
    ],
    [
      'nor for one that starts before the activity',
      {
        benefits: { a: { amount: '120', starts: '0', duration: '2' } },
        avoided_costs: { b: '40' },
      },
      'several-years',
      'several-years',
    ],
    [
      'but does for inputs of several years',
      {
        benefits: { a: '120' },
        avoided_costs: { b: '40' },
        investment: { rent: { amount: '10', duration: '3' } },
      },
      '-40',
      '0.25',
    ],
  ])('%s', (_, text, balance, payback) => {
    expect(shownOf(text, 'balance_without')).toBe(balance);
    expect(shownOf(text, 'report_payback_years')).toBe(payback);
  });
});

describe('the payback of the investment, of 100,', () => {
  it.each<[string, CaseText, string]>([
    ['is in months of the first year’s impact: 100 ÷ (400 ÷ 12)', { benefits: { a: '400' } }, '3'],
    ['is after deductions', { deadweight: '50%', benefits: { a: '400' } }, '6'],
    ['may just be within the year', { benefits: { a: '100' } }, '12'],
    ['or, by way of thirds, exactly at its end', { benefits: { a: '100 / 3 * 3' } }, '12'],
    ['or after it: not within the horizon', { benefits: { a: '99.99' } }, 'not-within-horizon'],
    ['within two years', { benefits: { a: { amount: '60', duration: '2' } } }, '20'],
    ['or after them', { benefits: { a: { amount: '49', duration: '2' } } }, 'not-within-horizon'],
    [
      'goes by the first year’s impact, whatever comes later',
      { benefits: { a: { amount: '60', duration: '2', drop_off: '99%' } } },
      '20',
    ],
    [
      'has no horizon beyond the last impact',
      { benefits: { a: { amount: '60', duration: '2', drop_off: '100%' } } },
      'not-within-horizon',
    ],
    [
      'nor by a line without an effect',
      {
        benefits: {
          a: '60',
          b: { amount: '0', duration: '9' },
          c: { amount: '5', duration: '9', deadweight: '100%' },
        },
      },
      'not-within-horizon',
    ],
    [
      'reaches to the end of the line that lasts longest',
      { benefits: { a: '60', b: { amount: '5', starts: '2', duration: '2' } } },
      '20',
    ],
    [
      'counts from the first year that has an impact',
      { benefits: { a: { amount: '60', starts: '3', duration: '2' } } },
      '20',
    ],
    [
      'which is not one in which nothing comes of it',
      { benefits: { a: '0', b: { amount: '60', starts: '2', duration: '2' } } },
      '20',
    ],
    ['is none without an impact', {}, 'no-first-year-impact'],
    ['nor with one below 0', { costs: { a: '5' } }, 'no-first-year-impact'],
    [
      'nor where all of it is taken off',
      { attribution: '100%', benefits: { a: '400' } },
      'no-first-year-impact',
    ],
    [
      'nor where the first year loses',
      { costs: { a: '5' }, benefits: { b: { amount: '900', starts: '2' } } },
      'no-first-year-impact',
    ],
  ])('%s', (_, text, months) => {
    expect(shown(reckon(text).figures.investment_payback_months)).toBe(months);
  });
});

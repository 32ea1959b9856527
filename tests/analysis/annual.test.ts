import { describe, expect, it } from 'vitest';
import { annualFigures } from '../../src/analysis/annual.ts';
import { calculate } from '../../src/analysis/calculate.ts';
import { type CaseText, makePortfolio, shown } from '../helpers/records.ts';

const rowsOf = (text: CaseText, address: string) =>
  annualFigures(calculate(makePortfolio([text])))
    .get(address)
    ?.map(({ year, impact, present_value }) => [year, shown(impact), shown(present_value)]);

describe('what a line comes to year by year', () => {
  it('100 a year for 3 years with 10% drop-off: 100, 90, 81', () => {
    const benefits = { effect: { amount: '100', duration: '3', drop_off: '10%' } };
    expect(rowsOf({ benefits }, 'case.benefits.effect')).toEqual([
      [1, '100', '100'],
      [2, '90', '90'],
      [3, '81', '81'],
    ]);
  });

  it('signed by its group, after deductions, and discounted', () => {
    const costs = { upkeep: { amount: '50', duration: '2', starts: '2', deadweight: '50%' } };
    const rate = { discount_rate: '25%', timing: 'end-of-year' as const };
    // 25 / 1.25² and 25 / 1.25³.
    expect(rowsOf({ costs, ...rate }, 'case.costs.upkeep')).toEqual([
      [2, '-25', '-16'],
      [3, '-25', '-12.8'],
    ]);
  });

  it('of an input what was put in, from year 0', () => {
    const text = {
      benefits: { effect: '1' },
      investment: { staff: { amount: '100', quantity: '2', duration: '2' } },
      discount_rate: '25%',
      timing: 'end-of-year' as const,
    };
    expect(rowsOf(text, 'case.investment.staff')).toEqual([
      [0, '200', '200'],
      [1, '200', '160'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { isUnknownTo, valuesOf } from '../../../src/analysis/compare/values.ts';
import { savedSide } from '../../helpers/compared.ts';
import { makePortfolio } from '../../helpers/records.ts';

const [SAVED] = savedSide(
  makePortfolio([{ id: 'a', benefits: { tax: '100' }, investment: { rent: '50' } }]),
).saved.portfolios;
if (!SAVED) throw new Error();
const values = valuesOf(SAVED);
const text = (address: string) => values.byAddress.get(address)?.text;

describe('valuesOf', () => {
  it.each([
    ['a.sroi', '2'],
    ['a.report_payback_years', 'nothing-to-pay-back'],
    ['a.benefits.tax.amount', '100'],
    ['a.benefits.tax.deadweight', '0'],
    ['a.investment.rent.amount', '50'],
    ['a.investment', '50'],
    ['a.pooled', 'true'],
    ['a.annual.1.impact', '100'],
    ['pool.sroi', '2'],
    ['pool.members.a.share', '1'],
  ])('finds %s', (address, value) => {
    expect(text(address)).toBe(value);
  });

  it('passes over words and places', () => {
    const found = [...values.byAddress.keys()];
    expect(
      found.filter((address) => /\.(label|title|place|source|level|year)(\.|$)/.test(address)),
    ).toEqual([]);
  });

  it('takes in keys that it has never heard of', () => {
    const later = {
      ...SAVED,
      cases: SAVED.cases.map((of) => ({ ...of, later: [{ id: 'x', n: '1' }] })),
    };
    const found = valuesOf(later).byAddress;
    expect(found.get('a.later.x.n')?.text).toBe('1');
  });
});

describe('isUnknownTo', () => {
  it('is a key that stands beside others and is in none of the cases', () => {
    expect(isUnknownTo(values, 'case.figures.later')).toBe(true);
    expect(isUnknownTo(values, 'case.later.deeper')).toBe(true);
    expect(isUnknownTo(values, 'case.figures.sroi')).toBe(false);
  });

  it('is not what hangs under a key that is empty there', () => {
    const alone = valuesOf({ ...SAVED, pool: null });
    expect(isUnknownTo(alone, 'pool.figures.sroi')).toBe(false);
    expect(isUnknownTo(values, 'case.horizons.figures.sroi')).toBe(false);
  });
});

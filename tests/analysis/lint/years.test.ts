import { describe, expect, it } from 'vitest';
import { SHELF } from '../../load/folder.ts';
import { foundBy, lintFiles } from './study.ts';

describe('other-year', () => {
  const files = (year: string) => ({
    'cases/portfolio.yaml': 'parameters: ../parameters/2024.yaml\n',
    'parameters/2024.yaml': SHELF,
    'cases/a.yaml': `case: a\ntitle: A\nyear: ${year}\nbenefits:\n  x: day_price\n`,
  });
  const codes = (year: string) => lintFiles(files(year)).findings.map(({ code }) => code);

  it('finds a case that is reckoned with the parameters of another year', () => {
    const { findings } = lintFiles(files('2023'));
    expect(findings.find(({ code }) => code === 'other-year')?.facts).toEqual({
      id: 'a',
      year: '2023',
      parameters: 'parameters/2024.yaml',
      parametersYear: '2024',
    });
    expect(codes('2024')).not.toContain('other-year');
  });
});

const PRICED = `
  old:
    value: 100
    price_year: 2011
    source: evaluation
  older:
    value: 100
    price_year: 2001
    source: evaluation
  cpi_2011:
    value: 80
    unit: index
    source: evaluation
  cpi_2024:
    value: 100
    unit: index
    source: evaluation
`;
const shelf = SHELF.trimEnd() + PRICED;
const found = (cases: Readonly<Record<string, string>>) =>
  foundBy('mixed-price-years', { shelf, cases });

describe('mixed-price-years', () => {
  it('finds an amount in other prices than those it is added to, where they are stated', () => {
    expect(found({ a: 'benefits:\n  x: old\n  y: 50\n' })).toEqual([
      [
        'parameters/2024.yaml:27:12',
        { addresses: ['a.benefits.x'], priceYear: '2011', others: ['2024'] },
      ],
    ]);
  });

  it('looks through formulas, and over the whole pool', () => {
    const cases = { a: 'benefits:\n  x: old * days\n', b: 'costs:\n  z: old + older\n' };
    expect(found(cases)).toEqual([
      [
        'parameters/2024.yaml:27:12',
        {
          addresses: ['a.benefits.x', 'b.costs.z'],
          priceYear: '2011',
          others: ['2001', '2024'],
        },
      ],
      [
        'parameters/2024.yaml:31:12',
        { addresses: ['b.costs.z'], priceYear: '2001', others: ['2011', '2024'] },
      ],
    ]);
  });

  it('finds a case that is in other prices as a whole, and none where all are', () => {
    const priced = 'price_year: 2019\nbenefits:\n  x: 50\n';
    expect(found({ a: priced, b: 'benefits:\n  y: 50\n' })).toEqual([
      [
        'a.yaml:1:7',
        { addresses: ['a.benefits.x', 'a.investment'], priceYear: '2019', others: ['2024'] },
      ],
    ]);
    expect(found({ a: priced, b: priced })).toEqual([]);
    const shelved = shelf.replace('currency: EUR\n', 'currency: EUR\nprice_year: 2019\n');
    const cases = { a: 'benefits:\n  x: 50\n', b: 'benefits:\n  y: 50\n' };
    expect(foundBy('mixed-price-years', { shelf: shelved, cases })).toEqual([]);
  });

  it('says nothing of an amount that an index brings to the prices of the case', () => {
    expect(found({ a: 'benefits:\n  x: old * cpi_2024 / cpi_2011\n  y: 50\n' })).toEqual([]);
  });

  it('says nothing of an amount that says itself that it is in prices of the case', () => {
    const body = 'benefits:\n  x:\n    amount: old * 1.25\n    price_year: 2024\n  y: 50\n';
    expect(found({ a: body })).toEqual([]);
  });

  it('says nothing of one amount alone: nothing is added up', () => {
    expect(found({ a: 'illustration: true\nbenefits:\n  x: old\n' })).toEqual([]);
  });

  it('finds an amount beside the cost per client, which is of the year of the case', () => {
    expect(found({ a: 'benefits:\n  x: old\n' })).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { findFoundation } from '../../src/load/foundation.ts';
import { type Files, folderWith } from './folder.ts';

const SHELF = `
year: 2024
currency: EUR
method:
  deadweight:
    value: 40%
    assumption: a survey
`;
const CASE = 'case: one\ntitle: One\nyear: 2022\nbenefits:\n  taxes: 100\n';

function find(files: Files, year?: string) {
  return findFoundation('cases', { from: folderWith(files), year, thisYear: '2031' });
}

describe('findFoundation', () => {
  it('knows what parameter file and portfolio state', () => {
    const found = find({
      'parameters/2031.yaml': SHELF,
      'cases/portfolio.yaml': 'language: nl\ncontribution:\n  value: 25%\n  assumption: a guess\n',
    });
    expect([...found.stated].sort()).toEqual(['contribution', 'deadweight']);
    expect(found).toMatchObject({ language: 'nl', listedIn: undefined, diagnostics: [] });
  });

  it('does without a folder', () => {
    expect(find({ 'parameters/2031.yaml': SHELF })).toMatchObject({
      year: '2031',
      diagnostics: [],
    });
  });

  it.each([
    ['the one asked for', '2020', 'parameters: ../shelf.yaml\n', CASE, '2020'],
    ["that of the portfolio's parameters", undefined, 'parameters: ../shelf.yaml\n', CASE, '2024'],
    ['that of the latest case', undefined, '', CASE, '2022'],
    ['the present one', undefined, '', '', '2031'],
  ])('finds the year: %s', (_, asked, portfolio, one, year) => {
    const files: Files = {
      'shelf.yaml': SHELF,
      'cases/portfolio.yaml': `title: All\n${portfolio}`,
      'cases/a.yaml': one,
      'cases/b.yaml': one.replace('one', 'two').replace('2022', '2021'),
    };
    expect(find(files, asked).year).toBe(year);
  });

  it('knows the cases that are there by id, and whether they are listed', () => {
    const found = find({
      'parameters/2022.yaml': SHELF,
      'cases/a.yaml': CASE,
      'cases/broken.yaml': 'case: two\nbenefits: [\n',
      'cases/portfolio.yaml': 'cases:\n  - one\n',
    });
    expect(found.cases.get('one')).toMatchObject({ source: 'cases/a.yaml', line: 1 });
    expect(found.listedIn).toBe('cases/portfolio.yaml');
    // What is wrong with another case is no matter of the new one.
    expect(found.diagnostics).toEqual([]);
  });

  it('says when there are no parameters, or none that can be read', () => {
    expect(find({}).diagnostics).toMatchObject([
      { code: 'no-parameter-file', facts: { year: '2031' } },
    ]);
    const broken = find({ 'parameters/2031.yaml': 'year: 2031\n\tcurrency: EUR\n' });
    expect(broken.diagnostics.map(({ code }) => code)).toContain('tab-indentation');
    const missing = find({ 'cases/portfolio.yaml': 'parameters: ../none.yaml\n' });
    expect(missing.diagnostics.map(({ code }) => code)).toEqual(['file-not-found']);
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPortfolio, loadPortfolios } from '../../src/load/portfolio.ts';
import { faultsOf, HEAD, load, SHELF } from './folder.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the published cases load without a word', () => {
  const { portfolio, diagnostics, sources } = loadPortfolio('cases', { folder: ROOT });
  expect(diagnostics).toEqual([]);
  expect(portfolio).toMatchObject({ complete: true, title: { nl: expect.any(String) } });
  expect(portfolio?.cases.map(({ id, lines, pooled }) => [id, lines.length, pooled])).toEqual([
    ['casus-1', 9, true],
    ['casus-2', 7, true],
    ['casus-3', 7, true],
    ['casus-4', 2, true],
    ['neet', 1, false],
  ]);
  expect(sources.map(({ name }) => name)).toEqual([
    'cases/portfolio.yaml',
    'parameters/2024.yaml',
    ...['casus-1', 'casus-2', 'casus-3', 'casus-4', 'neet'].map((name) => `cases/${name}.yaml`),
    'cases/strict-attribution.yaml',
  ]);
  expect(portfolio?.sources).toEqual(sources);
  expect(portfolio?.scenarios?.map(({ id, because }) => [id, because])).toEqual(
    ['low', 'high', 'strict-attribution'].map((id) => [
      id,
      { nl: expect.stringMatching(/\w/), en: expect.stringMatching(/\w/) },
    ]),
  );
});

test('each of them loads alone', () => {
  for (const name of ['casus-1', 'casus-2', 'casus-3', 'casus-4', 'neet']) {
    const { portfolio, diagnostics } = loadPortfolio(`cases/${name}.yaml`, { folder: ROOT });
    expect(diagnostics).toEqual([]);
    expect(portfolio).toMatchObject({ complete: false, cases: [{ id: name }] });
  }
});

test('every line of them has a label and a source', () => {
  const { portfolios } = loadPortfolios(['cases'], { folder: ROOT });
  const lines = portfolios.flatMap(({ cases }) => cases.flatMap((found) => found.lines));
  expect(lines.filter(({ amount }) => !amount.label || !amount.source).map(({ id }) => id)).toEqual(
    [],
  );
});

test('what could be read is there beside what is wrong', () => {
  const loaded = load({
    'parameters/2024.yaml': SHELF,
    'cases/a.yaml': `${HEAD}benefits:\n  x: day_price\n`,
    'cases/b.yaml': 'case: b\n\tx',
    'cases/c.yaml': 'case: c\ntitle: C\nyear: 2024\nbenefits:\n  y: 1 +\n  z: days\n',
  });
  expect(loaded.portfolios).toMatchObject([
    { complete: false, cases: [{ id: 'a' }, { id: 'c', lines: [{ id: 'y' }, { id: 'z' }] }] },
  ]);
  expect(faultsOf(loaded)).toEqual([
    'cases/b.yaml:2:1+1 tab-indentation',
    'cases/c.yaml:5:9+1 formula-syntax found= expected=operand',
  ]);
});

test('nothing to load is no portfolio', () => {
  expect(loadPortfolio('gone', { folder: ROOT })).toMatchObject({
    portfolio: undefined,
    diagnostics: [{ code: 'file-not-found' }],
    sources: [],
  });
});

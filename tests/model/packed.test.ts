import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { loadPortfolio } from '../../src/load/portfolio.ts';
import { exactText } from '../../src/model/decimal.ts';
import { packPortfolio, unpackPortfolio } from '../../src/model/packed.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import { ROOT } from '../helpers/cli.ts';

const through = (portfolio: Portfolio): Portfolio =>
  unpackPortfolio(JSON.parse(JSON.stringify(packPortfolio(portfolio))));

/** Maps with their entries; of a source its name and kind only. */
function asData(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { entries: [...value] };
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
  return value.kind === 'file' || value.kind === 'argument'
    ? { ...value, text: '', bytes: undefined }
    : value;
}

function load(folder: string): Portfolio {
  const { portfolio } = loadPortfolio(folder, { folder: ROOT });
  if (!portfolio) throw new Error(`no portfolio in ${folder}`);
  return portfolio;
}

describe.each([
  'cases',
  'tests/studies/treasury',
  'tests/studies/turner',
  'tests/studies/nonprofit',
])('the portfolio of %s, packed and unpacked', (folder) => {
  const portfolio = load(folder);
  const other = through(portfolio);

  it('is the same but for the texts that it was read from', () => {
    expect(JSON.stringify(other, asData)).toBe(JSON.stringify(portfolio, asData));
  });

  it('gives the same figures to the last digit', () => {
    const figures = (of: Portfolio) =>
      calculate(of).cases.map(({ figures: all }) =>
        Object.values(all).map(({ value, reason }) => (value ? exactText(value) : reason)),
      );
    expect(figures(other)).toEqual(figures(portfolio));
  });

  it('shares what was shared: one parameter file is one', () => {
    const shelves = (of: Portfolio) => new Set(of.cases.map(({ parameters }) => parameters)).size;
    expect(shelves(other)).toBe(shelves(portfolio));
  });
});

it('keeps any text, and a key that means something to JavaScript', () => {
  const portfolio = load('cases');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tags = new Map([['__proto__', text]]);
      const cases = portfolio.cases.map((one) => ({ ...one, title: text, tags }));
      const [first] = through({ ...portfolio, cases }).cases;
      expect(first?.title).toBe(text);
      expect(first?.tags).toEqual(tags);
    }),
    { seed: 1, numRuns: 200 },
  );
});

it('refuses what is no data', () => {
  const portfolio = load('cases');
  const title = (() => 'x') as unknown as string;
  expect(() => packPortfolio({ ...portfolio, title })).toThrow('a portfolio holds no function');
});

import { describe, expect, it } from 'vitest';
import { pairPortfolios } from '../../../src/analysis/compare/side-by-side.ts';
import { savedSide } from '../../helpers/compared.ts';
import { makePortfolio } from '../../helpers/records.ts';

const side = (...portfolios: readonly (readonly string[])[]) =>
  savedSide(
    ...portfolios.map((ids) => makePortfolio(ids.map((id) => ({ id, benefits: { x: '1' } })))),
  ).saved.portfolios.map((saved) => ({ saved }));
const pairs = (before: ReturnType<typeof side>, after: ReturnType<typeof side>) =>
  pairPortfolios(before, after).map((pair) =>
    [pair.before, pair.after].map((one) => one?.saved.cases.map(({ id }) => id).join('+')),
  );

describe('pairPortfolios', () => {
  it('pairs the only ones, whatever their cases', () => {
    expect(pairs(side(['a', 'b']), side(['c', 'd']))).toEqual([['a+b', 'c+d']]);
  });

  it('pairs several by the cases that they share, and leaves the others alone', () => {
    expect(pairs(side(['a'], ['b', 'c']), side(['c', 'd'], ['e']))).toEqual([
      ['a', undefined],
      ['b+c', 'c+d'],
      [undefined, 'e'],
    ]);
  });

  it('calls one case by the name of the other', () => {
    expect(pairs(side(['old']), side(['new']))).toEqual([['old', 'old']]);
  });
});

import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import { SHELF } from '../../load/folder.ts';
import { foundBy, lintOf, type StudyText } from './study.ts';

// 12.5% of the amount counts, over 448.60: 35,888 gives exactly 10, 71,776 gives 20.
const TEN = 'benefits:\n  wage: 35888\n';
const TWENTY = 'benefits:\n  wage: 71776\n';

const ratios = (study: StudyText): readonly string[] =>
  foundBy('high-ratio', study).map(
    ([place, { address, ratio, threshold }]) =>
      `${place} ${address} ${exactText(ratio)} > ${exactText(threshold.value)}`,
  );

const threshold = (value: string): string =>
  `lint:\n  ratio_threshold:\n    value: ${value}\n    because: the board asks for it\n`;

describe('high-ratio', () => {
  it('finds a ratio above 10, and not one of 10', () => {
    expect(ratios({ cases: { a: TEN } })).toEqual([]);
    expect(ratios({ cases: { a: TWENTY } })).toEqual(['a.yaml:1:7 a.sroi 20 > 10']);
  });

  it('finds that of a pool of several too, at the portfolio if there is one', () => {
    const cases = { a: TEN, b: TWENTY };
    expect(ratios({ cases })).toEqual([
      'a.yaml:1:7 pool.sroi 15 > 10',
      'b.yaml:1:7 b.sroi 20 > 10',
    ]);
    expect(ratios({ cases, portfolio: 'title: Two\n' })).toEqual([
      'portfolio.yaml:1:1 pool.sroi 15 > 10',
      'b.yaml:1:7 b.sroi 20 > 10',
    ]);
  });

  it('holds the pool to the threshold of the portfolio, else of the parameters', () => {
    const cases = { a: TEN + threshold('40'), b: TWENTY + threshold('40') };
    expect(ratios({ cases, portfolio: threshold('15') })).toEqual([]);
    expect(ratios({ cases, portfolio: threshold('14.9') })).toEqual([
      'portfolio.yaml:1:1 pool.sroi 15 > 14.9',
    ]);
    expect(ratios({ cases, shelf: SHELF + threshold('15') })).toEqual([]);
  });

  it('takes the threshold of the case, else of the portfolio, else of the parameters', () => {
    const shelf = SHELF + threshold('5');
    const ofParameters = { shelf, cases: { a: TEN } };
    expect(ratios(ofParameters)).toEqual(['a.yaml:1:7 a.sroi 10 > 5']);
    const ofPortfolio = { ...ofParameters, portfolio: `title: One\n${threshold('10')}` };
    expect(ratios(ofPortfolio)).toEqual([]);
    const ofCase = { ...ofPortfolio, cases: { a: TEN + threshold('9.5') } };
    expect(ratios(ofCase)).toEqual(['a.yaml:1:7 a.sroi 10 > 9.5']);
  });

  it('tells which thresholds were in force, also where no ratio is above them', () => {
    const cases = { a: TEN, b: TEN + threshold('40'), c: TEN };
    const { thresholds } = lintOf({ cases });
    expect(thresholds.map(({ value, stated }) => [exactText(value), stated?.because])).toEqual([
      ['10', undefined],
      ['40', 'the board asks for it'],
    ]);
  });

  it('says nothing of a case without a ratio', () => {
    expect(ratios({ cases: { a: `illustration: true\n${TWENTY}` } })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { HEAD, SHELF } from '../../load/folder.ts';
import { foundBy, lintFiles, placeOf, type StudyText } from './study.ts';

type Code = 'no-source' | 'assumption-only' | 'unexplained-line';
const addresses = (code: Code, study: StudyText): readonly string[] =>
  foundBy(code, study).map(([place, { address }]) => `${place} ${address}`);

const LINES = `
values:
  places: 12
benefits:
  bare: 100
  sourced:
    amount: 200
    source: a payslip
  assumed:
    amount: 300
    assumption: nobody moved
  shared: day_price * days
  rounded: round(places, -1)
  labelled:
    amount: 2 * days
    label: Two days
investment:
  staff: 50
`;

describe('no-source', () => {
  it('finds what has neither source nor assumption: lines, inputs, values', () => {
    expect(addresses('no-source', { cases: { a: LINES } })).toEqual([
      'a.yaml:6:11 a.values.places',
      'a.yaml:8:3 a.benefits.bare',
      'a.yaml:17:3 a.benefits.labelled',
      'a.yaml:21:3 a.investment.staff',
    ]);
  });

  it('finds settings and parameters once, however many cases share them', () => {
    const shelf = SHELF.replace('value: 50%\n    source: evaluation', 'value: 50%').replace(
      'label: Days a year\n    source: evaluation, page 4',
      'label: Days a year',
    );
    const cases = { a: 'benefits:\n  x: day_price\n', b: 'benefits:\n  x: day_price\n' };
    expect(addresses('no-source', { shelf, cases })).toEqual([
      'parameters/2024.yaml:9:12 deadweight',
      'parameters/2024.yaml:22:12 days',
    ]);
  });

  it('finds a setting of the portfolio once, though the cases have parameters of their own', () => {
    const { findings } = lintFiles({
      'parameters/2023.yaml': SHELF.replace('year: 2024', 'year: 2023'),
      'parameters/2024.yaml': SHELF,
      'cases/portfolio.yaml': 'displacement: 5%\n',
      'cases/a.yaml': `${HEAD}benefits:\n  x: day_price\n`,
      'cases/b.yaml': 'case: b\ntitle: B\nyear: 2023\npool: false\nbenefits:\n  x: day_price\n',
    });
    const found = findings.filter(({ code }) => code === 'no-source');
    expect(found.map(placeOf)).toEqual(['portfolio.yaml:1:15']);
    expect(found[0]?.cases.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('says nothing of a quantity or a deduction of a line: the line speaks for them', () => {
    const body = `benefits:
  x:
    amount: 100
    quantity: 60
    deadweight: 10%
    source: a payslip
`;
    expect(addresses('no-source', { cases: { a: body } })).toEqual([]);
  });
});

describe('assumption-only', () => {
  it('finds what has an assumption and no source', () => {
    expect(addresses('assumption-only', { cases: { a: LINES } })).toEqual([
      'a.yaml:12:3 a.benefits.assumed',
    ]);
  });
});

describe('unexplained-line', () => {
  it('finds lines and inputs without a word, but for a source', () => {
    expect(addresses('unexplained-line', { cases: { a: LINES } })).toEqual([
      'a.yaml:8:3 a.benefits.bare',
      'a.yaml:9:3 a.benefits.sourced',
      'a.yaml:21:3 a.investment.staff',
    ]);
  });

  it.each(['label', 'note', 'assumption', 'because'])('takes a %s for an explanation', (word) => {
    const cases = { a: `benefits:\n  x:\n    amount: 1\n    ${word}: it is so\n` };
    expect(addresses('unexplained-line', { cases })).toEqual([]);
  });

  it('takes a derivation for an explanation', () => {
    const cases = { a: 'benefits:\n  x:\n    amount: 6\n    derivation: 2 * 3\n' };
    expect(addresses('unexplained-line', { cases })).toEqual([]);
  });
});

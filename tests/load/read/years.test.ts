import { describe, expect, test } from 'vitest';
import type { Figure, Formula } from '../../../src/model/formula/tree.ts';
import { faultsOfCase, loadCase, onlyCase, onlyLine, SHELF } from '../folder.ts';

const textOf = (formula: Formula | undefined): string | undefined =>
  formula?.kind === 'literal' ? formula.text : formula?.kind;
const textsOf = (figures: readonly Figure[] | undefined) =>
  figures?.map(({ formula }) => textOf(formula));

const LINE = 'benefits:\n  x: days\n';

describe('one amount a year', () => {
  test('is a list of formulas, the first of them the amount', () => {
    const line = onlyLine(
      loadCase(
        'benefits:\n  x:\n    amounts:\n      - 0\n      - 2 * days\n      - 7.50\n    starts: 3\n',
      ),
    );
    expect(textsOf(line.amounts)).toEqual(['0', 'operation', '7.50']);
    expect(textOf(line.amount.formula)).toBe('0');
    expect(line.amounts?.[1]?.place).toMatchObject({ line: 8, column: 9, length: 8 });
    expect(textOf(line.starts?.formula)).toBe('3');
    expect(line.duration).toBeUndefined();
  });

  test('keeps what is said of the line', () => {
    const line = onlyLine(
      loadCase(
        'benefits:\n  x:\n    amounts: [1, 2]\n    label: Years\n    source: evaluation, page 2\n    quantity: 4\n',
      ),
    );
    expect(line).toMatchObject({
      amount: { label: 'Years', source: { publication: { id: 'evaluation' } } },
      quantity: { formula: { text: '4' } },
    });
  });

  test('may be that of an input', () => {
    const { investment } = onlyCase(
      loadCase(`${LINE}investment:\n  staff:\n    amounts: [10, 20]\n    source: evaluation\n`),
    );
    expect(investment.map(({ amounts }) => textsOf(amounts))).toEqual([['10', '20']]);
  });

  test.each([
    ['amounts: [1]\n    amount: 2', '7:5+6 amounts-and-other other=amount (6:5+7)'],
    ['amounts: [1]\n    duration: 2', '7:5+8 amounts-and-other other=duration (6:5+7)'],
    ['drop_off: 5%\n    amounts: [1]', '6:5+8 amounts-and-other other=drop_off (7:5+7)'],
    ['amounts: []', '6:5+7 empty-value key=amounts'],
    ['amounts: 5', '6:14+1 wrong-type expected=list found=text'],
    ['label: X', '5:3+1 missing-key key=amount'],
    ['amount:', '6:5+6 empty-value key=amount'],
    ['amounts:\n      - 1\n      - 2 *', '8:12+1 formula-syntax'],
  ])('%j is refused, once', (body, fault) => {
    const faults = faultsOfCase(`benefits:\n  x:\n    ${body}\n    assumption: a\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});

describe('a timing', () => {
  test('may be that of a line', () => {
    const line = onlyLine(loadCase('benefits:\n  x:\n    amount: days\n    timing: mid-year\n'));
    expect(line.settings.timing).toMatchObject({ value: 'mid-year', place: { line: 7 } });
    expect(line.settings.horizons).toBeUndefined();
  });

  test('of another name is refused', () => {
    const faults = faultsOfCase('benefits:\n  x:\n    amount: days\n    timing: midyear\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('7:13+7 unknown-word key=timing word=midyear');
  });

  test('or a horizon is none of an input’s', () => {
    expect(
      faultsOfCase(`${LINE}investment:\n  a:\n    amount: days\n    timing: mid-year\n`),
    ).toEqual([expect.stringContaining('unknown-key key=timing')]);
    expect(faultsOfCase('benefits:\n  x:\n    amount: days\n    horizon: 3\n')).toEqual([
      expect.stringContaining('unknown-key key=horizon'),
    ]);
  });
});

describe('a horizon', () => {
  test.each([
    ['horizon: 5', ['5']],
    ['horizon: [1, 5, 30]', ['1', '5', '30']],
    ['horizon:\n  - 5\n  - 2 * 10', ['5', 'operation']],
    ['horizon:\n  value: 7\n  source: evaluation', ['7']],
  ])('%j', (text, expected) => {
    const body = `${text}\n${LINE}`;
    expect(faultsOfCase(body)).toEqual([]);
    expect(textsOf(onlyCase(loadCase(body)).settings.horizons)).toEqual(expected);
  });

  test('may stand on the parameter file, among its method', () => {
    const shelf = SHELF.replace('method:\n', 'method:\n  horizon: [2, 4]\n  discount_after: 1\n');
    const { parameters } = onlyCase(loadCase(LINE, shelf));
    expect(textsOf(parameters.settings.horizons)).toEqual(['2', '4']);
    expect(textOf(parameters.settings.figures.get('discount_after')?.formula)).toBe('1');
  });

  test('is not an empty list', () => {
    expect(faultsOfCase(`horizon: []\n${LINE}`)).toEqual(['4:10+2 empty-value key=horizon']);
  });
});

test('the year after which a rate counts', () => {
  const { settings } = onlyCase(loadCase(`discount_after: 3\n${LINE}`));
  expect(textOf(settings.figures.get('discount_after')?.formula)).toBe('3');
});

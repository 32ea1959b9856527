import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/model/formula/tree.ts';
import { partsOf } from '../../../src/model/formula/walk.ts';
import { parse, placeless, pointed, tryToParse, valueText } from '../../helpers/figures.ts';

describe('precedence', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 4 - 3', '3'], // from the left
    ['10 - (4 - 3)', '9'],
    ['100 / 10 / 5', '2'],
    ['100 / (10 / 5)', '50'],
    ['6 / 2 * 3', '9'],
    ['2 ^ 3 ^ 2', '512'], // from the right
    ['(2 ^ 3) ^ 2', '64'],
    ['-2^2', '-4'],
    ['(-2)^2', '4'],
    ['2 ^ -2', '0.25'],
    ['2 * 3 ^ 2', '18'],
    ['-2 * -3', '6'],
    ['2 - -3', '5'],
    ['2 - +3', '-1'],
    ['--3', '3'],
    ['-3 + 5', '2'],
    ['+4', '4'],
    ['50%', '0.5'],
    ['-50%', '-0.5'],
    ['100 - 5%', '99.95'], // 95 on a pocket calculator
    ['200 * 50% + 1', '101'],
    ['50%^2', '0.25'],
    ['10^200%', '100'],
    ['(1 + 2)%', '0.03'],
    ['50%%', '0.005'],
    ['round(2.5, 0)%', '0.03'],
    ['1 - (1 - 20%) * (1 - 50%)', '0.6'],
  ])('%s = %s', (text, value) => {
    expect(valueText(text)).toBe(value);
  });
});

describe('places', () => {
  it.each([
    // every part of the tree, outermost first, as the text it stands for
    ['5', ['5']],
    ['a * b', ['a * b', 'a', 'b']],
    [' a + b * 2 ', ['a + b * 2', 'a', 'b * 2', 'b', '2']],
    ['(a + b) * 2', ['(a + b) * 2', 'a + b', 'a', 'b', '2']],
    ['2 * ( a + b )', ['2 * ( a + b )', '2', 'a + b', 'a', 'b']],
    ['a - b - c', ['a - b - c', 'a - b', 'a', 'b', 'c']],
    ['2^3^b', ['2^3^b', '2', '3^b', '3', 'b']],
    ['-a^2', ['-a^2', 'a^2', 'a', '2']],
    ['1 - -a%', ['1 - -a%', '1', '-a%', 'a%', 'a']],
    ['(a + 1) %', ['(a + 1) %', 'a + 1', 'a', '1']],
    [
      '1 + round( a; 2 ) + b',
      ['1 + round( a; 2 ) + b', '1 + round( a; 2 )', '1', 'round( a; 2 )', 'a', '2', 'b'],
    ],
  ])('of %s', (text, slices) => {
    const sliceOf = ({ place }: Formula) =>
      place && text.slice(place.column - 1, place.column - 1 + place.length);
    const all = (formula: Formula): readonly (string | undefined)[] => [
      sliceOf(formula),
      ...partsOf(formula).flatMap(all),
    ];
    expect(all(parse(text))).toEqual(slices);
  });
});

describe('what is no formula', () => {
  it.each([
    // what was found, what was expected, where
    ['', '', 'operand'],
    ['1 +', '', 'operand'],
    ['* 2', '*', 'operand'],
    ['1 * / 2', '/', 'operand'],
    ['()', ')', 'operand'],
    ['%', '%', 'operand'],
    ['1 2', '2', 'operator'],
    ['2 a', 'a', 'operator'], // nothing is multiplied unsaid
    ['8 % 3', '3', 'operator'],
    ['(1)(2)', '(', 'end'],
    ['1)', ')', 'end'],
    ['1, 2', ',', 'end'],
    ['(1', '', 'closing-bracket'],
    ['((1)', '', 'closing-bracket'],
    ['(1, 2)', ',', 'closing-bracket'],
    ['round(1, 2', '', 'closing-bracket'],
    ['round(1 2)', '2', 'closing-bracket'],
    ['min(,1)', ',', 'operand'],
    ['min(1,)', ')', 'operand'],
    ['min(1,,2)', ',', 'operand'],
    ['round(1.55, 1,)', ')', 'operand'],
  ])('%j: found %j, expected %s', (text, found, expected) => {
    const { formula, faults } = tryToParse(text);
    expect(formula).toBeUndefined();
    expect(faults).toMatchObject([{ code: 'formula-syntax', facts: { found, expected } }]);
    const [, slice] = faults.map(pointed)[0] ?? [];
    expect(slice).toBe(found);
  });
});

describe('limits', () => {
  const long = `1${'+1'.repeat(999)}`;
  it('take 2,000 characters', () => {
    expect(long).toHaveLength(1999);
    expect(valueText(`${long} `)).toBe('1000');
    expect(tryToParse(`${long}  `).faults).toMatchObject([
      { code: 'formula-too-long', facts: { limit: 2000 } },
    ]);
  });

  it.each([
    ['brackets', (n: number) => `${'('.repeat(n)}1${')'.repeat(n)}`],
    ['signs', (n: number) => `${'-'.repeat(n)}1`],
    ['powers', (n: number) => `1${'^1'.repeat(n)}`],
    ['calls', (n: number) => `${'min('.repeat(n)}1${')'.repeat(n)}`],
  ])('take 60 levels of %s, and not 70', (_, nest) => {
    expect(tryToParse(nest(60)).faults).toEqual([]);
    const { formula, faults } = tryToParse(nest(70));
    expect(formula).toBeUndefined();
    expect(faults).toMatchObject([{ code: 'formula-too-deep', facts: { limit: 64 } }]);
  });

  it('count levels, not brackets', () => {
    expect(valueText(Array.from({ length: 200 }, () => '((1))').join('+'))).toBe('200');
  });
});

it('reads the same tree whatever the spaces', () => {
  const tight = 'round(16.72*8*55%,2)*312-a^2';
  const loose = ' round( 16.72 *\n8 * 55 % ; 2 ) * 312 - a ^ 2 ';
  expect(placeless(parse(loose))).toEqual(placeless(parse(tight)));
});

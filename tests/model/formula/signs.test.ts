import { expect, it } from 'vitest';
import { pastedSign } from '../../../src/model/formula/signs.ts';
import { tryToParse } from '../../helpers/figures.ts';

it.each([
  // a sign as it comes along from a document, its code point, what was meant
  ['×', 'U+00D7', '*'],
  ['·', 'U+00B7', '*'],
  ['÷', 'U+00F7', '/'],
  [':', 'U+003A', '/'],
  ['\u2212', 'U+2212', '-'],
  ['\u2010', 'U+2010', '-'],
  ['\u2011', 'U+2011', '-'],
  ['–', 'U+2013', '-'],
  ['—', 'U+2014', '-'],
  ['€', 'U+20AC', ''],
  ['$', 'U+0024', ''],
  ['=', 'U+003D', ''],
  ['\u00a0', 'U+00A0', ' '],
  ['\u2009', 'U+2009', ' '],
  ['\u202f', 'U+202F', ' '],
  ['\ufeff', 'U+FEFF', ''],
  ['\u200b', 'U+200B', ''],
  ['‘', 'U+2018', ''],
  ['’', 'U+2019', ''],
  ['“', 'U+201C', ''],
  ['”', 'U+201D', ''],
  ['"', 'U+0022', ''],
  ["'", 'U+0027', ''],
])('%s is %s and means %j', (sign, code, suggestion) => {
  expect(pastedSign(sign)).toEqual({ sign, code, suggestion });
  const { formula, faults } = tryToParse(`rent ${sign} 2`);
  expect(formula).toBeUndefined();
  expect(faults).toMatchObject([
    { code: 'pasted-sign', facts: { sign, code, suggestion }, place: { column: 6, length: 1 } },
  ]);
});

it.each(['*', '-', '&', 'a', '', 'toString', '__proto__'])('%j is none of them', (sign) => {
  expect(pastedSign(sign)).toBeUndefined();
});

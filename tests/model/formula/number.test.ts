import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/model/formula/number.ts';
import { pointed, tryToParse } from '../../helpers/figures.ts';

describe('a number', () => {
  it.each(
    // the text from where a number may begin, the digits that are read
    [
      ['5', '5'],
      ['0', '0'],
      ['448.60', '448.60'],
      ['0.461', '0.461'], // nobody writes zero thousand
      ['15.4610', '15.4610'],
      ['1234.567', '1234.567'], // nor four digits before a mark for thousands
      ['12345678901234567890.12', '12345678901234567890.12'],
      [`0.${'0'.repeat(50)}5`, `0.${'0'.repeat(50)}5`],
      ['9'.repeat(40), '9'.repeat(40)],
      ['5%', '5'],
      ['5 * 312', '5'],
      ['1 0000', '1'],
      ['7e', '7'],
    ],
  )('%s gives %s', (text, digits) => {
    expect(readNumber(text, false)).toEqual({ digits, length: digits.length });
  });

  it.each(['', 'x1', '-1', '.5', ',5', ' 1', '%'])('does not begin %j', (text) => {
    expect(readNumber(text, false)).toBeUndefined();
  });
});

describe('a number that could be read in two ways', () => {
  it.each([
    // as written, the fault, the right spelling
    ['16,72', 'decimal-comma', '16.72'],
    ['0,461', 'decimal-comma', '0.461'],
    ['1234,567', 'decimal-comma', '1234.567'],
    ['1.234,56', 'thousands-separator', '1234.56'],
    ['1,234.56', 'thousands-separator', '1234.56'],
    ['1.234.567', 'thousands-separator', '1234567'],
    ['1,234,567', 'thousands-separator', '1234567'],
    ['1.234.567,8', 'thousands-separator', '1234567.8'],
    ['1 000', 'thousands-separator', '1000'],
    ['1\u00a0000', 'thousands-separator', '1000'],
    ['1\u2009000', 'thousands-separator', '1000'],
    ['1\u202f000', 'thousands-separator', '1000'],
    ['1 234 567,89', 'thousands-separator', '1234567.89'],
    ["1'000", 'thousands-separator', '1000'],
    ['1\u2019000.50', 'thousands-separator', '1000.50'],
    ['1_000', 'thousands-separator', '1000'],
    ['1e3', 'exponent', '1000'],
    ['1.5e3', 'exponent', '1500'],
    ['25E-2', 'exponent', '0.25'],
    ['1e-3', 'exponent', '0.001'],
    ['1.25e+1', 'exponent', '12.5'],
    ['0e5', 'exponent', '0'],
    ['1e21', 'exponent', undefined], // written out it would be no help
    ['1,5e3', 'exponent', undefined],
    [`1e${'9'.repeat(400)}`, 'exponent', undefined],
  ])('%s is a %s: %s', (text, code, suggestion) => {
    const number = readNumber(text, false);
    expect(number).toMatchObject({ length: text.length, fault: { code } });
    expect(number?.fault?.facts).toEqual({ text, suggestion });
  });

  it.each([
    ['15.461', '15461', '15.4610'],
    ['210.000', '210000', '210.0000'],
    ['1.234', '1234', '1.2340'],
    ['15,461', '15461', '15.4610'],
    ['210,000', '210000', '210.0000'],
  ])('%s is %s or %s', (text, whole, exact) => {
    expect(readNumber(text, false)?.fault).toMatchObject({
      code: 'ambiguous-thousands',
      facts: { text, whole, exact },
    });
  });

  it.each(['00.461', '000.461', '001.000'])('%s has no lone 0 in front', (text) => {
    expect(readNumber(text, false)?.fault?.code).toBe('ambiguous-thousands');
  });

  it('is at fault beyond the digits that a result keeps', () => {
    for (const text of ['9'.repeat(41), `1.${'0'.repeat(40)}`, `0.${'9'.repeat(41)}`]) {
      expect(readNumber(text, false)?.fault).toMatchObject({
        code: 'number-too-long',
        facts: { limit: 40 },
      });
    }
  });
});

describe('among arguments, where a comma separates,', () => {
  it.each([
    ['1,5', '1'],
    ['16.72,2', '16.72'],
    ['1,000', '1'],
    ['0.461,2', '0.461'],
  ])('%s begins with %s', (text, digits) => {
    expect(readNumber(text, true)).toEqual({ digits, length: digits.length });
  });

  it.each([
    ['15.461', 'ambiguous-thousands'],
    ['1.234,56', 'ambiguous-thousands'],
    ['1 000', 'thousands-separator'],
    ["1'000", 'thousands-separator'],
    ['1.234.567', 'thousands-separator'],
    ['1e3', 'exponent'],
  ])('%s is still a %s', (text, code) => {
    expect(readNumber(text, true)?.fault?.code).toBe(code);
  });
});

describe('an ambiguous number is refused wherever it stands', () => {
  it.each([
    '15.461',
    '-15.461',
    '(15.461)',
    '15.461%',
    '2 * 15.461',
    '15.461 / 2',
    '2 ^ 15.461',
    'round(15.461, 2)',
    'min(1, 15.461)',
    'max(15.461; 1)',
    'round(2 * (15.461 + 1), 2)',
  ])('%s', (text) => {
    const { formula, faults } = tryToParse(text);
    expect(formula).toBeUndefined();
    expect(faults.map(pointed)).toEqual([['ambiguous-thousands', '15.461']]);
  });
});

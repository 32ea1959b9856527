import { describe, expect, it } from 'vitest';
import {
  decimal,
  exactlyEqual,
  exactText,
  isWithinRange,
  ONE,
  roundTo,
} from '../../src/model/decimal.ts';

describe('decimal', () => {
  it('keeps every digit of what was written', () => {
    const text = '12345678901234567890.12';
    expect(exactText(decimal(text))).toBe(text);
    expect(exactText(decimal(text).times(3))).toBe('37037036703703703670.36');
    expect(exactText(decimal(`0.${'0'.repeat(30)}7`))).toBe(`0.${'0'.repeat(30)}7`);
  });

  it('carries 60 digits through an operation', () => {
    expect(ONE.dividedBy(3).toFixed()).toBe(`0.${'3'.repeat(60)}`);
    expect(decimal('2').dividedBy(3).toFixed()).toBe(`0.${'6'.repeat(59)}7`);
  });
});

describe('exactText', () => {
  it.each([
    ['5', '5'],
    ['5.00', '5'],
    ['-0', '0'],
    ['0.000', '0'],
    ['1000', '1000'],
    ['-1234.50', '-1234.5'],
    [`1${'0'.repeat(39)}`, `1${'0'.repeat(39)}`], // no exponent, however large
    [`0.${'0'.repeat(38)}1`, `0.${'0'.repeat(38)}1`], // or small
    [`1.${'0'.repeat(39)}5`, `1.${'0'.repeat(38)}1`], // digit 41 is a 5: away from zero
    [`-1.${'0'.repeat(39)}5`, `-1.${'0'.repeat(38)}1`],
    [`1.${'0'.repeat(39)}4`, '1'],
  ])('writes %s as %s', (text, expected) => {
    expect(exactText(decimal(text))).toBe(expected);
  });
});

describe('exactlyEqual', () => {
  it('sees 40 digits and no more', () => {
    expect(exactlyEqual(decimal('10').dividedBy(3).times(3), decimal('10'))).toBe(true);
    expect(exactlyEqual(decimal(`1.${'0'.repeat(38)}1`), ONE)).toBe(false);
    expect(exactlyEqual(decimal('-0'), decimal('0'))).toBe(true);
  });
});

describe('roundTo', () => {
  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.005', 2, '1.01'], // a double is 1.00499…, and gives 1.00
    ['-1.005', 2, '-1.01'],
    ['73.568', 2, '73.57'],
    ['-0.4', 0, '0'],
    ['15764.16', -2, '15800'],
    ['1250', -2, '1300'],
    ['-1250', -2, '-1300'],
    ['1249.99', -2, '1200'],
    ['49', -2, '0'],
    ['50', -2, '100'],
    ['12.5', 30, '12.5'],
  ])('rounds %s to %i decimals, half away from zero: %s', (text, places, expected) => {
    expect(exactText(roundTo(decimal(text), places))).toBe(expected);
  });
});

describe('isWithinRange', () => {
  it.each([
    ['0', true],
    [`${'9'.repeat(40)}`, true],
    [`1${'0'.repeat(40)}`, false],
    [`0.${'0'.repeat(38)}1`, true],
    [`0.${'0'.repeat(39)}1`, false],
  ])('%s: %s', (text, expected) => {
    expect(isWithinRange(decimal(text))).toBe(expected);
  });

  it('refuses what is no number', () => {
    expect(isWithinRange(ONE.dividedBy(0))).toBe(false);
    expect(isWithinRange(decimal('-1').squareRoot())).toBe(false);
  });
});

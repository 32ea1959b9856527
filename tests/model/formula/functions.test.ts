import { describe, expect, it } from 'vitest';
import { pointed, tryToParse, valueText } from '../../helpers/figures.ts';

it.each([
  ['round(1.0050, 2)', '1.01'],
  ['round(1.0050; 2)', '1.01'],
  ['round (-2.5, 0)', '-3'],
  ['round(28800 * (13.07% + 25%) + 4800, -2)', '15800'], // METHOD: 15,764.16 to hundreds
  ['round(16.72 * 8 * 55%, 2) * 312', '22953.84'], // METHOD: 73.568, rounded before × 312
  ['min(3)', '3'],
  ['min(3, 1, 2)', '1'],
  ['max(3; 1; 4)', '4'],
  ['min(-1, -2)', '-2'],
  ['max(9, 10)', '10'], // as text, 9 would be the larger
  ['min(round(2.5, 0), max(1, 5))', '3'],
])('%s = %s', (text, value) => {
  expect(valueText(text)).toBe(value);
});

describe('a call at fault', () => {
  it.each([
    ['round(1)', { name: 'round', expected: 2, found: 1 }],
    ['round()', { name: 'round', expected: 2, found: 0 }],
    ['round(1,5, 2)', { name: 'round', expected: 2, found: 3 }],
    ['min()', { name: 'min', expected: 1, found: 0 }],
  ])('%s', (text, facts) => {
    const { formula, faults } = tryToParse(text);
    expect(formula).toBeUndefined();
    expect(faults).toMatchObject([{ code: 'argument-count', facts }]);
    expect(faults.map(pointed)).toEqual([['argument-count', text]]);
  });

  it.each([
    ['afronden', 'round'],
    ['Afronden', 'round'],
    ['rond', 'round'],
    ['Round', 'round'],
    ['MIN', 'min'],
    ['maxx', 'max'],
    ['sqrt', undefined], // the method's own
    ['average', undefined],
    ['constructor', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
  ])('%s(2, 1), where %s is meant', (name, suggestion) => {
    const { formula, faults } = tryToParse(`1 + ${name}(2, 1)`);
    expect(formula).toBeUndefined();
    expect(faults).toMatchObject([{ code: 'unknown-function', facts: { name } }]);
    expect(faults[0]?.facts).toEqual({ name, suggestion });
    expect(faults.map(pointed)).toEqual([['unknown-function', name]]);
  });
});

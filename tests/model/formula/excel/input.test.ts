import { describe, expect, it } from 'vitest';
import { exactText } from '../../../../src/model/decimal.ts';
import { createScope } from '../../../../src/model/formula/bind.ts';
import { constantOf, isInput } from '../../../../src/model/formula/excel/input.ts';
import { literal, named, none } from '../../../../src/model/formula/tree.ts';
import { figures, parse } from '../../../helpers/figures.ts';

describe('a formula that is a number', () => {
  it.each([
    ['448.60', '448.6'],
    ['50%', '0.5'],
    ['13.07%', '0.1307'],
    ['-3', '-3'],
    ['-50%', '-0.5'],
  ])('%s is %s', (text, value) => {
    const constant = constantOf(parse(text));
    expect(constant && exactText(constant)).toBe(value);
  });

  it.each(['1 + 1', '(1 + 2)%', 'round(1, 0)', 'a'])('%s is none', (text) => {
    expect(constantOf(parse(text))).toBeUndefined();
  });
});

describe('an input', () => {
  const scope = createScope(
    figures({ budget: '783000000', half: '2 * 25%', other: 'budget', cost: 'budget / 210000' }),
    () => undefined,
  );
  it.each([
    ['budget', true],
    ['half', true],
    ['other', false],
    ['cost', false],
  ])('%s: %s', (name, expected) => {
    expect(isInput(scope.lookUp(name) ?? none('unread'))).toBe(expected);
  });

  it('may use the year, which is no figure of its own', () => {
    const years = createScope(figures({ t: '3', growing: '10 * t' }), () => undefined);
    expect(isInput(years.lookUp('growing') ?? none('unread'))).toBe(true);
  });

  it('is stated in a file', () => {
    expect(isInput(named('displacement', literal('0')))).toBe(false);
  });
});

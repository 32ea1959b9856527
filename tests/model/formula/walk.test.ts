import { describe, expect, it } from 'vitest';
import { formula } from '../../../src/model/formula/template.ts';
import { literal, named, none, sum, when } from '../../../src/model/formula/tree.ts';
import { figuresWithin, namedPartsOf, partsOf } from '../../../src/model/formula/walk.ts';
import { figure, parse } from '../../helpers/figures.ts';

const [one, two, three] = [literal('1'), literal('2'), literal('3')] as const;

it.each([
  ['a number', one, []],
  ['no figure', none('no-impact'), []],
  ['a reference', parse('a'), []],
  ['a name', named('a', one), [one]],
  ['a negation', formula`-${one}`, [one]],
  ['a percentage', formula`${one}%`, [one]],
  ['an operation', formula`${two} - ${one}`, [two, one]],
  ['a sum', sum([three, one, two]), [three, one, two]],
  ['a call', formula`max(${two}, ${one})`, [two, one]],
  ['a condition', when(one, '>', two, three, 'no-impact'), [three, one, two, none('no-impact')]],
] as const)('the parts of %s', (_, tree, parts) => {
  expect(partsOf(tree)).toEqual(parts);
});

describe('the named parts', () => {
  const [a, b] = [named('a', formula`1 + 2`), named('b', literal('5'))];
  it('are the next ones down, each once, in order', () => {
    const top = named('top', formula`(${b} - ${a}) / max(${a}, ${named('c', formula`${a} + 1`)})`);
    expect(namedPartsOf(top).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
  });

  it('are those of the condition too', () => {
    const ratio = named('ratio', when(b, '>', literal('0'), formula`${a} / ${b}`, 'no-impact'));
    expect(namedPartsOf(ratio).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

it('the figures within are found at any depth, each once', () => {
  const [rent, wage] = [figure('10'), figure('20')];
  const cost = figure('rent + wage');
  const [r, w] = [named('rent', rent.formula, rent), named('wage', wage.formula, wage)];
  const total = named('total', named('cost', formula`${r} + ${w}`, cost));
  const tree = when(total, '>', r, formula`-${total} * ${w}`, 'no-impact');
  expect([...figuresWithin([tree, r])]).toEqual(expect.arrayContaining([rent, wage, cost]));
  expect(figuresWithin([tree, r]).size).toBe(3);
  expect(figuresWithin([formula`1 + 2`]).size).toBe(0);
});

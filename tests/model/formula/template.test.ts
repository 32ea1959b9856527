import { describe, expect, it } from 'vitest';
import { HOLE } from '../../../src/model/formula/lexer.ts';
import { formula } from '../../../src/model/formula/template.ts';
import { literal, named } from '../../../src/model/formula/tree.ts';
import { parse, placeless } from '../../helpers/figures.ts';

const a = named('a', literal('3'));
const b = named('b', literal('4'));

describe('a template', () => {
  it('is the tree of the same text', () => {
    const tree = formula`round(2 * (1 - 50%) ^ 2, 2) - -min(1, 3) / 7`;
    expect(placeless(tree)).toEqual(
      placeless(parse('round(2 * (1 - 50%) ^ 2, 2) - -min(1, 3) / 7')),
    );
  });

  it('holds the very formulas of its holes, so that they stay shared', () => {
    const tree = formula`${a} * (1 - ${b}) + ${a}`;
    expect(tree).toMatchObject({
      operator: '+',
      left: { operator: '*', right: { operator: '-', left: { text: '1' } } },
    });
    expect(tree.kind === 'operation' && tree.right).toBe(a);
    expect(tree.kind === 'operation' && tree.left.kind === 'operation' && tree.left.left).toBe(a);
  });

  it('binds around a hole whatever is in it', () => {
    const sum = parse('1 + 2');
    expect(formula`${sum} * 3`).toMatchObject({ operator: '*', left: sum });
    expect(formula`-${sum}`).toMatchObject({ kind: 'negation', of: sum });
  });

  it('has no places: nobody wrote it in a file', () => {
    expect(JSON.stringify(formula`-1 * 2% + max(3, 4)`)).not.toContain('place');
  });

  it('fills its holes anew each time', () => {
    const twice = (of: typeof a) => formula`${of} + 10`;
    expect(twice(a)).toMatchObject({ left: { name: 'a' } });
    expect(twice(b)).toMatchObject({ left: { name: 'b' } });
  });

  it('takes more than ten holes', () => {
    const tree = formula`max(${a}, ${a}, ${a}, ${a}, ${a}, ${a}, ${a}, ${a}, ${a}, ${a}, ${b}, ${a})`;
    expect(tree.kind === 'call' && tree.arguments.indexOf(b)).toBe(10);
  });
});

describe('our own slip', () => {
  it('is thrown: it is no fault of a file', () => {
    expect(() => formula`1,5 * 2`).toThrow('decimal-comma');
    expect(() => formula`deadweight * 2`).toThrow('deadweight');
    expect(() => formula`${a} *`).toThrow();
  });
});

it('a file that writes the mark for holes names nothing', () => {
  expect(parse(`${HOLE}0`)).toMatchObject({ kind: 'reference' });
});

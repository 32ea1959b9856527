import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import { foundBy } from './study.ts';

const found = (body: string): readonly unknown[] =>
  foundBy('counted-twice', { cases: { a: body } }).map(([place, facts]) => [
    place,
    ...facts.addresses,
    exactText(facts.amount),
    facts.cancels ? 'cancels' : 'adds',
  ]);

describe('counted-twice', () => {
  it('finds a benefit and an avoided cost of the same value, which both add to the gain', () => {
    expect(found('benefits:\n  a: 500\navoided_costs:\n  b: 250 * 2\n')).toEqual([
      ['a.yaml:7:3', 'a.benefits.a', 'a.avoided_costs.b', '500', 'adds'],
    ]);
  });

  it('finds a benefit and a cost, which undo each other', () => {
    expect(found('benefits:\n  a: 500\ncosts:\n  b: 500\n')).toEqual([
      ['a.yaml:7:3', 'a.benefits.a', 'a.costs.b', '500', 'cancels'],
    ]);
  });

  it('looks at the value, not at the amount of one unit', () => {
    const body = 'benefits:\n  a:\n    amount: 100\n    quantity: 5\navoided_costs:\n  b: 500\n';
    expect(found(body)).toHaveLength(1);
    expect(found(body.replace('b: 500', 'b: 100'))).toEqual([]);
  });

  it('looks at the sign of a loss', () => {
    const body = 'benefits:\n  a:\n    amount: 9\n    loss: true\navoided_costs:\n  b: 9\n';
    expect(found(body)).toEqual([
      ['a.yaml:9:3', 'a.benefits.a', 'a.avoided_costs.b', '9', 'cancels'],
    ]);
  });

  it('says nothing of one group, of amounts of 0, nor of two cases', () => {
    expect(found('benefits:\n  a: 500\n  b: 500\n')).toEqual([]);
    expect(found('benefits:\n  a: 0\navoided_costs:\n  b: 0\n')).toEqual([]);
    const cases = { a: 'benefits:\n  a: 500\n', b: 'avoided_costs:\n  b: 500\n' };
    expect(foundBy('counted-twice', { cases })).toEqual([]);
  });
});

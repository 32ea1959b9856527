import { describe, expect, it } from 'vitest';
import { decompose } from '../../../src/analysis/compare/decompose.ts';
import { decimal } from '../../../src/model/decimal.ts';

type Chosen = ReadonlySet<string>;

/** The product of numbers that are 1 before, and after what is given. */
function product(after: Readonly<Record<string, number>>) {
  return (chosen: Chosen) =>
    decimal(`${[...chosen].reduce((value, name) => value * (after[name] ?? 1), 1)}`);
}

function effects(
  inputs: readonly string[],
  figureAt: Parameters<typeof decompose>[1],
  effort?: number,
): Readonly<Record<string, string>> {
  const { method, effects: found } = decompose(inputs, figureAt, effort);
  const told = found.map((one) => [one.inputs.join('+'), one.effect.toFixed()]);
  return { method, ...Object.fromEntries(told) };
}

describe('decompose', () => {
  it('gives one input all of the change', () => {
    expect(effects(['x'], product({ x: 5 }))).toEqual({ method: 'shapley', x: '4' });
  });

  it('halves between two what they do only together', () => {
    // 1 × 1 to 2 × 3: x alone 1, y alone 2, and 2 more that take both.
    expect(effects(['x', 'y'], product({ x: 2, y: 3 }))).toEqual({
      method: 'shapley',
      x: '2',
      y: '3',
    });
  });

  it('is the mean over the six orders of three inputs', () => {
    // 1 × 1 × 1 to 2 × 3 × 4 = 24. The effect of x is yz of its moment, over the orders
    // xyz xzy 1, yxz 3, zxy 4, yzx zyx 12: (1 + 1 + 3 + 4 + 12 + 12) / 6 = 33 / 6.
    expect(effects(['x', 'y', 'z'], product({ x: 2, y: 3, z: 4 }))).toEqual({
      method: 'shapley',
      x: '5.5',
      y: '8', // 2 × (1 + 1 + 2 + 4 + 8 + 8) / 6
      z: '9.5', // 3 × (1 + 1 + 2 + 3 + 6 + 6) / 6
    });
  });

  it('gives an input that moves nothing no effect', () => {
    expect(effects(['x', 'idle', 'y'], product({ x: 2, y: 3 }))).toEqual({
      method: 'shapley',
      x: '2',
      idle: '0',
      y: '3',
    });
  });

  it('passes over the orders that lead through a state without a figure', () => {
    // Without a, b leaves no figure: only a, b is possible. c may come at any time.
    const figureAt = (chosen: Chosen) =>
      chosen.has('b') && !chosen.has('a') ? undefined : product({ a: 2, b: 3, c: 5 })(chosen);
    // The orders abc, acb, cab. a: 1, 1, 5; b: 4, 20, 20; c: 24, 8, 4.
    expect(effects(['a', 'b', 'c'], figureAt)).toEqual({
      method: 'feasible-orders',
      a: decimal('7').dividedBy(3).toFixed(),
      b: decimal('44').dividedBy(3).toFixed(),
      c: '12',
    });
  });

  it('gives one effect together where no order leads through', () => {
    const figureAt = (chosen: Chosen) =>
      chosen.size === 1 ? undefined : product({ a: 2, b: 3 })(chosen);
    expect(effects(['a', 'b'], figureAt)).toEqual({ method: 'together', 'a+b': '5' });
  });

  const many = ['x', 'y', 'z', ...Array.from({ length: 8 }, (_, index) => `idle${index}`)];

  it('takes the mean of two opposite orders of more than ten inputs', () => {
    const found = effects(many, product({ x: 2, y: 3, z: 4 }));
    // xyz: 1, 4, 18; zyx: x 12, y 8, z 3.
    expect(found).toMatchObject({ method: 'two-orders', x: '6.5', y: '6', z: '10.5', idle3: '0' });
  });

  it('takes ten inputs for every order, unless each state takes long', () => {
    const ten = many.slice(0, 10);
    expect(effects(ten, product({ x: 2 })).method).toBe('shapley');
    expect(effects(ten, product({ x: 2 }), 97).method).toBe('shapley'); // 97 × 1,024 = 99,328
    expect(effects(ten, product({ x: 2 }), 98).method).toBe('two-orders');
  });

  it('lets an input wait, of two orders too, until it leaves a figure', () => {
    const figureAt = (chosen: Chosen) =>
      chosen.has('x') && !chosen.has('z') ? undefined : product({ x: 2, y: 3, z: 4 })(chosen);
    // Forward y z x: 2, 9, 12; backward z y x: 3, 8, 12.
    expect(effects(many, figureAt)).toMatchObject({
      method: 'two-orders',
      x: '12',
      y: '5',
      z: '6',
    });
  });
});

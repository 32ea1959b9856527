import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import { createScope, type Scope } from '../../../src/model/formula/bind.ts';
import { createEvaluator } from '../../../src/model/formula/evaluate.ts';
import type { Figure } from '../../../src/model/formula/tree.ts';
import { collect, evaluateText, figure, figures, parse, valueText } from '../../helpers/figures.ts';

function valueIn(scope: Scope, text: string): string {
  const value = createEvaluator(() => undefined)(scope.bind(parse(text)));
  return typeof value === 'string' ? value : exactText(value);
}

describe('a name', () => {
  it('means the nearest figure, each bound in the scope that states it', () => {
    const { faults, report } = collect();
    const shelf = createScope(figures({ rate: '10', total: 'rate * 2', own: '7' }), report);
    const near = createScope(figures({ rate: '100', more: 'rate + total' }), report, shelf);
    expect(valueIn(near, 'rate')).toBe('100');
    expect(valueIn(near, 'total')).toBe('20'); // a parameter sees the parameters alone
    expect(valueIn(near, 'more')).toBe('120');
    expect(valueIn(near, 'own')).toBe('7');
    expect(valueIn(shelf, 'rate')).toBe('10');
    expect(faults).toEqual([]);
  });

  it('keeps its own place, and shares the tree of its figure', () => {
    const scope = createScope(figures({ a: '1 + 2' }), () => undefined);
    const twice = scope.bind(parse('a * a'));
    expect(twice).toMatchObject({
      left: { kind: 'named', name: 'a', place: { column: 1 } },
      right: { kind: 'named', name: 'a', place: { column: 5 } },
    });
    const [left, right] = twice.kind === 'operation' ? [twice.left, twice.right] : [];
    expect(left?.kind === 'named' && left.of).toBe(right?.kind === 'named' && right.of);
    expect(left).toMatchObject({ figure: { place: { source: '1 + 2' } } });
  });

  it('is bound wherever it stands', () => {
    expect(valueText('-a + a% - (a ^ 2) / min(a, max(a, 2)) + round(a, 0)', { a: '4' })).toBe(
      '-3.96',
    );
  });

  it.each([
    ['invalidity_day', 'invalidity_days'],
    ['rent', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s that no figure has is told, with what was meant: %s', (name, suggestion) => {
    const { value, faults } = evaluateText(`2 * ${name}`, { invalidity_days: '312' });
    expect(value).toBe('unread');
    expect(faults).toMatchObject([{ code: 'unknown-name', place: { column: 5 } }]);
    expect(faults[0]?.facts).toEqual({ name, suggestion });
  });

  it('is looked for, when misspelt, in the scopes around too', () => {
    const { faults, report } = collect();
    const outer = createScope(figures({ vdab_budget: '1' }), report);
    createScope(figures({ own: '2' }), report, outer).bind(parse('vdab_buget'));
    expect(faults).toMatchObject([{ facts: { suggestion: 'vdab_budget' } }]);
  });
});

describe('a circle', () => {
  it.each([
    ['a', { a: 'a + 1' }, ['a', 'a'], 'a + 1', []],
    ['a', { a: 'b', b: '2 * a' }, ['a', 'b', 'a'], 'b', ['2 * a']],
    ['x', { x: 'a', a: 'b', b: 'c', c: 'a' }, ['a', 'b', 'c', 'a'], 'b', ['c', 'a']],
  ])('met from %s is shown whole, once', (start, texts, names, place, also) => {
    const { value, faults } = evaluateText(`${start} + ${start}`, texts);
    expect(value).toBe('unread');
    expect(faults).toMatchObject([{ code: 'circle', facts: { names }, place: { source: place } }]);
    expect(faults[0]?.also?.map(({ source }) => source)).toEqual(also);
  });

  it('is not a figure that is used in several ways', () => {
    expect(valueText('a + b', { a: 'c', b: 'c + a', c: '1' })).toBe('3');
  });
});

describe('a tree without end', () => {
  const chain = (length: number, link: (before: string) => string): ReadonlyMap<string, Figure> =>
    new Map(Array.from({ length }, (_, i) => [`v${i}`, figure(i === 0 ? '1' : link(`v${i - 1}`))]));
  const meet = (all: ReadonlyMap<string, Figure>, names: Iterable<string>) => {
    const { faults, report } = collect();
    const scope = createScope(all, report);
    const evaluate = createEvaluator(report);
    const values = [...names].map((name) => evaluate(scope.lookUp(name) ?? parse('0')));
    return { faults, values };
  };

  it.each([
    ['a long chain', 5_000, (before: string) => `${before} + 1`],
    ['a chain of long formulas', 30, (before: string) => before + '+1'.repeat(990)],
    [
      'a chain of deep formulas',
      200,
      (before: string) => `${'-('.repeat(30)}${before}${')'.repeat(30)}`,
    ],
  ])('is refused, from whichever end it is met: %s', (_, length, link) => {
    const all = chain(length, link);
    const names = [...all.keys()];
    for (const order of [names, names.toReversed()]) {
      const { faults } = meet(all, order);
      expect(faults[0]).toMatchObject({ code: 'formula-too-deep' });
    }
  });

  it('is refused where it runs on through the scopes around', () => {
    const { faults, report } = collect();
    const renamed = (prefix: string, first: string) => {
      const link = (i: number) => (i === 0 ? first : `${prefix}${i - 1}`);
      const names = Array.from({ length: 1400 }, (_, i) => [`${prefix}${i}`, figure(link(i))]);
      return new Map(names as [string, Figure][]);
    };
    const far = createScope(renamed('far', '1'), report);
    const near = createScope(renamed('near', 'far1399'), report, far);
    near.bind(parse('near1399'));
    expect(faults[0]).toMatchObject({ code: 'formula-too-deep', facts: { limit: 1500 } });
  });

  it('is not a chain that a study could mean', () => {
    const { faults, values } = meet(
      chain(90, (before) => `${before} + 1`),
      ['v89'],
    );
    expect(faults).toEqual([]);
    expect(values.map((value) => (typeof value === 'string' ? value : exactText(value)))).toEqual([
      '90',
    ]);
  });

  it('is not one that many share: 2 to the 60th', () => {
    const { values } = meet(
      chain(61, (before) => `${before} + ${before}`),
      ['v60'],
    );
    expect(values.map((value) => (typeof value === 'string' ? value : exactText(value)))).toEqual([
      `${2n ** 60n}`,
    ]);
  });
});

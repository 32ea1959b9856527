import { describe, expect, it } from 'vitest';
import { checkVaried, type Points } from '../../../src/model/vary/check.ts';
import { parseVaried } from '../../../src/model/vary/parse.ts';
import { setAndVaried } from '../../../src/model/vary/twice.ts';

const LIMIT = { limit: 1000 };

function check(texts: readonly string[], points: Points) {
  const { varied, diagnostics } = parseVaried(texts, '--vary ');
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return checkVaried(varied, points).map(({ code, facts }) => [code, facts]);
}

describe('the number of points', () => {
  it.each([
    [['a=1..1000:1'], LIMIT, undefined],
    [['a=0..1000:1'], LIMIT, '1001'],
    [['a=1..10:1', 'b=1..101:1'], LIMIT, '1010'],
    [['a=1..400:1'], { ...LIMIT, scenarios: 2 }, '1200'],
    [[], { ...LIMIT, scenarios: 2 }, undefined],
    [['a=1..2000:1', 'b=1..2000:1'], { ...LIMIT, paired: true }, '2000'],
    [['a=1..2', 'b=1..2'], { ...LIMIT, points: 1001 }, '1001'],
    // A million millions, once as a product and once in one range; and far beyond doubles.
    [['a=0..1:0.000001', 'b=0..1:0.000001'], LIMIT, '1000002000001'],
    [['a=0..1:0.000000000001'], LIMIT, '1000000000001'],
  ] as const)('of %j with %j is %s too many', (texts, points, count) => {
    expect(check(texts, points)).toEqual(
      count === undefined ? [] : [['too-many-points', { points: count, limit: '1000' }]],
    );
  });

  it('is told however large it is', () => {
    const [[code, facts] = []] = check(['a=0..10^39:0.1', 'b=0..10^39:0.1'], LIMIT);
    expect(code).toBe('too-many-points');
    expect(facts).toMatchObject({ points: expect.stringMatching(/^\d{81}$/) as string });
  });
});

it('wants a step in every range, but for points that a design chooses', () => {
  expect(check(['a=1..2', 'b=1,2'], LIMIT)).toEqual([['range-without-step', { address: 'a' }]]);
  expect(check(['a=1..2'], { ...LIMIT, points: 5 })).toEqual([]);
});

it('wants ranges without steps for points that a design chooses', () => {
  expect(check(['a=1..2:1', 'b=1,2', 'c=1..2'], { ...LIMIT, points: 5 })).toEqual([
    ['not-a-range', { address: 'a', has: 'step' }],
    ['not-a-range', { address: 'b', has: 'list' }],
  ]);
});

it('wants lists of one length where they are paired', () => {
  const paired = { ...LIMIT, paired: true };
  expect(check(['a=1,2', 'b=1..2:1', 'c=1,2,3'], paired)).toEqual([
    ['lists-differ', { address: 'c', found: 3, other: 'a', expected: 2 }],
  ]);
  expect(check(['a=1,2', 'b=1,2'], paired)).toEqual([]);
});

it('finds what is set and varied too', () => {
  const { varied } = parseVaried(['a=1', 'casus-1.contribution=5%'], '--vary ');
  const place = { source: '--set', line: 1, column: 1, length: 1 };
  const set = ['b', 'casus-1.attribution'].map((address) => ({ address, addressPlace: place }));
  expect(setAndVaried(varied, set).map(({ code }) => code)).toEqual([
    'attribution-and-contribution',
  ]);
});

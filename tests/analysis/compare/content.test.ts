import { describe, expect, it } from 'vitest';
import { contentOf, namesWithin } from '../../../src/analysis/compare/content.ts';
import { figure } from '../../helpers/figures.ts';

describe('contentOf', () => {
  it.each([
    ['50%', '0.5'],
    ['1650', '1650.00'],
    ['2*3', '2 * 3'],
    ['(a + b)', 'a + b'],
  ])('finds the same in %s and %s', (one, other) => {
    expect(contentOf(figure(one))).toBe(contentOf(figure(other)));
  });

  it.each([
    ['50%', '50'],
    ['a / b', 'b / a'],
    ['6', '2 * 3'], // another formula, though it comes to the same now
    ['round(a, 1)', 'round(a, 2)'],
  ])('tells %s from %s', (one, other) => {
    expect(contentOf(figure(one))).not.toBe(contentOf(figure(other)));
  });

  it('passes over what is said to people', () => {
    const said = figure('1', { label: 'One', note: 'why', source: { text: 'x' }, unit: 'share' });
    expect(contentOf(said)).toBe(contentOf(figure('1')));
    expect(contentOf({ timing: { value: 'mid-year', note: 'x' } })).toBe(
      contentOf({ timing: { value: 'mid-year' } }),
    );
  });

  it('takes in whatever else records hold, names of figures too', () => {
    expect(contentOf({ later: [figure('1')] })).not.toBe(contentOf({ later: [figure('2')] }));
    const values = (name: string) => new Map([[name, figure('1')]]);
    expect(contentOf(values('label'))).not.toBe(contentOf(values('note')));
  });

  it('is nothing of what is not there, and does not mind undefined keys or their order', () => {
    expect(contentOf(undefined)).toBe('');
    expect(contentOf({ a: 1, b: undefined, c: 2 })).toBe(contentOf({ c: 2, a: 1 }));
  });
});

describe('namesWithin', () => {
  it('finds the names of formulas, however deep', () => {
    const part = {
      values: new Map([['x', figure('a * (b + 1)')]]),
      amounts: [figure('min(c, a)')],
    };
    expect([...namesWithin(part)]).toEqual(['a', 'b', 'c']);
  });

  it('passes over derivations, which are never used', () => {
    const { formula } = figure('hidden');
    expect([...namesWithin(figure('1', { derivation: formula }))]).toEqual([]);
  });
});

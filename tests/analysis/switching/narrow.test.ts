import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/analysis/switching/narrow.ts';
import { type Decimal, decimal, exactText } from '../../../src/model/decimal.ts';
import { fraction, resultText, squareRoot } from '../../helpers/fraction.ts';

/** How a function that passes 0 between two places is narrowed, and how often it was asked. */
function narrowed(low: string, high: string, at: (x: Decimal) => Decimal | undefined) {
  let asked = 0;
  const counted = (x: Decimal): Decimal | undefined => {
    asked++;
    return at(x);
  };
  const [from, to] = [low, high].map((text) => {
    const x = decimal(text);
    const y = at(x);
    if (!y) throw new Error(`nothing at ${text}`);
    return { x, y };
  });
  if (!from || !to) throw new Error('no bracket');
  const found = narrow({ from, to }, counted);
  return { from: found && exactText(found.from.x), to: found && exactText(found.to.x), asked };
}

describe('a bracket', () => {
  it.each([
    ['0', '2'],
    ['1.4', '1.5'],
    ['-1', '1000'],
  ])('from %s to %s leads to the root of 2', (low, high) => {
    const found = narrowed(low, high, (x) => x.times(x).minus(2));
    const root = resultText(squareRoot(fraction('2')));
    expect([found.from, found.to]).toEqual([root, root]);
    expect(found.asked).toBeLessThan(60);
  });

  it('whose signs are the other way round is narrowed all the same', () => {
    const found = narrowed('0', '3', (x) => decimal('27').minus(x.times(x).times(x)).minus('8'));
    // 19^(1/3) = 2.6684016487219448673396273719708303350958…, by hand to ten digits
    expect(found.from?.slice(0, 11)).toBe('2.668401648');
  });

  it('is a place where the function is 0', () => {
    const found = narrowed('0', '1', (x) => x.minus('0.25'));
    expect(found).toEqual({ from: '0.25', to: '0.25', asked: 1 });
  });

  it('closes in on a jump from both sides', () => {
    const jump = (x: Decimal): Decimal => decimal(x.lessThan('0.7') ? '-3' : '1');
    const found = narrowed('0', '1', jump);
    expect([found.from, found.to]).toEqual(['0.7', '0.7']);
    expect(found.asked).toBeLessThan(400);
  });

  it('within which there is no value is none', () => {
    const at = (x: Decimal): Decimal | undefined =>
      x.isZero() || x.equals(1) ? x.minus('0.5') : undefined;
    expect(narrowed('0', '1', at).from).toBeUndefined();
  });
});

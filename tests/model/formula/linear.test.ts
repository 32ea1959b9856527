import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, exactText } from '../../../src/model/decimal.ts';
import { createScope } from '../../../src/model/formula/bind.ts';
import { createEvaluator } from '../../../src/model/formula/evaluate.ts';
import { type Quotient, quotientIn } from '../../../src/model/formula/linear.ts';
import { type Formula, literal, none, when } from '../../../src/model/formula/tree.ts';
import { restingOn } from '../../../src/model/formula/walk.ts';
import { figures, parse } from '../../helpers/figures.ts';

const NAMES = figures({ x: '2', a: '3', zero: '0' });

function fail(): never {
  throw new Error('nothing is at fault here');
}

/** A formula in `x` as a quotient; as it stands, x is 2 and a is 3. */
function quotientOf(text: string, around: (formula: Formula) => Formula = (same) => same) {
  const scope = createScope(NAMES, fail);
  const formula = scope.bind(around(parse(text)));
  const x = NAMES.get('x') ?? fail();
  const set = new Set([x]);
  return quotientIn(formula, {
    figures: set,
    concerns: restingOn(set),
    evaluate: createEvaluator(fail),
  });
}

function at({ over, under }: Quotient, x: Decimal): Decimal {
  const line = (of: Quotient['over']): Decimal => of.constant.plus(of.slope.times(x));
  return line(over).dividedBy(line(under));
}

describe('a formula as a quotient in one figure', () => {
  // Each worked by hand at x = 5, where a is 3.
  it.each([
    ['x', '5'],
    ['-x', '-5'],
    ['x%', '0.05'],
    ['7', '7'],
    ['a * x + 1', '16'],
    ['(1 - x) * (1 - a) * 2', '16'],
    ['2 * (x + 1) - x / 4', '10.75'],
    ['12 / x', '2.4'],
    ['(x + 1) / (x - 1)', '1.5'],
    ['1 / (1 + x) + 2 / (1 + x)', '0.5'],
    ['1 / (1 + x) + 1 / (2 + 2 * x)', '0.25'],
    ['4 + 12 / (1 + x)', '6'],
    ['12 / (1 + x) - 4', '-2'],
    ['(2 + 2 * x) * 3 / (1 + x)', '6'],
    ['x / x', '1'],
    ['1 / (1 / x)', '5'],
    ['(1 + x) ^ 1', '6'],
    ['x ^ 0', '1'],
    ['(1 + x) ^ -1 * 12', '2'],
    ['a ^ 2 * x', '45'],
    ['round(a, 0) * x', '15'],
  ])('%s', (text, expected) => {
    const found = quotientOf(text);
    expect(found && exactText(at(found, decimal('5')))).toBe(expected);
  });

  it.each([
    'x * x',
    'x ^ 2',
    '2 ^ x',
    '1 / (1 + x) + 1 / (2 + x)',
    'x + 1 / (1 + x)',
    'round(x, 0)',
    'min(x, a)',
    'max(x, a)',
    '1 / (x - x)',
    '(x - x) ^ -1',
  ])('%s is none', (text) => {
    expect(quotientOf(text)).toBeUndefined();
  });

  it('takes the branch that holds as it stands', () => {
    // x is 2, so the condition on it holds and the one on nothing does not
    const holds = quotientOf('x', (x) => when(x, '>', literal('1'), x, 'no-investment'));
    expect(holds && exactText(at(holds, decimal('5')))).toBe('5');
    const fails = quotientOf('x', (x) =>
      when(x, '<', literal('1'), none('no-impact'), literal('8')),
    );
    expect(fails && exactText(at(fails, decimal('5')))).toBe('8');
    expect(quotientOf('x', (x) => when(x, '<', literal('1'), x, 'no-investment'))).toBeUndefined();
  });
});

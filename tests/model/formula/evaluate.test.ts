import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import { createEvaluator } from '../../../src/model/formula/evaluate.ts';
import { formula } from '../../../src/model/formula/template.ts';
import { type Formula, literal, named, none, sum, when } from '../../../src/model/formula/tree.ts';
import { collect, evaluateText, parse, pointed, valueText } from '../../helpers/figures.ts';

function valueOfTree(tree: Formula): {
  readonly value: string;
  readonly faults: readonly unknown[];
} {
  const { faults, report } = collect();
  const value = createEvaluator(report)(tree);
  return { value: typeof value === 'string' ? value : exactText(value), faults };
}

describe('a value is exact', () => {
  it.each([
    ['0.1 + 0.2', '0.3'],
    ['0.1 * 3', '0.3'],
    ['12345678901234567890.12 + 0.01', '12345678901234567890.13'],
    ['12345678901234567890.12 * 2 / 2', '12345678901234567890.12'],
    ['1 / 3', `0.${'3'.repeat(40)}`],
    ['2 / 3', `0.${'6'.repeat(39)}7`],
    ['783000000 / 210000', `3728.${'571428'.repeat(5)}571429`],
    ['783000000 / 210000 * 210000', '783000000'],
    ['103.5% ^ 2', '1.071225'],
    ['2 ^ -3', '0.125'],
    ['0 ^ 0', '1'],
    ['(-2) ^ 3', '-8'],
    ['1 ^ 1000', '1'],
    // exactly equal means in every digit that is promised: what thirds leave behind is none of them
    ['10 - 10 / 3 * 3', '0'],
    ['1 - (1/3 + 1/3 + 1/3)', '0'],
    ['10 / 3 * 3 - 10', '0'],
    ['2 ^ (10 / 3 * 3)', '1024'],
    ['round(12.34, 1 / 3 * 3)', '12.3'],
    ['round(9 / 7 * 7 / 2, 0)', '5'], // 4.5
    ['1234567890123456789012345678901234567890 - 1234567890123456789012345678901234567889', '1'],
  ])('%s = %s', (text, value) => {
    expect(valueText(text)).toBe(value);
  });
});

describe('a number at fault', () => {
  it.each([
    ['1 / 0', 'division-by-zero', '0'],
    ['2 * (3 / (5 - 5))', 'division-by-zero', '5 - 5'],
    ['0 ^ -1', 'division-by-zero', '0'],
    ['2 ^ 0.5', 'not-a-whole-number', '0.5'],
    ['4 ^ 50%', 'not-a-whole-number', '50%'],
    ['2 ^ 1001', 'out-of-range', '1001'],
    ['round(1.25, 1.5)', 'not-a-whole-number', '1.5'],
    ['round(1.25, 31)', 'out-of-range', '31'],
    ['round(1.25, -31)', 'out-of-range', '-31'],
    ['10 ^ 40', 'number-out-of-range', '10 ^ 40'],
    ['1 + 10 ^ -40', 'number-out-of-range', '10 ^ -40'],
    [`${'9'.repeat(40)} * 100`, 'number-out-of-range', `${'9'.repeat(40)} * 100`],
  ])('%s is a %s at %s', (text, code, slice) => {
    const { value, faults } = evaluateText(text);
    expect(value).toBe('unread');
    expect(faults.map(pointed)).toEqual([[code, slice]]);
  });

  it('is shown where it is used and where it was stated', () => {
    const { faults } = evaluateText('budget / jobseekers', {
      budget: '783000000',
      jobseekers: '210000 - 210000',
    });
    expect(faults).toMatchObject([
      {
        code: 'division-by-zero',
        place: { source: 'budget / jobseekers', column: 10, length: 10 },
        also: [{ source: '210000 - 210000' }],
      },
    ]);
  });

  it('is told once, however many use it', () => {
    const { value, faults } = evaluateText('a + b + min(a, b)', { a: '1 / 0', b: 'a * 2' });
    expect(value).toBe('unread');
    expect(faults).toHaveLength(1);
  });

  it('is told of every part, not of the first alone', () => {
    expect(evaluateText('1 / 0 + 2 ^ 0.5').faults).toHaveLength(2);
  });
});

describe('a reason', () => {
  const missing = none('several-years');
  const one = literal('1');
  it.each<[string, Formula]>([
    ['a sum', sum([one, missing])],
    ['an operation, left', formula`${missing} + 1`],
    ['an operation, right', formula`1 / ${missing}`],
    ['a power', formula`1 ^ ${missing}`],
    ['a negation', formula`-${missing}`],
    ['a percentage', formula`${missing}%`],
    ['a rounding', formula`round(${missing}, 2)`],
    ['a number of decimals', formula`round(1, ${missing})`],
    ['a minimum', formula`min(1, ${missing})`],
    ['a maximum', formula`max(${missing}, 1)`],
    ['a name', named('figure', missing)],
    ['a condition', when(missing, '>', one, one, 'no-impact')],
    ['a bound', when(one, '>', missing, one, 'no-impact')],
    ['what holds then', when(one, '<=', one, missing, 'no-impact')],
  ])('goes through %s', (_, tree) => {
    expect(valueOfTree(tree)).toEqual({ value: 'several-years', faults: [] });
  });
});

describe('a condition', () => {
  const third = formula`10 / 3 * 3`; // 10, but for what a third leaves behind
  it.each<[string, Formula, '>' | '<' | '<=', Formula, boolean]>([
    ['2 > 1', literal('2'), '>', literal('1'), true],
    ['1 > 1', literal('1'), '>', literal('1'), false],
    ['9 < 10', literal('9'), '<', literal('10'), true],
    ['1 < 1', literal('1'), '<', literal('1'), false],
    ['1 <= 1', literal('1'), '<=', literal('1'), true],
    ['2 <= 1', literal('2'), '<=', literal('1'), false],
    ['-1 < 0', parse('-1'), '<', literal('0'), true],
    ['10/3*3 < 10', third, '<', literal('10'), false],
    ['10 > 10/3*3', literal('10'), '>', third, false],
    ['10 <= 10/3*3', literal('10'), '<=', third, true],
    ['10 - 10/3*3 > 0', formula`10 - ${third}`, '>', literal('0'), false],
  ])('%s', (_, left, relation, right, met) => {
    const tree = when(left, relation, right, literal('7'), 'no-impact');
    expect(valueOfTree(tree)).toEqual({ value: met ? '7' : 'no-impact', faults: [] });
  });

  it('leaves alone what would hold otherwise', () => {
    const tree = when(literal('0'), '>', literal('0'), parse('1 / 0'), 'no-investment');
    expect(valueOfTree(tree)).toEqual({ value: 'no-investment', faults: [] });
  });
});

it('a sum takes any number of terms', () => {
  expect(valueOfTree(sum([])).value).toBe('0');
  expect(valueOfTree(sum([parse('5')])).value).toBe('5');
  expect(valueOfTree(sum(Array.from({ length: 3000 }, () => parse('0.1')))).value).toBe('300');
  const thirds = Array.from({ length: 3 }, () => parse('-10 / 3'));
  expect(valueOfTree(sum([parse('10'), ...thirds])).value).toBe('0');
});

it('the square root is the method’s own', () => {
  const root = (text: string): Formula => ({
    kind: 'call',
    function: 'sqrt',
    arguments: [parse(text)],
  });
  expect(valueOfTree(root('1.44')).value).toBe('1.2');
  expect(valueOfTree(root('2')).value).toBe('1.41421356237309504880168872420969807857'); // OEIS A002193, its 40th digit a 0
});

it('a name that was never bound is our own fault', () => {
  expect(() => valueOfTree(parse('deadweight'))).toThrow('deadweight');
});

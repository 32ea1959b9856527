import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { parseVaried } from '../../../src/model/vary/parse.ts';
import type { Varied } from '../../../src/model/vary/varied.ts';

function read(...texts: readonly string[]) {
  return parseVaried(texts, '--vary ');
}

function only(text: string): Varied {
  const { varied, diagnostics } = read(text);
  const [one] = varied;
  if (!one || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return one;
}

/** The values as plain decimals or words, each with what it is called. */
function valuesOf({ values }: Varied): readonly (readonly [string, string])[] {
  return Array.from({ length: values.length }, (_, index) => {
    const { value = '', text = '' } = values.at(index) ?? {};
    return [typeof value === 'string' ? value : exactText(value), text] as const;
  });
}

const codes = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe('a list', () => {
  it('has its values in the order in which they stand, each with its place', () => {
    const one = only('deadweight=25%, 1/3,0.75');
    expect(one.address).toBe('deadweight');
    expect(valuesOf(one).map(([, text]) => text)).toEqual(['25%', '1/3', '0.75']);
    expect(valuesOf(one).map(([value]) => value.slice(0, 6))).toEqual(['0.25', '0.3333', '0.75']);
    expect([0, 1, 2].map((index) => one.values.at(index)?.place?.column)).toEqual([12, 17, 21]);
    expect(one.range).toBeUndefined();
  });

  it('leaves a comma within brackets to its formula', () => {
    expect(valuesOf(only('x=round(2.35, 1),min(1, 2)'))).toEqual([
      ['2.4', 'round(2.35, 1)'],
      ['1', 'min(1, 2)'],
    ]);
  });

  it('takes the words of a timing', () => {
    expect(valuesOf(only('casus-1.timing=mid-year,end-of-year'))).toEqual([
      ['mid-year', 'mid-year'],
      ['end-of-year', 'end-of-year'],
    ]);
  });
});

describe('a range', () => {
  it.each([
    ['0%..90%:30%', ['0', '0.3', '0.6', '0.9'], ['0%', '30%', '60%', '90%']],
    ['0..1:0.4', ['0', '0.4', '0.8'], ['0', '0.4', '0.8']],
    ['5..5:1', ['5'], ['5']],
    ['-1..1:1', ['-1', '0', '1'], ['-1', '0', '1']],
    ['0 .. 10% : 5%', ['0', '0.05', '0.1'], ['0', '0.05', '0.1']],
    // Seven tenths are no sum of doubles.
    ['0..0.7:0.1', ['0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7'], undefined],
    // The guard digits of a third do not cost its last value.
    ['0..2:2/3', undefined, undefined],
  ])('%s has each of its steps, and its end where a step lands on it', (spec, values, labels) => {
    const all = valuesOf(only(`x=${spec}`));
    if (values) expect(all.map(([value]) => value)).toEqual(values);
    else expect(all).toHaveLength(4);
    if (labels) expect(all.map(([, text]) => text)).toEqual(labels);
  });

  it('makes no value before it is asked for', () => {
    const { values } = only('x=0..10^30:0.01');
    expect(values.length).toBe(1e32);
    const { value = '' } = values.at(12_345) ?? {};
    expect(typeof value === 'string' ? value : exactText(value)).toBe('123.45');
    expect([values.at(-1), values.at(1e33)]).toEqual([undefined, undefined]);
  });

  it('has ends alone where it states no step', () => {
    const { range, values } = only('deadweight=25%..75%');
    expect(range && [exactText(range.low), exactText(range.high), range.step]).toEqual([
      '0.25',
      '0.75',
      undefined,
    ]);
    expect(values.length).toBe(0);
  });
});

it.each([
  ['', 'values-syntax'],
  ['deadweight', 'values-syntax'],
  ['deadweight=', 'values-syntax'],
  ['=5', 'values-syntax'],
  ['x=1,,2', 'values-syntax'],
  ['x=1,', 'values-syntax'],
  ['x=1..', 'values-syntax'],
  ['x=..2', 'values-syntax'],
  ['x=1..2:', 'values-syntax'],
  ['x=1..2..3', 'values-syntax'],
  ['x=1...3:1', 'values-syntax'],
  ['x=NaN', 'values-syntax'],
  ['x=Infinity..3:1', 'values-syntax'],
  ['x=a - b', 'values-syntax'],
  ['x=0..1:0', 'step-not-above-zero'],
  ['x=0..1:-0.1', 'step-not-above-zero'],
  ['x=1..0:0.1', 'low-above-high'],
  ['x=1..0', 'low-above-high'],
  ['x=1/0', 'division-by-zero'],
  ['x=0..0,9:0,1', 'decimal-comma'],
  ['x=448,05', 'decimal-comma'],
  ['x=1.234', 'ambiguous-thousands'],
  ['x=1e3', 'exponent'],
  ['timing=begin', 'unknown-word'],
  ['timing=end-of-year..mid-year', 'unknown-word'],
])('%j is refused with %s', (text, code) => {
  const { varied, diagnostics } = read(text);
  expect(varied).toEqual([]);
  expect(new Set(codes(diagnostics))).toEqual(new Set([code]));
});

it('points at the value that is wrong', () => {
  const [slip] = read('deadweight=25%,NaN,75%').diagnostics;
  expect(slip?.place).toEqual({
    source: '--vary deadweight=25%,NaN,75%',
    line: 1,
    column: 16,
    length: 3,
  });
  // `448,05` is one number to who wrote it.
  const [comma] = read('cost_per_client=400,448,05').diagnostics;
  expect(comma?.facts).toEqual({ text: '448,05', suggestion: '448.05' });
  expect(comma?.place).toMatchObject({ column: 21, length: 6 });
});

it.each([
  ['deadweight=1%', 'deadweight=2%', 'override-twice'],
  ['casus-1.benefits.pay=1', 'casus-1.benefits.pay.amount=2', 'override-twice'],
  ['attribution=1%', 'contribution=2%', 'attribution-and-contribution'],
])('%s and %s move one figure', (first, second, code) => {
  const { varied, diagnostics } = read(first, second);
  expect([varied.length, codes(diagnostics)]).toEqual([1, [code]]);
  expect(diagnostics[0]?.also?.map(({ source }) => source)).toEqual([`--vary ${first}`]);
});

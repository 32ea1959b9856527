import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../src/render/formats/csv/text.ts';

const row = [{ text: 'a, b; c' }, { number: '-1234.5' }, {}, { text: '' }];

describe('rows as CSV', () => {
  it('are international unless somebody asks for a country', () => {
    expect(csvText(['x', 'y'], [row])).toBe('x,y\n"a, b; c",-1234.5,,\n');
  });

  it('are for a Dutch Excel with a mark of UTF-8, semicolons, decimal commas and its line ends', () => {
    expect(csvText(['x', 'y'], [row], 'nl')).toBe('\ufeffx;y\r\n"a, b; c";-1234,5;;\r\n');
  });

  it('quote only what their own separator would part', () => {
    const texts = [[{ text: 'a, b' }, { text: 'c; d' }]];
    expect(csvText([], texts)).toBe('\n"a, b",c; d\n');
    expect(csvText([], texts, 'nl')).toBe('\ufeff\r\na, b;"c; d"\r\n');
  });
});

/** By what a text begins with, as a spreadsheet looks at it. */
const RUN: readonly (readonly [string, string])[] = [
  ['=1+1', "'=1+1"],
  ['+31 9 123', "'+31 9 123"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  // A tab and a line end become a space, and what follows them is looked at all the same.
  ['\t=1', "' =1"],
  ['\r=1', "' =1"],
  ['\r\n-1', "' -1"],
  ['＝1', "'＝1"],
];

describe.each([undefined, 'nl'] as const)('for the Excel of %s', (excel) => {
  const end = excel === undefined ? '\n' : '\r\n';
  const written = (field: object): string =>
    csvText(['x'], [[field]], excel).split(end)[1] ?? 'no row';

  it.each(RUN)('guards %j', (text, guarded) => {
    expect(written({ text })).toBe(guarded);
  });

  it('leaves texts that only hold such signs, and numbers that begin with one', () => {
    expect(written({ text: 'a=b' })).toBe('a=b');
    expect(written({ number: '-5' })).toBe('-5');
    expect(written({ number: '-0.25' })).toBe(excel === undefined ? '-0.25' : '-0,25');
  });
});

import { describe, expect, it } from 'vitest';
import { rowHeights } from '../../../src/render/workbook/heights.ts';
import type { Style } from '../../../src/render/workbook.ts';

const cell = (text: string, style: Partial<Style> = {}) => ({
  row: 3,
  column: 0,
  content: { kind: 'text', text } as const,
  style: { look: 'plain', wrapped: true, ...style } as const,
});
const heightOf = (text: string, style?: Partial<Style>, columns = 1): number | undefined =>
  rowHeights([cell(text, style)], [{ row: 3, column: 0, rows: 1, columns }], [10, 10]).get(3);

describe('the height of a row', () => {
  it.each([
    ['one line', undefined],
    ['ten signs.', undefined],
    ['eleven sign', 30],
    ['four five six seven', 30], // a break comes between words
    ['aaaaaa bbbbbb cccccc', 45],
    ['x'.repeat(25), 45], // a long word breaks where it must
    ['y '.repeat(10_000), 409], // the highest that there is
  ])('holds %.20s', (text, height) => {
    expect(heightOf(text)).toBe(height);
  });

  it('is that of a text over several columns', () => {
    expect(heightOf('aaaaaa bbbbbb cccccc', {}, 2)).toBeUndefined();
    expect(heightOf('aaaaaa bbbbbb cccccc dddddd', {}, 2)).toBe(30);
  });

  it('is larger under a title, and its own where nothing breaks', () => {
    expect(heightOf('a title', { look: 'title' })).toBe(26);
    expect(heightOf('four five six seven', { wrapped: false })).toBeUndefined();
  });
});

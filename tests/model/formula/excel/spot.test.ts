import { describe, expect, it } from 'vitest';
import {
  absoluteText,
  cellText,
  columnLetters,
  rangeTexts,
} from '../../../../src/model/formula/excel/spot.ts';

const at = (row: number, column: number, sheet = 'a') => ({ sheet, row, column });

describe('the place of a cell', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'], // the last one of Excel
  ])('counts column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('counts rows from 1', () => {
    expect(cellText(at(0, 2))).toBe('C1');
    expect(absoluteText(at(9, 2, "it's"))).toBe("'it''s'!$C$10");
  });
});

describe('cells of a sum', () => {
  it('stand in ranges down and across', () => {
    expect(rangeTexts([at(1, 2), at(2, 2), at(3, 2)], 'a')).toEqual(['C2:C4']);
    expect(rangeTexts([at(1, 2), at(1, 3), at(1, 5)], 'a')).toEqual(['C2:D2', 'F2']);
    expect(rangeTexts([at(1, 2), at(2, 2), at(2, 3)], 'a')).toEqual(['C2:C3', 'D3']);
  });

  it('never stand in a range that skips, turns back or crosses sheets', () => {
    expect(rangeTexts([at(2, 2), at(1, 2)], 'a')).toEqual(['C3', 'C2']);
    expect(rangeTexts([at(1, 2), at(3, 2)], 'a')).toEqual(['C2', 'C4']);
    expect(rangeTexts([at(1, 2, 'b'), at(2, 2, 'b'), at(3, 2)], 'a')).toEqual(["'b'!C2:C3", 'C4']);
  });

  it('are called by their name on another sheet, alone', () => {
    const [one, two] = [
      { ...at(1, 2, 'b'), name: 'one' },
      { ...at(2, 2, 'b'), name: 'two' },
    ];
    expect(rangeTexts([one], 'a')).toEqual(['one']);
    expect(rangeTexts([one, two], 'a')).toEqual(["'b'!C2:C3"]);
    expect(rangeTexts([one], 'b')).toEqual(['C2']);
  });
});

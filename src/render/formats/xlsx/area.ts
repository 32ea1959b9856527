import { columnLetters, sheetText } from '../../../model/formula/excel/spot.ts';
import type { Area } from '../../workbook.ts';

/** `'Pool'!$I$5:$I$9`: cells as a chart names them. */
export function areaText({ row, column, rows, columns }: Area, sheet: string): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const last = corner(row + rows - 1, column + columns - 1);
  return `${sheetText(sheet)}!${corner(row, column)}:${last}`;
}

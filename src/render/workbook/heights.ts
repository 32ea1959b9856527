import type { Area, Cell, Style } from '../workbook.ts';

/** In points: of a line of plain text, and of a title. */
const LINE = 15;
const LARGE: Readonly<Partial<Record<Style['look'], number>>> = { title: 26, heading: 21 };
/** Excel's own limit. */
const HIGHEST = 409;
/** How much wider than a digit, by which columns are counted, signs are on average. */
const WIDE: Readonly<Partial<Record<Style['look'], number>>> = { head: 1.15, faint: 0.85 };

/**
 * The heights of rows with texts that go over several lines: not every spreadsheet finds them by
 * itself, and none does for merged cells.
 */
export function rowHeights(
  cells: readonly Cell[],
  merges: readonly Area[],
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const across = new Map(merges.map(({ row, column, columns }) => [`${row},${column}`, columns]));
  const heights = new Map<number, number>();
  for (const { row, column, content, style } of cells) {
    const large = LARGE[style.look];
    const isWrapped = style.wrapped === true || style.look === 'head';
    if (large === undefined && !isWrapped) continue;
    const columns = across.get(`${row},${column}`) ?? 1;
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const lines = linesOf(textOf(content), width / (WIDE[style.look] ?? 1));
    const height = Math.min(HIGHEST, lines * (large ?? LINE));
    if (height > (heights.get(row) ?? LINE)) heights.set(row, height);
  }
  return heights;
}

/** Over how many lines a text goes that breaks at its spaces, and within what is longer than a line. */
function linesOf(text: string, width: number): number {
  const signs = Math.max(1, Math.floor(width));
  let lines = 1;
  let taken = 0;
  for (const { length } of text.split(' ')) {
    if (taken > 0 && taken + 1 + length > signs) {
      lines += 1;
      taken = 0;
    }
    taken += length + (taken > 0 ? 1 : 0);
    lines += Math.floor(Math.max(0, taken - 1) / signs);
    if (taken > signs) taken %= signs;
  }
  return lines;
}

function textOf(content: Cell['content']): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' && typeof content.value === 'string' ? content.value : '';
}

import type { Column } from '../../page.ts';
import { narrowest, visibleWidth, wrap } from './wrap.ts';

/** A text column need not be wider than this for the sake of one long word. */
const LONGEST_WORDS = [40, 16];

/**
 * How wide each column of a table is to be: as wide as its content where there is room, else the
 * widest ones narrowed in turn. Numbers are never broken, words only where nothing else helps.
 *
 * @returns nothing where even the narrowest columns are wider than `room` together
 */
export function fitColumns(
  columns: readonly Column[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  room: number,
): readonly number[] | undefined {
  const least = LONGEST_WORDS.map((longest) => narrowestColumns(columns, heads, rows, longest));
  const fitting = least.find((widths) => sum(widths) <= room);
  if (!fitting) return undefined;
  const all = [heads, ...rows];
  const widths = columns.map((_, column) =>
    all.reduce((most, row) => Math.max(most, visibleWidth(row[column] ?? '')), 1),
  );
  narrow(widths, fitting, room);
  // Wrapped lines may turn out shorter than the column that was made for them.
  return widths.map((width, column) =>
    all.reduce((most, row) => Math.max(most, longestLine(row[column], width)), 1),
  );
}

function narrowestColumns(
  columns: readonly Column[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  longestWord: number,
): readonly number[] {
  return columns.map(({ align }, column) => {
    const body = rows.reduce((most, row) => {
      const text = row[column] ?? '';
      const own = align === 'right' ? visibleWidth(text) : Math.min(narrowest(text), longestWord);
      return Math.max(most, own);
    }, 1);
    return Math.max(body, narrowest(heads[column] ?? ''));
  });
}

/** Takes from the widest column that can still give, until all fit. */
function narrow(widths: number[], least: readonly number[], room: number): void {
  for (let excess = sum(widths) - room; excess > 0; ) {
    const [widest, second] = twoWidest(widths, least);
    const floor = Math.max(least[widest] ?? 1, Math.min(second, (widths[widest] ?? 1) - 1));
    const given = Math.min(excess, (widths[widest] ?? 1) - floor);
    widths[widest] = (widths[widest] ?? 1) - given;
    excess -= given;
  }
}

/** The widest column that can give, and the width of the next one. */
function twoWidest(widths: readonly number[], least: readonly number[]): readonly [number, number] {
  const able = widths.flatMap((width, column) => (width > (least[column] ?? 1) ? [column] : []));
  const [first = 0, next = first] = able.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
  return [first, widths[next] ?? 1];
}

function longestLine(text: string | undefined, width: number): number {
  const lines = wrap(text ?? '', width);
  return lines.reduce((most, line) => Math.max(most, visibleWidth(line)), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, one) => before + one, 0);
}

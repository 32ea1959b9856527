import type { Cell, Column, Row, Table, Tone } from '../../page.ts';
import { harmless } from '../harmless.ts';
import { fitColumns } from './columns.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** A table broken into lines of the screen: every cell of a line fits its column. */
export interface Layout {
  readonly widths: readonly number[];
  readonly aligns: readonly Column['align'][];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly kind: 'head' | 'body' | 'rule';
  readonly cells: readonly string[];
  readonly tones: readonly (Tone | undefined)[];
}

/** Columns of the screen between two columns of a table. */
export const GAP = 2;

/**
 * Lays a table out for a screen: heads and texts wrap, numbers do not.
 *
 * @returns nothing where even the narrowest columns are too wide together
 */
export function layOut({ columns, rows }: Table, width: number): Layout | undefined {
  const heads = columns.map(({ head }) => harmless(head));
  const slots = columns.map(({ align }, column) => (align === 'right' ? slotOf(column, rows) : 0));
  const texts = rows.map(({ cells }) =>
    columns.map((_, column) => textOf(cells[column], slots[column] ?? 0)),
  );
  const room = width - GAP * (columns.length - 1);
  const widths = fitColumns(columns, heads, texts, room);
  if (!widths) return undefined;

  const rule: Line = { kind: 'rule', cells: widths.map((one) => '─'.repeat(one)), tones: [] };
  const body = rows.flatMap(({ kind, cells }, index) => {
    const tones = cells.map(({ tone }) => tone);
    const lines = linesOf('body', texts[index] ?? [], tones, widths);
    return kind === 'total' ? [rule, ...lines] : lines;
  });
  const aligns = columns.map(({ align }) => align);
  return { widths, aligns, lines: [...linesOf('head', heads, [], widths), rule, ...body] };
}

/** A cell's text with its mark, or with the place of a mark kept free, so that digits align. */
function textOf(cell: Cell | undefined, slot: number): string {
  const { text, mark = '' } = cell ?? { text: '' };
  return harmless(text) + mark + NO_BREAK_SPACE.repeat(Math.max(0, slot - widthOf(mark)));
}

function slotOf(column: number, rows: readonly Row[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, widthOf(cells[column]?.mark ?? '')), 0);
}

const NO_BREAK_SPACE = '\u00a0';

/** The kept place as plain spaces, once no line can break there any more. */
function spaced(line: string): string {
  return line.replace(/\u00a0+$/, (place) => ' '.repeat(place.length));
}

/** The lines of one row. A head stands on the rule below it, a text hangs from its first line. */
function linesOf(
  kind: 'head' | 'body',
  cells: readonly string[],
  tones: Line['tones'],
  widths: readonly number[],
): readonly Line[] {
  const wrapped = cells.map((text, column) => wrap(text, widths[column] ?? 1).map(spaced));
  const height = wrapped.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, line) => ({
    kind,
    tones,
    cells: wrapped.map((own) => own[kind === 'head' ? line - (height - own.length) : line] ?? ''),
  }));
}

import Table from 'cli-table3';
import type { Column } from '../../page.ts';
import { GAP, type Layout, type Line } from './layout.ts';
import { isPlain, widthOf } from './width.ts';

/** Above this the library takes longer than the table is worth: its time grows by the square. */
const MOST_LINES_OF_LIBRARY = 200;

/** Paints one cell of a line; gives it back as it is where there is no colour. */
export type Paint = (text: string, line: Line, column: number) => string;

/**
 * A laid out table as lines of text. The library draws the body; heads and rules, whose widths are
 * known, are not worth its time (a third of Node's own start).
 */
export function drawTable(layout: Layout, paint: Paint): readonly string[] {
  const body = layout.lines.filter(({ kind }) => kind === 'body');
  const drawn = suitsLibrary(body)
    ? drawByLibrary(body, layout, paint)
    : body.map((line) => drawByHand(line, layout, paint));
  let next = 0;
  return layout.lines.map((line) => {
    const text = line.kind === 'body' ? drawn[next++] : drawByHand(line, layout, paint);
    return text?.trimEnd() ?? '';
  });
}

/** The library counts vowel signs of many scripts as columns, and would cut the text short. */
function suitsLibrary(body: readonly Line[]): boolean {
  return body.length <= MOST_LINES_OF_LIBRARY && body.every(({ cells }) => cells.every(isPlain));
}

/**
 * One row of the library a line of the screen: it measures a cell of many lines again for each of
 * them. Colours of its own are off, since it would write them into a pipe too.
 */
function drawByLibrary(
  lines: readonly Line[],
  { widths, aligns }: Layout,
  paint: Paint,
): readonly string[] {
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: [...aligns],
  });
  for (const line of lines) {
    table.push(line.cells.map((text, column) => paint(text, line, column)));
  }
  return table.toString().split('\n');
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

function drawByHand(line: Line, { widths, aligns }: Layout, paint: Paint): string {
  return line.cells
    .map((text, column) => {
      const missing = (widths[column] ?? 0) - widthOf(text);
      return pad(paint(text, line, column), missing, aligns[column]);
    })
    .join(' '.repeat(GAP));
}

function pad(text: string, missing: number, align: Column['align'] | undefined): string {
  const space = ' '.repeat(Math.max(0, missing));
  return align === 'right' ? space + text : text + space;
}

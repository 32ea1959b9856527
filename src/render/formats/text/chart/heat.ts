import type { Heat, Mark } from '../../../chart.ts';
import type { Tone } from '../../../page.ts';
import { harmless } from '../../harmless.ts';
import { wrap } from '../wrap.ts';
import { fillEnd, fillStart, widest } from './fill.ts';
import type { PaintText } from './paint.ts';

type Row = readonly (Mark | undefined)[];

/**
 * A heat map as lines: the figures in a grid under the values of one input and beside those of the
 * other, with a line drawn between the cells on either side of the target. A grid wider than the
 * screen is cut into grids under each other.
 */
export function heatLines(heat: Heat, width: number, paint: PaintText): readonly string[] {
  const heads = heat.across.values.map(harmless);
  const lead = heat.down.values.map(harmless);
  const leadWidth = widest([...lead, ...words(heat.down.label, width)]);
  const cellWidth = widest([
    ...heads,
    ...heat.rows.flat().map((cell) => harmless(cell?.text ?? NONE)),
  ]);
  const fitting = Math.max(1, Math.floor((width - leadWidth - 2) / (cellWidth + 3)));
  const parts = Math.ceil(heads.length / fitting);
  const most = Math.ceil(heads.length / Math.max(1, parts));
  const grids = Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * most, (part + 1) * most];
    const rows = heat.rows.map((row) => row.slice(from, to));
    const above = [
      ...wrap(harmless(heat.across.label), Math.max(1, width - leadWidth - 3)).map(
        (line) => `${' '.repeat(leadWidth + 3)}${line}`,
      ),
    ];
    const grid = { rows, heads: heads.slice(from, to), lead, leadWidth, cellWidth };
    return [...above, ...gridLines(heat, grid, paint)];
  });
  return grids.flatMap((grid, index) => (index === 0 ? grid : ['', ...grid]));
}

/** What stands where there is no figure. */
const NONE = '–';

interface Grid {
  readonly rows: readonly Row[];
  readonly heads: readonly string[];
  readonly lead: readonly string[];
  readonly leadWidth: number;
  readonly cellWidth: number;
}

function gridLines(heat: Heat, grid: Grid, paint: PaintText): readonly string[] {
  const { rows, heads, lead, leadWidth, cellWidth } = grid;
  const names = wrap(harmless(heat.down.label), leadWidth);
  const top = names.map((name, index) => {
    const last = index === names.length - 1;
    const cells = last ? heads.map((head) => ` ${fillStart(head, cellWidth)} `).join(' ') : '';
    return `${fillEnd(name, leadWidth)} ${cells ? ` ${cells}` : ''}`.trimEnd();
  });
  const body = rows.flatMap((row, index) => {
    const cells = row.map((cell, column) => {
      const text = ` ${fillStart(harmless(cell?.text ?? NONE), cellWidth)} `;
      const border = differs(heat, row[column - 1], cell) ? '│' : ' ';
      return border + paint(text, toneOf(heat, cell));
    });
    const line = `${fillStart(lead[index] ?? '', leadWidth)} ${cells.join('')}`.trimEnd();
    const next = rows[index + 1];
    const border = next ? borderLine(heat, row, next, grid) : '';
    return border === '' ? [line] : [line, border];
  });
  return [...top, ...body];
}

/** The line between two rows, with its corners; nothing where no cell differs from the one below. */
function borderLine(heat: Heat, upper: Row, lower: Row, { leadWidth, cellWidth }: Grid): string {
  const below = upper.map((cell, column) => differs(heat, cell, lower[column]));
  if (!below.includes(true)) return '';
  const signs = Array.from({ length: upper.length + 1 }, (_, column) => {
    const arms = [
      differs(heat, upper[column - 1], upper[column]),
      differs(heat, lower[column - 1], lower[column]),
      below[column - 1] ?? false,
      below[column] ?? false,
    ];
    const corner = CORNERS[arms.map((arm) => (arm ? '1' : '0')).join('')] ?? ' ';
    if (column === upper.length) return corner === '╴' ? '' : corner;
    return corner + (below[column] ? '─' : ' ').repeat(cellWidth + 2);
  });
  return `${' '.repeat(leadWidth + 1)}${signs.join('')}`.trimEnd();
}

/** By their arms: up, down, left, right. */
const CORNERS: Readonly<Record<string, string>> = {
  '0000': ' ',
  '0001': ' ',
  '0010': '╴',
  '0011': '─',
  '0101': '┌',
  '0110': '┐',
  '1001': '└',
  '1010': '┘',
  '1100': '│',
  '1111': '┼',
  '1110': '┤',
  '1101': '├',
  '1011': '┴',
  '0111': '┬',
};

/** Whether two cells beside each other lie on either side of the target. */
function differs({ target }: Heat, one: Mark | undefined, other: Mark | undefined): boolean {
  if (!target || !one || !other) return false;
  return one.at >= target.at !== other.at >= target.at;
}

function toneOf({ target, good = 'above' }: Heat, cell: Mark | undefined): Tone | undefined {
  if (!cell) return 'faint';
  if (!target) return undefined;
  const isGood = good === 'above' ? cell.at >= target.at : cell.at <= target.at;
  return isGood ? 'good' : 'bad';
}

/** A label of an axis may be folded, but not within a word. */
function words(label: string, width: number): readonly string[] {
  return harmless(label)
    .split(/ +/)
    .flatMap((word) => wrap(word, Math.max(1, Math.floor(width / 4))));
}

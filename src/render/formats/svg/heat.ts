import type { Heat, Mark } from '../../chart.ts';
import { harmless } from '../harmless.ts';
import type { Markup } from '../markup.ts';
import { labelLines, widestText } from './measure.ts';
import { box, type Drawing, line, text } from './parts.ts';

const ROW = 30;
const LINE = 16;
const GAP = 8;
const BASELINE = 4.5;
const LEAST_CELL = 34;

/** What stands where there is no figure. */
const NONE = '–';

/**
 * A grid of figures under and beside the values of the inputs. Cells on either side of the target
 * have colours of their own, deeper the further they are from it, with a line between the sides.
 *
 * @returns also the width, which is more than was asked for where the figures need it
 */
export function heatDrawing(heat: Heat, wanted: number): Drawing & { readonly width: number } {
  const { across, down, rows } = heat;
  const shown = rows.map((row) => row.map((cell) => (cell ? harmless(cell.text) : NONE)));
  const words = harmless(down.label).split(' ');
  const lead = Math.min(
    wanted * 0.4,
    Math.max(widestText(down.values.map(harmless)), widestText(words)) + 2 * GAP,
  );
  const columns = Math.max(1, across.values.length);
  const least = Math.max(
    LEAST_CELL,
    widestText([...shown.flat(), ...across.values.map(harmless)]) + GAP / 2,
  );
  const cell = Math.max(least, Math.min(90, (wanted - lead) / columns));
  const width = Math.max(wanted, lead + cell * columns);

  const names = labelLines(harmless(down.label), lead - GAP, 3);
  const heads = labelLines(harmless(across.label), cell * columns, 2);
  const top = Math.max(names.length * LINE, heads.length * LINE + LINE) + GAP;
  const x = (column: number): number => lead + column * cell;
  const y = (row: number): number => top + row * ROW;
  const limits = shadesOf(heat);
  const parts: readonly Markup[] = [
    ...heads.map((words, index) => text(words, [lead, 11 + index * LINE], 'start', 'c-strong')),
    ...names.map((words, index) =>
      text(words, [0, top - GAP - (names.length - 1 - index) * LINE], 'start', 'c-strong'),
    ),
    ...across.values.map((value, column) =>
      text(harmless(value), [x(column) + cell / 2, top - GAP], 'middle', 'c-faint'),
    ),
    ...down.values.map((value, row) =>
      text(harmless(value), [lead - GAP, y(row) + ROW / 2 + BASELINE], 'end', 'c-faint'),
    ),
    ...rows.flatMap((row, index) =>
      row.map((mark, column) =>
        box(shadeOf(mark, heat, limits), {
          x: x(column),
          y: y(index),
          width: cell - 1,
          height: ROW - 1,
        }),
      ),
    ),
    ...shown.flatMap((row, index) =>
      row.map((words, column) =>
        text(
          words,
          [x(column) + (cell - 1) / 2, y(index) + ROW / 2 + BASELINE - 0.5],
          'middle',
          'c-plain',
        ),
      ),
    ),
    ...borders(heat, x, y),
  ];
  return { width, height: y(rows.length) + 2, parts };
}

interface Limits {
  readonly above: number;
  readonly below: number;
}

/** How far the furthest cell on either side lies from the target, or from the lowest of all. */
function shadesOf({ rows, target }: Heat): Limits {
  const values = rows.flat().flatMap((mark) => (mark ? [mark.at] : []));
  const from = target?.at ?? values.reduce((least, value) => Math.min(least, value), Infinity);
  const reach = (sign: 1 | -1): number =>
    values.reduce((most, value) => Math.max(most, sign * (value - from)), 0);
  return { above: reach(1), below: reach(-1) };
}

function shadeOf(mark: Mark | undefined, heat: Heat, { above, below }: Limits): string {
  if (!mark) return 'c-paper';
  const values = heat.rows.flat().flatMap((one) => (one ? [one.at] : []));
  const from = heat.target?.at ?? values.reduce((a, b) => Math.min(a, b), Infinity);
  const isAbove = mark.at >= from;
  const reach = isAbove ? above : below;
  const part = reach > 0 ? Math.abs(mark.at - from) / reach : 0;
  const shade = Math.min(SHADES, 1 + Math.floor(part * SHADES));
  const isGood = heat.good === 'below' ? !isAbove : isAbove;
  return `c-${isGood ? 'above' : 'below'}${shade}`;
}

const SHADES = 3;

function borders(
  { rows, target }: Heat,
  x: (column: number) => number,
  y: (row: number) => number,
): readonly Markup[] {
  if (!target) return [];
  const differs = (one: Mark | undefined, other: Mark | undefined): boolean =>
    one !== undefined && other !== undefined && one.at >= target.at !== other.at >= target.at;
  return rows.flatMap((row, index) =>
    row.flatMap((mark, column) => [
      ...(differs(row[column - 1], mark)
        ? [line('c-border', [x(column) - 0.5, y(index)], [x(column) - 0.5, y(index + 1) - 1])]
        : []),
      ...(differs(mark, rows[index + 1]?.[column])
        ? [
            line(
              'c-border',
              [x(column), y(index + 1) - 0.5],
              [x(column + 1) - 1, y(index + 1) - 0.5],
            ),
          ]
        : []),
    ]),
  );
}

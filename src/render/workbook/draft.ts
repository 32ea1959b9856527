import type { Decimal } from '../../model/decimal.ts';
import { type Evaluate, isReason } from '../../model/formula/evaluate.ts';
import { constantOf } from '../../model/formula/excel/input.ts';
import { isSameSpot, type Spot } from '../../model/formula/excel/spot.ts';
import { writeExcel } from '../../model/formula/excel/write.ts';
import type { Formula } from '../../model/formula/tree.ts';
import type { Reason } from '../../model/reason.ts';
import type { Area, Cell, Chart, Check, Content, Sheet, Style } from '../workbook.ts';
import { rowHeights } from './heights.ts';
import type { Names } from './names.ts';
import { keyOf, type Register } from './register.ts';

/** What all sheets of a workbook share while they are laid out. */
export interface Book {
  readonly register: Register;
  readonly names: Names;
  readonly evaluate: Evaluate;
  readonly wordsOf: (reason: Reason) => string;
  /** A cell on the sheet of intermediate steps, for what would make a formula too long or too deep. */
  readonly spill: (part: Formula, options: LiveOptions) => Spot;
}

/** Cells of one sheet that stand for a part there, in place of those that hold it elsewhere. */
export type Overlay = ReadonlyMap<Formula, Spot>;

export function overlayOf(pairs: readonly (readonly [Formula, Spot | undefined])[]): Overlay {
  return new Map(pairs.flatMap(([part, spot]) => (spot ? [[keyOf(part), spot] as const] : [])));
}

interface LiveOptions {
  /** Asked for when the formula is written, since a later part of the sheet may be meant. */
  readonly within?: (() => Overlay) | undefined;
  /** The parameter file of the case that the part belongs to. */
  readonly file?: string | undefined;
  /** The name by which the cell is called. */
  readonly name?: string | undefined;
  /** Whether other formulas find the part here; a cell that only shows it again is passed by. */
  readonly keep?: boolean | undefined;
  /** Whether it is the figure as a file states it, whatever is tried in its place. */
  readonly stated?: boolean | undefined;
  /**
   * Whether it may be asked for where it is not needed: a condition leaves unreckoned what does not
   * hold, a cell of its own does not, and may then divide by 0.
   */
  readonly lenient?: boolean | undefined;
}

/**
 * A sheet while it is laid out. Formulas are written only when every sheet stands, since they refer
 * to each other's cells.
 */
export interface Draft {
  readonly name: string;
  readonly text: (row: number, column: number, text: string, style?: Partial<Style>) => void;
  readonly number: (row: number, column: number, value: Decimal, style?: Partial<Style>) => void;
  readonly empty: (row: number, column: number, style: Partial<Style>) => void;
  /** The look of a whole row, under what is put in it afterwards. */
  readonly fill: (row: number, columns: number, look: Style['look']) => void;
  /** A formula in the workbook's own words, where no tree of the method has it. */
  readonly own: (
    row: number,
    column: number,
    formula: string,
    value: Decimal | string,
    style: Partial<Style>,
  ) => void;
  /** The part, as a number where it is an input, else as a formula over other cells. */
  readonly live: (
    row: number,
    column: number,
    part: Formula,
    style: Partial<Style>,
    options?: LiveOptions,
  ) => Spot;
  /** A text over several columns of one row. */
  readonly span: (area: Omit<Area, 'rows'>, text: string, style?: Partial<Style>) => void;
  readonly check: (check: Check) => void;
  readonly chart: (chart: Chart) => void;
  /** A text over several columns, in the height that it needs. */
  readonly paragraph: (row: number, text: string, columns: number, look?: Style['look']) => void;
  readonly finish: (manner: Manner) => Sheet;
}

/** How a sheet is shown and printed. */
type Manner = Pick<Sheet, 'widths' | 'frozen' | 'repeated'>;

interface Unwritten extends Omit<Cell, 'content'> {
  readonly content: () => Content;
}

export function createDraft(name: string, book: Book): Draft {
  const cells = new Map<string, Unwritten>();
  const checks: Check[] = [];
  const charts: Chart[] = [];
  const merges: Area[] = [];

  const place = (
    row: number,
    column: number,
    content: () => Content,
    style: Partial<Style> = {},
  ): void => {
    cells.set(`${row},${column}`, { row, column, content, style: { look: 'plain', ...style } });
  };

  function live(part: Formula, own: Spot, options: LiveOptions): Content {
    const { within, file, stated, lenient } = options;
    const { evaluate, register, wordsOf, spill } = book;
    const value = evaluate(part);
    const body = part.kind === 'named' ? part.of : part;
    const overlay = within?.();
    const spotOf = (inner: Formula): Spot | undefined => {
      const spot = overlay?.get(keyOf(inner)) ?? register.spotOf(inner, file);
      return spot && isSameSpot(spot, own) ? undefined : spot;
    };
    const isHere = stated === true || !spotOf(part);
    const constant = isHere ? constantOf(body) : undefined;
    if (constant) return { kind: 'number', value: constant };
    const formula = writeExcel(isHere ? body : part, {
      sheet: name,
      spotOf,
      sumFrom: (terms, at) => {
        const held = register.sumFrom(terms, at, own);
        return held && { ...held, spot: overlay?.get(held.part) ?? held.spot };
      },
      spill: (inner) => spill(inner, { within, file }),
      wordsOf,
    });
    const divides = lenient === true && formula.includes('/');
    return {
      kind: 'formula',
      formula: divides ? `IFERROR(${formula},"${wordsOf('unread')}")` : formula,
      value: isReason(value) ? wordsOf(value) : value,
    };
  }

  return {
    name,
    text: (row, column, text, style) => place(row, column, () => ({ kind: 'text', text }), style),
    number: (row, column, value, style) =>
      place(row, column, () => ({ kind: 'number', value }), style),
    empty: (row, column, style) => place(row, column, () => ({ kind: 'empty' }), style),
    fill: (row, columns, look) => {
      for (let column = 0; column < columns; column += 1) {
        place(row, column, () => ({ kind: 'empty' }), { look });
      }
    },
    own: (row, column, formula, value, style) =>
      place(row, column, () => ({ kind: 'formula', formula, value }), style),
    live: (row, column, part, style, options = {}) => {
      const spot: Spot = { sheet: name, row, column, name: options.name };
      place(row, column, () => live(part, spot, options), style);
      if (options.keep !== false && options.stated !== true) book.register.put(part, spot);
      if (options.name !== undefined) book.names.give(options.name, spot);
      return spot;
    },
    span: ({ row, column, columns }, text, style) => {
      for (let at = column; at < column + columns; at += 1) {
        place(row, at, () => ({ kind: 'empty' }), style);
      }
      place(row, column, () => ({ kind: 'text', text }), style);
      merges.push({ row, column, rows: 1, columns });
    },
    check: (check) => void checks.push(check),
    chart: (chart) => void charts.push(chart),
    paragraph: (row, text, columns, look = 'plain') => {
      place(row, 0, () => ({ kind: 'text', text }), { look, wrapped: true });
      merges.push({ row, column: 0, rows: 1, columns });
    },
    finish: (manner) => {
      const all = written(cells.values());
      const heights = rowHeights(all, merges, manner.widths);
      return { ...manner, name, cells: all, merges, heights, checks, charts };
    },
  };
}

/** One by one, since the writing of a formula may bring a further cell to its own sheet. */
function written(cells: Iterable<Unwritten>): readonly Cell[] {
  const all: Cell[] = [];
  for (const cell of cells) all.push({ ...cell, content: cell.content() });
  return all;
}

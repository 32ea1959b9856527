import type { Decimal } from '../model/decimal.ts';
import type { Spot } from '../model/formula/excel/spot.ts';
import type { Language } from '../model/text.ts';

/**
 * A workbook as data, before any library: sheets of cells, most of them formulas with the exact
 * value that they come to. Texts may come from files, so a format makes them harmless.
 */
export interface Workbook {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** A cell that formulas, and people, call by a name. */
export interface DefinedName {
  readonly name: string;
  readonly spot: Spot;
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** In characters. */
  readonly widths: readonly number[];
  /** In points, of rows that are higher than a line. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows that every printed page begins with. */
  readonly repeated?: { readonly first: number; readonly last: number } | undefined;
  readonly checks: readonly Check[];
  readonly charts: readonly Chart[];
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: Style;
}

export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  /** Without its `=`; what it comes to is a number or a text. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: Decimal | string };

export interface Style {
  readonly look: 'title' | 'heading' | 'head' | 'plain' | 'strong' | 'total' | 'faint';
  readonly format?: NumberFormat | undefined;
  /** An input: a hand may change it. All else is locked. */
  readonly open?: boolean | undefined;
  readonly wrapped?: boolean | undefined;
  readonly align?: 'left' | 'right' | 'center' | undefined;
  /** Apart from the number before it. */
  readonly indented?: boolean | undefined;
}

/**
 * `share` is a percentage with the decimals that it has, `part` one with a single decimal; `number`
 * shows what there is, `years` no decimals.
 */
export type NumberFormat = 'money' | 'share' | 'part' | 'ratio' | 'number' | 'years';

/** What an input takes: a spreadsheet refuses all else. */
export interface Check {
  readonly row: number;
  readonly column: number;
  readonly takes: 'share' | 'growing_share' | 'positive' | 'not_zero';
  /** What it says where it refuses. */
  readonly message: string;
}

export interface Chart {
  readonly kind: 'columns' | 'lines';
  readonly title: string;
  /** The corner cells of its frame. */
  readonly area: Area;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  readonly format: NumberFormat;
  /** Whether its axis begins at 0, so that lengths compare; not where a value is below it. */
  readonly fromZero: boolean;
  /** For who does not see it. */
  readonly description: string;
}

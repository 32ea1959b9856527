import type { Language } from '../../../model/text.ts';
import type { Table } from '../../page.ts';
import { TERMS } from '../../words/terms.ts';

/** What one line, or one figure of a case, has in each of its years; nothing in the others. */
export interface YearColumn {
  readonly head: string;
  readonly cells: ReadonlyMap<number, string>;
}

/** Signs of a row that are left for columns on a screen of 80, beside the years. */
const ROOM = 74;
/** Columns of the screen between two columns of a table. */
const GAP = 2;

/** Tables with a row a year and a column a line: as many beside one another as a screen holds. */
export function yearTables(
  columns: readonly YearColumn[],
  years: readonly number[],
  language: Language,
): readonly Table[] {
  return inScreens(columns).map((own) => {
    const shown = years.filter((year) => own.some(({ cells }) => cells.has(year)));
    return {
      kind: 'table',
      columns: [
        { head: TERMS.year[language], align: 'right' },
        ...own.map(({ head }) => ({ head, align: 'right' }) as const),
      ],
      rows: shown.map((year) => ({
        cells: [{ text: `${year}` }, ...own.map(({ cells }) => ({ text: cells.get(year) ?? '' }))],
      })),
    };
  });
}

function inScreens(columns: readonly YearColumn[]): readonly (readonly YearColumn[])[] {
  const screens: YearColumn[][] = [];
  let left = 0;
  for (const column of columns) {
    const texts = [...column.head.split(' '), ...column.cells.values()];
    const width = GAP + texts.reduce((most, { length }) => Math.max(most, length), 0);
    const screen = screens.at(-1);
    if (screen && width <= left) screen.push(column);
    else screens.push([column]);
    left = (screen && width <= left ? left : ROOM) - width;
  }
  return screens;
}

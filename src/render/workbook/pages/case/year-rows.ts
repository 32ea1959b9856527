import type { CaseResult, InvestmentResult, LineResult } from '../../../../engine/result.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import type { Formula } from '../../../../model/formula/tree.ts';
import { namedPartsOf } from '../../../../model/formula/walk.ts';
import type { WorkbookWords } from '../../../words/workbook-words.ts';
import { type Draft, type Overlay, overlayOf } from '../../draft.ts';
import type { Layout } from '../../layout.ts';
import { FIRST_YEAR } from './columns.ts';
import { lineLabel } from './labels.ts';
import { stateCell } from './stated.ts';

interface YearCell {
  readonly year: number;
  readonly part: Formula | undefined;
  /** Whether it is an amount that the line states for this year. */
  readonly stated?: boolean;
  readonly within?: () => Overlay;
}

/** Rows of which each cell is a year, one below the other. */
export interface YearRows {
  readonly section: (title: keyof WorkbookWords['rows']) => void;
  /** @returns the cells, in the order of the parts */
  readonly row: (
    line: LineResult | InvestmentResult,
    cells: readonly YearCell[],
  ) => readonly (Spot | undefined)[];
  /** The row that comes next, which is then taken. */
  readonly take: () => number;
  readonly years: readonly Spot[];
}

export function createYearRows(
  draft: Draft,
  start: number,
  years: readonly Spot[],
  one: CaseResult,
  layout: Layout,
): YearRows {
  const file = one.case.parameters.path;
  let next = start;
  const take = (): number => {
    next += 1;
    return next - 1;
  };
  return {
    years,
    take,
    section: (title) => {
      const row = take();
      draft.fill(row, FIRST_YEAR + years.length, 'strong');
      draft.text(row, 0, layout.words.rows[title], { look: 'strong' });
    },
    row: (line, cells) => {
      const row = take();
      draft.text(row, 0, lineLabel(line, layout));
      return cells.map(({ year, part, stated = false, within }) => {
        if (!part) return undefined;
        const column = FIRST_YEAR + year;
        if (!stated) {
          return draft.live(row, column, part, { format: 'money' }, { within, file });
        }
        // Where an amount says `t` it means the year at the head of the column.
        const clock = namedPartsOf(part).filter(({ name }) => name === 't');
        const overlay = overlayOf(clock.map((t) => [t, years[year]] as const));
        const own = { isStated: true, file, column, within: () => overlay };
        return stateCell(draft, row, 'amount', part, own, layout);
      });
    },
  };
}

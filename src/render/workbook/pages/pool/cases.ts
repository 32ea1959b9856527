import type { Pool, PoolFigureName } from '../../../../analysis/pool.ts';
import type { CaseResult } from '../../../../engine/result.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import type { Formula } from '../../../../model/formula/tree.ts';
import { inLanguage } from '../../../../model/text.ts';
import { FIGURE_TERMS, TERMS } from '../../../words/terms.ts';
import { type Draft, overlayOf } from '../../draft.ts';
import { type Layout, plain } from '../../layout.ts';
import { figureFormat } from '../case/figures.ts';
import { FIRST, POOL_COLUMNS, SHARE, SROI_WITHOUT } from './columns.ts';

/**
 * A row a case with its figures, and under them those of the pool: sums of the rows, and ratios of
 * sums.
 */
export function casesTable(
  draft: Draft,
  head: number,
  pool: Pool,
  members: readonly CaseResult[],
  layout: Layout,
): { readonly next: number; readonly names: ReadonlyMap<PoolFigureName, string> } {
  const { language, names, words } = layout;
  headCells(draft, head, layout);
  const cells: (readonly [Formula, Spot])[] = [];
  members.forEach((one, index) => {
    cells.push(...caseCells(draft, head + 1 + index, one, layout));
  });
  const total = head + 1 + members.length;
  draft.text(total, 0, words.sheets.pool, { look: 'total' });
  draft.text(total, 1, '', { look: 'total' });
  const mirrored = overlayOf(cells);
  const given = new Map<PoolFigureName, string>();
  POOL_COLUMNS.forEach((figure, index) => {
    const style = { look: 'total', format: figureFormat(figure), align: 'right' } as const;
    if (figure === 'report_payback_years') {
      draft.text(total, FIRST + index, TERMS.none[language], style);
      return;
    }
    const name = names.claim(`pool.${figure}`);
    given.set(figure, name);
    draft.live(total, FIRST + index, pool.figures[figure].formula, style, {
      name,
      within: () => mirrored,
    });
  });
  pool.members.forEach(({ share, sroi_without }, index) => {
    const row = head + 1 + index;
    const within = (): typeof mirrored => mirrored;
    draft.live(row, SHARE, share.formula, { format: 'part', align: 'right' }, { within });
    draft.live(
      row,
      SROI_WITHOUT,
      sroi_without.formula,
      { format: 'ratio', align: 'right', wrapped: true },
      { within },
    );
  });
  for (const column of [SHARE, SROI_WITHOUT]) draft.empty(total, column, { look: 'total' });
  return { next: total + 1, names: given };
}

function headCells(draft: Draft, row: number, { language, words }: Layout): void {
  const heads = [
    TERMS.case[language],
    words.heads.title,
    ...POOL_COLUMNS.map((figure) => plain(FIGURE_TERMS[figure][language])),
    TERMS.share[language],
    TERMS.sroi_without[language],
  ];
  heads.forEach((head, column) => {
    draft.text(row, column, head, { look: 'head', align: column < FIRST ? 'left' : 'right' });
  });
}

/** The figures of a case, as they stand on its own sheet. */
export function caseCells(
  draft: Draft,
  row: number,
  one: CaseResult,
  { language }: Layout,
): readonly (readonly [Formula, Spot])[] {
  draft.text(row, 0, one.case.id);
  draft.text(row, 1, inLanguage(one.case.title, language), { wrapped: true });
  // An illustration shows its amounts, and is no case without a ratio.
  const shown = POOL_COLUMNS.filter((name) => one.figures[name].reason !== 'illustration');
  return shown.map((figure) => {
    const index = POOL_COLUMNS.indexOf(figure);
    const { formula } = one.figures[figure];
    const style = { format: figureFormat(figure), align: 'right', wrapped: true } as const;
    return [formula, draft.live(row, FIRST + index, formula, style, { keep: false })] as const;
  });
}

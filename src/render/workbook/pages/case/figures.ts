import type { CaseFigures, CaseResult } from '../../../../engine/result.ts';
import { FIGURES, type FigureName } from '../../../../model/published.ts';
import { measureOf } from '../../../measures.ts';
import { EXPLAIN_WORDS } from '../../../words/explain.ts';
import { FIGURE_TERMS } from '../../../words/terms.ts';
import type { NumberFormat } from '../../../workbook.ts';
import type { Draft, Overlay } from '../../draft.ts';
import { type Layout, plain } from '../../layout.ts';
import { columnOf } from './columns.ts';

const VALUE = columnOf('amount');

/** Whose figures, and the cells that stand for their parts. */
type Column = readonly [owner: string, figures: CaseFigures, within: (() => Overlay) | undefined];

/** How a figure is shown. */
export function figureFormat(name: FigureName): NumberFormat {
  const measure = measureOf(name);
  return measure === 'ratio' || measure === 'duration' ? 'ratio' : 'money';
}

/**
 * The figures of a case, each in a cell with a name; beside them those up to each horizon.
 *
 * @param values the cells of the lines' values, which the balance without is made of
 * @returns the row after the last
 */
export function figureRows(
  draft: Draft,
  start: number,
  one: CaseResult,
  values: Overlay,
  layout: Layout,
): number {
  const { words, language } = layout;
  const { id } = one.case;
  draft.text(start, 0, words.figures, { look: 'head' });
  draft.text(start, 1, words.heads.name, { look: 'head' });
  draft.text(start, VALUE, '', { look: 'head' });
  const columns: readonly Column[] = [
    [id, one, () => values],
    ...one.horizons.map((up): Column => [`${id}.horizons.${up.horizon}`, up, undefined]),
  ];
  columns.forEach(([owner, up, within], column) => {
    if (column > 0) {
      const head = words.upTo(`${up.horizon}`);
      draft.text(start, VALUE + column, head, { look: 'head', align: 'right' });
    }
    FIGURES.forEach((figure, index) => {
      const row = start + 1 + index;
      const name = layout.names.claim(`${owner}.${figure}`);
      const format = figureFormat(figure);
      const look = figure === 'sroi' ? 'strong' : 'plain';
      draft.live(
        row,
        VALUE + column,
        up.figures[figure].formula,
        { format, look, align: 'right' },
        { name, within, file: one.case.parameters.path },
      );
      if (column > 0) return;
      draft.text(row, 0, plain(FIGURE_TERMS[figure][language]), { look, wrapped: true });
      draft.text(row, 1, name, { look: 'faint' });
    });
  });
  const next = start + 1 + FIGURES.length;
  return next + firstYearRow(draft, next, columns, one, layout);
}

/** The impact of the first year that has one, which the payback in months is reckoned by. */
function firstYearRow(
  draft: Draft,
  row: number,
  columns: readonly Column[],
  one: CaseResult,
  { language }: Layout,
): number {
  if (one.case.illustration) return 0;
  draft.text(row, 0, EXPLAIN_WORDS[language].parts.first_year_impact ?? '', { look: 'faint' });
  columns.forEach(([, up, within], column) => {
    const { formula } = up.first_year_impact;
    const style = { format: 'money', look: 'faint', align: 'right' } as const;
    draft.live(row, VALUE + column, formula, style, { within, file: one.case.parameters.path });
  });
  return 1;
}

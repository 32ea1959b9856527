import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import type { Language } from '../../../model/text.ts';
import type { Block, Cell, Column, Row } from '../../page.ts';
import { SWEEP_WORDS } from '../../words/sweep.ts';
import { FIGURE_TERMS, TERMS } from '../../words/terms.ts';
import { createFootnotes } from '../footnotes.ts';
import { type Shown, whyNot } from './gather.ts';
import type { AxisNames } from './names.ts';

/**
 * A row a point with a column for each case, or a row for each case of a point with a column for
 * each figure.
 */
export function tableBlocks(
  plan: SweepPlan,
  table: readonly (readonly Shown[])[],
  isWide: boolean,
  names: AxisNames,
  language: Language,
): readonly Block[] {
  const words = SWEEP_WORDS[language];
  const { axes, owners, figures, indexAt } = plan;
  const notes = createFootnotes();
  const cellOf = (shown: Shown): Cell =>
    shown.reason
      ? { text: TERMS.none[language], mark: notes.mark(whyNot(shown.reason, language)) }
      : { text: shown.text };
  const right = (head: string): Column => ({ head, align: 'right' });
  const nameOf = (id: string): string => (id === 'pool' ? words.pool : id);
  const ofAxes = axes.map(({ numbers }, axis): Column => {
    return { head: names.heads[axis] ?? '', align: numbers ? 'right' : 'left' };
  });
  const columns = isWide
    ? [...ofAxes, ...owners.map(({ id }) => right(nameOf(id)))]
    : [
        ...ofAxes,
        { head: words.case, align: 'left' } as const,
        ...figures.map((name) => right(FIGURE_TERMS[name][language])),
      ];
  const rows = table.flatMap((shown, point): readonly Row[] => {
    const values = axes.map((axis, place): Cell => {
      return { text: names.valueOf(axis, indexAt(place, point)) };
    });
    const cells = shown.map(cellOf);
    if (isWide) return [{ cells: [...values, ...cells] }];
    return owners.map(({ id }, owner) => ({
      cells: [
        ...values,
        { text: nameOf(id) },
        ...cells.slice(owner * figures.length, (owner + 1) * figures.length),
      ],
    }));
  });
  const name = figures[0];
  // Where cases stand beside each other no head says which figure it is.
  const head = isWide && name && name !== 'sroi' ? FIGURE_TERMS[name][language] : undefined;
  return [
    ...(head === undefined ? [] : [{ kind: 'heading', text: head } as const]),
    { kind: 'table', columns, rows },
    ...notes.block(),
  ];
}

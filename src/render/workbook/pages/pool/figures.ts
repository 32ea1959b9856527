import type { Pool, PoolFigureName } from '../../../../analysis/pool.ts';
import { FIGURES } from '../../../../model/published.ts';
import { FIGURE_TERMS } from '../../../words/terms.ts';
import { type Draft, type Overlay, overlayOf } from '../../draft.ts';
import { type Layout, plain } from '../../layout.ts';
import { figureFormat } from '../case/figures.ts';
import { FIRST } from './columns.ts';

/**
 * All figures of the pool, and beside them those up to each horizon.
 *
 * @param above the cells of the cases' present values by group, and the figures that have a name
 * @returns the row after the last
 */
export function poolFigures(
  draft: Draft,
  start: number,
  pool: Pool,
  above: { readonly groups: Overlay; readonly names: ReadonlyMap<PoolFigureName, string> },
  layout: Layout,
): number {
  const { words, language, names } = layout;
  const figures = FIGURES.filter((name): name is PoolFigureName => name in pool.figures);
  const nameColumn = FIRST + 1 + pool.horizons.length;
  draft.fill(start, nameColumn + 2, 'head');
  draft.text(start, 0, words.figures, { look: 'head' });
  draft.text(start, nameColumn, words.heads.name, { look: 'head', indented: true });
  pool.horizons.forEach(({ horizon }, index) => {
    const head = words.upTo(`${horizon}`);
    draft.text(start, FIRST + 1 + index, head, { look: 'head', align: 'right' });
  });
  figures.forEach((figure, index) => {
    const row = start + 1 + index;
    const style = { format: figureFormat(figure), align: 'right', wrapped: true } as const;
    draft.span({ row, column: 0, columns: 2 }, plain(FIGURE_TERMS[figure][language]));
    const known = above.names.get(figure);
    const name = known ?? names.claim(`pool.${figure}`);
    draft.text(row, nameColumn, name, { look: 'faint', indented: true });
    const within = (): Overlay => above.groups;
    const manner = known === undefined ? { name, within } : { keep: false };
    draft.live(row, FIRST, pool.figures[figure].formula, style, manner);
    pool.horizons.forEach(({ horizon, figures: upTo }, place) => {
      const owner = `pool.horizons.${horizon}`;
      draft.live(row, FIRST + 1 + place, upTo[figure].formula, style, {
        name: names.claim(`${owner}.${figure}`),
        within: () => yearsOfHorizon(owner, layout),
      });
    });
  });
  return start + 1 + figures.length;
}

/** The years up to a horizon are those of the pool. */
export function yearsOfHorizon(owner: string, { workings, register }: Layout): Overlay {
  return overlayOf(
    [...workings.poolYears].flatMap(([address, part]) => {
      if (!address.startsWith(`${owner}.annual.`)) return [];
      const same = workings.poolYears.get(address.replace(owner, 'pool'));
      return [[part, same && register.spotOf(same)] as const];
    }),
  );
}

import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import type { Language } from '../../../model/text.ts';
import type { Mark } from '../../chart.ts';
import type { Block, Row } from '../../page.ts';
import { SWEEP_WORDS } from '../../words/sweep.ts';
import { FIGURE_TERMS } from '../../words/terms.ts';
import { type Shown, whyNot } from './gather.ts';
import type { AxisNames } from './names.ts';

/** Above this a grid is no picture any more. */
const MOST_DOWN = 40;
const MOST_ACROSS = 20;
/** The ratio at which what was put in comes back. */
const TARGET = { at: 1, text: '1' };
const NONE = '–';

/** Whether a sweep is a grid of two figures, small enough to be looked at. */
export function isHeat({ axes, design, decimals }: SweepPlan): boolean {
  const [down, across] = axes;
  if (axes.length !== 2 || design !== 'grid' || !down || !across) return false;
  if (decimals === 'exact') return false;
  return down.count <= MOST_DOWN && across.count <= MOST_ACROSS;
}

/** A heat table for each figure of each case, and last of the pool. */
export function heatBlocks(
  plan: SweepPlan,
  table: readonly (readonly Shown[])[],
  names: AxisNames,
  language: Language,
): readonly Block[] {
  const words = SWEEP_WORDS[language];
  const { axes, owners, figures, points, indexAt } = plan;
  const [down, across] = axes.map((axis, place) => ({
    label: names.heads[place] ?? axis.name,
    values: Array.from({ length: axis.count }, (_, index) => names.valueOf(axis, index)),
  }));
  if (!down || !across) return [];
  const hasTarget = figures.includes('sroi');
  // The rows of a table run by their axes, the points need not.
  const pointOf = new Map(
    Array.from({ length: points }, (_, point) => [
      `${indexAt(0, point)} ${indexAt(1, point)}`,
      point,
    ]),
  );
  const heats = owners.flatMap(({ id }, owner) =>
    figures.map((name, figure): Block => {
      const column = owner * figures.length + figure;
      const rows = down.values.map((_, y) =>
        across.values.map((_value, x): Mark | undefined => {
          const shown = table[pointOf.get(`${y} ${x}`) ?? -1]?.[column];
          return shown && !shown.reason ? { at: shown.at, text: shown.text } : undefined;
        }),
      );
      const head = FIGURE_TERMS[name][language].replaceAll(SOFT_HYPHEN, '');
      return {
        kind: 'chart',
        title: words.heat(head, id === 'pool' ? words.pool : id),
        description: rangeOf(rows, down.values, across.values, language),
        picture: {
          kind: 'heat',
          down,
          across,
          rows,
          target: name === 'sroi' ? TARGET : undefined,
        },
        table: {
          kind: 'table',
          columns: [
            { head: `${down.label} ↓ ${across.label} →`, align: 'left' },
            ...across.values.map((text) => ({ head: text, align: 'right' }) as const),
          ],
          rows: down.values.map(
            (text, y): Row => ({
              cells: [{ text }, ...(rows[y] ?? []).map((mark) => ({ text: mark?.text ?? NONE }))],
            }),
          ),
        },
      };
    }),
  );
  const layout = [
    words.heatLayout(down.label, across.label),
    ...(hasTarget ? [words.heatTarget(TARGET.text)] : []),
  ];
  return [{ kind: 'paragraph', text: layout.join(' ') }, ...heats, ...missing(table, language)];
}

const SOFT_HYPHEN = '\u00ad';

/** The least and the greatest figure, and where they are. */
function rangeOf(
  rows: readonly (readonly (Mark | undefined)[])[],
  down: readonly string[],
  across: readonly string[],
  language: Language,
): string {
  const words = SWEEP_WORDS[language];
  const marks = rows.flatMap((row, y) =>
    row.flatMap((mark, x) =>
      mark ? [{ ...mark, where: `${down[y] ?? ''} ${words.and} ${across[x] ?? ''}` }] : [],
    ),
  );
  const [first] = marks;
  if (!first) return words.nowhere;
  const low = marks.reduce((least, one) => (one.at < least.at ? one : least), first);
  const high = marks.reduce((most, one) => (one.at > most.at ? one : most), first);
  return words.heatRange(low.text, low.where, high.text, high.where);
}

/** Why there is no figure where there is none. */
function missing(table: readonly (readonly Shown[])[], language: Language): readonly Block[] {
  const reasons = new Set(table.flat().flatMap(({ reason }) => reason ?? []));
  return [...reasons].map((reason) => ({
    kind: 'paragraph',
    text: `${NONE} ${whyNot(reason, language)}`,
  }));
}

import { exactText } from '../../model/decimal.ts';
import { unitsAt } from '../../model/formula/columns/units.ts';
import type { FigureName } from '../../model/published.ts';
import type { Reason } from '../../model/reason.ts';
import type { SweepBlock } from './blocks.ts';
import type { SweepPlan } from './plan.ts';
import type { RoundedColumn } from './rounding.ts';

/** The figures of a case, or of the pool, at one point. */
export interface SweepRow {
  /** What varies, by its address: plain decimals, or words; `scenario` is `base` or a name. */
  readonly values: Readonly<Record<string, string>>;
  /** The id of the case, or `pool`. */
  readonly case: string;
  /** Plain decimals; a figure that does not exist is its reason. A pool lacks some altogether. */
  readonly figures: Readonly<Partial<Record<FigureName, Shown>>>;
}

type Shown = string | { readonly reason: Reason };

/** The rows of a block, in the order of their points. */
export function* rowsOf(plan: SweepPlan, block: SweepBlock): Iterable<SweepRow> {
  const { axes, heads, owners, figures, decimals, indexAt } = plan;
  for (let i = 0; i < block.length; i++) {
    const point = block.start + i;
    const values = Object.fromEntries<string>(
      axes.map(({ name, text }, axis) => [heads[axis] ?? name, text(indexAt(axis, point))]),
    );
    for (const [owner, { id }] of owners.entries()) {
      const all = figures.flatMap((name, figure) => {
        const column = block.columns[owner * figures.length + figure];
        const shown = column && figureAt(column, i, decimals);
        return shown === undefined ? [] : [[name, shown] as const];
      });
      yield { values, case: id, figures: Object.fromEntries<Shown>(all) };
    }
  }
}

function figureAt(column: RoundedColumn, i: number, decimals: number | 'exact'): Shown | undefined {
  const other = column.others.get(i);
  if (typeof other === 'string') return { reason: other };
  if (other) return decimals === 'exact' ? exactText(other) : other.toFixed(decimals);
  const whole = unitsAt(column, i);
  return decimals === 'exact' || whole === undefined ? undefined : fromUnits(whole, decimals);
}

/** 1532 units at two decimals is 15.32. */
function fromUnits(units: number, decimals: number): string {
  const digits = `${Math.abs(units)}`.padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const sign = units < 0 ? '-' : '';
  return `${sign}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`;
}

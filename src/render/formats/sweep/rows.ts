import type { SweepBlock } from '../../../analysis/sweep/blocks.ts';
import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import { exactText } from '../../../model/decimal.ts';
import { unitsAt } from '../../../model/formula/columns/units.ts';
import { createBytes } from './bytes.ts';

/** How the rows of a sweep are written: what stands around its values. */
export interface RowStyle {
  /** Before the value of an axis; the value itself, as bytes of the format. */
  readonly axis: (axis: number, text: string, isNumber: boolean) => string;
  /** Whose row it is. */
  readonly owner: (id: string) => string;
  readonly decimalMark: '.' | ',';
  /** Before a figure, and after it where it is a number. */
  readonly before: (figure: number) => string;
  readonly after: string;
  /** A figure that is no number: the reason; nothing where its owner never has it. */
  readonly missing: (figure: number, reason: string | undefined) => string;
  /** At the end of the row. */
  readonly end: string;
}

/**
 * Writes the blocks of a sweep row by row: the values of the axes, whose row it is, the figures. Rows
 * are whole in every piece that is given out.
 *
 * @returns a function that gives the bytes of a block, which the next block overwrites
 */
export function createRowWriter(
  plan: SweepPlan,
  style: RowStyle,
): (block: SweepBlock) => Uint8Array {
  const { axes, owners, figures, decimals, indexAt } = plan;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const prefix = createBytes();
  const putValue = axes.map((axis, place): ((index: number) => void) => {
    const known: (Uint8Array | undefined)[] = [];
    const make = (index: number): string =>
      style.axis(place, axis.text(index), axis.numbers !== undefined);
    // Values that come once, as those of a design do, are not kept.
    if (axis.count > MOST_KEPT) return (index) => prefix.putText(make(index));
    return (index) => {
      known[index] ??= encode(make(index));
      prefix.put(known[index]);
    };
  });
  const names = owners.map(({ id }) => encode(style.owner(id)));
  const before = figures.map((_, figure) => encode(style.before(figure)));
  const [after, end] = [encode(style.after), encode(style.end)];
  const bytes = createBytes(style.decimalMark);

  function putFigure(block: SweepBlock, column: number, figure: number, i: number): void {
    const of = block.columns[column] ?? NOTHING;
    const unit = unitsAt(of, i);
    if (decimals !== 'exact' && unit !== undefined) {
      bytes.put(before[figure] ?? end);
      bytes.putUnits(unit, decimals);
      bytes.put(after);
      return;
    }
    const other = of.others.get(i);
    const isNumber = typeof other === 'object';
    if (!isNumber) bytes.put(encode(style.missing(figure, other)));
    else {
      const digits = decimals === 'exact' ? exactText(other) : other.toFixed(decimals);
      const marked = digits.replace('.', style.decimalMark);
      bytes.put(encode(style.before(figure) + marked + style.after));
    }
  }

  return (block) => {
    for (let i = 0; i < block.length; i++) {
      const point = block.start + i;
      for (const [axis, put] of putValue.entries()) put(indexAt(axis, point));
      const varied = prefix.take();
      for (let owner = 0; owner < names.length; owner++) {
        bytes.put(varied);
        bytes.put(names[owner] ?? end);
        for (let figure = 0; figure < figures.length; figure++) {
          putFigure(block, owner * figures.length + figure, figure, i);
        }
        bytes.put(end);
      }
    }
    return bytes.take();
  };
}

/** So many texts of an axis are kept as bytes. */
const MOST_KEPT = 65_536;

const NOTHING = { units: new Int32Array(0), others: new Map<number, never>() };

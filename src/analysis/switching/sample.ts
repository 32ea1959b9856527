import { type Decimal, exactlyEqual, toDouble } from '../../model/decimal.ts';
import { compileColumns } from '../../model/formula/columns/compile.ts';
import { createRunner, type Runner } from '../../model/formula/columns/runner.ts';
import type { Evaluate } from '../../model/formula/evaluate.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';

/** On which side of a target a figure lies; nothing where it has no value. */
export type Side = -1 | 0 | 1 | undefined;

/** What is sampled, and how it is known exactly. */
export interface Sampled {
  readonly formula: Formula;
  /** The figures that move together. */
  readonly figures: ReadonlySet<Figure>;
  /** The values of what does not move. */
  readonly evaluate: Evaluate;
  /** The exact figure at a value; nothing where it has none. */
  readonly at: (x: Decimal) => Decimal | undefined;
}

/**
 * On which side of the target a figure lies at each of many values: by columns of doubles where their
 * bound decides it, else in exact decimals. No digit of a double is ever shown.
 */
export function sidesAt(
  { formula, figures, evaluate, at }: Sampled,
  values: readonly Decimal[],
  target: Decimal,
): readonly Side[] {
  const inputs = new Map([...figures].map((figure) => [figure, 0] as const));
  const runner = createRunner(compileColumns([formula], inputs, evaluate).program, values.length);
  const doubles = Float64Array.from(values, toDouble);
  const sides: Side[] = [];

  function settle(from: number, to: number): void {
    const open = runBlock(runner, doubles.subarray(from, to), toDouble(target));
    if (!open && to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      settle(from, middle);
      settle(middle, to);
      return;
    }
    for (let index = from; index < to; index++) {
      const side = open?.[index - from];
      const value = values[index];
      if (side !== undefined) sides.push(side);
      else sides.push(value && sideOf(at(value), target));
    }
  }

  settle(0, values.length);
  return sides;
}

/** The exact side of a value. */
export function sideOf(value: Decimal | undefined, target: Decimal): Side {
  if (!value) return undefined;
  if (exactlyEqual(value, target)) return 0;
  return value.greaterThan(target) ? 1 : -1;
}

/** The sides that doubles decide, each by itself; nothing where the block is open as a whole. */
function runBlock(
  runner: Runner,
  column: Float64Array,
  target: number,
): readonly (-1 | 1 | undefined)[] | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  runner.spread(0, column, low, high);
  runner.run(column.length);
  const block = runner.root(0);
  if (!block || block.missing !== undefined || !Number.isFinite(block.bound.error))
    return undefined;
  // The target, too, is only as near as a double is.
  const error = block.bound.error + Math.abs(target) * 2 ** -52;
  return [...column.keys()].map((index) => {
    const away = block.factor * (block.column?.[index] ?? 1) - target;
    if (Number.isNaN(away) || Math.abs(away) <= error * 2) return undefined;
    return away > 0 ? 1 : -1;
  });
}

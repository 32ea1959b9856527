import { guard } from '../../engine/guards.ts';
import { type LegalRange, legalRange } from '../../engine/legal.ts';
import { outcomeOf } from '../../engine/outcome.ts';
import { toDouble } from '../../model/decimal.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Formula, named } from '../../model/formula/tree.ts';
import { restingOn } from '../../model/formula/walk.ts';
import { type Stated, statedFigures } from '../stated.ts';
import type { Axis } from './axis.ts';
import { givenAt } from './judge.ts';
import type { Tiling } from './tiles.ts';
import type { Variant } from './variant.ts';
import { createWalk } from './walk.ts';

interface Asked {
  readonly axes: readonly Axis[];
  readonly tiling: Tiling;
  /** The trees with these values of the axes; numbers may be any of theirs. */
  readonly treesAt: (indexes: readonly number[]) => Variant;
}

/** A figure that is made of what varies, and what it may be. */
interface Held {
  readonly stated: Stated;
  readonly formula: Formula;
  readonly legal: LegalRange;
}

/**
 * The first figure that comes out at some point of a sweep as it can not be, as `--set` would tell
 * it; looked for before the first point is written. What each value does by itself was judged.
 */
export function faultsOfPoints({ axes, tiling, treesAt }: Asked): readonly Diagnostic[] {
  if (axes.length === 1 && !axes[0]?.numbers) return [];
  const found: Diagnostic[] = [];
  let before: Variant | undefined;
  let walk: ReturnType<typeof createWalk> | undefined;
  for (const tile of tiling.tiles()) {
    if (found.length > 0) break;
    const variant = treesAt(axes.map((_, axis) => tile.outer[axis] ?? 0));
    // The tiles of a variant come one after another.
    if (variant !== before || !walk) {
      const indexes = axes.map((_, axis) => tiling.indexAt(axis, tile.start));
      const errors = variant.diagnostics.filter(({ severity }) => severity === 'error');
      found.push(...errors.map((error) => givenAt(error, axes, indexes)));
      walk = walkOf(variant, axes, tiling, found);
    }
    before = variant;
    walk(tile, tile.start);
  }
  return found;
}

function walkOf(
  variant: Variant,
  axes: readonly Axis[],
  tiling: Tiling,
  found: Diagnostic[],
): ReturnType<typeof createWalk> {
  const held = heldBy(variant);
  if (held.length === 0) return () => undefined;
  // The point that is reckoned, by its number.
  let point = 0;
  const report = (diagnostic: Diagnostic): void => {
    const indexes = axes.map((_, axis) => tiling.indexAt(axis, point));
    if (found.length === 0) found.push(givenAt(diagnostic, axes, indexes));
  };
  return createWalk(
    variant,
    held.map(({ formula }) => formula),
    axes,
    tiling,
    {
      onBlock: (index, { bound, missing }) => {
        const [low, high] = limitsOf(held[index]);
        // After the first fault no more are looked for.
        if (missing !== undefined || found.length > 0) return [];
        const isWithin = bound.low - bound.error >= low && bound.high + bound.error <= high;
        return isWithin && bound.error < Number.POSITIVE_INFINITY ? [] : undefined;
      },
      onPoint: (index, evaluate, at) => {
        point = at;
        const one = held[index];
        if (!one) return;
        const { figure, address } = one.stated;
        guard(address, outcomeOf(one.formula, evaluate), figure, one.legal, report);
      },
      report,
    },
  );
}

/** The figures that rest on what varies, and are not themselves what varies. */
function heldBy({ result, inputs }: Variant): readonly Held[] {
  const concerns = restingOn(new Set(inputs.keys()));
  return statedFigures(result.portfolio).flatMap((stated): readonly Held[] => {
    const { figure, scope, address } = stated;
    if (inputs.has(figure)) return [];
    const formula = named(address, scope.bind(figure.formula), figure);
    return concerns(formula) ? [{ stated, formula, legal: legalRange(stated) }] : [];
  });
}

function limitsOf(held: Held | undefined): readonly [number, number] {
  const { low, high } = held?.legal ?? {};
  return [
    low ? toDouble(low) : Number.NEGATIVE_INFINITY,
    high ? toDouble(high) : Number.POSITIVE_INFINITY,
  ];
}

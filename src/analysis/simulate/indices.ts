import { type Estimate, fillIndexDraws, sobolIndices } from '../../model/chance/indices.ts';
import type { Tools } from '../../model/chance/tools.ts';
import { createDrawer } from './draw.ts';
import type { SimulationPlan } from './plan.ts';
import { BLOCK, blocksOf } from './task.ts';
import type { FillChances } from './values.ts';

/** How much of the variance of a figure one drawn figure explains. */
interface Index {
  readonly address: string;
  /** Alone. */
  readonly first: Estimate;
  /** With all its interplay with others. */
  readonly total: Estimate;
}

export interface Indices {
  /** For each owner of the plan, the indices of each drawn figure; none where a draw had no figure. */
  readonly owners: readonly (readonly Index[])[];
  /** How often the figures were reckoned for it. */
  readonly calculations: number;
}

/** Points of each of the two sets: a power of two, as the sequence likes it. */
const POINTS = 8_192;

/**
 * Estimates which drawn figures drive the spread, with draws of their own: two sets of points, and
 * one more for each figure, in which it alone is taken from the other set.
 */
export function estimateIndices({ task, owners, inputs }: SimulationPlan, tools: Tools): Indices {
  const streams = [...new Set(inputs.map(({ address }) => address))];
  const figures = streams.length;
  const ofPoints = { ...task, draws: POINTS };
  let asked: { readonly set: 'A' | 'B'; readonly other?: number | undefined } = { set: 'A' };
  const fill: FillChances = (out, { dimension }, block) => {
    const from = dimension === asked.other ? 'B' : asked.set;
    fillIndexDraws(out, task.seed, from, dimension, figures, POINTS, block * BLOCK);
  };
  const drawer = createDrawer(ofPoints, tools, fill);
  /** @param other the figure that is taken from the other set */
  const outcomes = (set: 'A' | 'B', other?: number): readonly Float64Array[] => {
    asked = { set, other };
    const columns = owners.map(() => new Float64Array(POINTS));
    for (let block = 0; block < blocksOf(ofPoints); block++) drawer.draw(block, columns);
    return columns;
  };
  const [a, b] = [outcomes('A'), outcomes('B')];
  const found = owners.map((): Index[] => []);
  const gaps = owners.map((_, owner) => hasGaps(a[owner]) || hasGaps(b[owner]));
  streams.forEach((address, figure) => {
    const exchanged = outcomes('A', figure);
    owners.forEach((_, owner) => {
      const [first, second, other] = [a[owner], b[owner], exchanged[owner]];
      gaps[owner] ||= hasGaps(other);
      if (gaps[owner] || !first || !second || !other) return;
      const [indices] = sobolIndices(first, second, [other]);
      if (indices) found[owner]?.push({ address, ...indices });
    });
  });
  return {
    calculations: POINTS * (figures + 2),
    owners: found.map((indices, owner) => (gaps[owner] ? [] : indices)),
  };
}

/** Whether the figure is missing anywhere. */
function hasGaps(column: Float64Array | undefined): boolean {
  return column === undefined || column.some((value) => !Number.isFinite(value));
}

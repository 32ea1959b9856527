import type { SweepBlock } from '../../../analysis/sweep/blocks.ts';
import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import { jsonLine } from '../json/values.ts';
import { type Recipe, recipeJson } from './recipe.ts';
import { createRowWriter } from './rows.ts';

/**
 * A sweep as JSON lines: an object a row, decimals as strings; a figure that does not exist is its
 * reason, and one that a pool never has is null. The first line holds the recipe.
 */
export function sweepJsonLines(
  plan: SweepPlan,
  recipe: Recipe,
): { readonly head: string; readonly rows: (block: SweepBlock) => Uint8Array } {
  const key = (name: string): string => `${JSON.stringify(name)}:`;
  return {
    head: jsonLine(recipeJson(plan, recipe)),
    rows: createRowWriter(plan, {
      decimalMark: '.',
      axis: (axis, text) =>
        `${axis === 0 ? '{' : ','}${key(plan.heads[axis] ?? '')}${JSON.stringify(text)}`,
      owner: (id) => `,"case":${JSON.stringify(id)}`,
      before: (figure) => `,${key(plan.figures[figure] ?? '')}"`,
      after: '"',
      missing: (figure, reason) =>
        `,${key(plan.figures[figure] ?? '')}${JSON.stringify(reason === undefined ? null : { reason })}`,
      end: '}\n',
    }),
  };
}

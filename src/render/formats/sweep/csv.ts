import type { SweepBlock } from '../../../analysis/sweep/blocks.ts';
import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import type { Language } from '../../../model/text.ts';
import { csvField } from '../csv/text.ts';
import { harmless } from '../harmless.ts';
import { type Recipe, recipeLines } from './recipe.ts';
import { createRowWriter } from './rows.ts';

/**
 * A sweep as tidy CSV: a column for each figure that varies, then the case (or `pool`) and a column
 * for each figure asked for. Numbers are plain decimals; a figure that does not exist is its reason,
 * and one that a pool never has is nothing. The recipe stands before the heads, each line of it behind a `#`.
 */
export function sweepCsv(
  plan: SweepPlan,
  recipe: Recipe,
  language: Language,
): { readonly head: string; readonly rows: (block: SweepBlock) => Uint8Array } {
  const heads = [...plan.heads, 'case', ...plan.figures];
  const remarks = recipeLines(plan, recipe, language).map((line) => `# ${harmless(line)}`);
  return {
    head: [...remarks, heads.map(csvField).join(',')].map((line) => `${line}\n`).join(''),
    rows: createRowWriter(plan, {
      axis: (_, text, isNumber) => `${isNumber ? text : csvField(text)},`,
      owner: csvField,
      before: () => ',',
      after: '',
      missing: (_, reason = '') => `,${reason}`,
      end: '\n',
    }),
  };
}

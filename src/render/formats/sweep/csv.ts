import type { SweepBlock } from '../../../analysis/sweep/blocks.ts';
import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import type { Language } from '../../../model/text.ts';
import { dialectOf, type Excel } from '../csv/dialect.ts';
import { csvField, csvNumber } from '../csv/text.ts';
import { harmless } from '../harmless.ts';
import { type Recipe, recipeLines } from './recipe.ts';
import { createRowWriter } from './rows.ts';

/**
 * A sweep as tidy CSV: a column for each figure that varies, then the case (or `pool`) and a column
 * for each figure asked for. Numbers are plain decimals; a figure that does not exist is its reason,
 * and one that a pool never has is nothing. The recipe stands before the heads, each line of it behind a
 * `#`; for Excel each line of it is one cell.
 */
export function sweepCsv(
  plan: SweepPlan,
  recipe: Recipe,
  language: Language,
  excel?: Excel,
): { readonly head: string; readonly rows: (block: SweepBlock) => Uint8Array } {
  const heads = [...plan.heads, 'case', ...plan.figures];
  const dialect = dialectOf(excel);
  const { start, separator, decimalMark, lineEnd } = dialect;
  const text = (one: string): string => csvField(one, dialect);
  const remarks = recipeLines(plan, recipe, language).map((line) =>
    excel === undefined ? `# ${harmless(line)}` : text(`# ${line}`),
  );
  const head = [...remarks, heads.map(text).join(separator)];
  return {
    head: start + head.map((line) => line + lineEnd).join(''),
    rows: createRowWriter(plan, {
      axis: (_, value, isNumber) =>
        (isNumber ? csvNumber(value, dialect) : text(value)) + separator,
      owner: text,
      decimalMark,
      before: () => separator,
      after: '',
      missing: (_, reason = '') => separator + reason,
      end: lineEnd,
    }),
  };
}

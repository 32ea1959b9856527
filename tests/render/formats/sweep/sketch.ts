import type { SweepOptions } from '../../../../src/analysis/sweep/options.ts';
import type { SweepPlan } from '../../../../src/analysis/sweep/plan.ts';
import { planSweep } from '../../../../src/analysis/sweep.ts';
import type { Portfolio } from '../../../../src/model/portfolio.ts';
import type { Recipe } from '../../../../src/render/formats/sweep/recipe.ts';
import { leerwinkels } from '../../leerwinkels.ts';

/** A sound plan; throws where it is none, so that no test rests on a faulty one. */
export function planOf(options: SweepOptions, portfolio = leerwinkels().portfolio): SweepPlan {
  const { plan, diagnostics } = planSweep(portfolio, options);
  if (!plan) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

export function recipeOf(
  more: Partial<Recipe> = {},
  portfolio: Portfolio = leerwinkels().portfolio,
): Recipe {
  return {
    version: '1.2.3',
    command: 'sroi sweep cases/ --vary deadweight=25%,50%',
    portfolio,
    inputs: [{ path: 'cases/casus-1.yaml', sha256: 'abc' }],
    overrides: [],
    diagnostics: [],
    ...more,
  };
}

/** All that is written: the head and the rows of every block. */
export function written(
  plan: SweepPlan,
  { head, rows }: { head: string; rows: (block: never) => Uint8Array },
): string {
  const pieces = [...plan.blocks()].map((block) => new TextDecoder().decode(rows(block as never)));
  return head + pieces.join('');
}

import { describe, expect, it } from 'vitest';
import { sweepJsonLines } from '../../../../src/render/formats/sweep/json-lines.ts';
import { planOf, recipeOf, written } from './sketch.ts';

function linesOf(...[plan, recipe]: Parameters<typeof sweepJsonLines>): readonly unknown[] {
  return written(plan, sweepJsonLines(plan, recipe))
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('JSON lines', () => {
  it('hold an object a row, decimals as strings, and of what there is none the reason', () => {
    const plan = planOf({
      vary: ['cost_per_client=0,448.60'],
      figures: ['sroi', 'balance_without'],
      decimals: 2,
    });
    const [, ...rows] = linesOf(plan, recipeOf());
    expect(rows).toHaveLength(10);
    expect(rows.slice(3, 6)).toEqual([
      {
        cost_per_client: '0',
        case: 'casus-4',
        sroi: { reason: 'no-investment' },
        balance_without: '5534.52',
      },
      // A pool never has a balance without.
      {
        cost_per_client: '0',
        case: 'pool',
        sroi: { reason: 'no-investment' },
        balance_without: null,
      },
      expect.objectContaining({ cost_per_client: '448.6', case: 'casus-1', sroi: '15.32' }),
    ]);
  });

  it('begin with the recipe', () => {
    const plan = planOf({ vary: ['deadweight=20%..80%'], points: 2, seed: 7, decimals: 'exact' });
    const [first] = linesOf(plan, recipeOf({ overrides: ['cost_per_client=448.60'] }));
    expect(first).toEqual({
      recipe: expect.objectContaining({
        schema_version: 1,
        sroi_version: '1.2.3',
        command: 'sroi sweep cases/ --vary deadweight=25%,50%',
        inputs: [{ path: 'cases/casus-1.yaml', sha256: 'abc' }],
        overrides: ['cost_per_client=448.60'],
        varied: [{ column: 'deadweight', address: 'deadweight', values: 2 }],
        scenarios: [],
        points: 2,
        sampled: { method: 'sobol', seed: 7 },
        decimals: 'exact',
        portfolio: expect.objectContaining({
          title: { nl: 'De leerwinkels in vier casussen', en: 'The leerwinkels in four cases' },
          conventions: expect.objectContaining({
            deadweight: { varies: true },
            kept_share: { varies: true },
            attribution: { value: '0.75', level: 'parameters' },
            cost_per_client: { value: '448.6', level: 'parameters' },
            parameters: ['parameters/2024.yaml'],
          }) as unknown,
        }) as unknown,
      }) as unknown,
    });
  });
});

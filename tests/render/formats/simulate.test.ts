import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { type SimulationOptions, simulate } from '../../../src/analysis/simulate.ts';
import { simulateCsv } from '../../../src/render/formats/simulate-csv.ts';
import { simulateJson } from '../../../src/render/formats/simulate-json.ts';
import { discrete, uncertain, uniform } from '../../analysis/simulate/drawn.ts';
import { type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';

const SHELF = makeParameters({
  deadweight: '0',
  attribution: '0',
  cost_per_client: '1',
  values: {
    wage: uncertain('20', {
      kind: 'lognormal',
      percentiles: [
        { at: 5, value: '10' },
        { at: 95, value: '40' },
      ],
    }),
  },
});
const CASES: readonly CaseText[] = [
  { id: 'a', parameters: SHELF, benefits: { fee: 'wage / 3' } },
  {
    id: 'none',
    parameters: SHELF,
    benefits: { fee: uncertain('1', uniform(1, 2)) },
    cost_per_client: '0',
  },
];

function made(cases: readonly CaseText[] = CASES, options: SimulationOptions = {}) {
  const result = calculate(makePortfolio(cases));
  const { simulation } = simulate(result, { draws: 500, seed: 3, ...options });
  if (!simulation) throw new Error('nothing is uncertain');
  return { result, simulation };
}

const RECIPE = {
  version: '1.0.0',
  inputs: [{ path: 'cases/a.yaml', sha256: 'ab' }],
  overrides: [],
  diagnostics: [],
  command: 'sroi simulate cases/',
};

describe('a simulation as JSON', () => {
  const { result, simulation } = made();
  const document = JSON.parse(simulateJson(simulation, result, RECIPE));

  it('has its recipe, and exact values as texts', () => {
    expect(document).toMatchObject({
      schema_version: 1,
      sroi_version: '1.0.0',
      command: 'sroi simulate cases/',
      inputs: RECIPE.inputs,
      scenario: null,
      figure: 'sroi',
      draws: 500,
      seed: 3,
      method: 'random',
      target: '1',
      held: [],
      values_cut: 0,
      index_calculations: null,
    });
    expect(document.drawn[0]).toMatchObject({
      address: 'wage',
      value: '20',
      // Under the keys of the files.
      distribution: { kind: 'lognormal', p5: '10', p95: '40' },
    });
  });

  it('has numbers for what was drawn, and null or a reason for what there is not', () => {
    const [first, second] = document.portfolio.cases;
    expect(first.exact).toBe('6.666666666666666666666666666666666666667');
    expect(first.mean).toBe(simulation.results[0]?.mean);
    expect(first.histogram).toHaveLength(24);
    expect(second).toMatchObject({
      id: 'none',
      exact: { reason: 'no-investment' },
      draws_with_figure: 0,
      draws_without_figure: 500,
      mean: null,
      standard_error: null,
      percentiles: { p5: null, p25: null, p50: null, p75: null, p95: null },
      chance_of_target: 0,
      histogram: [],
    });
    expect(document.portfolio.pool.id).toBeUndefined();
  });

  it('has indices where they were asked for', () => {
    const asked = made(CASES, { indices: true });
    const { portfolio, index_calculations } = JSON.parse(
      simulateJson(asked.simulation, asked.result, RECIPE),
    );
    expect(index_calculations).toBe(8_192 * 4);
    expect(portfolio.cases[0].indices[0]).toMatchObject({
      address: 'wage',
      first: { value: expect.any(Number), standard_error: expect.any(Number) },
    });
    expect(portfolio.cases[1].indices).toEqual([]);
  });

  it('can be printed, whatever the labels hold', () => {
    const hostile = made([
      {
        ...CASES[0],
        benefits: { fee: { ...uncertain('1', uniform(1, 2)), label: 'a\u001b[31m\u202eb' } },
      },
    ]);
    const text = simulateJson(hostile.simulation, hostile.result, RECIPE);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(JSON.parse(text).drawn[0].label).toBe('a\u001b[31m\u202eb');
  });
});

describe('a simulation as CSV', () => {
  it('has a row for each case and the pool, in full, and without exponents', () => {
    const tiny = { fee: uncertain('0.0000001', discrete({ '0.0000001': '100%' })) };
    const { simulation } = made([{ ...CASES[0], id: 'tiny', benefits: tiny }, ...CASES]);
    const [head = '', first = '', , none = '', pool = ''] = simulateCsv(simulation)
      .trimEnd()
      .split(/\r?\n/);
    expect(head).toBe(
      'case,figure,draws,seed,method,exact,draws_with_figure,draws_without_figure,mean,standard_error,p5,p25,p50,p75,p95,target,chance_of_target',
    );
    expect(first).toBe(
      'tiny,sroi,500,3,random,0.0000001,500,0,0.0000001,0,0.0000001,0.0000001,0.0000001,0.0000001,0.0000001,1,0',
    );
    expect(none).toBe('none,sroi,500,3,random,no-investment,0,500,,,,,,,,1,0');
    expect(pool).toMatch(/^pool,sroi,500,3,random,/);
  });
});

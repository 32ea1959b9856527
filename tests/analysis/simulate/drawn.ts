import { calculate } from '../../../src/analysis/calculate.ts';
import { createDrawer } from '../../../src/analysis/simulate/draw.ts';
import {
  planSimulation,
  type SimulationPlan,
  type SimulationRequest,
} from '../../../src/analysis/simulate/plan.ts';
import { blocksOf } from '../../../src/analysis/simulate/task.ts';
import {
  type Simulation,
  type SimulationOptions,
  simulate,
} from '../../../src/analysis/simulate.ts';
import { PLAIN_TOOLS } from '../../../src/model/chance/tools.ts';
import { type Distribution, mapDistribution } from '../../../src/model/distribution.ts';
import type { Figure, Formula } from '../../../src/model/formula/tree.ts';
import { figure, parse } from '../../helpers/figures.ts';
import { type CaseText, makePortfolio } from '../../helpers/records.ts';

/** A figure that is drawn: its value, and its distribution in the words of a file. */
export function uncertain(value: string, distribution: Distribution<string>): Figure {
  return figure(value, { distribution: written(distribution) });
}

function written(distribution: Distribution<string>): Distribution<Formula> {
  return mapDistribution(distribution, parse);
}

export const uniform = (low: number, high: number): Distribution<string> => ({
  kind: 'uniform',
  low: `${low}`,
  high: `${high}`,
});

export const normal = (mean: number, deviation: number): Distribution<string> => ({
  kind: 'normal',
  mean: `${mean}`,
  standard_deviation: `${deviation}`,
});

/** Values with their chances. */
export const discrete = (chances: Readonly<Record<string, string>>): Distribution<string> => ({
  kind: 'discrete',
  values: Object.entries(chances).map(([value, chance]) => ({ value, chance })),
});

/** A simulation of cases that must be sound. */
export function simulated(cases: readonly CaseText[], options: SimulationOptions = {}): Simulation {
  const result = calculate(makePortfolio(cases));
  const { simulation, diagnostics } = simulate(result, options);
  const errors = [...result.diagnostics, ...diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  if (!simulation || errors.length > 0) throw new Error(JSON.stringify(errors));
  return simulation;
}

/** A plan that must be possible. */
export function planned(
  cases: readonly CaseText[],
  request: Partial<SimulationRequest> = {},
): SimulationPlan {
  const { plan, diagnostics } = planSimulation(calculate(makePortfolio(cases)), {
    draws: 1_000,
    seed: 1,
    method: 'random',
    figure: 'sroi',
    ...request,
  });
  if (!plan) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

/** The draws themselves: a column for each owner of the plan. */
export function columnsOf({ task, owners }: SimulationPlan): readonly Float64Array[] {
  const columns = owners.map(() => new Float64Array(task.draws));
  const drawer = createDrawer(task, PLAIN_TOOLS);
  for (let block = 0; block < blocksOf(task); block++) drawer.draw(block, columns);
  return columns;
}

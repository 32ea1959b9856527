import { PLAIN_TOOLS, type Tools } from '../model/chance/tools.ts';
import { type Decimal, toDouble } from '../model/decimal.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readNumberOf } from '../model/vary/number.ts';
import type { PortfolioResult } from './calculate.ts';
import { createDrawer } from './simulate/draw.ts';
import { estimateIndices, type Indices } from './simulate/indices.ts';
import {
  type DrawnOwner,
  planSimulation,
  type SimulationPlan,
  type SimulationRequest,
} from './simulate/plan.ts';
import { type Summary, summarise } from './simulate/summary.ts';
import { blocksOf, type SimulatedFigure } from './simulate/task.ts';

/** What the draws of one figure come to; no standard error where a design spread them. */
export interface Simulated extends Summary {
  readonly owner: DrawnOwner;
}

/** What a simulation comes to. Its draws are doubles; the figures as the files have them are exact. */
export interface Simulation {
  readonly plan: SimulationPlan;
  /** What the chance is of: that the figure is at least this. */
  readonly target: Decimal;
  /** Each case that counts, and last the pool. */
  readonly results: readonly Simulated[];
  /** How many values were cut to what is legal. */
  readonly cut: number;
  /** Which figures drive the spread, where that was asked for. */
  readonly indices?: Indices | undefined;
}

/** What is asked of a simulation; each has a default. */
export interface SimulationOptions extends Partial<SimulationRequest> {
  /** What the chance is of; text is read as in a file. A ratio of 1, a net present value of 0. */
  readonly target?: Decimal | string | undefined;
  /** Whether to estimate which figures drive the spread: Sobol' indices. */
  readonly indices?: boolean | undefined;
}

/** What a figure has to reach, where nobody says: a ratio of one to one, a net value of nothing. */
export const TARGETS: Readonly<Record<SimulatedFigure, string>> = {
  sroi: '1',
  net_present_value: '0',
};

/**
 * Draws the figures of a portfolio that state a distribution and reckons its ratios with each draw:
 * how sure is the ratio? The same seed gives the same result.
 *
 * @param options 100,000 draws at random of the SROI ratio with seed 1, where nothing else is said
 * @param tools what it is made with; any give the same
 * @returns no simulation where nothing is uncertain, or something can not be drawn
 * @throws RangeError where `draws` is no whole number from 1 on, or `seed` none from 0 to 2^53 - 1
 */
export function simulate(
  result: PortfolioResult,
  { target, indices = false, ...asked }: SimulationOptions = {},
  tools: Tools = PLAIN_TOOLS,
): { readonly simulation?: Simulation | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { draws = 100_000, seed = 1, method = 'random', figure = 'sroi' } = asked;
  if (!Number.isSafeInteger(draws) || draws < 1) throw new RangeError(`${draws} draws`);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed ${seed}`);
  const diagnostics: Diagnostic[] = [];
  const aim = targetOf(target ?? TARGETS[figure], diagnostics);
  const planned = planSimulation(result, { draws, seed, method, figure });
  diagnostics.push(...planned.diagnostics);
  const { plan } = planned;
  if (!plan || !aim) return { diagnostics };
  const columns = plan.owners.map(() => new Float64Array(draws));
  const drawer = createDrawer(plan.task, tools);
  for (let block = 0; block < blocksOf(plan.task); block++) drawer.draw(block, columns);
  const summaries = columns.map((column) => summarise(column, toDouble(aim), tools.passes));
  const drawn = { summaries, cut: drawer.cut() };
  return {
    diagnostics,
    simulation: concluded(plan, drawn, aim, indices ? tools : undefined),
  };
}

function targetOf(given: Decimal | string, diagnostics: Diagnostic[]): Decimal | undefined {
  if (typeof given !== 'string') return given;
  const place = {
    source: `target ${given}`,
    line: 1,
    column: 1,
    length: Math.max(1, given.length),
  };
  return readNumberOf({ text: given, place }, (diagnostic) => void diagnostics.push(diagnostic));
}

/** Draws that were made and summed up for each owner, and how many values were cut. */
export interface Drawn {
  readonly summaries: readonly Summary[];
  readonly cut: number;
}

/**
 * The simulation of draws that were made.
 *
 * @param forIndices what the indices are estimated with; without it, they are not
 */
export function concluded(
  plan: SimulationPlan,
  { summaries, cut }: Drawn,
  target: Decimal,
  forIndices: Tools | undefined,
): Simulation {
  return {
    plan,
    target,
    results: plan.owners.flatMap((owner, index) => {
      const summary = summaries[index];
      if (!summary) return [];
      // Points of a design are not independent, so their spread does not tell the error of the mean.
      const isRandom = plan.request.method === 'random';
      return [{ owner, ...summary, standardError: isRandom ? summary.standardError : undefined }];
    }),
    cut,
    indices: forIndices && estimateIndices(plan, forIndices),
  };
}

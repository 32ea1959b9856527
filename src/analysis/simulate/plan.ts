import type { Outcome } from '../../engine/result.ts';
import { quantilesOf } from '../../model/chance/quantile.ts';
import { SOBOL_DIMENSIONS } from '../../model/chance/sobol.ts';
import { tableOf } from '../../model/chance/table.ts';
import { toDouble } from '../../model/decimal.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import { mapDistribution } from '../../model/distribution.ts';
import type { PortfolioResult } from '../calculate.ts';
import { MOST_CHOICES, programsOf } from './programs.ts';
import type { DrawnColumn, DrawnYears, DrawTask, Method, SimulatedFigure } from './task.ts';
import { type DrawnInput, findUncertain, type HeldInput } from './uncertain.ts';

export interface SimulationRequest {
  readonly draws: number;
  readonly seed: number;
  readonly method: Method;
  readonly figure: SimulatedFigure;
}

/** Whose figure is drawn: a case, or the pool. */
export interface DrawnOwner {
  readonly id: string;
  /** The figure as the files have it: exact. */
  readonly base: Outcome;
  readonly currency: string;
}

export interface SimulationPlan {
  readonly task: DrawTask;
  readonly request: SimulationRequest;
  /** The cases that count, and last the pool, where there is one. */
  readonly owners: readonly DrawnOwner[];
  readonly inputs: readonly DrawnInput[];
  /** What is not drawn since it was overridden. */
  readonly held: readonly HeldInput[];
}

/**
 * Prepares a simulation: one draw a figure and iteration, shared by all cases. A figure that was
 * overridden stays where it was put.
 *
 * @returns no plan where nothing is uncertain, or where something can not be drawn
 */
export function planSimulation(
  result: PortfolioResult,
  request: SimulationRequest,
): { readonly plan?: SimulationPlan | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { drawn: inputs, held, diagnostics } = findUncertain(result);
  if (diagnostics.length > 0) return { diagnostics };
  if (inputs.length === 0) {
    const place = result.portfolio.place ?? result.cases[0]?.case.place;
    const addresses = [...new Set(held.map(({ address }) => address))];
    return { diagnostics: [fault('nothing-uncertain', { held: addresses }, place)] };
  }
  const [last] = inputs.slice(-1);
  if (request.method === 'sobol' && last && last.dimension >= SOBOL_DIMENSIONS) {
    const { address, stated } = last;
    return {
      diagnostics: [fault('not-drawable', { address, because: 'dimensions' }, stated.figure.place)],
    };
  }
  const numbers = inputs.filter(({ input }) => !input.decidesYears);
  const deciding = inputs.filter(({ input }) => input.decidesYears);
  const years = deciding.map(yearsOf);
  const tooMany = refusedYears(deciding, years);
  if (tooMany.length > 0) return { diagnostics: tooMany };
  const made = programsOf(result, request.figure, numbers, years);
  if (!made.programs) return { diagnostics: made.diagnostics };
  const { draws, seed, method, figure } = request;
  const drawn = numbers.map(columnOf);
  return {
    diagnostics: [],
    plan: {
      task: { programs: made.programs, drawn, years, draws, seed, method },
      request,
      owners: ownersOf(result, figure),
      inputs,
      held,
    },
  };
}

/** Each choice of years is calculated beforehand, with one value for every statement of a figure. */
function refusedYears(
  deciding: readonly DrawnInput[],
  years: readonly DrawnYears[],
): readonly Diagnostic[] {
  const addresses = deciding.map(({ address }) => address);
  const choices = years.reduce((product, { count }) => product * count, 1);
  return deciding.flatMap(({ address, stated }, index) => {
    const { place } = stated.figure;
    if (addresses.indexOf(address) !== index) {
      return [fault('not-drawable', { address, because: 'several' }, place)];
    }
    return choices > MOST_CHOICES
      ? [fault('not-drawable', { address, because: 'years' }, place)]
      : [];
  });
}

function columnOf({ address, input, dimension, distribution }: DrawnInput): DrawnColumn {
  const { legal } = input;
  const doubles = mapDistribution(distribution, toDouble);
  const { low, high } = quantilesOf(doubles);
  const [least, most] = [legal.low, legal.high].map((end) => end && toDouble(end));
  return {
    stream: address,
    dimension,
    table: tableOf(doubles),
    // What the distribution can not exceed need not be cut.
    low: least !== undefined && low < least ? least : Number.NEGATIVE_INFINITY,
    high: most !== undefined && high > most ? most : Number.POSITIVE_INFINITY,
  };
}

function yearsOf(drawn: DrawnInput): DrawnYears {
  const column = columnOf(drawn);
  const { low, high } = quantilesOf(mapDistribution(drawn.distribution, toDouble));
  const first = Math.round(Math.max(low, column.low));
  const last = Math.round(Math.min(high, column.high));
  return { ...column, first, count: last - first + 1 };
}

function ownersOf(
  { cases, pool }: PortfolioResult,
  figure: SimulatedFigure,
): readonly DrawnOwner[] {
  const counted = cases.filter(({ case: of }) => !of.illustration);
  const currency = counted[0]?.case.currency ?? '';
  return [
    ...counted.map(({ case: of, figures }) => ({
      id: of.id,
      base: figures[figure],
      currency: of.currency,
    })),
    ...(pool ? [{ id: 'pool', base: pool.figures[figure], currency }] : []),
  ];
}

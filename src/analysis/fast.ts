import { fastTools } from '../model/chance/fast-tools.ts';
import { freshFastLoops } from '../model/formula/columns/fast-loops.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { PortfolioResult } from './calculate.ts';
import { type SimulationOptions, simulate } from './simulate.ts';
import type { SweepOptions } from './sweep/options.ts';
import type { SweepRow } from './sweep/row.ts';
import { type Before, type Planned, planSweep, type RowOptions, sweep } from './sweep.ts';

/*
 * What asks for millions of figures, in WebAssembly: several times as fast, with the same figures.
 * A page with a strict content security policy may not compile it, so these are for Node.
 */

/** As planSweep. */
export function planFastSweep(
  portfolio: Portfolio,
  options: SweepOptions,
  before?: Before,
): Planned {
  return planSweep(portfolio, options, before, freshFastLoops);
}

/** As sweep. */
export function fastSweep(
  portfolio: Portfolio,
  options: RowOptions,
): AsyncGenerator<SweepRow, void, undefined> {
  return sweep(portfolio, options, freshFastLoops);
}

/** As simulate. */
export function fastSimulate(
  result: PortfolioResult,
  options?: SimulationOptions,
): ReturnType<typeof simulate> {
  return simulate(result, options, fastTools());
}

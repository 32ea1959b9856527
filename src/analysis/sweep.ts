import { fillLatinHypercube } from '../model/chance/latin-hypercube.ts';
import { fillScrambledSobol, SOBOL_DIMENSIONS } from '../model/chance/sobol.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Override } from '../model/override/override.ts';
import { scenariosOf } from '../model/override/scenario.ts';
import type { Source } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { checkVaried } from '../model/vary/check.ts';
import { parseVaried } from '../model/vary/parse.ts';
import { setAndVaried } from '../model/vary/twice.ts';
import type { LoopsSource } from './sweep/blocks.ts';
import { checkOptions, type SweepOptions } from './sweep/options.ts';
import { makePlan, type Sample, type SweepPlan } from './sweep/plan.ts';
import { rowsOf, type SweepRow } from './sweep/row.ts';

/** What a portfolio was changed by before, where the sweep is asked for. */
export interface Before {
  /** How the texts of what varies are introduced, as in `--vary `. */
  readonly label?: string | undefined;
  /** What may not be varied too. */
  readonly set?: readonly Override[] | undefined;
  /** What must move some figure at some point. */
  readonly put?: readonly Override[] | undefined;
}

/** A plan, or what is wrong; and the texts in which it is wrong. */
export interface Planned {
  readonly plan?: SweepPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

const LIMIT = 10_000_000;
const SEED = 1;

/**
 * Plans a sweep of one portfolio: what varies, at which points, and whose figures. The plan gives
 * its figures in blocks of columns, as many times as it is asked.
 *
 * @param source where the loops come from that work on columns; any give the same
 * @returns no plan where a diagnostic is an error; warnings stand beside one, such as lines that the
 *   sweep can not move
 */
export function planSweep(
  portfolio: Portfolio,
  options: SweepOptions,
  { label = 'vary: ', set = [], put }: Before = {},
  source?: LoopsSource,
): Planned {
  const { vary = [], points, paired, limit = LIMIT, figures, decimals } = options;
  const { varied, sources, ...parsed } = parseVaried(vary, label);
  const scenarios = options.scenarios === true ? scenariosOf(portfolio) : [];
  const faults = [...checkOptions(options), ...parsed.diagnostics, ...setAndVaried(varied, set)];
  if (options.scenarios === true && scenarios.length === 0) {
    faults.push(fault('nothing-varies', { lacking: 'scenarios' }));
  }
  if (portfolio.cases.every(({ illustration }) => illustration)) {
    faults.push(fault('nothing-varies', { lacking: 'cases' }));
  }
  if (faults.length === 0) {
    faults.push(...checkVaried(varied, { limit, points, paired, scenarios: scenarios.length }));
  }
  if (faults.length > 0) return { diagnostics: faults, sources };
  const planned = makePlan(
    portfolio,
    {
      varied,
      scenarios,
      design: paired === true ? 'together' : 'grid',
      sample: points === undefined ? undefined : sampleOf(options, points),
      figures: figures && [...new Set(figures)],
      decimals,
      put,
    },
    source,
  );
  return { ...planned, sources };
}

/** What a sweep row by row is asked with. */
export interface RowOptions extends SweepOptions {
  /** Awaited after every block, of up to 16,384 points, where other work is to have its turn. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * A sweep row by row: every point, and at each the cases and last the pool. The figures are those
 * that a calculation with the row's values gives, correctly rounded.
 *
 * @throws an error whose `cause` is the list of diagnostics, where something is wrong
 */
export async function* sweep(
  portfolio: Portfolio,
  { pause, ...options }: RowOptions,
  source?: LoopsSource,
): AsyncGenerator<SweepRow, void, undefined> {
  const { plan, diagnostics } = planSweep(portfolio, options, {}, source);
  if (!plan) {
    const codes = [...new Set(diagnostics.map(({ code }) => code))].join(', ');
    throw new Error(`the sweep can not be made: ${codes}`, { cause: diagnostics });
  }
  for (const block of plan.blocks()) {
    yield* rowsOf(plan, block);
    await pause?.();
  }
}

function sampleOf({ method = 'sobol', seed = SEED }: SweepOptions, points: number): Sample {
  return {
    points,
    method,
    seed,
    fill: (axis, out, start) => {
      // Beyond its dimensions the sequence begins anew, scrambled otherwise.
      const [turn, dimension] = [Math.floor(axis / SOBOL_DIMENSIONS), axis % SOBOL_DIMENSIONS];
      if (method === 'sobol') fillScrambledSobol(out, seed, `sweep ${turn}`, dimension, start);
      else fillLatinHypercube(out, seed, `sweep ${axis}`, points, start);
    },
  };
}

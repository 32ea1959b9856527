import type { CaseResult } from '../engine/result.ts';
import { type Decimal, ONE } from '../model/decimal.ts';
import { type Assumption, findAssumptions } from './assumptions.ts';
import type { PortfolioResult } from './calculate.ts';
import { type LintResult, lint } from './lint.ts';
import { listParameters, type ParameterFile } from './parameters.ts';
import { findParties, type PortfolioParties } from './parties.ts';
import { type Sensitivity, sensitivity } from './sensitivity.ts';
import { type Simulation, simulate } from './simulate.ts';
import { type WaterfallStep, waterfallOf } from './waterfall.ts';

/** All that a report tells of a portfolio. */
export interface Reported {
  readonly result: PortfolioResult;
  /** Of each case that counts, and of the pool. */
  readonly waterfalls: Waterfalls;
  readonly parties: PortfolioParties;
  readonly sensitivity: Sensitivity;
  /** Absent where no figure states a distribution, or one can not be drawn. */
  readonly simulation?: Simulation | undefined;
  readonly assumptions: readonly Assumption[];
  readonly lint: LintResult;
  readonly parameters: readonly ParameterFile[];
}

interface Waterfalls {
  readonly cases: ReadonlyMap<CaseResult, readonly WaterfallStep[]>;
  readonly pool?: readonly WaterfallStep[] | undefined;
}

/**
 * Asks of a portfolio's result every question that a report answers.
 *
 * @param target the SROI ratio that switching values lead to
 */
export function findReported(result: PortfolioResult, target: Decimal = ONE): Reported {
  return {
    result,
    waterfalls: waterfallsOf(result),
    parties: findParties(result),
    sensitivity: sensitivity(result, target),
    simulation: simulate(result, { target }).simulation,
    assumptions: findAssumptions(result.portfolio),
    lint: lint(result),
    parameters: listParameters([result]),
  };
}

function waterfallsOf({ cases, pool }: PortfolioResult): Waterfalls {
  const counted = cases.filter((one) => !one.case.illustration);
  const members = new Set(pool?.members.map((member) => member.case));
  const lines = counted.filter((one) => members.has(one.case)).flatMap((one) => one.lines);
  return {
    cases: new Map(counted.map((one) => [one, waterfallOf(one)])),
    pool: pool && waterfallOf({ lines, figures: pool.figures }),
  };
}

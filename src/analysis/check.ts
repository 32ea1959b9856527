import type { Outcome } from '../engine/result.ts';
import { type Decimal, roundTo, ZERO } from '../model/decimal.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { Published, PublishedFigure } from '../model/published.ts';
import { outcomesOf } from './addresses.ts';
import type { PortfolioResult } from './calculate.ts';
import { calculateScenarios, type ScenarioResult, scenarioFaults } from './scenarios.ts';

/** One published figure held against the computed one. */
export interface Checked {
  /** `casus-1.sroi`, `pool.sroi`. */
  readonly address: string;
  readonly published: PublishedFigure;
  readonly computed: Outcome;
  /** The computed figure at the decimals that the publication prints. */
  readonly rounded?: Decimal | undefined;
  /** Rounded − published, where both are numbers. */
  readonly difference?: Decimal | undefined;
  readonly holds: boolean;
}

/**
 * Holds every published figure of a portfolio against the computed one: rounded half away from zero
 * to the decimals written, then |rounded − published| ≤ tolerance. "None" holds when there is no
 * figure, for the reason given if one is.
 *
 * @param scenarios those of the portfolio, where they were calculated before
 */
export function checkPublished(
  result: PortfolioResult,
  scenarios: readonly ScenarioResult[] = calculateScenarios(result),
): readonly Checked[] {
  return statementsOf(result, scenarios).flatMap(({ owner, address, figures, outcomes }) =>
    figures.flatMap((figure) => {
      const computed = outcomes.get(`${owner}.${figure.name}`);
      return computed ? [checkOne(`${address}.${figure.name}`, figure, computed)] : [];
    }),
  );
}

/**
 * The published figures that no computed one answers to (a line or a year that is not there), and
 * what is wrong with scenarios.
 */
export function findUncheckable(
  result: PortfolioResult,
  scenarios: readonly ScenarioResult[] = calculateScenarios(result),
): readonly Diagnostic[] {
  const unknown = statementsOf(result, scenarios).flatMap(({ owner, figures, outcomes }) =>
    figures.flatMap((figure) => {
      const address = `${owner}.${figure.name}`;
      if (outcomes.has(address)) return [];
      const own = [...outcomes.keys()].filter((known) => known.startsWith(`${owner}.`));
      const suggestion = nearest(address, own)?.slice(owner.length + 1);
      return [fault('unknown-published-figure', { key: figure.name, suggestion }, figure.place)];
    }),
  );
  return [...unknown, ...scenarioFaults(scenarios)];
}

/** What a publication states of one case or pool, and what is computed for it. */
interface Statement {
  /** Whose figures they are, in the addresses of what is computed. */
  readonly owner: string;
  /** The same as it is shown: a scenario's figures stand under its name. */
  readonly address: string;
  readonly figures: readonly PublishedFigure[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

function statementsOf(
  result: PortfolioResult,
  scenarios: readonly ScenarioResult[],
): readonly Statement[] {
  const { portfolio, cases } = result;
  const outcomes = outcomesOf(result);
  const of = (owner: string, published: Published | undefined): Statement => ({
    owner,
    address: owner,
    figures: published?.figures ?? [],
    outcomes,
  });
  return [
    ...cases.map(({ case: { id, published } }) => of(id, published)),
    ...(portfolio.complete ? [of('pool', portfolio.published)] : []),
    ...scenarios.flatMap(({ owner, scenario: { id, published }, result: changed }) =>
      published
        ? [
            {
              owner,
              address: `${owner}.scenarios.${id}`,
              figures: published.figures,
              outcomes: outcomesOf(changed),
            },
          ]
        : [],
    ),
  ];
}

function checkOne(address: string, published: PublishedFigure, computed: Outcome): Checked {
  const { value, reason, decimals, tolerance = ZERO } = published;
  if (!computed.value || !value) {
    const bothMissing = !computed.value && !value;
    const sameReason = reason === undefined || reason === computed.reason;
    return { address, published, computed, holds: bothMissing && sameReason };
  }
  const rounded = roundTo(computed.value, decimals);
  const difference = rounded.minus(value);
  const holds = difference.abs().lessThanOrEqualTo(tolerance);
  return { address, published, computed, rounded, difference, holds };
}

import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { applyOverrides } from '../model/override/apply.ts';
import type { Scenario } from '../model/scenario.ts';
import { calculate, type PortfolioResult } from './calculate.ts';

/** What a scenario comes to, and what is wrong with it. */
export interface ScenarioResult {
  /** The case that stated it, or `pool` for the portfolio's own. */
  readonly owner: string;
  readonly scenario: Scenario;
  readonly result: PortfolioResult;
  readonly diagnostics: readonly Diagnostic[];
}

/** Calculates every scenario that a portfolio and its cases state. */
export function calculateScenarios({ portfolio }: PortfolioResult): readonly ScenarioResult[] {
  const stated = [
    ...portfolio.cases.flatMap(({ id, scenarios = [] }) =>
      scenarios.map((scenario) => ({ owner: id, scenario })),
    ),
    ...(portfolio.scenarios ?? []).map((scenario) => ({ owner: 'pool', scenario })),
  ];
  return stated.map(({ owner, scenario }) => {
    const applied = applyOverrides([portfolio], scenario.overrides);
    const [changed = portfolio] = applied.portfolios;
    const result = calculate(changed);
    return {
      owner,
      scenario,
      result,
      diagnostics: [...applied.diagnostics, ...result.diagnostics],
    };
  });
}

/** The errors that only a scenario brings: those of the files themselves were told before. */
export function scenarioFaults(scenarios: readonly ScenarioResult[]): readonly Diagnostic[] {
  return scenarios.flatMap(({ diagnostics, scenario }) => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const placed = errors.map((error) =>
      error.place ? error : { ...error, place: scenario.place },
    );
    return scenario.overrides.length > 0
      ? placed
      : [fault('empty-value', { key: 'set' }, scenario.place), ...placed];
  });
}

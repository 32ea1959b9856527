import type { Diagnostic } from '../model/diagnostic.ts';
import { applyScenario, scenariosOf } from '../model/override/scenario.ts';
import type { NamedScenario } from '../model/scenario.ts';
import { calculate, type PortfolioResult } from './calculate.ts';
import { findUnusedOverrides } from './unused-overrides.ts';

/** What a scenario comes to, and what is wrong with it. */
export interface ScenarioResult extends NamedScenario {
  readonly result: PortfolioResult;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Calculates every scenario that a portfolio and its cases state. Those of the portfolio are of all
 * its cases: where some are not here, they say nothing.
 */
export function calculateScenarios({ portfolio }: PortfolioResult): readonly ScenarioResult[] {
  return scenariosOf(portfolio)
    .filter(({ owner }) => portfolio.complete || owner !== 'pool')
    .map((named) => calculateScenario(named, portfolio));
}

function calculateScenario(
  named: NamedScenario,
  portfolio: PortfolioResult['portfolio'],
): ScenarioResult {
  const { overrides, ...applied } = applyScenario([portfolio], named);
  const [changed = portfolio] = applied.portfolios;
  const result = calculate(changed);
  const diagnostics = [...applied.diagnostics, ...result.diagnostics];
  const isSound = diagnostics.every(({ severity }) => severity !== 'error');
  const unused = isSound ? findUnusedOverrides([result], overrides) : [];
  return { ...named, result, diagnostics: [...diagnostics, ...unused] };
}

/** The errors that only a scenario brings: those of the files themselves were told before. */
export function scenarioFaults(scenarios: readonly ScenarioResult[]): readonly Diagnostic[] {
  return scenarios.flatMap(({ diagnostics, scenario }) =>
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((error) => (error.place ? error : { ...error, place: scenario.place })),
  );
}

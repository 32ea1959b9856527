import type { Diagnostic } from '../diagnostic.ts';
import type { Portfolio } from '../portfolio.ts';
import type { NamedScenario } from '../scenario.ts';
import { plainAddress } from './address.ts';
import { applyOverrides } from './apply.ts';
import type { Override } from './override.ts';

/** Every scenario that a portfolio has, by name: those of its cases, and last its own. */
export function scenariosOf({ cases, scenarios = [] }: Portfolio): readonly NamedScenario[] {
  return [
    ...cases.flatMap(({ id: owner, scenarios: own = [] }) =>
      own.map((scenario) => ({ name: `${owner}.${scenario.id}`, owner, scenario })),
    ),
    ...scenarios.map((scenario) => ({ name: scenario.id, owner: 'pool', scenario })),
  ];
}

/**
 * The scenarios that are meant by a name: `low` is the one of the portfolio, or else those that its
 * cases call so; `casus-1.low` is that of a case.
 */
export function findScenarios(portfolio: Portfolio, name: string): readonly NamedScenario[] {
  const all = scenariosOf(portfolio);
  const named = all.filter((one) => one.name === name);
  return named.length > 0 ? named : all.filter(({ scenario }) => scenario.id === name);
}

/**
 * The portfolios with what a scenario sets in the place of what their files say. Where not all cases
 * of a portfolio are here, what the scenario sets elsewhere is passed over.
 *
 * @param later overrides that come on top of it: what they set, the scenario leaves to them
 * @returns the changed portfolios, what was put in place, and what is wrong with it
 */
export function applyScenario(
  portfolios: readonly Portfolio[],
  named: NamedScenario,
  later: readonly Override[] = [],
): {
  readonly portfolios: readonly Portfolio[];
  readonly overrides: readonly Override[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const taken = new Set(later.map(({ address }) => plainAddress(address)));
  const overrides = named.scenario.overrides.filter(
    ({ address }) => !taken.has(plainAddress(address)),
  );
  const { portfolios: changed, diagnostics } = applyOverrides(portfolios, overrides);
  const applied = { ...named, scenario: { ...named.scenario, overrides } };
  return {
    portfolios: changed.map((one) => ({ ...one, applied: [...(one.applied ?? []), applied] })),
    overrides,
    diagnostics: diagnostics.filter((diagnostic) => !isElsewhere(diagnostic, portfolios)),
  };
}

/** Whether an address may well be known, but to a case that was not read. */
function isElsewhere({ code, facts }: Diagnostic, portfolios: readonly Portfolio[]): boolean {
  if (code !== 'unknown-address' || !('address' in facts)) return false;
  if (portfolios.every(({ complete }) => complete)) return false;
  const [head] = facts.address.split('.');
  return portfolios.every(({ cases }) => cases.every(({ id }) => id !== head));
}

import type { Case } from '../case.ts';
import { type Diagnostic, fault, type Report, warning } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { Parameters } from '../parameters.ts';
import { isSamePlace } from '../place.ts';
import type { Portfolio } from '../portfolio.ts';
import type { Settings } from '../settings.ts';
import { addressesOf, overrideInCase } from './case.ts';
import { type Override, overridingFigure } from './override.ts';
import {
  isMethodKey,
  METHOD_KEYS,
  type MethodKey,
  overrideSetting,
  statesSetting,
} from './settings.ts';

/**
 * The portfolios with figures put in the place of what their files say. A bare name replaces a
 * parameter, or a setting of parameter file and portfolio together; a path reaches into a case.
 *
 * @returns the changed portfolios, and the addresses that nothing answers to
 */
export function applyOverrides(
  portfolios: readonly Portfolio[],
  overrides: readonly Override[],
): { readonly portfolios: readonly Portfolio[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    // Two portfolios, or two files of one, may refuse an override for one reason: it is said once.
    const said = diagnostics.some(
      ({ code, place }) => code === diagnostic.code && isSamePlace(place, diagnostic.place),
    );
    if (!said) diagnostics.push(diagnostic);
  };
  let changed = portfolios;
  for (const override of overrides) {
    const before = changed;
    const found = before.map((portfolio) => applyOne(portfolio, override, report));
    if (found.every((portfolio) => portfolio === undefined)) {
      report(unknownAddress(override, before));
    }
    changed = found.map((portfolio, index) => portfolio ?? (before[index] as Portfolio));
  }
  return { portfolios: changed, diagnostics };
}

/** The portfolio with one override in it, or nothing if the address is not one of its own. */
function applyOne(portfolio: Portfolio, override: Override, report: Report): Portfolio | undefined {
  const [head = '', ...path] = override.address.split('.');
  if (path.length > 0) {
    const index = portfolio.cases.findIndex(({ id }) => id === head);
    const of = portfolio.cases[index];
    const changed = of && overrideInCase(of, path, override, report);
    return changed && { ...portfolio, cases: portfolio.cases.with(index, changed) };
  }
  if (isMethodKey(head)) return overrideMethod(portfolio, head, override, report);

  const shelves = new Map<Parameters, Parameters>();
  for (const { parameters } of portfolio.cases) {
    const former = parameters.values.get(head);
    const figure = former && overridingFigure(override, former, report);
    if (figure) {
      shelves.set(parameters, {
        ...parameters,
        values: new Map(parameters.values).set(head, figure),
      });
    } else if (former) {
      return portfolio; // the formula is at fault, and that was reported
    }
  }
  return shelves.size === 0 ? undefined : withShelves(portfolio, shelves);
}

function overrideMethod(
  portfolio: Portfolio,
  name: MethodKey,
  override: Override,
  report: Report,
): Portfolio {
  const change = (settings: Settings): Settings =>
    overrideSetting(settings, name, override, report);

  const shelves = new Map<Parameters, Parameters>();
  for (const { parameters } of portfolio.cases) {
    if (shelves.has(parameters)) continue;
    shelves.set(parameters, { ...parameters, settings: change(parameters.settings) });
  }
  const stated = statesSetting(portfolio.settings, name);
  const by = portfolio.cases.flatMap((of) => shadowsOf(of, name));
  if (by.length > 0) {
    report(warning('override-shadowed', { address: name, by }, override.addressPlace));
  }
  const changed = withShelves(portfolio, shelves);
  return stated ? { ...changed, settings: change(portfolio.settings) } : changed;
}

/** The case and the lines that state a setting themselves, which an override can not reach. */
function shadowsOf(of: Case, name: MethodKey): readonly string[] {
  const lines = of.lines.filter(({ settings }) => statesSetting(settings, name));
  return [
    ...(statesSetting(of.settings, name) ? [of.id] : []),
    ...lines.map(({ group, id }) => `${of.id}.${group}.${id}`),
  ];
}

function withShelves(
  portfolio: Portfolio,
  shelves: ReadonlyMap<Parameters, Parameters>,
): Portfolio {
  const cases = portfolio.cases.map((of) => ({
    ...of,
    parameters: shelves.get(of.parameters) ?? of.parameters,
  }));
  return { ...portfolio, cases };
}

function unknownAddress(override: Override, portfolios: readonly Portfolio[]): Diagnostic {
  const cases = portfolios.flatMap((portfolio) => portfolio.cases);
  const known = [
    ...METHOD_KEYS,
    ...cases.flatMap(({ parameters }) => [...parameters.values.keys()]),
    ...cases.flatMap(addressesOf),
  ];
  const { address, addressPlace } = override;
  return fault('unknown-address', { address, suggestion: nearest(address, known) }, addressPlace);
}

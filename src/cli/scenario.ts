import type { Loaded } from '../load/portfolio.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { Override } from '../model/override/override.ts';
import { applyScenario, findScenarios, scenariosOf } from '../model/override/scenario.ts';
import type { Source } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { NamedScenario } from '../model/scenario.ts';

/** Portfolios with a scenario in the place of what their files say. */
interface UnderScenario {
  readonly portfolios: readonly Portfolio[];
  /** What was put in place and must move some figure, since all that might use it was read. */
  readonly overrides: readonly Override[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** The file that `--scenario` names; else it names a scenario, `low` or `casus-1.low`. */
export function fileOfScenario(asked: string | undefined): string | undefined {
  return asked !== undefined && /[\\/]|\.ya?ml$/i.test(asked) ? asked : undefined;
}

/**
 * Puts the scenario of a name in place in every portfolio that has it, or that of a file in all.
 *
 * @param later overrides that come on top of it
 */
export function putScenario(
  asked: string | undefined,
  loaded: Loaded,
  later: readonly Override[],
): UnderScenario {
  const portfolios = [...loaded.portfolios];
  const overrides: Override[] = [];
  const { chosen, ...told } = choose(asked, loaded);
  const diagnostics = [...told.diagnostics];
  for (const { named, into } of chosen) {
    const before = portfolios.filter((_, index) => into.includes(index));
    const applied = applyScenario(before, named, later);
    for (const [at, portfolio] of applied.portfolios.entries()) {
      portfolios.splice(into[at] ?? -1, 1, portfolio);
    }
    const isWhole = named.owner !== 'pool' || before.every(({ complete }) => complete);
    if (isWhole) overrides.push(...applied.overrides);
    diagnostics.push(...applied.diagnostics);
  }
  return { portfolios, overrides, diagnostics, sources: told.sources };
}

/** A scenario, and the portfolios that it is for by their numbers. */
interface Chosen {
  readonly named: NamedScenario;
  readonly into: readonly number[];
}

function choose(
  asked: string | undefined,
  { portfolios, scenario, diagnostics }: Loaded,
): Pick<UnderScenario, 'diagnostics' | 'sources'> & { readonly chosen: readonly Chosen[] } {
  if (asked === undefined || fileOfScenario(asked) !== undefined) {
    const into = [...portfolios.keys()];
    const chosen = scenario && { named: { name: scenario.id, owner: 'pool', scenario }, into };
    return { chosen: chosen ? [chosen] : [], diagnostics: [], sources: [] };
  }
  const source: Source = { name: `--scenario ${asked}`, kind: 'argument', text: asked };
  const found = portfolios.map((portfolio) => findScenarios(portfolio, asked));
  // A file that could not be read may be the one that states it.
  const isJudged = diagnostics.every(({ severity }) => severity !== 'error');
  return {
    chosen: found.flatMap((all, index) => all.map((named) => ({ named, into: [index] }))),
    diagnostics: isJudged ? unknownIn(portfolios, found, source) : [],
    sources: [source],
  };
}

/** The portfolios that know no such scenario: an error where none does. */
function unknownIn(
  portfolios: readonly Portfolio[],
  found: readonly (readonly NamedScenario[])[],
  { name: source, text: name }: Source,
): readonly Diagnostic[] {
  const place = { source, line: 1, column: 1, length: Math.max(1, name.length) };
  const lacking = portfolios.filter((_, index) => found[index]?.length === 0);
  const all = portfolios.flatMap(scenariosOf);
  const known = [...new Set(all.map((one) => one.name))];
  if (lacking.length < portfolios.length) {
    return lacking.map((portfolio) =>
      warning('unknown-scenario', { name, known, within: nameOf(portfolio) }, place),
    );
  }
  if (portfolios.length === 0) return [];
  const suggestion = nearest(name, [...known, ...all.map(({ scenario }) => scenario.id)]);
  return [fault('unknown-scenario', { name, known, suggestion }, place)];
}

/** The file that speaks for a portfolio. */
function nameOf({ place, cases }: Portfolio): string {
  return place?.source ?? cases[0]?.place.source ?? '';
}

import type { Case, Line } from '../model/case.ts';
import type { Report } from '../model/diagnostic.ts';
import { createScope, type Scope } from '../model/formula/bind.ts';
import type { Figure } from '../model/formula/tree.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Level, Settings } from '../model/settings.ts';

/** What one level states of the method, and what the names in its formulas mean. */
export interface StatedSettings {
  readonly level: Level;
  readonly settings: Settings;
  /** The named figures that stand beside them. */
  readonly values: ReadonlyMap<string, Figure>;
  readonly scope: Scope;
}

const NO_VALUES: ReadonlyMap<string, Figure> = new Map();

/** The levels of a case, nearest first; there are always three. */
export type Levels = readonly [StatedSettings, ...StatedSettings[]];

/**
 * The levels of each case of a portfolio, nearest first. Parameters see the parameter file, the
 * portfolio's settings see the parameters, a case sees its own values and settings before both. The
 * cases that share a parameter file share its trees.
 */
export function createLevels(portfolio: Portfolio, report: Report): (of: Case) => Levels {
  const shared = new Map<Parameters, { readonly shelf: Scope; readonly whole: Scope }>();

  function scopesOf(parameters: Parameters): { readonly shelf: Scope; readonly whole: Scope } {
    let scopes = shared.get(parameters);
    if (!scopes) {
      const shelf = createScope(all(parameters), report);
      scopes = { shelf, whole: createScope(portfolio.settings.figures, report, shelf) };
      shared.set(parameters, scopes);
    }
    return scopes;
  }

  return (of) => {
    const { shelf, whole } = scopesOf(of.parameters);
    const { settings, values } = of.parameters;
    const own = createScope(all(of), report, whole);
    return [
      { level: 'case', settings: of.settings, values: of.values, scope: own },
      { level: 'portfolio', settings: portfolio.settings, values: NO_VALUES, scope: whole },
      { level: 'parameters', settings, values, scope: shelf },
    ];
  };
}

/** The level of a line that states settings of its own; they see the case. */
export function levelOfLine({ settings }: Line, levels: Levels, report: Report): StatedSettings {
  const scope = createScope(settings.figures, report, levels[0].scope);
  return { level: 'line', settings, values: NO_VALUES, scope };
}

function all({ values, settings }: Pick<Case, 'values' | 'settings'>): ReadonlyMap<string, Figure> {
  return new Map<string, Figure>([...values, ...settings.figures]);
}

import type { Case, InvestmentLine, Line } from '../case.ts';
import type { Decimal } from '../decimal.ts';
import { type Figure, literal } from '../formula/tree.ts';
import type { Parameters } from '../parameters.ts';
import type { Portfolio } from '../portfolio.ts';
import type { Settings } from '../settings.ts';

/**
 * The portfolio with other values for some of its figures, each where it is stated. An override by
 * address may reach further: to a parameter file that does not state the setting.
 */
export function replaceFigures(
  portfolio: Portfolio,
  values: ReadonlyMap<Figure, Decimal>,
): Portfolio {
  const replaced = new Map([...values].map(([figure, value]) => [figure, valued(figure, value)]));
  const put = (figure: Figure): Figure => replaced.get(figure) ?? figure;
  const shelves = new Map<Parameters, Parameters>();
  const shelf = (parameters: Parameters): Parameters => {
    const known = shelves.get(parameters) ?? {
      ...parameters,
      settings: inSettings(parameters.settings, put),
      values: inMap(parameters.values, put),
    };
    shelves.set(parameters, known);
    return known;
  };
  return {
    ...portfolio,
    settings: inSettings(portfolio.settings, put),
    cases: portfolio.cases.map((of) => ({ ...inCase(of, put), parameters: shelf(of.parameters) })),
  };
}

type Put = (figure: Figure) => Figure;

/** What was derived for the value that is gone is no derivation of the new one. */
function valued(figure: Figure, value: Decimal): Figure {
  const formula = literal(value.toFixed(), figure.place);
  return { ...figure, formula, derivation: undefined, overridden: true };
}

function inCase(of: Case, put: Put): Case {
  return {
    ...of,
    settings: inSettings(of.settings, put),
    values: inMap(of.values, put),
    clients: of.clients && put(of.clients),
    lines: of.lines.map(
      (line): Line => ({
        ...inLine(line, put),
        settings: inSettings(line.settings, put),
      }),
    ),
    investment: of.investment.map((line) => inLine(line, put)),
  };
}

function inLine<L extends Line | InvestmentLine>(line: L, put: Put): L {
  const { amount, amounts, quantity, duration, starts } = line;
  return {
    ...line,
    amount: put(amount),
    amounts: amounts?.map(put),
    quantity: quantity && put(quantity),
    duration: duration && put(duration),
    starts: starts && put(starts),
  };
}

function inSettings(settings: Settings, put: Put): Settings {
  return {
    ...settings,
    figures: inMap(settings.figures, put),
    horizons: settings.horizons?.map(put),
  };
}

function inMap<Name extends string>(
  figures: ReadonlyMap<Name, Figure>,
  put: Put,
): ReadonlyMap<Name, Figure> {
  return new Map([...figures].map(([name, figure]) => [name, put(figure)]));
}

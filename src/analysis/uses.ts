import { createLevels, type Levels } from '../engine/levels.ts';
import type { CaseResult } from '../engine/result.ts';
import type { Case } from '../model/case.ts';
import { type Figure, type Formula, named } from '../model/formula/tree.ts';
import { namedPartsOf } from '../model/formula/walk.ts';
import { isSamePlace, type Place } from '../model/place.ts';
import type { PortfolioResult } from './calculate.ts';

/** What a figure of the files counts in. */
export interface Use {
  readonly case: Case;
  /** The line or input; the case where none of its lines uses it and the case itself does. */
  readonly address: string;
  /** Where the case names it, or what leads to it; else where the line stands. */
  readonly place: Place;
  /** The figures in between, nearest to the line first; none where the line uses it directly. */
  readonly through: readonly string[];
}

/** The uses of every figure that a portfolio's results rest on; what is absent moves nothing. */
export function findUses(result: PortfolioResult): ReadonlyMap<Figure, readonly Use[]> {
  const shared = sharedFigures(result);
  const levelsOf = createLevels(result.portfolio, () => undefined);
  const uses = new Map<Figure, Use[]>();
  for (const of of result.cases) {
    const found = new Set<Figure>();
    for (const user of [...usersOf(of), wholeOf(of, levelsOf(of.case))]) {
      for (const [figure, route] of routesFrom(user, of.case.id, shared)) {
        if (user.isWhole && found.has(figure)) continue;
        found.add(figure);
        const known = uses.get(figure) ?? [];
        known.push({ case: of.case, address: user.address, ...route });
        uses.set(figure, known);
      }
    }
  }
  return uses;
}

interface User {
  readonly address: string;
  readonly place: Place;
  readonly formulas: readonly Formula[];
  readonly isWhole?: boolean;
}

/** The lines and inputs of a case, each with the formulas that what it adds is made by. */
function usersOf({ case: of, lines, investment, figures }: CaseResult): readonly User[] {
  const ofLines = lines.map(({ address, line, gain, impact, present_value, plan }): User => {
    const counted = of.illustration ? [gain] : [gain, impact, present_value];
    return {
      address,
      place: line.place,
      formulas: [...counted.map(({ formula }) => formula), ...plan],
    };
  });
  const inputs = investment.map(
    ({ address, line, present_value, plan }): User => ({
      address,
      place: line.place,
      formulas: [present_value.formula, ...plan],
    }),
  );
  const costs: User = {
    address: `${of.id}.investment`,
    place: of.place,
    formulas: [figures.investment.formula],
  };
  return [...ofLines, ...(inputs.length > 0 ? inputs : [costs])];
}

/** The case as a whole, for what none of its lines uses: what its years are counted by. */
function wholeOf({ case: of, figures, discounting }: CaseResult, levels: Levels): User {
  const stating = levels.find(({ settings }) => settings.horizons);
  const horizons = (stating?.settings.horizons ?? []).map((figure) =>
    named('horizon', stating?.scope.bind(figure.formula) ?? figure.formula, figure),
  );
  const formulas = Object.values(figures).map(({ formula }) => formula);
  return {
    address: of.id,
    place: of.place,
    formulas: [...formulas, ...discounting.plan, ...horizons],
    isWhole: true,
  };
}

/** The figures that are not a case's own: those of its parameter file and of its portfolio. */
function sharedFigures({ portfolio }: PortfolioResult): ReadonlySet<Figure> {
  const shelves = new Set(portfolio.cases.map(({ parameters }) => parameters));
  return new Set([
    ...portfolio.settings.figures.values(),
    ...[...shelves].flatMap(({ settings, values }) => [
      ...settings.figures.values(),
      ...values.values(),
    ]),
  ]);
}

type Route = Pick<Use, 'place' | 'through'>;

/** The shortest way from a line to each figure that it rests on, layer by layer. */
function routesFrom(
  { place, formulas }: User,
  caseId: string,
  shared: ReadonlySet<Figure>,
): ReadonlyMap<Figure, Route> {
  const routes = new Map<Figure, Route>();
  const seen = new Set<Formula>();
  let layer: readonly (Route & { readonly node: Formula; readonly hasLeft: boolean })[] = [
    { node: { kind: 'sum', terms: formulas }, place, through: [], hasLeft: false },
  ];
  while (layer.length > 0) {
    layer = layer.flatMap((from) =>
      namedPartsOf(from.node).flatMap((part) => {
        if (seen.has(part.of)) return [];
        seen.add(part.of);
        const { figure, name } = part;
        if (!figure) return [{ ...from, node: part }];
        // A setting in force is bound to where it is stated: no text of the case names it.
        const isNamedHere = !from.hasLeft && part.place && !isSamePlace(part.place, figure.place);
        const here = isNamedHere ? part.place : from.place;
        if (!routes.has(figure)) routes.set(figure, { place: here, through: from.through });
        const isOfLine = name.startsWith(`${caseId}.`);
        const through = isOfLine ? from.through : [...from.through, name];
        return [{ node: part, place: here, through, hasLeft: from.hasLeft || shared.has(figure) }];
      }),
    );
  }
  return routes;
}

import { createLevels } from '../engine/levels.ts';
import type { CaseResult } from '../engine/result.ts';
import { type Figure, type Formula, named } from '../model/formula/tree.ts';
import { figuresWithin } from '../model/formula/walk.ts';
import type { PortfolioResult } from './calculate.ts';

/** What rests on a figure of the files. */
export interface InForce {
  readonly cases: readonly CaseResult[];
  /** Whether it decides which years there are; such figures are in no figure's formula. */
  readonly decidesYears: boolean;
}

/** Every figure of the files that some result rests on; what is absent moves nothing. */
export function findInForce(result: PortfolioResult): ReadonlyMap<Figure, InForce> {
  const found = new Map<Figure, { cases: CaseResult[]; decidesYears: boolean }>();
  const horizonsOf = horizonFinder(result);
  for (const one of result.cases) {
    const years = figuresWithin([...planOf(one), ...horizonsOf(one)]);
    const figures = figuresWithin(Object.values(one.figures).map(({ formula }) => formula));
    for (const figure of new Set([...figures, ...years])) {
      const known = found.get(figure) ?? { cases: [], decidesYears: false };
      known.cases.push(one);
      known.decidesYears ||= years.has(figure);
      found.set(figure, known);
    }
  }
  return found;
}

/** The formulas that the years of a case were stated by. */
function planOf({ lines, investment, discounting }: CaseResult): readonly Formula[] {
  return [...lines, ...investment, discounting].flatMap(({ plan }) => plan);
}

/** The horizons of the nearest level that states any. */
function horizonFinder({ portfolio }: PortfolioResult): (one: CaseResult) => readonly Formula[] {
  const levelsOf = createLevels(portfolio, () => undefined);
  return ({ case: of }) => {
    const stating = levelsOf(of).find(({ settings }) => settings.horizons);
    return (stating?.settings.horizons ?? []).map((figure) =>
      named('horizon', stating?.scope.bind(figure.formula) ?? figure.formula, figure),
    );
  };
}

import type { Case } from '../../model/case.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';
import { partsOf } from '../../model/formula/walk.ts';
import type { Place } from '../../model/place.ts';
import type { PortfolioResult } from '../calculate.ts';
import { statedFigures } from '../stated.ts';

/** A figure of the study that answers for itself: an amount, a parameter, a setting. */
export interface StudyFigure {
  readonly address: string;
  readonly figure: Figure;
  readonly place: Place;
  /** The cases whose files state it, or whose parameters do. */
  readonly cases: readonly Case[];
}

/**
 * Every figure of a study that may be expected to say where it comes from. A quantity, a duration
 * or a deduction of a line goes with the line. What a command put in place has no file to say it in.
 */
export function figuresOf(result: PortfolioResult): readonly StudyFigure[] {
  const { portfolio } = result;
  const amounts = portfolio.cases.flatMap((of): readonly StudyFigure[] => [
    ...of.lines.map(({ id, group, amount, place }) => ({
      address: `${of.id}.${group}.${id}`,
      figure: amount,
      place,
      cases: [of],
    })),
    ...of.investment.map(({ id, amount, place }) => ({
      address: `${of.id}.investment.${id}`,
      figure: amount,
      place,
      cases: [of],
    })),
  ]);
  const named = statedFigures(portfolio).flatMap((stated): readonly StudyFigure[] => {
    const { name, level, figure, address } = stated;
    if (name === undefined || level === 'line') return [];
    const isShared = level === 'parameters';
    const users = portfolio.cases.filter(({ parameters }) => parameters === stated.case.parameters);
    const cases = level === 'case' ? [stated.case] : isShared ? users : portfolio.cases;
    return [{ address, figure, place: figure.place, cases }];
  });
  const seen = new Set<Figure>(); // the portfolio's own are found once for each parameter file
  return [...amounts, ...named].filter(({ figure }) => {
    if (seen.has(figure) || figure.overridden === true) return false;
    seen.add(figure);
    return true;
  });
}

/** Every number that the files of a study state, whatever it is of. */
export function numbersOf({ portfolio }: PortfolioResult): readonly Figure[] {
  const stated = new Set(statedFigures(portfolio).map(({ figure }) => figure));
  return [...stated].filter(({ formula }) => !isMadeOfNames(formula));
}

/** Whether a formula is made of names alone: then those figures answer for it. */
export function isMadeOfNames(formula: Formula): boolean {
  if (formula.kind === 'literal' || formula.kind === 'none') return false;
  const parts = partsOf(formula);
  const isRounding = formula.kind === 'call' && formula.function === 'round';
  return (isRounding ? parts.slice(0, 1) : parts).every(isMadeOfNames);
}

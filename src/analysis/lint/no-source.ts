import type { PortfolioResult } from '../calculate.ts';
import { figuresOf, isMadeOfNames, type StudyFigure } from './figures.ts';
import type { Found } from './finding.ts';

/** Figures that rest on nothing: no source, and no assumption either. */
export function findNoSource(result: PortfolioResult): readonly Found<'no-source'>[] {
  return unsourced(result)
    .filter(({ figure }) => figure.assumption === undefined)
    .map(({ address, place, cases }) => ({ facts: { address }, place, cases }));
}

/** Figures that rest on an assumption alone. */
export function findAssumptionOnly(result: PortfolioResult): readonly Found<'assumption-only'>[] {
  return unsourced(result)
    .filter(({ figure }) => figure.assumption !== undefined)
    .map(({ address, place, cases }) => ({ facts: { address }, place, cases }));
}

function unsourced(result: PortfolioResult): readonly StudyFigure[] {
  return figuresOf(result).filter(
    ({ figure }) => figure.source === undefined && !isMadeOfNames(figure.formula),
  );
}

import { calculateCases } from '../../engine/calculate.ts';
import type { Outcome } from '../../engine/result.ts';
import { type Decimal, decimal } from '../../model/decimal.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { SavedFigure, SavedPortfolio } from '../../model/saved.ts';
import { rebuild } from './rebuild.ts';

/** One portfolio of a side: the result in promised digits, and the files' own records if it has them. */
export interface SidePortfolio {
  readonly saved: SavedPortfolio;
  /** Absent of a saved result. */
  readonly portfolio?: Portfolio | undefined;
}

/** What the states between before and after are made of. */
export interface Ends {
  readonly before: Portfolio;
  readonly after: Portfolio;
  /** The cases of which no more is told than what their lines came to. */
  readonly byPresentValues: ReadonlySet<string>;
}

/**
 * The records on both sides: those of the files; or, as soon as one side is a saved result, what the
 * results tell on both. A case whose figure does not come out of its saved lines and settings is
 * told by the present values of its lines alone.
 */
export function endsOf(before: SidePortfolio, after: SidePortfolio, figure: string): Ends {
  if (before.portfolio && after.portfolio) {
    return { before: before.portfolio, after: after.portfolio, byPresentValues: new Set() };
  }
  const shallow = new Set([before, after].flatMap(({ saved }) => notReproduced(saved, figure)));
  const remake = ({ saved }: SidePortfolio): Portfolio =>
    rebuild(saved, (id) => (shallow.has(id) ? 'present-values' : 'settings'));
  return { before: remake(before), after: remake(after), byPresentValues: shallow };
}

/** The cases of which a figure does not come out when they are made anew in full. */
function notReproduced(saved: SavedPortfolio, name: string): readonly string[] {
  const { cases } = calculateCases(rebuild(saved, () => 'settings'));
  return saved.cases.flatMap(({ id, figures }) => {
    const found: Readonly<Record<string, Outcome>> =
      cases.find((result) => result.case.id === id)?.figures ?? {};
    return isAsGoodAs(found[name]?.value, numberOf(figures?.[name])) ? [] : [id];
  });
}

/** The number that a figure is. */
export function numberOf(figure: SavedFigure | undefined): Decimal | undefined {
  return typeof figure === 'string' ? decimal(figure) : undefined;
}

/** Saved amounts have 40 digits: what is made of them differs in the last ones, and only there. */
const CLOSE = decimal(`0.${'0'.repeat(29)}1`);

/** Whether a figure was reproduced, so that what differs is not the method. */
export function isAsGoodAs(made: Decimal | undefined, saved: Decimal | undefined): boolean {
  if (!made || !saved) return !made && !saved;
  return made.minus(saved).abs().lessThanOrEqualTo(saved.abs().times(CLOSE));
}

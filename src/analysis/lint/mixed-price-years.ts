import type { CaseResult } from '../../engine/result.ts';
import type { Case } from '../../model/case.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';
import { namedPartsOf } from '../../model/formula/walk.ts';
import type { PortfolioResult } from '../calculate.ts';
import { pooledCases } from './counted.ts';
import type { Found } from './finding.ts';

/**
 * Amounts in prices of different years that are added up as if they were alike: in the pool, or in
 * a case outside it. What states no price year is in that of its case, which is its year if it states none.
 */
export function findMixedPriceYears(
  result: PortfolioResult,
): readonly Found<'mixed-price-years'>[] {
  const pooled = pooledCases(result);
  const others = result.cases.filter((one) => !pooled.includes(one));
  return [pooled, ...others.map((one) => [one])].flatMap(findAmong);
}

function findAmong(cases: readonly CaseResult[]): readonly Found<'mixed-price-years'>[] {
  const amounts = cases.flatMap(amountsOf);
  const years = new Set(amounts.flatMap((amount) => [...amount.years.keys()]));
  if (years.size < 2) return [];
  const groups = new Map<Figure | Case, { year: string; among: Amount[] }>();
  for (const amount of amounts) {
    for (const [year, figure] of amount.years) {
      const stating = figure ? differing(figure, year, amount.of) : otherwisePriced(amount.of);
      if (!stating) continue;
      const group = groups.get(stating) ?? { year, among: [] };
      group.among.push(amount);
      groups.set(stating, group);
    }
  }
  return [...groups].map(([{ place }, { year, among }]) => ({
    facts: {
      addresses: among.map(({ address }) => address),
      priceYear: year,
      others: [...years].filter((other) => other !== year).sort(),
    },
    place,
    cases: [...new Set(among.map(({ of }) => of))],
  }));
}

interface Amount {
  readonly address: string;
  readonly of: Case;
  /** The years in whose prices it is, each with the figure that says so; none says the case's own. */
  readonly years: ReadonlyMap<string, Figure | undefined>;
}

function amountsOf({ case: of, lines, investment, cost_per_client: cost }: CaseResult): Amount[] {
  const all = [
    ...[...lines, ...investment].map(({ address, value }) => ({ address, formula: value.formula })),
    ...(cost && !of.illustration
      ? [{ address: `${of.id}.investment`, formula: cost.outcome.formula }]
      : []),
  ];
  return all.map(({ address, formula }) => {
    const years = new Map(
      statingFigures(formula).map(
        (figure) => [figure.priceYear ?? priceYearOf(of), figure] as const,
      ),
    );
    return { address, of, years: years.size > 0 ? years : new Map([[priceYearOf(of), undefined]]) };
  });
}

/** The figure, where it is in other prices than its case. */
function differing(figure: Figure, year: string, of: Case): Figure | undefined {
  return year === priceYearOf(of) ? undefined : figure;
}

/** The case, where it is in other prices than those of its year. */
function otherwisePriced(of: Case): Case | undefined {
  return priceYearOf(of) === of.year ? undefined : of;
}

/** In whose prices a case is as a whole. */
function priceYearOf({ priceYear, year }: Case): string {
  return priceYear ?? year;
}

/**
 * The figures that say in which prices a formula is, the nearest ones. A formula with an index in it
 * has brought its amount to other prices, whatever is said further down.
 */
function statingFigures(formula: Formula): readonly Figure[] {
  if (formula.kind === 'named' && formula.figure?.priceYear !== undefined) {
    const { of, figure } = formula;
    // A line that is one parameter inherits what that one says.
    const isInherited = of.kind === 'named' && of.figure?.priceYear === figure.priceYear;
    return isInherited ? statingFigures(of) : [figure];
  }
  const parts = namedPartsOf(formula);
  return parts.some(({ figure }) => figure?.unit === 'index') ? [] : parts.flatMap(statingFigures);
}

import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { Outcome } from '../../../engine/result.ts';
import { exactText } from '../../../model/decimal.ts';
import { FIGURES } from '../../../model/published.ts';
import { inLanguage, type Language } from '../../../model/text.ts';

/** One cell: a text for people, or digits that stand as they are. */
export interface Field {
  readonly text?: string | undefined;
  readonly number?: string | undefined;
}

export const HEADS_OF_CASES: readonly string[] = [
  'portfolio',
  'case',
  'kind',
  'title',
  'year',
  'currency',
  ...FIGURES,
  'missing',
];

/** A row a case, illustrations too, and last the pool. */
export function caseRows(
  result: PortfolioResult,
  language: Language,
): readonly (readonly Field[])[] {
  const { cases, pool } = result;
  const portfolio = portfolioField(result, language);
  const rows = cases.map(({ case: of, figures }) => [
    portfolio,
    { text: of.id },
    { text: of.illustration ? 'illustration' : 'case' },
    { text: inLanguage(of.title, language) },
    { text: of.year },
    { text: of.currency },
    ...FIGURES.map((name) => numberField(figures[name])),
    missingField(figures),
  ]);
  if (!pool) return rows;
  const figures: Readonly<Partial<Record<string, Outcome>>> = pool.figures;
  const members = pool.members.map((member) => member.case);
  const common = (values: readonly string[]): Field =>
    new Set(values).size === 1 ? { text: values[0] } : {};
  const last = [
    portfolio,
    { text: 'pool' },
    { text: 'pool' },
    {},
    common(members.map(({ year }) => year)),
    common(members.map(({ currency }) => currency)),
    ...FIGURES.map((name) => numberField(figures[name])),
    missingField(pool.figures),
  ];
  return [...rows, last];
}

/** The portfolio by its title, else by its file. */
export function portfolioField({ portfolio }: PortfolioResult, language: Language): Field {
  const { title, place } = portfolio;
  return { text: title === undefined ? place?.source : inLanguage(title, language) };
}

/** The unrounded figure; empty where there is none. */
export function numberField(outcome: Outcome | undefined): Field {
  return outcome?.value ? { number: exactText(outcome.value) } : {};
}

/** Which figures are missing and why: `report_payback_years: nothing-to-pay-back`. */
function missingField(figures: Readonly<Record<string, Outcome>>): Field {
  const missing = Object.entries(figures).flatMap(([name, { reason }]) =>
    reason === undefined ? [] : [`${name}: ${reason}`],
  );
  return { text: missing.join('; ') };
}

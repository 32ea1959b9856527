import * as z from 'zod/mini';
import { FIGURES, type FigureName } from '../../model/published.ts';
import { formula, name, text, words } from './words.ts';

/** A plain number, `none`, `none: REASON`, or a mapping. */
export const publishedFigure = z.union([
  formula,
  z.strictObject({
    value: z.optional(formula),
    none: z.optional(words),
    tolerance: z.optional(formula),
    because: z.optional(text),
  }),
]);

const stated = z.optional(publishedFigure);
const figures = Object.fromEntries(FIGURES.map((figure) => [figure, stated]));

const year = z.string().check(z.regex(/^\d+$/));
export const publishedLine = z.strictObject({
  value: stated,
  gain: stated,
  impact: stated,
  present_value: stated,
});
const group = z.optional(z.record(name, publishedLine));
export const publishedYear = z.strictObject({
  impact: stated,
  investment: stated,
  present_value: stated,
  cumulative: stated,
  discounted_cumulative: stated,
});

const byName = z.optional(z.record(z.string(), publishedFigure));
/** Present values by who is concerned, under the names that the lines state. */
const parties = { stakeholders: byName, gainers: byName, payers: byName };

/** What a publication prints of a case: its figures, and those of its lines, years and horizons. */
export const published = z.strictObject({
  source: z.optional(words),
  ...(figures as Record<FigureName, typeof stated>),
  benefits: group,
  forgone_benefits: group,
  costs: group,
  avoided_costs: group,
  ...parties,
  annual: z.optional(z.record(year, publishedYear)),
  horizons: z.optional(
    z.record(year, z.strictObject(figures as Record<FigureName, typeof stated>)),
  ),
});

/** A pool has no balance and no report payback: those are of one case. */
const { balance_without, report_payback_years, ...ofPool } = figures as Record<
  FigureName,
  typeof stated
>;
export const publishedOfPool = z.strictObject({
  source: z.optional(words),
  ...ofPool,
  ...parties,
  horizons: z.optional(z.record(year, z.strictObject(ofPool))),
});

import * as z from 'zod/mini';
import { FIGURES, type FigureName } from '../../model/published.ts';
import { formula, text, words } from './words.ts';

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

export const published = z.strictObject({
  source: z.optional(words),
  ...(figures as Record<FigureName, typeof stated>),
});

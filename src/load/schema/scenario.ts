import * as z from 'zod/mini';
import { published, publishedOfPool } from './published.ts';
import { formula, scenarioId, text } from './words.ts';

const common = {
  title: z.optional(text),
  because: text,
  set: z.record(z.string(), formula),
};
const ofPool = { ...common, published: z.optional(publishedOfPool) };

/** Named what-ifs of a case; addresses are within the case. */
export const scenarios = z.record(
  scenarioId,
  z.strictObject({ ...common, published: z.optional(published) }),
);

/** Named what-ifs of a portfolio; addresses are whole. */
export const scenariosOfPool = z.record(scenarioId, z.strictObject(ofPool));

/** A file with one scenario of the portfolio that it lies beside. */
export const scenarioFile = z.strictObject({ scenario: scenarioId, ...ofPool });

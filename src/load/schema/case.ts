import * as z from 'zod/mini';
import { figure, settings } from './figure.ts';
import { investmentLine, line } from './line.ts';
import { lint } from './lint.ts';
import { published } from './published.ts';
import { scenarios } from './scenario.ts';
import { caseId, flag, name, text, words, year } from './words.ts';

const group = z.optional(z.record(name, line));
const notValued = z.strictObject({ effect: text, because: z.optional(text) });

/** A case file. */
export const caseFile = z.strictObject({
  case: caseId,
  title: text,
  year,
  currency: z.optional(words),
  price_year: z.optional(words),
  story: z.optional(text),
  tags: z.optional(z.record(z.string(), words)),
  values: z.optional(z.record(name, figure)),
  benefits: group,
  forgone_benefits: group,
  costs: group,
  avoided_costs: group,
  not_valued: z.optional(z.array(notValued)),
  investment: z.optional(z.record(name, investmentLine)),
  clients: z.optional(figure),
  amounts: z.optional(z.enum(['per_client', 'total'])),
  ...settings,
  pool: z.optional(flag),
  illustration: z.optional(flag),
  published: z.optional(published),
  scenarios: z.optional(scenarios),
  lint: z.optional(lint),
});

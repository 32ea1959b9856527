import * as z from 'zod/mini';
import { settings } from './figure.ts';
import { lint } from './lint.ts';
import { publishedOfPool } from './published.ts';
import { scenariosOfPool } from './scenario.ts';
import { text, words } from './words.ts';

/** A portfolio file: what is said of the cases of its folder together. */
export const portfolioFile = z.strictObject({
  title: z.optional(text),
  language: z.optional(z.enum(['nl', 'en'])),
  parameters: z.optional(words),
  cases: z.optional(z.array(words)),
  ...settings,
  perspective: z.optional(text),
  limitations: z.optional(z.array(text)),
  published: z.optional(publishedOfPool),
  scenarios: z.optional(scenariosOfPool),
  lint: z.optional(lint),
});

import * as z from 'zod/mini';
import { figure, settings } from './figure.ts';
import { lint } from './lint.ts';
import { name, words, year } from './words.ts';

const publication = z.strictObject({
  author: z.optional(words),
  year: z.optional(words),
  title: z.optional(words),
  page: z.optional(words),
  read: z.optional(words),
});

/** A file of parameters: a year's shelf. One that extends another may leave year and currency to it. */
export const parametersFile = z.strictObject({
  year: z.optional(year),
  currency: z.optional(words),
  price_year: z.optional(words),
  extends: z.optional(words),
  sources: z.optional(z.record(name, publication)),
  method: z.optional(z.strictObject(settings)),
  values: z.optional(z.record(name, figure)),
  lint: z.optional(lint),
});

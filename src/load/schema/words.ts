import * as z from 'zod/mini';
import { TIMINGS } from '../../model/settings.ts';

/** Every scalar of a file is text; its meaning is read later, with its place. */
export const words = z.string();
export const formula = z.string();

/** Words for people: the same in every language, or one text a language. */
export const text = z.union([
  words,
  z
    .strictObject({ nl: z.optional(words), en: z.optional(words) })
    .check(z.refine(({ nl, en }) => (nl ?? en) !== undefined)),
]);

/** `true` or `false`; `yes` and `no` are words like any other. */
export const flag = z.enum(['true', 'false']);

export const name = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
export const caseId = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
export const scenarioId = z.string().check(z.regex(/^[a-z][a-z0-9_-]*$/));
export const year = z.string().check(z.regex(/^\d+$/));

/** What any figure may say of where it comes from. */
export const provenance = {
  label: z.optional(text),
  source: z.optional(words),
  note: z.optional(text),
  assumption: z.optional(text),
  because: z.optional(text),
};

export const timing = z.union([
  z.enum(TIMINGS),
  z.strictObject({
    value: z.enum(TIMINGS),
    source: z.optional(words),
    note: z.optional(text),
    assumption: z.optional(text),
    because: z.optional(text),
  }),
]);

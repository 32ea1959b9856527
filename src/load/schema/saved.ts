import * as z from 'zod/mini';
import { GROUPS } from '../../model/case.ts';
import { text } from './words.ts';

/** Digits as sroi writes them: what does not fit was not written by it, or was edited since. */
const figure = z.union([
  z.string().check(z.regex(/^-?\d{1,120}(?:\.\d{1,120})?$/)),
  z.looseObject({ reason: z.string() }),
]);
const figures = z.record(z.string(), figure);
const year = z.int().check(z.gte(0), z.lte(100_000));
const setting = z.looseObject({ value: figure, level: z.string() });
const word = z.looseObject({ value: z.string(), level: z.string() });

const input = {
  id: z.string(),
  label: z.nullable(text),
  amount: figure,
  quantity: figure,
  first_year: z.optional(year),
  last_year: z.optional(year),
  present_value: z.optional(figure),
};

const line = z.looseObject({
  ...input,
  group: z.enum(GROUPS),
  situation: z.enum(['without', 'with']),
  loss: z.boolean(),
  settings: z.optional(z.record(z.string(), z.nullable(z.union([setting, word])))),
});

const head = {
  id: z.string(),
  title: text,
  year: z.string(),
  currency: z.string(),
  parameters: z.string(),
};

const counted = z.looseObject({
  ...head,
  pooled: z.boolean(),
  clients: figure,
  amounts: z.nullable(z.enum(['per_client', 'total'])),
  settings: z.looseObject({
    discount_rate: setting,
    timing: z.nullable(word),
    discount_after: z.optional(year),
    cost_per_client: z.nullable(setting),
  }),
  horizon: z.optional(z.nullable(year)),
  figures,
  lines: z.array(line),
  investment: z.array(z.looseObject(input)),
});

const illustration = z.looseObject({ ...head, amount: figure, lines: z.array(line) });

const portfolio = z.looseObject({
  title: z.nullable(text),
  cases: z.array(counted),
  pool: z.nullable(z.looseObject({ figures })),
  illustrations: z.array(illustration),
});

/** What `sroi calc --format json` writes. New keys may come, so unknown ones are kept. */
export const savedResult = z.looseObject({
  sroi_version: z.string(),
  inputs: z.array(z.looseObject({ path: z.string(), sha256: z.string() })),
  overrides: z.array(z.string()),
  scenario: z.optional(z.nullable(z.string())),
  portfolios: z.array(portfolio),
});

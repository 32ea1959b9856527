import * as z from 'zod/mini';
import { UNITS } from '../../model/unit.ts';
import { distribution } from './distribution.ts';
import { formula, provenance, timing, words } from './words.ts';

const range = z.strictObject({ low: formula, high: formula });

/** What is said of any number, beside the number itself. */
export const about = {
  ...provenance,
  derivation: z.optional(formula),
  price_year: z.optional(words),
  range: z.optional(range),
  distribution: z.optional(distribution),
};

const known = {
  value: formula,
  unit: z.optional(z.enum(UNITS)),
  valid_from: z.optional(words),
  ...about,
};

/** A formula, or a mapping with all that is known about it. */
export const figure = z.union([formula, z.strictObject(known)]);

/** The same, which somebody pays. */
const cost = z.union([formula, z.strictObject({ ...known, payer: z.optional(words) })]);

const setting = z.optional(figure);

/** The deductions that a line may state for itself. */
export const deductions = {
  deadweight: setting,
  attribution: setting,
  contribution: setting,
  displacement: setting,
  drop_off: setting,
};

/** Every setting of the method. */
export const settings = {
  ...deductions,
  discount_rate: setting,
  discount_after: setting,
  horizon: z.optional(z.union([figure, z.array(formula)])),
  timing: z.optional(timing),
  cost_per_client: z.optional(cost),
};

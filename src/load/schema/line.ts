import * as z from 'zod/mini';
import { about, deductions, figure } from './figure.ts';
import { flag, formula, timing, words } from './words.ts';

const over = {
  amount: z.optional(formula),
  amounts: z.optional(z.array(formula)),
  quantity: z.optional(figure),
  duration: z.optional(figure),
  starts: z.optional(figure),
  payer: z.optional(words),
  ...about,
};

/** A benefit, forgone benefit, cost or avoided cost: its amount alone, or a mapping. */
export const line = z.union([
  formula,
  z.strictObject({
    ...over,
    ...deductions,
    timing: z.optional(timing),
    situation: z.optional(z.enum(['with', 'without'])),
    loss: z.optional(flag),
    stakeholder: z.optional(words),
    gainer: z.optional(words),
  }),
]);

/** An input of the case: its amount alone, or a mapping. */
export const investmentLine = z.union([formula, z.strictObject(over)]);

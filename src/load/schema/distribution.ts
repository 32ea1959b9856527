import * as z from 'zod/mini';
import { PERCENTILES } from '../../model/distribution.ts';
import { formula } from './words.ts';

const bounds = { low: formula, high: formula };
const outcome = z.strictObject({ value: formula, chance: formula });
const percentiles = Object.fromEntries(PERCENTILES.map((at) => [`p${at}`, z.optional(formula)]));
const lognormal = z
  .strictObject({ kind: z.literal('lognormal'), ...percentiles })
  .check(z.refine((stated) => Object.keys(stated).length === 3)); // its kind, and two percentiles

/** How likely the values of a figure are: each kind with the numbers that fix it. */
export const distribution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('uniform'), ...bounds }),
  z.strictObject({ kind: z.enum(['triangular', 'pert']), ...bounds, most_likely: formula }),
  z.strictObject({ kind: z.literal('normal'), mean: formula, standard_deviation: formula }),
  lognormal,
  z.strictObject({ kind: z.literal('discrete'), values: z.array(outcome) }),
]);

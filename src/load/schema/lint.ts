import * as z from 'zod/mini';
import { LINT_CODES, type LintCode } from '../../model/lint.ts';
import { formula, text } from './words.ts';

const reason = z.optional(text);
const rules = Object.fromEntries(LINT_CODES.map((code) => [code, reason]));

/** What a file says of the method lint: rules that are off, each with the reason. */
export const lint = z.strictObject({
  ...(rules as Record<LintCode, typeof reason>),
  ratio_threshold: z.optional(z.strictObject({ value: formula, because: text })),
});

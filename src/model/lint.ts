import type { Decimal } from './decimal.ts';
import type { Place } from './place.ts';
import type { Text } from './text.ts';

/**
 * The rules of the method lint, in the order in which their findings are shown. A code is never
 * renamed: files switch rules off by it.
 */
export const LINT_CODES = [
  'no-deadweight',
  'no-attribution',
  'high-ratio',
  'counted-twice',
  'no-source',
  'unexplained-line',
  'other-year',
  'mixed-price-years',
  'no-sensitivity',
  'large-share',
  'assumption-only',
  'beyond-horizon',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

export function isLintCode(word: string): word is LintCode {
  return LINT_CODES.some((code) => code === word);
}

/** A rule that a file switches off, and why. */
export interface SwitchedOff {
  readonly code: LintCode;
  readonly because: Text;
  readonly place: Place;
}

/** The ratio that a file finds high, in place of the usual one, and why. */
export interface RatioThreshold {
  readonly value: Decimal;
  readonly because: Text;
  readonly place: Place;
}

/** What one file says of the lint. */
export interface Lint {
  readonly off: readonly SwitchedOff[];
  readonly ratioThreshold?: RatioThreshold | undefined;
}

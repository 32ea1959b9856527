import { harmless } from '../formats/harmless.ts';

/** Longer facts make a message that nobody reads. */
const LONGEST = 200;

/** A text from outside as it may stand in a message: on one line, harmless, and not too long. */
export function quotable(text: string): string {
  const shown = harmless(text.slice(0, 2 * LONGEST));
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1)}…`;
}

/** The facts of a diagnostic with every text in them quotable. */
export function quotableFacts<F extends object>(facts: F): F {
  const entries = Object.entries(facts).map(([key, value]) => [key, quotableValue(value)]);
  return Object.fromEntries(entries) as F;
}

function quotableValue(value: unknown): unknown {
  if (typeof value === 'string') return quotable(value);
  return Array.isArray(value) ? value.map(quotableValue) : value;
}

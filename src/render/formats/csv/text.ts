import { harmless } from '../harmless.ts';
import type { Field } from './cases.ts';

/** Rows under their heads as a CSV text, quoted as RFC 4180 says; a row a line. */
export function csvText(heads: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [heads.map((head) => ({ text: head })), ...rows]
    .map((row) => `${row.map(field).join(',')}\n`)
    .join('');
}

/** Numbers stand as they are; a text that a spreadsheet would run is made a text by a quote. */
function field({ text, number }: Field): string {
  if (number !== undefined) return number;
  const shown = harmless(text ?? '');
  const safe = RUN_BY_SPREADSHEETS.test(shown) ? `'${shown}` : shown;
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One text as a field of its own. */
export function csvField(text: string): string {
  return field({ text });
}

const RUN_BY_SPREADSHEETS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

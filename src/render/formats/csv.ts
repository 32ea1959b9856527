import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Language } from '../../model/text.ts';
import { caseRows, type Field, HEADS_OF_CASES } from './csv/cases.ts';
import { HEADS_OF_LINES, lineRows } from './csv/lines.ts';
import { harmless } from './harmless.ts';

export interface CsvOptions {
  readonly language: Language;
  /** One row a line in place of one a case. */
  readonly detail: boolean;
}

/**
 * The results as CSV, for other programs: a row a case and last the pool, or a row a line; columns
 * named as in the files, figures unrounded with a point. Quoted as RFC 4180 says.
 */
export function renderCsv(
  results: readonly PortfolioResult[],
  { language, detail }: CsvOptions,
): string {
  const [heads, rowsOf] = detail ? [HEADS_OF_LINES, lineRows] : [HEADS_OF_CASES, caseRows];
  const rows = results.flatMap((result) => rowsOf(result, language));
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

const RUN_BY_SPREADSHEETS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

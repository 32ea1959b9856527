import { harmless } from '../harmless.ts';
import type { Field } from './cases.ts';
import { type CsvDialect, dialectOf, type Excel } from './dialect.ts';

/**
 * Rows under their heads as a CSV text, quoted as RFC 4180 says; a row a line.
 *
 * @param excel whose Excel it is for; international without it
 */
export function csvText(
  heads: readonly string[],
  rows: readonly (readonly Field[])[],
  excel?: Excel,
): string {
  const dialect = dialectOf(excel);
  const lines = [heads.map((head) => ({ text: head })), ...rows].map(
    (row) => row.map((one) => field(one, dialect)).join(dialect.separator) + dialect.lineEnd,
  );
  return dialect.start + lines.join('');
}

function field({ text, number }: Field, dialect: CsvDialect): string {
  return number === undefined ? csvField(text ?? '', dialect) : csvNumber(number, dialect);
}

/** Digits with the decimal mark of the dialect; nothing guards them, so a loss stays a number. */
export function csvNumber(digits: string, { decimalMark }: CsvDialect): string {
  return digits.replace('.', decimalMark);
}

/** One text as a field of its own; what a spreadsheet would run is made a text by a quote. */
export function csvField(text: string, { separator }: CsvDialect): string {
  const shown = harmless(text);
  const safe = RUN_BY_SPREADSHEETS.test(shown) ? `'${shown}` : shown;
  const isQuoted = safe.includes(separator) || /["\n\r]|^\s|\s$/.test(safe);
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const RUN_BY_SPREADSHEETS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

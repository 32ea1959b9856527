import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Language } from '../../model/text.ts';
import { caseRows, HEADS_OF_CASES } from './csv/cases.ts';
import { HEADS_OF_LINES, lineRows } from './csv/lines.ts';
import { csvText } from './csv/text.ts';

export interface CsvOptions {
  readonly language: Language;
  /** One row a line in place of one a case. */
  readonly detail: boolean;
}

/**
 * The results as CSV, for other programs: a row a case and last the pool, or a row a line; columns
 * named as in the files, figures unrounded with a point.
 */
export function renderCsv(
  results: readonly PortfolioResult[],
  { language, detail }: CsvOptions,
): string {
  const [heads, rowsOf] = detail ? [HEADS_OF_LINES, lineRows] : [HEADS_OF_CASES, caseRows];
  const rows = results.flatMap((result) => rowsOf(result, language));
  return csvText(heads, rows);
}

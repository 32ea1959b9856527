import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Language } from '../../model/text.ts';
import { caseRows, HEADS_OF_CASES } from './csv/cases.ts';
import type { Excel } from './csv/dialect.ts';
import { HEADS_OF_LINES, lineRows } from './csv/lines.ts';
import { csvText } from './csv/text.ts';

export interface CsvOptions {
  readonly language: Language;
  /** One row a line in place of one a case. */
  readonly detail: boolean;
  /** Whose Excel it is for; international without it. */
  readonly excel?: Excel | undefined;
}

/**
 * The results as CSV, for other programs: a row a case and last the pool, or a row a line; columns
 * named as in the files, figures unrounded.
 */
export function renderCsv(
  results: readonly PortfolioResult[],
  { language, detail, excel }: CsvOptions,
): string {
  const [heads, rowsOf] = detail ? [HEADS_OF_LINES, lineRows] : [HEADS_OF_CASES, caseRows];
  const rows = results.flatMap((result) => rowsOf(result, language));
  return csvText(heads, rows, excel);
}

import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Excel } from '../render/formats/csv/dialect.ts';

/** What is wrong with asking for a country's Excel: only CSV is written for one. */
export function excelMismatch({
  excel,
  format,
}: {
  readonly excel?: Excel | undefined;
  readonly format?: string | undefined;
}): readonly Diagnostic[] {
  if (excel === undefined || format === 'csv') return [];
  return [fault('options-mismatch', { option: 'excel', other: 'format csv', needs: true })];
}

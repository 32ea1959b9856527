import { findWorkings } from '../../../analysis/workings.ts';
import { createEvaluator } from '../../../model/formula/evaluate.ts';
import { renderXlsx } from '../../../render/formats/xlsx.ts';
import { buildWorkbook } from '../../../render/workbook/build.ts';
import type { Made } from './made.ts';

/** The report as a workbook with live formulas. */
export async function workbookReport({ result, origin, report }: Made): Promise<Uint8Array> {
  const book = buildWorkbook(result, {
    language: report.language,
    workings: findWorkings(result),
    provenance: origin,
    // Whatever could be at fault was reported when the portfolio was calculated.
    evaluate: createEvaluator(() => undefined),
  });
  return renderXlsx(book);
}

import type { writeXlsx } from 'hucre/xlsx';
import { rangeTexts } from '../../../model/formula/excel/spot.ts';
import type { Check } from '../../workbook.ts';

type Validations = NonNullable<
  Parameters<typeof writeXlsx>[0]['sheets'][number]['dataValidations']
>;

const RULES = {
  share: { operator: 'between', formula1: '0', formula2: '1' },
  growing_share: { operator: 'between', formula1: '-1', formula2: '1' },
  positive: { operator: 'greaterThanOrEqual', formula1: '0' },
  not_zero: { operator: 'notEqual', formula1: '0' },
} as const;

/** What inputs take, refused by the spreadsheet itself; those alike are one rule over their cells. */
export function sheetChecks(checks: readonly Check[]): Validations {
  const cells = new Map<Check['takes'], Check[]>();
  for (const check of checks) {
    const alike = cells.get(check.takes) ?? [];
    alike.push(check);
    cells.set(check.takes, alike);
  }
  return [...cells].map(([takes, alike]) => ({
    type: 'decimal',
    ...RULES[takes],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: alike[0]?.message ?? '',
    range: rangeTexts(
      alike.map(({ row, column }) => ({ sheet: '', row, column })),
      '',
    ).join(' '),
  }));
}

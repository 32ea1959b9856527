import { writeXlsx } from 'hucre/xlsx';
import { exactText } from '../../model/decimal.ts';
import { absoluteText, sheetText } from '../../model/formula/excel/spot.ts';
import { WORKBOOK_WORDS } from '../words/workbook.ts';
import { isDefinedName } from '../workbook/names.ts';
import type { Cell, Sheet, Workbook } from '../workbook.ts';
import { sheetChart } from './xlsx/chart.ts';
import { sheetChecks } from './xlsx/checks.ts';
import { cellStyle, FONT } from './xlsx/styles.ts';
import { cellString, inHeader } from './xlsx/text.ts';

type Written = Parameters<typeof writeXlsx>[0];
type WrittenSheet = Written['sheets'][number];
type WrittenCell = NonNullable<WrittenSheet['cells']> extends Map<string, infer C> ? C : never;

/** The day that files in a zip archive begin to count from: the same workbook gives the same bytes. */
const NO_DAY = new Date(Date.UTC(1980, 0, 1));

/** A workbook as the bytes of an .xlsx file. */
export async function renderXlsx(workbook: Workbook): Promise<Uint8Array> {
  const { title, sheets, names } = workbook;
  return writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, workbook)),
    defaultFont: FONT,
    properties: { title: inHeader(title), creator: 'sroi', created: NO_DAY, modified: NO_DAY },
    namedRanges: [
      ...names.map(({ name, spot }) => ({ name: checkedName(name), range: absoluteText(spot) })),
      ...sheets.flatMap(repeatedRows),
    ],
  });
}

function writtenSheet(sheet: Sheet, { title, language }: Workbook): WrittenSheet {
  const { page } = WORKBOOK_WORDS[language];
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, writtenCell(cell)])),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    merges: sheet.merges.map(({ row, column, rows: down, columns: across }) => ({
      startRow: row,
      startCol: column,
      endRow: row + down - 1,
      endCol: column + across - 1,
    })),
    dataValidations: sheetChecks(sheet.checks),
    charts: sheet.charts.map((chart) => sheetChart(chart, sheet.name)),
    ...(rows + columns > 0 && { freezePane: { rows, columns } }),
    view: { showGridLines: false },
    // Without a password: it keeps a hand from slipping, not a reader from looking.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesWide(sheet),
      fitToHeight: 0,
    },
    headerFooter: {
      oddHeader: `&L${inHeader(title, '&')}&R&A`,
      oddFooter: `&R${page('&P', '&N')}`,
    },
  };
}

function writtenCell({ content, style }: Cell): WrittenCell {
  const shown = cellStyle(style);
  switch (content.kind) {
    case 'empty':
      return { value: null, style: shown };
    case 'text':
      return { ...cellString(content.text), style: shown };
    case 'number':
      return { value: inBinary(content.value), style: shown };
    case 'formula': {
      const { formula, value } = content;
      const result = typeof value === 'string' ? value : inBinary(value);
      return { formula: checkedFormula(formula), formulaResult: result, style: shown };
    }
    default:
      return content satisfies never;
  }
}

/** The nearest number that a spreadsheet can hold: it reckons in binary. */
function inBinary(value: Parameters<typeof exactText>[0]): number {
  const number = Number(exactText(value));
  if (!Number.isFinite(number)) throw new Error(`no number for a cell: ${exactText(value)}`);
  return number;
}

/** Excel's own limit. */
const LONGEST_FORMULA = 8192;

function checkedFormula(formula: string): string {
  if (/^\s*[=+@]|^$/.test(formula) || formula.length > LONGEST_FORMULA) {
    throw new Error(`no formula for a cell: ${formula.slice(0, 80)}`);
  }
  return formula;
}

function checkedName(name: string): string {
  if (!isDefinedName(name)) throw new Error(`no name for a cell: ${name}`);
  return name;
}

/** In characters: what a page holds in letters that can be read, and on several pages each. */
const ON_ONE_PAGE = 320;
const ON_EACH_PAGE = 200;

function pagesWide({ widths }: Sheet): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return width <= ON_ONE_PAGE ? 1 : Math.ceil(width / ON_EACH_PAGE);
}

/** The rows, and of a wide sheet the columns, that every page begins with. */
function repeatedRows(one: Sheet): NonNullable<Written['namedRanges']> {
  const { name, repeated } = one;
  const sheet = sheetText(name);
  const parts = [
    ...(pagesWide(one) > 1 ? [`${sheet}!$A:$B`] : []),
    ...(repeated ? [`${sheet}!$${repeated.first + 1}:$${repeated.last + 1}`] : []),
  ];
  if (parts.length === 0) return [];
  return [{ name: '_xlnm.Print_Titles', range: parts.join(','), scope: name }];
}

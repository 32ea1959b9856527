import { inflateRawSync } from 'node:zlib';
import { Workbook as SecondReader } from '@cj-tech-master/excelts';
import { calculate, type PortfolioResult } from '../../src/analysis/calculate.ts';
import { findWorkings } from '../../src/analysis/workings.ts';
import { loadPortfolios } from '../../src/load/portfolio.ts';
import { createEvaluator } from '../../src/model/formula/evaluate.ts';
import { cellText } from '../../src/model/formula/excel/spot.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import type { Language } from '../../src/model/text.ts';
import { buildWorkbook } from '../../src/render/workbook/build.ts';
import type { Cell, Content, Workbook } from '../../src/render/workbook.ts';
import { ROOT } from './cli.ts';

/** The result of a folder of cases, with overrides as the command line takes them. */
export function resultOf(path: string, ...set: readonly string[]): PortfolioResult {
  const loaded = loadPortfolios([path], { folder: ROOT });
  const { overrides } = parseOverrides(set, '--set ');
  const applied = applyOverrides(loaded.portfolios, overrides);
  const [portfolio] = applied.portfolios;
  const faults = [...loaded.diagnostics, ...applied.diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  if (!portfolio || faults.length > 0) throw new Error(JSON.stringify(faults));
  return calculate(portfolio);
}

export function workbookOf(result: PortfolioResult, language: Language = 'en'): Workbook {
  return buildWorkbook(result, {
    language,
    workings: findWorkings(result),
    provenance: { version: '0.1.0', inputs: [], overrides: [], diagnostics: [] },
    evaluate: createEvaluator(() => undefined),
  });
}

/** A workbook's cells by their place: `casus-1!C30`. */
export function cellsOf({ sheets }: Workbook): ReadonlyMap<string, Cell> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name}!${cellText(cell)}`, cell] as const),
    ),
  );
}

/** What a person sees of a cell: its text, number or formula. */
export function shownOf(content: Content | undefined): string {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.value.toFixed();
    case 'formula':
      return `=${content.formula}`;
    default:
      return '';
  }
}

/** Where the cell with a name stands, `casus-1!C30`. */
export function placeOf({ names }: Workbook, wanted: string): string {
  const found = names.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no cell is called ${wanted}`);
  return `${found.spot.sheet}!${cellText(found.spot)}`;
}

/** The workbook with other contents in some cells. */
export function changed(
  book: Workbook,
  change: (place: string, cell: Cell) => Content | undefined,
): Workbook {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const content = change(`${sheet.name}!${cellText(cell)}`, cell);
      return content ? { ...cell, content } : cell;
    }),
  }));
  return { ...book, sheets };
}

/** What stands in a cell of a file: a number, a text, or an error as `#DIV/0!`. */
export type Cells = ReadonlyMap<string, number | string>;

/** The values of a file's cells, as a reader that is not ours reads them. */
export async function readCells(bytes: Uint8Array): Promise<Cells> {
  const cells = new Map<string, number | string>();
  for (const sheet of (await secondReader(bytes)).worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value: unknown = cell.formula ? cell.result : cell.value;
        const shown = readValue(value);
        if (shown !== undefined) cells.set(`${sheet.name}!${cell.address}`, shown);
      });
    });
  }
  return cells;
}

export async function secondReader(bytes: Uint8Array): Promise<SecondReader> {
  const book = new SecondReader();
  await book.xlsx.load(Buffer.from(bytes));
  return book;
}

function readValue(value: unknown): number | string | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join('');
  }
  return undefined;
}

/** The parts of a file by their names, as text: what a zip archive holds, read by hand. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(data, data + size);
    parts.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

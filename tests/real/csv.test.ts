import { beforeAll, describe, expect, it } from 'vitest';
import { sroi } from '../helpers/cli.ts';
import { readCsv } from '../helpers/csv.ts';
import type { Cells } from '../helpers/workbook.ts';
import { folderWith, SHELF } from '../load/folder.ts';
import { hasLibreOffice, openInDutch } from './libreoffice.ts';

/** Labels that a spreadsheet would run, part, or spoil. */
const LABELS = [
  '=1000+234',
  '@SUM(A1)',
  '+31 9 123',
  '-2+3',
  'a;b "c"; =1000+234',
  'שלום 👩‍👩‍👧‍👦 é€',
] as const;

const hostile = folderWith({
  'parameters/2024.yaml': SHELF,
  'cases/a.yaml': [
    'case: a',
    'title: A',
    'year: 2024',
    'benefits:',
    ...LABELS.flatMap((label, index) => [
      `  line_${index}:`,
      `    label: '${label}'`,
      '    amount: 0.125',
      '    loss: true',
      '    source: s',
    ]),
    '',
  ].join('\n'),
});

const COMMANDS = {
  calc: ['calc', 'cases/'],
  report: ['report', 'cases/'],
  parameters: ['parameters', 'cases/'],
  sensitivity: ['sensitivity', 'cases/'],
} as const;

describe.skipIf(!hasLibreOffice)('a CSV for a Dutch Excel, opened by a spreadsheet', () => {
  const csv = new Map<string, readonly (readonly string[])[]>();
  let opened: ReadonlyMap<string, Cells>;

  beforeAll(async () => {
    const files = new Map<string, string>();
    const put = async (name: string, argv: readonly string[], folder?: string): Promise<void> => {
      const world = folder === undefined ? {} : { folder };
      const asked = [...argv, '--format', 'csv', '--lang', 'en'];
      files.set(name, (await sroi([...asked, '--excel', 'nl'], world)).output);
      csv.set(name, readCsv((await sroi(asked, world)).output));
    };
    for (const [name, argv] of Object.entries(COMMANDS)) await put(name, argv);
    await put('hostile', ['report', 'cases/'], hostile);
    opened = await openInDutch(files);
  }, 180_000);

  it.each(Object.keys(COMMANDS))('has every number of the international one (%s)', (name) => {
    const cells = opened.get(name);
    const wrong: unknown[] = [];
    let numbers = 0;
    for (const [row, record] of (csv.get(name) ?? []).entries()) {
      for (const [column, text] of record.entries()) {
        if (!/^-?\d+(?:\.\d+)?$/.test(text)) continue;
        numbers += 1;
        const found = cells?.get(`${name}!${columnName(column)}${row + 1}`);
        const wanted = Number(text);
        const isSame =
          typeof found === 'number' && Math.abs(found - wanted) <= 1e-12 * Math.abs(wanted);
        if (!isSame) wrong.push([row, column, text, found]);
      }
    }
    expect(wrong).toEqual([]);
    expect(numbers).toBeGreaterThan(40);
  });

  it('shows hostile texts as texts, in their own cells', () => {
    const cells = [...(opened.get('hostile')?.values() ?? [])];
    for (const label of LABELS) {
      const shown = /^[=+@-]/.test(label) ? `'${label}` : label;
      expect(cells).toContain(shown);
    }
    expect(cells).not.toContain(1234);
    // A loss is a number below zero, with a decimal comma in the file.
    expect(cells).toContain(-0.125);
  });
});

/** A, …, Z, AA, …: as a spreadsheet calls its columns. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

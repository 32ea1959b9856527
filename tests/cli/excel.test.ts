import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../helpers/cli.ts';
import { readCsv } from '../helpers/csv.ts';

const CASES = join(ROOT, 'cases');
const folder = mkdtempSync(join(tmpdir(), 'sroi-excel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every command that writes CSV, and what it says when all went well. */
const COMMANDS: readonly (readonly [string, readonly string[], number])[] = [
  ['calc', ['calc', CASES], 0],
  ['calc --detail', ['calc', CASES, '--detail'], 0],
  ['calc --annual', ['calc', CASES, '--annual'], 0],
  ['calc --group-by', ['calc', CASES, '--group-by', 'referral'], 0],
  // Two results that differ: exit code 1.
  ['compare', ['compare', CASES, '--set', 'deadweight=60.5%'], 1],
  ['parameters', ['parameters', CASES], 0],
  ['report', ['report', CASES], 0],
  ['sensitivity', ['sensitivity', CASES], 0],
  ['simulate', ['simulate', CASES, '--draws', '1000'], 0],
  ['sweep', ['sweep', CASES, '--vary', 'deadweight=10.5%,50%', '--vary', 'cost_per_client=0,1'], 0],
  ['sweep --exact', ['sweep', CASES, '--vary', 'deadweight=10.5%,50%', '--exact'], 0],
];

describe.each(COMMANDS)('%s --format csv --excel nl', (_name, argv, code) => {
  it('says what the international CSV says, as a Dutch Excel opens it', async () => {
    const csv = await sroi([...argv, '--format', 'csv', '--lang', 'nl']);
    const excel = await sroi([...argv, '--format', 'csv', '--lang', 'nl', '--excel', 'nl']);
    expect([csv.code, excel.code, excel.errors]).toEqual([code, code, csv.errors]);
    expect(excel.output.startsWith('\ufeff')).toBe(true);
    const within = excel.output.slice(1).replaceAll('\r\n', '');
    expect(/[\r\n\ufeff]/.test(within)).toBe(false);
    const rows = tableOf(csv.output).map((row) => row.map(asDutch));
    expect(tableOf(excel.output, ';')).toEqual(rows);
    expect(rows.length).toBeGreaterThan(4);
  });
});

/** The rows without what a sweep remarks above them. */
function tableOf(text: string, separator = ','): readonly (readonly string[])[] {
  const lines = text.replace(/^\ufeff/, '').split(/(?<=\n)/);
  return readCsv(lines.filter((line) => !/^"?# /.test(line)).join(''), separator);
}

/** A number with a decimal comma; all else as it was. */
function asDutch(cell: string): string {
  return /^-?\d+\.\d+%?$/.test(cell) ? cell.replace('.', ',') : cell;
}

describe('a file for Excel', () => {
  it.each([
    ['report', ['--out', 'report.csv']],
    ['sweep', ['--format', 'csv', '--vary', 'deadweight=50%', '--out', 'sweep.csv']],
  ])('begins with the three bytes by which Excel knows UTF-8 (%s)', async (command, argv) => {
    const ran = await sroi([command, CASES, ...argv, '--excel', 'nl'], { folder });
    expect([ran.code, ran.output, ran.errors]).toEqual([0, '', '']);
    const bytes = readFileSync(join(folder, argv.at(-1) ?? ''));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has each remark of a sweep in one cell, whatever is in it', async () => {
    const label = ['--vary', 'deadweight=50%', '--set', 'cost_per_client=max(400; 448.60)'];
    const argv = ['sweep', CASES, '--format', 'csv', '--lang', 'nl', '--excel', 'nl', ...label];
    const { output } = await sroi(argv);
    const remarks = readCsv(output.slice(1), ';').filter(([first = '']) => first.startsWith('# '));
    expect(remarks.length).toBeGreaterThan(5);
    expect(remarks.map((row) => row.length)).toEqual(remarks.map(() => 1));
    expect(remarks[0]?.[0]).toContain('max(400; 448.60)');
  });
});

describe('--excel without --format csv', () => {
  const others = COMMANDS.filter(([name]) => !name.includes(' '));
  it.each(others)('is said to say nothing (%s)', async (_name, argv) => {
    const { code, output, errors } = await sroi([...argv, '--excel', 'nl', '--lang', 'en']);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(
      'error[options-mismatch]: `--excel` says nothing without `--format csv`',
    );
    expect(errors).toContain('1 error\n');
  });

  it.each([
    ['report', CASES, '--out', 'report.xlsx'],
    ['report', CASES, '--chart', 'waterfall'],
    ['calc', CASES, '--format', 'json'],
    ['sweep', CASES, '--vary', 'deadweight=50%', '--format', 'jsonl'],
    ['compare', CASES, CASES, '--format', 'markdown'],
  ])('in whatever way the format is named (%s %s %s %s)', async (...argv) => {
    const { code, output, errors } = await sroi([...argv, '--excel', 'nl', '--lang', 'nl'], {
      folder,
    });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('fout[options-mismatch]: `--excel` zegt niets zonder `--format csv`');
  });

  it('is no option of a command that writes no CSV, and takes no other language', async () => {
    const check = await sroi(['check', CASES, '--excel', 'nl', '--lang', 'en']);
    expect([check.code, check.errors.includes("unknown option '--excel'")]).toEqual([2, true]);
    const french = await sroi(['calc', CASES, '--format', 'csv', '--excel', 'fr', '--lang', 'en']);
    expect([french.code, french.output]).toEqual([2, '']);
    expect(french.errors).toContain("'fr' is invalid. Allowed choices are nl.");
  });
});

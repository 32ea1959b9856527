import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../../../helpers/cli.ts';
import { readCells } from '../../../helpers/workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'sroi-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const report = (...argv: readonly string[]) =>
  sroi(['report', join(ROOT, 'cases'), '--lang', 'en', ...argv], { folder });

describe('sroi report --out report.xlsx', () => {
  it('writes a workbook, the same bytes every time, and says nothing', async () => {
    const first = await report('--out', 'first.xlsx');
    const second = await report('--out', 'second.xlsx');
    expect([first, second]).toEqual(Array(2).fill({ code: 0, output: '', errors: '' }));
    const [one, other] = ['first.xlsx', 'second.xlsx'].map((name) =>
      readFileSync(join(folder, name)),
    );
    expect(one?.subarray(0, 2).toString()).toBe('PK');
    expect(one && other && one.equals(other)).toBe(true);
  });

  it('says where it comes from: the version, the command and the hash of every file', async () => {
    await report('--out', 'origin.xlsx', '--set', 'deadweight=60%');
    const cells = await readCells(readFileSync(join(folder, 'origin.xlsx')));
    const shown = [...cells].flatMap(([place, value]) =>
      place.startsWith('Provenance!') ? [String(value)] : [],
    );
    expect(shown).toContain('sroi 0.1.0');
    expect(shown.some((text) => /^sroi report .* --set deadweight=60% --lang en$/.test(text))).toBe(
      true,
    );
    expect(shown.filter((text) => /^[0-9a-f]{64}$/.test(text))).toHaveLength(
      readdirSync(join(ROOT, 'cases')).length + 1,
    );
    expect(shown).toContain('This run departs from the files: --set deadweight=60%.');
    // First of all, on the first sheet.
    expect(cells.get('Pool!A3')).toBe('This run departs from the files: --set deadweight=60%.');
  });

  it('needs a file, as bytes are nothing for a screen', async () => {
    const { code, output, errors } = await report('--format', 'xlsx');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('a workbook goes to a file');
  });

  it('writes nothing where the input is wrong, and no half of a file', async () => {
    const wrong = await report('--out', 'wrong.xlsx', '--set', 'deadweight=1,5');
    const nowhere = await report('--out', 'not/there.xlsx');
    expect([wrong.code, nowhere.code]).toEqual([2, 2]);
    expect(nowhere.errors).toContain('[unwritable-output]');
    expect(existsSync(join(folder, 'wrong.xlsx'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sroi } from '../../helpers/cli.ts';
import { folderWith, SHELF } from '../../load/folder.ts';

const CASE = 'casus-1: Van invaliditeit naar kinderopvang';

interface InputJson {
  readonly address: string;
  readonly switching: { readonly value?: string };
}

describe('sroi sensitivity', () => {
  it('shows the published cases, in English and in Dutch', async () => {
    const english = await sroi(['sensitivity', 'cases/', '--lang', 'en'], { columns: 100 });
    expect([english.code, english.errors]).toEqual([0, '']);
    expect(english.output).toContain('SROI of the pool, as each figure goes from low to high');
    expect(english.output).toMatch(/^Deadweight +50% +96\.7369%$/m);
    const dutch = await sroi(['sensitivity', 'cases/', '--lang', 'nl'], { columns: 80 });
    expect(dutch.output).toContain(CASE);
    expect(dutch.output).toMatch(/^Deadweight +50% +96,7369%$/m);
  });

  it('gives a value that --set takes back: 1 to 38 digits', async () => {
    const path = 'cases/casus-1.yaml';
    const { output } = await sroi(['sensitivity', path, '--format', 'json']);
    const inputs: readonly InputJson[] = JSON.parse(output).portfolios[0].cases[0].inputs;
    const value = inputs.find(({ address }) => address === 'deadweight')?.switching.value ?? '';
    expect(value.slice(0, 22)).toBe('0.96736857771833025359');
    const set = `deadweight=${value}`;
    const back = await sroi(['calc', path, '--set', set, '--format', 'json']);
    const { sroi: ratio } = JSON.parse(back.output).portfolios[0].cases[0].figures;
    expect(Number(ratio)).toBe(1);
    expect(ratio === '1' || /^(1\.0{37}|0\.9{38})/.test(ratio)).toBe(true);
  });

  it('starts from what --set puts in place', async () => {
    const { output } = await sroi(['sensitivity', 'cases/casus-4.yaml', '--set', 'deadweight=60%']);
    expect(output).toContain('--set deadweight=60%');
    expect(output).toMatch(/^Deadweight +60% +89[.,]7219%$/m); // 1 − 0.5 ÷ 4.8647, whatever it is now
  });

  it('leads to another ratio, and takes a formula for it', async () => {
    const of = async (target: string): Promise<string> =>
      (await sroi(['sensitivity', 'cases/casus-4.yaml', '--lang', 'en', '--target', target]))
        .output;
    expect(await of('1.5')).toContain('SROI is 1.5 at');
    expect(await of('3 / 2')).toBe(await of('150%'));
  });

  it.each([
    ['', 'formula-syntax'],
    [' ', 'formula-syntax'],
    ['x', 'unknown-name'],
    ['1,5', 'decimal-comma'],
    ['1 / 0', 'division-by-zero'],
    ['NaN', 'unknown-name'],
  ])('refuses the target %j with %s, and shows nothing', async (target, code) => {
    const ran = await sroi(['sensitivity', 'cases/casus-4.yaml', '--target', target]);
    expect([ran.code, ran.output]).toEqual([2, '']);
    expect(ran.errors).toContain(`error[${code}]`);
  });

  it('shows nothing of faulty files', async () => {
    const folder = folderWith({
      'parameters/2024.yaml': SHELF,
      'cases/a.yaml': 'case: a\ntitle: A\nyear: 2024\nbenefits:\n  x: missing\n',
    });
    const ran = await sroi(['sensitivity'], { folder });
    expect([ran.code, ran.output]).toEqual([2, '']);
  });

  it('writes a file whole', async () => {
    const folder = folderWith({
      'parameters/2024.yaml': SHELF,
      'cases/a.yaml':
        'case: a\ntitle: A\nyear: 2024\nbenefits:\n  x:\n    amount: 5\n    source: y\n',
    });
    const asked = ['sensitivity', 'cases/', '--format', 'csv'];
    const { output } = await sroi(asked, { folder });
    const ran = await sroi([...asked, '--out', 'out.csv'], { folder });
    expect([ran.code, ran.output]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(output);
    expect(output.split('\n').length).toBeGreaterThan(3);
  });

  it('gives the same bytes for the same files', async () => {
    const asked = ['sensitivity', 'tests/studies/nonprofit', '--format', 'json'];
    const [one, other] = [await sroi(asked), await sroi(asked)];
    expect(one).toEqual(other);
  });

  it('shows how far it is on a terminal, and nowhere else', async () => {
    let time = 0;
    const now = (): number => (time += 600);
    const asked = ['sensitivity', 'cases/', '--lang', 'en'];
    const watched = await sroi(asked, { isErrorTerminal: true, now });
    expect(watched.errors).toMatch(/^(\r█*░+ \d+% · Ctrl-C stops){2,}\r/);
    expect(watched.errors.endsWith('\r\u001b[K')).toBe(true);
    const piped = await sroi(asked, { now });
    expect(piped.errors).toBe('');
    expect(piped.output).toBe(watched.output);
  });

  it('has help in both languages', async () => {
    for (const [lang, word] of [
      ['en', 'sroi sensitivity cases/ --target 2'],
      ['nl', 'omslagwaarden'],
    ] as const) {
      const { code, output } = await sroi(['sensitivity', '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(output).toContain(word);
    }
  });
});

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sroi } from '../../helpers/cli.ts';
import { FILES } from '../../helpers/shelf.ts';
import { folderWith } from '../../load/folder.ts';

const run = (...argv: readonly string[]) => sroi([...argv, '--lang', 'en']);

interface MoveJson {
  readonly figure: string;
  readonly after: string;
  readonly change: string;
}

interface RaisedJson {
  readonly values: readonly { readonly override: string }[];
  readonly cases: readonly MoveJson[];
  readonly pool: MoveJson;
}

interface PortfolioJson {
  readonly cases: readonly { readonly figures: { readonly sroi: string } }[];
  readonly pool: { readonly figures: { readonly sroi: string } };
}

describe('sroi parameters', () => {
  it('fits a screen of 80 columns, whatever the language and the detail', async () => {
    for (const language of ['nl', 'en']) {
      for (const detail of [[], ['--detail']]) {
        const { code, output, errors } = await sroi(['parameters', '--lang', language, ...detail]);
        expect([code, errors]).toEqual([0, '']);
        for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      }
    }
  });

  it('names what no case uses', async () => {
    const { output } = await run('parameters');
    expect(output).toContain(
      '1 of 23 parameters is used by none of these cases: pension_levy_share.',
    );
  });

  it('lists what the cases that are asked for use', async () => {
    const { output } = await run('parameters', 'cases/casus-4.yaml');
    expect(output).toMatch(/^vdab_budget +783,000,000 +EUR a year +nobody$/m);
  });

  it('shows a figure that was put in place, and says so first', async () => {
    const { output } = await run('parameters', '--set', 'vdab_budget=1000000');
    expect(output.split('\n')[2]).toBe(
      'This run departs from the files: --set vdab_budget=1000000.',
    );
    expect(output).toMatch(/^vdab_budget +1,000,000 +EUR a year/m);
    expect(output).toContain('--set vdab_budget=1000000\n');
  });

  it.each(['text', 'json', 'csv', 'markdown'])('writes %s to a file, whole', async (format) => {
    const out = join(mkdtempSync(join(tmpdir(), 'sroi-parameters-')), 'out');
    const shown = await run('parameters', '--format', format);
    const kept = await run('parameters', '--format', format, '--out', out);
    expect([kept.code, kept.output]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toBe(shown.output);
  });

  it('shows nothing where the input is at fault', async () => {
    const { code, output, errors } = await run('parameters', '--set', 'nowhere=1');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('error[unknown-address]');
  });

  it('tells two files apart that differ in one figure', async () => {
    const folder = folderWith(FILES);
    const { output } = await sroi(['parameters', '--lang', 'en'], { folder });
    expect(output).toContain('\nparameters/2024.yaml: 2024, EUR\n');
    expect(output).toContain('\nparameters/2025.yaml: 2025, EUR\n');
  });
});

describe('sroi explain parameter', () => {
  it.each(['text', 'json', 'markdown'])('shows one as %s', async (format) => {
    const { code, output, errors } = await run('explain', 'parameter', 'deadweight', '-f', format);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('casus-1.benefits.payroll');
    if (format === 'json') expect(JSON.parse(output).parameter).toBe('deadweight');
  });

  it('moves what --set then moves, to the last digit', async () => {
    const explained = await run('explain', 'parameter', 'working_parent', '-f', 'json');
    const [raised]: readonly RaisedJson[] = JSON.parse(explained.output).raised_by_10_percent;
    const override = raised?.values[0]?.override ?? '';
    const set = await run('calc', '-f', 'json', '--set', override);
    const [portfolio]: readonly PortfolioJson[] = JSON.parse(set.output).portfolios;
    const told = raised?.cases.filter(({ figure }) => figure === 'sroi');
    expect(told?.map(({ after }) => after)).toEqual(
      portfolio?.cases.map(({ figures }) => figures.sroi),
    );
    expect(raised?.pool.after).toBe(portfolio?.pool.figures.sroi);
    expect(raised?.pool.change).not.toBe('0');
  });

  it('starts from what --set put in place', async () => {
    const { output } = await run('explain', 'parameter', 'deadweight', '--set', 'deadweight=20%');
    expect(output).toContain('When it is 10% higher, 22% in place of 20%');
    expect(output).toContain("--set\n'deadweight=20% * 110%'");
  });

  it('takes paths after the name', async () => {
    const { output } = await run('explain', 'parameter', 'vdab_budget', 'cases/casus-2.yaml');
    expect(output).toMatch(/^casus-2 +13\.24 +13\.35/m);
    expect(output).not.toContain('casus-1');
  });

  it.each([
    [['explain', 'parameter'], "error[usage]: missing required argument 'name'"],
    [['explain', 'parameter', 'vdab_bugdet'], 'hint: did you mean `vdab_budget`?'],
    [['explain', 'vdab_budget'], 'hint: did you mean `parameter vdab_budget`?'],
    [['explain', 'casus-1.gian'], 'hint: did you mean `casus-1.gain`?'],
  ])('%j is refused', async (argv, message) => {
    const { code, output, errors } = await run(...argv);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });

  it('asks for the name in the language asked for', async () => {
    const { errors } = await sroi(['explain', 'parameter', '--lang', 'nl']);
    expect(errors).toContain("fout[usage]: het argument 'name' ontbreekt");
  });
});

describe('sroi explain', () => {
  it('shows a figure as Markdown: the trail as lists, and what it comes to', async () => {
    const { code, output } = await run('explain', 'casus-4', '--format', 'markdown');
    expect(code).toBe(0);
    expect(output).toMatch(/^# casus-4 – /);
    expect(output).toContain('\n  - **Present value \\[casus-4.present_value\\] = €2,182.31**\\\n');
    expect(output).toMatch(/\n\n\*\*SROI ratio \\\[casus-4.sroi\\\] = 4.86\*\*\n$/);
  });

  it('reckons a derivation of each case in the pool', async () => {
    const { output } = await run('explain', 'pool');
    expect(output).toContain('derivation, not used: pension_levy_share * 22953.84 = 803.3844');
  });
});

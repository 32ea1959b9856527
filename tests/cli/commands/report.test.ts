import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../../helpers/cli.ts';
import { readCsv, recordsOf } from '../../helpers/csv.ts';
import { buildPageScripts } from '../../helpers/page.ts';
import { folderWith, SHELF } from '../../load/folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'sroi-report-'));
beforeAll(buildPageScripts);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const report = (...argv: readonly string[]) =>
  sroi(['report', join(ROOT, 'cases'), ...argv], { folder });

describe('sroi report', () => {
  it('writes one HTML file, the same bytes every time', async () => {
    const first = await report('--lang', 'nl', '--out', 'first.html');
    const second = await report('--lang', 'nl', '--out', 'second.html');
    expect([first, second]).toEqual(Array(2).fill({ code: 0, output: '', errors: '' }));
    expect(file('first.html')).toBe(file('second.html'));
    expect(statSync(join(folder, 'first.html')).size).toBeLessThan(400_000);
  });

  it('names in its policy the hash of every script and style, and allows nothing else', async () => {
    await report('--out', 'policy.html');
    const html = file('policy.html');
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const textOf = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
    const allowed = (text: string | Buffer): string =>
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const boot = textOf(/<script>([\s\S]*?)<\/script>/);
    const packed = textOf(/id="engine">(.*?)<\/script>/);
    const engine = inflateRawSync(Buffer.from(packed, 'base64'));
    expect(engine.toString()).toContain('use strict');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${allowed(boot)} ${allowed(engine)}`,
      `style-src ${allowed(textOf(/<style>([\s\S]*?)<\/style>/))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    // No attribute carries what the policy would refuse, and nothing is fetched.
    expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(
      /<[^>]* (?:style|on\w+)=|<(?:link|img|iframe)|\ssrc=/,
    );
  });

  it('says the same as the commands, with the departures of the run first', async () => {
    const { output } = await report('--lang', 'en', '--set', 'deadweight=60%');
    const [, , second] = output.split('\n');
    expect(second).toBe('This run departs from the files: --set deadweight=60%.');
    const calc = await sroi(['calc', 'cases/', '--lang', 'en', '--set', 'deadweight=60%']);
    const line = calc.output.split('\n').find((one) => one.startsWith('casus-1 '));
    expect(output.split('\n')).toContain(line);
  });

  it('says where it comes from: the command and the hash of every file', async () => {
    const { output } = await report('--lang', 'en', '--format', 'markdown', '--set', 'fee=1');
    expect(output).toBe('');
    const sound = await report('--lang', 'en', '--format', 'markdown', '--set', 'deadweight=50 %');
    expect(sound.output).toContain("--set 'deadweight=50 %' --lang en");
    expect(sound.output.match(/\| [0-9a-f]{64} \|/g)).toHaveLength(
      readdirSync(join(ROOT, 'cases')).length + 1,
    );
  });

  it('writes CSV where the extension says so, a row a figure', async () => {
    const named = await report('--lang', 'en', '--format', 'csv');
    const { code, output } = await report('--lang', 'en', '--out', 'figures.csv');
    expect([code, output]).toEqual([0, '']);
    expect(file('figures.csv')).toBe(named.output);
    // METHOD: the published ratio of case 1, unrounded, and that case 4 has nothing to pay back.
    const rows = recordsOf(readCsv(named.output));
    const at = (address: string) => rows.find((row) => row.address === address);
    expect(Number(at('casus-1.sroi')?.value).toFixed(2)).toBe('15.32');
    expect(at('casus-4.report_payback_years')?.missing).toBe('nothing-to-pay-back');
  });

  it('writes Markdown with its charts beside it', async () => {
    const { code } = await report('--lang', 'en', '--out', 'study.md');
    expect(code).toBe(0);
    const named = [...file('study.md').matchAll(/!\[[^\]]*\]\((study-\d+-\w+\.svg)\)/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThanOrEqual(5);
    expect(
      readdirSync(folder)
        .filter((name) => /^study-.*svg$/.test(name))
        .sort(),
    ).toEqual([...named].sort());
    for (const name of named) expect(file(name ?? '')).toMatch(/^<svg xmlns=/);
  });

  it('writes one chart of those that it has', async () => {
    const { output } = await report('--lang', 'nl', '--chart', 'waterfall');
    expect(output).toContain('Van baten tot impact: Totaal');
    const one = await sroi([
      'report',
      'cases/casus-2.yaml',
      '--lang',
      'nl',
      '--chart',
      'waterfall',
    ]);
    expect(one.output).toContain('Van baten tot impact: casus-2');
  });

  it.each(['tornado', 'sweep', 'histogram', 'curve'])('has a %s of the pool', async (name) => {
    const { code, output } = await report('--lang', 'en', '--chart', name);
    expect(code).toBe(0);
    expect(output).toMatch(/^<svg xmlns=/);
  });

  it('says so where it has no such chart, and writes nothing', async () => {
    const argv = ['report', 'tests/studies/turner', '--lang', 'en', '--chart', 'histogram'];
    const { code, output, errors } = await sroi(argv);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain("this report has no chart 'histogram'");
  });

  it.each([
    [['--out', 'report.docx'], 'the extension of --out names no format'],
    [['--out', 'report'], 'the extension of --out names no format'],
    [['--out', 'chart.svg'], 'say which with --chart'],
    [['--format', 'html', '--chart', 'waterfall'], 'leave out --format, or --chart'],
    [['--format', 'xlsx'], 'a workbook goes to a file'],
    [['--chart', 'pie'], "'pie' is invalid"],
    [['--format', 'csv', '--chart', 'waterfall'], 'leave out --format, or --chart'],
    [['--format', 'json'], "'json' is invalid"],
  ])('refuses %j', async (argv, words) => {
    const { code, output, errors } = await report('--lang', 'en', ...argv);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(words);
  });

  it('refuses several portfolios at once, and never writes over what it reads', async () => {
    const two = await sroi(['report', 'cases/', 'tests/studies/turner', '--lang', 'en']);
    expect(two.code).toBe(2);
    expect(two.errors).toContain('a report is of one portfolio');
    const own = folderWith({
      'parameters/2024.yaml': SHELF,
      'cases/a.md': 'kept',
      'cases/a.yaml':
        'case: a\ntitle: A\nyear: 2024\nbenefits:\n  x:\n    amount: 1\n    source: s\n',
    });
    const over = await sroi(['report', 'cases', '--format', 'text', '--out', 'cases/a.yaml'], {
      folder: own,
    });
    expect(over.code).toBe(2);
    expect(readFileSync(join(own, 'cases/a.yaml'), 'utf8')).toContain('case: a');
  });

  it.each(['text', 'html', 'markdown'])(
    'tells of a study of years, of a single case and of one without a ratio (%s)',
    async (format) => {
      for (const path of [
        'tests/transcripts/years/cases',
        'tests/studies/treasury',
        'cases/casus-4.yaml',
      ]) {
        const { code, output } = await sroi(['report', path, '--lang', 'en', '--format', format]);
        expect(code).toBe(0);
        const [shown = ''] = output.split('<script');
        expect(/NaN|undefined|\[object/.exec(shown)?.[0]).toBeUndefined();
      }
    },
  );
});

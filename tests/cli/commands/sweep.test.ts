import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweep } from '../../../src/analysis/sweep.ts';
import type { Io } from '../../../src/cli/io.ts';
import { loadPortfolios } from '../../../src/load/portfolio.ts';
import { ROOT, sroi } from '../../helpers/cli.ts';
import { folderWith, SHELF } from '../../load/folder.ts';

/** The table of a CSV, without its recipe. */
function tableOf(csv: string): readonly string[] {
  return csv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** A value of a row as CSV has it: a figure that there is none of is its reason, or nothing. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : (value as { readonly reason: string }).reason;
}

const CSV = ['--format', 'csv', '--lang', 'en'] as const;

function study(cases: Readonly<Record<string, string>>): string {
  const files = Object.entries(cases).map(([name, text]) => [`cases/${name}.yaml`, text] as const);
  return folderWith({ 'parameters/2024.yaml': SHELF, ...Object.fromEntries(files) });
}

const ONE = `case: one
title: One
year: 2024
benefits:
  pay:
    amount: 897.20
    source: payslip
`;

describe('sroi sweep', () => {
  it('shows the published cases as a heat table, in English and in Dutch', async () => {
    const asked = [
      'sweep',
      'cases/',
      '--vary',
      'deadweight=0%..50%:50%',
      '--vary',
      'attribution=75%',
    ];
    const english = await sroi([...asked, '--decimals', '2', '--lang', 'en'], { columns: 80 });
    expect([english.code, english.errors]).toEqual([0, '']);
    expect(english.output).toContain(
      'SROI: casus-1\nFrom 15.32 (50% and 75%) to 30.65 (0% and 75%).',
    );
    expect(english.output).toMatch(/^ +50% +9\.63$/m);
    const dutch = await sroi([...asked, '--decimals', '2', '--lang', 'nl'], { columns: 60 });
    expect(dutch.output).toContain('Van 15,32 (50% en 75%) tot 30,65 (0% en 75%).');
    expect(dutch.output).toMatch(/^ +50% +9,63$/m);
    for (const line of dutch.output.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('puts the scenarios of the files side by side', async () => {
    const { output } = await sroi(['sweep', 'cases/', '--scenarios', ...CSV, '--decimals', '2']);
    // At 75% deadweight half of the published pool, at 25% one and a half times as much.
    expect(tableOf(output).filter((line) => line.includes(',pool,'))).toEqual([
      'base,pool,9.63',
      'low,pool,4.82',
      'high,pool,14.45',
      'strict-attribution,pool,3.85', // 10% for itself in the place of 25%
    ]);
    expect(output).toMatch(/^# Scenario low – .* \(deadweight=75%\): Nobody measured/m);
  });

  it('gives the same rows as CSV, as JSON lines, and from the library', async () => {
    const vary = ['deadweight=0%..90%:15%', 'cost_per_client=0,100,448.60'];
    const figures = ['sroi', 'report_payback_years', 'net_present_value'] as const;
    const asked = [
      'sweep',
      'cases/',
      ...vary.flatMap((text) => ['--vary', text]),
      ...figures.flatMap((name) => ['--figure', name]),
    ];
    const csv = await sroi([...asked, ...CSV]);
    const lines = await sroi([...asked, '--format', 'jsonl']);
    const [portfolio] = loadPortfolios(['cases/'], { folder: ROOT }).portfolios;
    if (!portfolio) throw new Error('no portfolio');
    const [head = '', ...rows] = tableOf(csv.output);
    const [recipe, ...objects] = lines.output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(recipe).toHaveProperty('recipe.points', 21);
    let next = 0;
    for await (const row of sweep(portfolio, { vary, figures })) {
      const fields = { ...row.values, case: row.case };
      const all = { ...Object.fromEntries(figures.map((name) => [name, null])), ...row.figures };
      expect(objects[next]).toEqual({ ...fields, ...all });
      const texts = Object.values<unknown>({ ...fields, ...all }).map(textOf);
      expect(rows[next]).toBe(texts.join(','));
      next++;
    }
    expect(head.split(',')).toEqual(['deadweight', 'cost_per_client', 'case', ...figures]);
    expect([rows.length, objects.length]).toEqual([next, next]);
    expect(next).toBe(21 * 5);
  });

  it('gives each row what calc --set gives with its values', async () => {
    const asked = ['--vary', 'vdab_budget=1..1000000:333333', '--vary', 'casus-3.costs=1'];
    const wrong = await sroi(['sweep', 'cases/', ...asked, ...CSV]);
    expect([wrong.code, wrong.output]).toEqual([2, '']);
    const { output } = await sroi(['sweep', 'cases/', ...asked.slice(0, 2), '--exact', ...CSV]);
    const [, ...rows] = tableOf(output).map((row) => row.split(','));
    expect(rows).toHaveLength(20);
    for (const [budget = '', owner, ratio] of rows) {
      if (owner !== 'casus-2') continue;
      const ran = await sroi([
        'calc',
        'cases/',
        '--set',
        `vdab_budget=${budget}`,
        '--format',
        'json',
      ]);
      const { cases } = JSON.parse(ran.output).portfolios[0];
      expect(ratio).toBe(cases[1].figures.sroi);
    }
  });

  it('tells in its output how to make it again, from which files', async () => {
    const asked = ['sweep', 'cases/casus-4.yaml', '--vary', 'deadweight=1/3,round(2/3, 2)'];
    const { output } = await sroi([...asked, '--set', 'attribution=50%', ...CSV]);
    const [command = ''] = output.split('\n');
    expect(command).toBe(
      "# sroi sweep cases/casus-4.yaml --vary 'deadweight=1/3,round(2/3, 2)' --set attribution=50% --format csv --lang en",
    );
    const words = command.match(/'[^']*'|\S+/g) ?? [];
    const again = words.slice(2).map((word) => word.replaceAll("'", ''));
    expect((await sroi(again)).output).toBe(output);
    const bytes = readFileSync(join(ROOT, 'cases/casus-4.yaml'));
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(output).toContain(`# cases/casus-4.yaml sha256 ${hash}\n`);
    expect(output).toContain('# This run departs from the files: --set attribution=50%.\n');
    expect(output).toMatch(/^# Parameters: parameters\/2024\.yaml\. sroi /m);
  });

  it('has in its documentation the rows that it gives', async () => {
    const page = readFileSync(join(ROOT, 'docs/commands/sweep.md'), 'utf8');
    const [, shown = ''] = /^```csv\n(.*?)^```$/ms.exec(page) ?? [];
    const { output } = await sroi(['sweep', 'cases/', '--vary', 'deadweight=25%,50%', ...CSV]);
    const rows = shown.trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(5);
    expect(tableOf(output).slice(0, rows.length)).toEqual(rows);
  });

  it('has as many decimals as asked for', async () => {
    const folder = study({ one: ONE });
    const of = async (...decimals: readonly string[]): Promise<string | undefined> => {
      const ran = await sroi(['sweep', '--vary', 'deadweight=1/3', ...decimals, ...CSV], {
        folder,
      });
      return tableOf(ran.output)[1]?.split(',').at(-1);
    };
    // 897.20 × 2/3 × 25% ÷ 448.60 = 1/3
    expect(await of()).toBe('0.333333');
    expect(await of('--decimals', '0')).toBe('0');
    expect(await of('--decimals', '20')).toBe(`0.${'3'.repeat(20)}`);
    expect(await of('--exact')).toBe(`0.${'3'.repeat(40)}`);
  });

  it('has every digit of what no double holds', async () => {
    const folder = study({ one: ONE.replace('897.20', '8972000000000000000000') });
    const ran = await sroi(['sweep', '--vary', 'deadweight=0%,50%', '--decimals', '2', ...CSV], {
      folder,
    });
    // 8.972 × 10^21 × 25% ÷ 448.60 = 5 × 10^18
    expect(tableOf(ran.output).slice(1, 3)).toEqual([
      '0,one,5000000000000000000.00',
      '0,pool,5000000000000000000.00',
    ]);
  });

  it('finds the point at which the ratio would be cut in two by a rounding', async () => {
    const folder = study({ one: ONE });
    const ran = await sroi(['sweep', '--vary', 'deadweight=0..1:0.1', '--decimals', '0', ...CSV], {
      folder,
    });
    // The ratio is (1 − deadweight) ÷ 2: from 0 at 1 to 0.5 at 0, which rounds away from zero.
    const ratios = tableOf(ran.output).filter((row) => row.includes(',one,'));
    expect(ratios.map((row) => row.split(',').at(-1)).join('')).toBe('10000000000');
  });

  it('says nothing of a base that no point has', async () => {
    const folder = study({ one: ONE });
    const timed = ['--set', 'timing=end-of-year', '--vary', 'discount_rate=0%,100%'];
    const ran = await sroi(['sweep', ...timed, '--decimals', '2', ...CSV], { folder });
    expect([ran.code, ran.errors]).toEqual([0, '']);
    expect(tableOf(ran.output).slice(1)).toEqual([
      '0,one,0.25',
      '0,pool,0.25',
      '1,one,0.13', // 0.125
      '1,pool,0.13',
    ]);
    // The files alone lack the attribution.
    const lacking = folderWith({
      'parameters/2024.yaml': SHELF.replace(/ {2}attribution:\n.*\n.*\n/, ''),
      'cases/one.yaml': ONE,
    });
    const given = await sroi(['sweep', '--vary', 'attribution=50%', ...CSV], { folder: lacking });
    expect([given.code, given.errors]).toEqual([0, '']);
  });

  it('names in a warning the line that fixes what varies, and stops at it under --strict', async () => {
    const folder = study({ one: `${ONE}    deadweight: 10%\n`, two: ONE.replaceAll('one', 'two') });
    const asked = ['sweep', '--vary', 'deadweight=0%,50%', '--decimals', '2', ...CSV];
    const ran = await sroi(asked, { folder });
    expect(ran.code).toBe(0);
    expect(ran.errors).toContain('warning[override-shadowed]: `one.benefits.pay`');
    expect(ran.output).toContain('# [override-shadowed] `one.benefits.pay`');
    expect(tableOf(ran.output).filter((row) => row.includes(',one,'))).toEqual([
      '0,one,0.45',
      '0.5,one,0.45',
    ]);
    const strict = await sroi([...asked, '--strict'], { folder });
    expect([strict.code, strict.output]).toEqual([2, '']);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>?]>([
    ['override-twice', ['--vary', 'deadweight=1%', '--set', 'deadweight=2%']],
    ['override-unused', ['--vary', 'deadweight=1%', '--set', 'timing=mid-year']],
    ['options-mismatch', ['--vary', 'deadweight=1%', '--exact', '--decimals', '3']],
    ['options-mismatch', ['--vary', 'deadweight=1%', '--method', 'sobol']],
    ['nothing-varies', []],
    ['usage', ['--vary', 'deadweight=1%', '--points', '1.5']],
    ['usage', ['--vary', 'deadweight=1%', '--figure', 'ratio']],
    ['unknown-scenario', ['--vary', 'deadweight=1%', '--scenario', 'nobody']],
    ['yaml-syntax', ['--vary', 'deadweight=1%'], { 'cases/two.yaml': 'case: [' }],
    ['usage', ['cases', 'other', '--vary', 'deadweight=1%'], { 'other/two.yaml': ONE }],
  ])('refuses with %s: %j', async (code, asked, files = {}) => {
    const folder = folderWith({ 'parameters/2024.yaml': SHELF, 'cases/one.yaml': ONE, ...files });
    const ran = await sroi(['sweep', ...asked, ...CSV, '--out', 'out.csv'], { folder });
    expect([ran.code, ran.output]).toEqual([2, '']);
    expect(ran.errors).toContain(`error[${code}]`);
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
  });
});

describe('a sweep in pieces', () => {
  /** More points than a block has. */
  const LONG = ['sweep', '--vary', 'deadweight=0..1:0.00002'];

  it.each(['csv', 'jsonl'])('is the same as %s in a file, and in one piece', async (format) => {
    const folder = study({ one: ONE });
    const pieces: string[] = [];
    const asked = [...LONG, '--format', format, '--lang', 'en'];
    const ran = await sroi(asked, {
      folder,
      writeBytes: (bytes) => pieces.push(new TextDecoder().decode(bytes)),
    });
    expect(ran.code).toBe(0);
    expect(pieces.length).toBeGreaterThan(4);
    for (const piece of pieces) expect(piece.endsWith('\n')).toBe(true);
    await sroi([...asked, '--out', 'out'], { folder });
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(pieces.join(''));
    // (1 − deadweight) ÷ 2: each row by itself, in whole millionths.
    const rows = pieces
      .join('')
      .trimEnd()
      .split('\n')
      .filter((line) => /one/.test(line));
    const ratios = rows.flatMap((row) => /(?<=,one,|"sroi":")[\d.]+/.exec(row)?.[0] ?? []);
    expect(ratios).toHaveLength(50_001);
    expect(ratios.every((text, point) => text === ((500_000 - 10 * point) / 1e6).toFixed(6))).toBe(
      true,
    );
  });

  /** A world in which the reader interrupts after so many pieces. */
  function interrupting(after: number, more: Partial<Io>): Partial<Io> {
    let heard = (): void => undefined;
    let pauses = 0;
    return {
      onInterrupt: (listen) => {
        heard = listen;
        return () => {
          heard = () => undefined;
        };
      },
      pause: () => {
        pauses++;
        if (pauses === after) heard();
        return Promise.resolve();
      },
      ...more,
    };
  }

  it('ends after a whole row where the reader interrupts it', async () => {
    const folder = study({ one: ONE });
    const ran = await sroi([...LONG, ...CSV], interrupting(2, { folder }));
    expect(ran.code).toBe(130);
    const rows = tableOf(ran.output);
    expect(ran.output.endsWith('\n')).toBe(true);
    expect(rows.at(-1)).toBe('0.65534,pool,0.172330'); // point 32,767: the last of two blocks
    expect(rows).toHaveLength(2 * 32_768 + 1);
    expect(ran.errors).toBe(
      'sroi: stopped after 32768 of 50001 points; every row up to there is whole.\n',
    );
  });

  it('listens for an interrupt before it begins a file, and no longer than the sweep', async () => {
    const folder = study({ one: ONE });
    const before = readdirSync(folder);
    let heard: readonly string[] = [];
    let listening = 0;
    const onInterrupt: Io['onInterrupt'] = () => {
      heard = readdirSync(folder);
      listening++;
      return () => listening--;
    };
    const asked = [...LONG, ...CSV, '--out'];
    expect((await sroi([...asked, 'out.csv'], { folder, onInterrupt })).code).toBe(0);
    expect(heard).toEqual(before);
    expect((await sroi([...asked, 'no/out.csv'], { folder, onInterrupt })).code).toBe(2);
    expect(listening).toBe(0);
  });

  it('leaves no file then, and says so', async () => {
    const folder = study({ one: ONE });
    const before = readdirSync(folder);
    const ran = await sroi(
      [...LONG, '--format', 'csv', '--out', 'out.csv', '--lang', 'nl'],
      interrupting(1, { folder }),
    );
    expect([ran.code, ran.output]).toEqual([130, '']);
    expect(readdirSync(folder)).toEqual(before);
    expect(ran.errors).toBe(
      'sroi: gestopt na 16384 van 50001 punten; out.csv is niet geschreven.\n',
    );
  });

  it('shows how far it is on a terminal, and not between rows', async () => {
    const folder = study({ one: ONE });
    const clock = { isErrorTerminal: true, now: clockOf(600) };
    const filed = await sroi([...LONG, ...CSV, '--out', 'out.csv'], { folder, ...clock });
    expect(filed.errors).toContain('32% · Ctrl-C stops');
    expect(filed.errors.endsWith('\r\u001b[K')).toBe(true);
    const shown = await sroi([...LONG, ...CSV], { folder, ...clock, isTerminal: true });
    expect(shown.errors).toBe('');
  });
});

/** Each look at it is so much later. */
function clockOf(milliseconds: number): () => number {
  let time = 0;
  return () => (time += milliseconds);
}

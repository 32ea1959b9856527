import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { simulate } from '../../../src/analysis/simulate.ts';
import { loadPortfolio } from '../../../src/load/portfolio.ts';
import { exactText } from '../../../src/model/decimal.ts';
import { type Ran, ROOT, sroi } from '../../helpers/cli.ts';
import { folderWith } from '../../load/folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'sroi-simulate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: readonly string[]): Promise<Ran> =>
  sroi(['simulate', 'cases/', '--draws', '2000', '--seed', '7', ...argv]);

interface Result {
  readonly id?: string;
  readonly exact: string;
  readonly mean: number;
  readonly standard_error: number | null;
  readonly percentiles: Readonly<Record<string, number>>;
  readonly chance_of_target: number;
  readonly histogram: readonly { readonly share: number }[];
  readonly indices: readonly { readonly address: string }[] | null;
}
interface Document {
  readonly command: string;
  readonly target: string;
  readonly drawn: readonly { readonly address: string; readonly distribution: object }[];
  readonly held: readonly { readonly address: string; readonly value: string }[];
  readonly portfolio: { readonly cases: readonly Result[]; readonly pool: Result };
}
const json = async (...argv: readonly string[]): Promise<Document> => {
  const { code, output, errors } = await run('--format', 'json', ...argv);
  expect([code, errors]).toEqual([0, '']);
  return JSON.parse(output) as Document;
};

describe('sroi simulate', () => {
  it('shows percentiles, the chance and a histogram, in either language', async () => {
    const english = await run('--lang', 'en');
    expect(english).toMatchObject({ code: 0, errors: '' });
    for (const said of [
      'In 100% of the draws, the SROI of the pool is at least 1.',
      'P5    P25    P50    P75    P95',
      "Seen from the government's side.",
      'Spread of the SROI: the pool',
      'Deadweight             50%  PERT, 25% to 75%, most likely 50%',
      '2,000 draws, at random, seed 7. Draws are binary floating-point numbers',
    ]) {
      expect(english.output).toContain(said);
    }
    const dutch = await run('--lang', 'nl');
    for (const said of [
      'In 100% van de trekkingen is de SROI van het totaal minstens 1.',
      'Spreiding van de SROI: het totaal',
      'Deadweight              50%  PERT, 25% tot 75%, meest waarschijnlijk 50%',
      '2.000 trekkingen, door toeval, zaad 7.',
    ]) {
      expect(dutch.output).toContain(said);
    }
    // The screen has the histogram alone: neither its numbers nor the curve.
    expect(english.output).toMatch(/█{20}/);
    expect(english.output).not.toMatch(/Chance that|from +to +share/);
  });

  it('shows the exact figures beside the draws', async () => {
    const { output } = await run('--lang', 'en');
    for (const [id, ratio] of [
      ['casus-1', '15.32'],
      ['casus-2', '13.24'],
      ['casus-3', '5.09'],
      ['casus-4', '4.86'],
      ['Pool', '9.63'],
    ]) {
      expect(output).toMatch(new RegExp(`^${id} +${ratio} `, 'm'));
    }
  });

  it('pictures every case with --detail, and has the same in Markdown with its numbers', async () => {
    const { output } = await run('--lang', 'en', '--detail');
    expect(output.match(/^Spread of the SROI: /gm)).toHaveLength(5);
    const markdown = await run('--lang', 'en', '--format', 'markdown');
    expect(markdown.output).toContain('#### Spread of the SROI: the pool');
    expect(markdown.output.match(/^\| \d+\.\d\d \| \d+\.\d\d \| [<> ]*[\d.]+% \|$/gm)).toHaveLength(
      24,
    );
  });

  it('gives as JSON what the library gives', async () => {
    const { portfolio, ...document } = await json();
    const loaded = loadPortfolio(join(ROOT, 'cases')).portfolio;
    const { simulation } = simulate(calculate(loaded ?? expect.fail()), { draws: 2_000, seed: 7 });
    const results = [...portfolio.cases, portfolio.pool];
    simulation?.results.forEach((one, index) => {
      expect(results[index]).toMatchObject({
        exact: one.owner.base.value && exactText(one.owner.base.value),
        mean: one.mean,
        standard_error: one.standardError,
        percentiles: Object.fromEntries(
          one.percentiles.map(({ percent, value }) => [`p${percent}`, value]),
        ),
        chance_of_target: one.chance,
        indices: null,
      });
    });
    expect(document.command).toBe(
      'sroi simulate cases/ --draws 2000 --seed 7 --method random --figure sroi',
    );
    expect(document.drawn.map(({ address, distribution }) => [address, distribution])).toEqual([
      ['deadweight', { kind: 'pert', low: '0.25', most_likely: '0.5', high: '0.75' }],
      ['attribution', { kind: 'pert', low: '0.5', most_likely: '0.75', high: '0.9' }],
    ]);
  });

  it('gives the same numbers as CSV', async () => {
    const { portfolio } = await json();
    const { output } = await run('--format', 'csv');
    const [head = '', ...rows] = output.trimEnd().split(/\r?\n/);
    const columns = head.split(',');
    const cell = (row: string, name: string): string =>
      row.split(',')[columns.indexOf(name)] ?? 'absent';
    expect(rows.map((row) => cell(row, 'case'))).toEqual([
      'casus-1',
      'casus-2',
      'casus-3',
      'casus-4',
      'pool',
    ]);
    [...portfolio.cases, portfolio.pool].forEach((one, index) => {
      const row = rows[index] ?? '';
      expect(cell(row, 'exact')).toBe(one.exact);
      expect(Number(cell(row, 'mean'))).toBe(one.mean);
      expect(Number(cell(row, 'p95'))).toBe(one.percentiles.p95);
      expect(Number(cell(row, 'chance_of_target'))).toBe(one.chance_of_target);
    });
  });

  it('takes another target', async () => {
    const { portfolio } = await json();
    const median = portfolio.pool.percentiles.p50 ?? Number.NaN;
    const half = await json('--target', median.toFixed(12));
    expect(Math.abs(half.portfolio.pool.chance_of_target - 0.5)).toBeLessThanOrEqual(1 / 2_000);
    expect(half.target).toBe(median.toFixed(12).replace(/0+$/, ''));
    const never = await run('--target', '1000', '--lang', 'en');
    expect(never.output).toContain('In 0% of the draws, the SROI of the pool is at least 1,000.');
  });

  it('follows the net present value, which goes with the ratio', async () => {
    const [ratio, value] = [await json(), await json('--figure', 'net_present_value')];
    // Net value = investment × (ratio - 1), draw by draw; the cost per client is €448.60.
    const [first] = ratio.portfolio.cases;
    expect(value.portfolio.cases[0]?.mean).toBeCloseTo(448.6 * ((first?.mean ?? 0) - 1), 8);
    expect(value.portfolio.cases[0]?.percentiles.p5).toBeCloseTo(
      448.6 * ((first?.percentiles.p5 ?? 0) - 1),
      8,
    );
    const { output } = await run('--figure', 'net_present_value', '--lang', 'nl');
    expect(output.replaceAll(/\s+/g, ' ')).toContain(
      'is de netto contante waarde van het totaal minstens € 0,00.',
    );
  });

  it('does not draw what the run puts at one value, and says so', async () => {
    const { drawn, held } = await json('--set', 'deadweight=60%');
    expect(drawn.map(({ address }) => address)).toEqual(['attribution']);
    expect(held.map(({ address, value }) => [address, value])).toEqual([['deadweight', '0.6']]);
    const set = await run('--set', 'deadweight=60%', '--lang', 'en');
    expect(set.output).toContain(
      'Not drawn, as this run puts them at one value: Deadweight (60%).',
    );
    const scenario = await run('--scenario', 'low', '--lang', 'nl');
    expect(scenario.output).toContain(
      'Niet getrokken, want deze berekening zet ze op één waarde: Deadweight (75%).',
    );
  });

  it('estimates which figures drive the spread when asked', async () => {
    const { portfolio } = await json('--indices');
    expect(portfolio.pool.indices?.map(({ address }) => address)).toEqual([
      'deadweight',
      'attribution',
    ]);
    const { output } = await run('--indices', '--lang', 'en');
    // The strongest first, under the names that people know.
    expect(output).toMatch(/Attribution to others +0\.\d{3} ± 0\.\d{3}.*\nDeadweight +0\.\d{3}/);
    expect(output).toContain('Saltelli');
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const all = await Promise.all([run(), run(), run('--seed', '8')]);
    const [first, again, other] = all.map(({ output }) => output);
    expect(again).toBe(first);
    expect(other?.replace('8', '7')).not.toBe(first);
  });
});

describe('sroi simulate refuses', () => {
  it('two portfolios at once', async () => {
    const { code, output, errors } = await sroi(['simulate', 'cases/', 'tests/studies/turner']);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('a simulation is of one portfolio; name one folder');
  });

  it.each([
    ['--draws', '0'],
    ['--draws', '1e6'],
    ['--seed', '-1'],
    ['--seed', '9007199254740992'],
    ['--threads', '65'],
    ['--method', 'guess'],
    ['--figure', 'gain'],
    ['--target', '1,5'],
  ])('%s %s', async (option, value) => {
    const { code, output, errors } = await run(option, value, '--lang', 'en');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('error[');
    expect(errors).toContain(value);
  });

  const made = (distribution: string): string =>
    folderWith({
      'cases/a.yaml': `case: a
title: A
year: 2024
benefits:
  fee:
    amount: 3
    source: payslip
    distribution:
${distribution.replaceAll(/^/gm, '      ')}
deadweight: 0%
attribution: 0%
cost_per_client: 1
`,
      'parameters/2024.yaml': 'year: 2024\ncurrency: EUR\n',
    });

  it.each([
    ['low-above-high', 'kind: uniform\nlow: 4\nhigh: 2'],
    ['low-above-high', 'kind: triangular\nlow: 1\nmost_likely: 5\nhigh: 4'],
    ['negative-amount', 'kind: uniform\nlow: -1\nhigh: 4'],
    ['unknown-word', 'kind: gaussian\nlow: 1\nhigh: 4'],
    ['missing-key', 'kind: pert\nlow: 1\nhigh: 4'],
    ['unknown-key', 'kind: uniform\nlow: 1\nmode: 2\nhigh: 4'],
    ['two-percentiles', 'kind: lognormal\np5: 1'],
    ['not-above-zero', 'kind: lognormal\np5: 0\np95: 4'],
    ['chances-not-one', 'kind: discrete\nvalues:\n  - value: 1\n    chance: 40%'],
  ])('a distribution with a mistake: %s', async (code, distribution) => {
    const ran = await sroi(['simulate', 'cases/'], { folder: made(distribution) });
    expect([ran.code, ran.output]).toEqual([2, '']);
    expect(ran.errors).toContain(`error[${code}]`);
  });

  it('more draws than fit in memory', async () => {
    const text = readFileSync(join(ROOT, 'cases/casus-4.yaml'), 'utf8');
    const cases = Array.from({ length: 13 }, (_, index) => [
      `cases/c${index}.yaml`,
      text.replace('case: casus-4', `case: c${index}`),
    ]);
    const many = folderWith({
      ...Object.fromEntries(cases),
      'parameters/2024.yaml': readFileSync(join(ROOT, 'parameters/2024.yaml'), 'utf8'),
    });
    const argv = ['simulate', 'cases/', '--draws', '10000000', '--lang', 'nl'];
    const { code, errors } = await sroi(argv, { folder: many });
    expect(code).toBe(2);
    // 125 million numbers, over thirteen cases and the pool.
    expect(errors).toContain('neem er hoogstens 8928571');
  });
});

describe('a long simulation', () => {
  const argv = ['simulate', join(ROOT, 'cases'), '--draws', '100000', '--lang', 'en'];

  it('stops at an interrupt, with nothing written', async () => {
    let interrupt = (): void => undefined;
    let isIgnored = false;
    const ran = await sroi([...argv, '--out', 'draws.txt'], {
      folder,
      pause: () => Promise.resolve(interrupt()),
      onInterrupt: (heard) => {
        interrupt = heard;
        return () => {
          isIgnored = true;
        };
      },
    });
    expect(ran).toEqual({ code: 130, output: '', errors: '' });
    expect(existsSync(join(folder, 'draws.txt'))).toBe(false);
    expect(isIgnored).toBe(true);
  });

  it('shows how far it is on a terminal, and nowhere else', async () => {
    const clock = (): (() => number) => {
      let time = 0;
      return () => {
        time += 400;
        return time;
      };
    };
    const watched = await sroi(argv, { isErrorTerminal: true, now: clock() });
    expect(watched.errors).toMatch(/^\r█*░+ \d+% · Ctrl-C stops/);
    expect(watched.errors.endsWith('\r\u001b[K')).toBe(true);
    const piped = await sroi(argv, { now: clock() });
    expect(piped.errors).toBe('');
    expect(piped.output).toBe(watched.output);
  });
});

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './helpers/cli.ts';
import { runWorkflow } from './helpers/workflow.ts';

/** What a user gets from the registry: the tarball, installed into an empty folder. */
const folder = mkdtempSync(join(tmpdir(), 'sroi-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let tarball = '';

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[')));
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  tarball = join(folder, filename);
  run('npm', 'install', '--no-audit', '--no-fund', tarball);
}, 180_000);

describe('the package', () => {
  it('calculates its own cases', () => {
    const output = run('npx', 'sroi', 'calc', 'node_modules/sroi/cases', '--lang', 'en');
    for (const ratio of ['15.32', '13.24', '5.09', '4.86', '9.63']) expect(output).toContain(ratio);
  });

  it('brings the schemas that its files name', () => {
    const cases = join(folder, 'node_modules/sroi/cases');
    const [, named = ''] =
      /\$schema=(\S+)/.exec(readFileSync(join(cases, 'casus-1.yaml'), 'utf8')) ?? [];
    const resolve = "process.stdout.write(require.resolve('sroi/schema/case.json'))";
    expect(run(process.execPath, '--input-type=commonjs', '-e', resolve)).toBe(join(cases, named));
  });

  it('draws the same bytes with one thread and with two', () => {
    const drawn = (threads: string): string => {
      const argv = ['--draws', '400000', '--seed', '7', '--threads', threads, '--format', 'json'];
      return run('npx', 'sroi', 'simulate', 'node_modules/sroi/cases', ...argv);
    };
    const alone = drawn('1');
    expect(JSON.parse(alone).portfolio.pool.draws_with_figure).toBe(400_000);
    expect(drawn('2')).toBe(alone);
  });

  it('answers with its version', () => {
    expect(run('npx', 'sroi', '--version')).toBe('0.1.0\n');
  });

  it('ends a sweep after a whole row at Ctrl-C, and leaves no half file', async () => {
    const bin = join(folder, 'node_modules/sroi/bin/sroi.js');
    const asked = ['sweep', 'node_modules/sroi/cases', '--vary', 'cost_per_client=1..100:0.0001'];
    const stopped = async (...more: readonly string[]) => {
      const child = spawn(process.execPath, [bin, ...asked, '--lang', 'en', ...more], {
        cwd: folder,
      });
      const pieces = { out: '', err: '' };
      child.stdout.on('data', (piece: Buffer) => (pieces.out += piece.toString()));
      child.stderr.on('data', (piece: Buffer) => (pieces.err += piece.toString()));
      const ended = once(child, 'close');
      const isAtWork = (): boolean =>
        pieces.out.length > 1_000_000 || readdirSync(folder).some((name) => name.endsWith('.part'));
      while (!isAtWork() && child.exitCode === null) await setTimeout(5);
      child.kill('SIGINT');
      const [code] = (await ended) as [number];
      return { code, ...pieces };
    };
    const rows = await stopped('--format', 'csv');
    expect(rows.code).toBe(130);
    expect(rows.err).toMatch(/^sroi: stopped after \d+ of 990001 points; every row/);
    expect(rows.out).toMatch(/\n\d+(\.\d+)?,pool,\d+\.\d{6}\n$/);
    const before = readdirSync(folder);
    const filed = await stopped('--format', 'jsonl', '--out', 'rows.jsonl');
    expect([filed.code, filed.out]).toEqual([130, '']);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is a library with types, with and without the disk', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { calculate, loadPortfolio } from 'sroi';
import { calculate as pure, type PortfolioResult } from 'sroi/engine';
const { portfolio, diagnostics } = loadPortfolio('node_modules/sroi/cases');
if (!portfolio || diagnostics.length > 0) throw new Error('not loaded');
const result: PortfolioResult = calculate(portfolio);
const ratio = result.cases[0]?.figures.sroi;
// @ts-expect-error a figure may be missing, and then has a reason in place of a value
ratio?.value.toFixed(2);
console.log(ratio?.value?.toFixed(2), pure(portfolio).pool?.figures.sroi.value?.toFixed(2));
`,
    );
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', types: [] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['use.ts'] }),
    );
    run(process.execPath, tsc, '-p', '.');
    expect(run(process.execPath, 'use.js')).toBe('15.32 9.63\n');
  });
});

describe('the workflow of a new project', () => {
  const project = join(folder, 'study');

  beforeAll(() => {
    run('npx', 'sroi', 'new', 'study', '--year', '2024', '--lang', 'nl');
    // The tarball stands for the version that would come from the registry.
    const manifest = join(project, 'package.json');
    const { dependencies, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    expect(dependencies).toEqual({ sroi: '0.1.0' });
    writeFileSync(manifest, JSON.stringify({ ...rest, dependencies: { sroi: `file:${tarball}` } }));
  });

  it('passes', () => {
    const ran = runWorkflow(project);
    expect(ran.map(({ script, status }) => [script, status])).toEqual([
      ['npm install', 0],
      ['npx sroi check --strict cases/ --format github', 0],
    ]);
    expect(ran[1]?.output).toContain('12 van 12 gepubliceerde cijfers kloppen.\n');
  }, 120_000);

  it('fails at the line of a published figure that does not come out', () => {
    const path = join(project, 'cases/naar-werk.yaml');
    const text = readFileSync(path, 'utf8');
    const line = text.slice(0, text.indexOf('sroi: 4.28')).split('\n').length;
    writeFileSync(path, text.replace('sroi: 4.28', 'sroi: 4.29'));
    const ran = runWorkflow(project);
    expect(ran.map(({ status }) => status)).toEqual([0, 1]);
    expect(ran[1]?.output).toContain(`::error file=cases/naar-werk.yaml,line=${line},`);
    expect(ran[1]?.output).toContain('11 van 12 gepubliceerde cijfers kloppen.\n');
  }, 120_000);

  it('fails at a warning', () => {
    const path = join(project, 'cases/naar-werk.yaml');
    const text = readFileSync(path, 'utf8').replace('sroi: 4.29', 'sroi: 4.28');
    writeFileSync(path, text.replace(/^ {4}assumption: Ze fietst.*\n/m, ''));
    const ran = runWorkflow(project);
    expect(ran.map(({ status }) => status)).toEqual([0, 2]);
    expect(ran[1]?.output).toContain('[no-source]');
  }, 120_000);
});

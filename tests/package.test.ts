import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './helpers/cli.ts';

/** What a user gets from the registry: the tarball, installed into an empty folder. */
const folder = mkdtempSync(join(tmpdir(), 'sroi-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
  run('npm', 'install', '--no-audit', '--no-fund', join(folder, filename));
}, 180_000);

describe('the package', () => {
  it('calculates its own cases', () => {
    const output = run('npx', 'sroi', 'calc', 'node_modules/sroi/cases', '--lang', 'en');
    for (const ratio of ['15.32', '13.24', '5.09', '4.86', '9.63']) expect(output).toContain(ratio);
  });

  it('answers with its version', () => {
    expect(run('npx', 'sroi', '--version')).toBe('0.1.0\n');
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

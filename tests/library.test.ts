import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './helpers/cli.ts';

/** The examples of docs/library.md, one after another as they stand, with the sources of today. */
const folder = mkdtempSync(join(tmpdir(), 'sroi-library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let shown: readonly string[] = [];

beforeAll(() => {
  const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
  const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  writeFileSync(join(folder, 'examples.ts'), examples.join('\n'));
  buildSync({
    entryPoints: [join(folder, 'examples.ts')],
    outfile: join(folder, 'examples.mjs'),
    alias: { sroi: join(ROOT, 'src/index.ts') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    // What yaml and its like ask of Node they require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const ran = spawnSync(process.execPath, [join(folder, 'examples.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  shown = ran.stdout.split('\n');
}, 60_000);

describe('the examples of the library', () => {
  it('print the published ratios', () => {
    expect(shown.slice(0, 4)).toEqual([
      'casus-1 15.32',
      'casus-2 13.24',
      'casus-3 5.09',
      'casus-4 4.86',
    ]);
  });

  it('sweep row by row', () => {
    // The published gains come to 138,260.094286: × (1 − deadweight) × 25% ÷ (4 × cost per client).
    const row = (deadweight: number, cost: number): string => {
      const ratio = (138_260.094286 * (1 - deadweight) * 0.25) / (4 * cost);
      return `${deadweight} ${cost} ${ratio.toFixed(2)}`;
    };
    const expected = [0.25, 0.5, 0.75].flatMap((share) =>
      [400, 450, 500].map((cost) => row(share, cost)),
    );
    const start = shown.indexOf(expected[0] ?? '');
    expect(shown.slice(start, start + 9)).toEqual(expected);
  });

  it('sweep in columns', () => {
    // 19.262719 × (1 − deadweight) is below 1 from 94.81% to 100%.
    expect(shown).toContain('points 0 to 10000: 520 with a pooled ratio below 1');
  });
});

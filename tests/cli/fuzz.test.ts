import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../helpers/cli.ts';

/** Whatever a file holds, a run ends with an answer or with diagnostics, and never with a crash. */
const SEED = 20_241_101;
const folder = mkdtempSync(join(tmpdir(), 'sroi-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'case.yaml');
const shelf = join(ROOT, 'parameters/2024.yaml');
const cases = readdirSync(join(ROOT, 'cases'))
  .filter((name) => name.startsWith('casus'))
  .map((name) => readFileSync(join(ROOT, 'cases', name), 'utf8'));
const shelfText = readFileSync(shelf, 'utf8');

async function expectAnAnswer(argv: readonly string[]): Promise<number> {
  const { code, output, errors } = await sroi(argv);
  expect([0, 1, 2]).toContain(code);
  expect(output + errors).not.toMatch(/\bNaN\b|Infinity|^ +at .+:\d+:\d+/m);
  if (code === 2) {
    expect(errors).toMatch(/error\[[a-z0-9-]+\]/);
    expect(output).toBe('');
  }
  return code;
}

async function calcOf(bytes: Uint8Array | string): Promise<number> {
  writeFileSync(file, bytes);
  return expectAnAnswer(['calc', file, '--parameters', shelf]);
}

/** Pieces that a slip of the pen, a bad paste or an ill will puts into a file. */
const PIECES = [
  '',
  ' ',
  '\n',
  '\t',
  ':',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '#',
  ' #x',
  '&a ',
  '*a',
  '!!int ',
  '%',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '|',
  '>-\n',
  ',',
  '.',
  '1e9',
  '0x10',
  '1/0',
  '50%',
  '75',
  '-',
  '−',
  '€',
  '×',
  '\u00a0',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  'é',
  '😀',
  '\ufeff',
  'null',
  '~',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'deadweight',
  'vdab_budget',
  'round(1, 2)',
  'x'.repeat(300),
  '9'.repeat(50),
  '^ 999',
  ' ^ -1',
  '<<: ',
  'situation: with',
  'duration: 500',
  'starts: 0',
  'loss: true',
  'drop_off: -100%',
  'discount_rate: 3%',
  'timing: mid-year',
  'clients: 0',
  'amounts: per_client',
] as const;

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  piece: fc.constantFrom(...PIECES),
});

function mutate(
  text: string,
  mutations: readonly { at: number; cut: number; piece: string }[],
): string {
  return mutations.reduce((before, { at, cut, piece }) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + piece + before.slice(start + cut);
  }, text);
}

describe('any input', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await calcOf(bytes)).toBe(2);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('mutated cases', async () => {
    const codes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (text, mutations) => {
          codes.add(await calcOf(mutate(text, mutations)));
        },
      ),
      { seed: SEED, numRuns: 2_000 },
    );
    // Both ways out were taken: the mutations are neither all harmless nor all fatal.
    expect(codes).toEqual(new Set([0, 2]));
  }, 120_000);

  it('mutated parameter files', async () => {
    const mutated = join(folder, '2024.yaml');
    writeFileSync(file, cases[0] ?? '');
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        writeFileSync(mutated, mutate(shelfText, mutations));
        await expectAnAnswer(['check', file, '--parameters', mutated]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  }, 120_000);

  it('arguments', async () => {
    const word = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 }));
    const address = fc.constantFrom(
      'deadweight',
      'casus-1.benefits.payroll',
      'timing',
      'casus-1.clients',
    );
    const override = fc.oneof(
      fc.tuple(word, word).map(([a, b]) => `${a}=${b}`),
      fc.tuple(address, word).map(([a, b]) => `${a}=${b}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(override, { minLength: 1, maxLength: 3 }), async (overrides) => {
        const sets = overrides.map((text) => `--set=${text}`);
        await expectAnAnswer(['calc', 'cases/casus-1.yaml', ...sets]);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  }, 120_000);
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPortfolios } from '../../src/load/portfolio.ts';
import { folderWith, SHELF } from './folder.ts';

const SEED = 20_240_501;
const ROOT = join(import.meta.dirname, '../..');
const folder = folderWith({ 'parameters/2024.yaml': SHELF, 'cases/a.yaml': '' });

/** Loads the bytes as a case, as a portfolio file and as parameters: it has to come back. */
function loadAsAll(bytes: Uint8Array): void {
  for (const name of ['cases/a.yaml', 'cases/portfolio.yaml', 'shelf.yaml']) {
    writeFileSync(join(folder, name), bytes);
  }
  for (const options of [{}, { parameters: 'shelf.yaml' }]) {
    const { diagnostics } = loadPortfolios(['cases', 'cases/a.yaml'], { folder, ...options });
    for (const { place } of diagnostics) {
      if (place) expect(Math.min(place.line, place.column, place.length)).toBeGreaterThan(0);
    }
  }
}

const PIECES = [
  ...[
    '\n',
    '\t',
    ' ',
    '  ',
    '#',
    ' #',
    ': ',
    ':',
    '- ',
    '? ',
    '"',
    "'",
    '|',
    '>-\n',
    '\\',
    '%',
    '\r',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '!!omap ',
    '!x ',
    '<<: *a\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    'case',
    'benefits:',
    'values:\n',
    'amount: ',
    'published:\n',
    '__proto__: ',
    'constructor: ',
    '- ~\n',
  ],
  ...[
    '1,5',
    '15.461',
    '50%',
    '((',
    'round(1, 2)',
    '\u0000',
    '\u00a0',
    '\ufeff',
    '€',
    '😀',
    '\u2028',
  ],
];
const piece = fc.constantFrom(...PIECES);
const anyPiece = fc.oneof(piece, fc.string({ maxLength: 5 }));

describe('nothing that a file can hold is thrown', () => {
  test('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), loadAsAll), {
      seed: SEED,
      numRuns: 300,
    });
  });

  test('random YAML', () => {
    const text = fc.array(anyPiece, { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')));
    fc.assert(fc.property(text, loadAsAll), { seed: SEED, numRuns: 700 });
  });

  test.runIf(existsSync(join(ROOT, 'cases')))(
    'the real files, with something put in or cut out',
    () => {
      const files = ['cases', 'parameters'].flatMap((name) =>
        readdirSync(join(ROOT, name)).map((file) => readFileSync(join(ROOT, name, file), 'utf8')),
      );
      const change = fc.record({ at: fc.nat(20_000), cut: fc.nat(30), put: anyPiece });
      const text = fc
        .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 5 }))
        .map(([file, changes]) =>
          changes.reduce((whole, { at, cut, put }) => {
            const from = at % whole.length;
            return whole.slice(0, from) + put + whole.slice(from + cut);
          }, file),
        );
      fc.assert(
        fc.property(text, (whole) => loadAsAll(Buffer.from(whole))),
        { seed: SEED, numRuns: 300 },
      );
    },
  );

  test('random paths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('.', '..', '', '/', '~', 'cases/')), {
          maxLength: 3,
        }),
        (paths) => {
          loadPortfolios(
            paths.map((path) => path.replaceAll('/', '')),
            { folder },
          );
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  test.each([
    ['open brackets', '['],
    ['pairs of brackets', '[],', 'tags: ['],
    ['commas', ',', 'tags: ['],
    ['quotes', '"'],
    ['line ends', '\n'],
    ['the same key', 'case: a\n'],
    ['items', '- a\n'],
    ['comments', '#\n'],
    ['documents', '---\n'],
    ['one word', 'a', 'case: '],
    ['one key', 'a'],
    ['one formula', '1+', 'case: a\nbenefits:\n  x: '],
    ['anchors', '- &a\n'],
    ['keys', 'key_N: x\n'],
    ['lines', '  xN: 1 +\n', 'case: a\nyear: 2024\nbenefits:\n'],
    ['values', '  xN: xN * 2\n', 'case: a\nyear: 2024\nvalues:\n'],
  ])('a quarter of a megabyte of %s', (_, piece, head = '') => {
    const pieces = Array.from({ length: 250_000 / piece.length }, (_, i) =>
      piece.replaceAll('N', `${i}`),
    );
    const started = performance.now();
    writeFileSync(join(folder, 'cases/a.yaml'), head + pieces.join(''));
    writeFileSync(join(folder, 'cases/portfolio.yaml'), '');
    loadPortfolios(['cases/a.yaml'], { folder });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

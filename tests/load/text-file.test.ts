import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPortfolios } from '../../src/load/portfolio.ts';
import { faultsOf, folderWith, HEAD, load, SHELF } from './folder.ts';

const CASE = `${HEAD}benefits:\n  x: day_price\n`;
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

function faultsIn(content: string | Uint8Array): readonly string[] {
  return faultsOf(load({ 'parameters/2024.yaml': SHELF, 'cases/a.yaml': content }));
}

describe('UTF-8', () => {
  test.each([
    ['Latin-1', bytes('case: a\ntitle: E', [0xe9], 'n\n'), '2:9+1'],
    ['a cut sign', bytes('a: ', [0xe2, 0x82]), '1:4+1'],
    ['after a sign that is itself U+FFFD', bytes('a: \ufffd', [0xff]), '1:5+1'],
    ['a surrogate', bytes('a: ', [0xed, 0xa0, 0x80]), '1:4+1'],
    ['too long a form', bytes([0xc0, 0x80]), '1:1+1'],
    ['UTF-16', bytes([0xff, 0xfe], 'a\0'), '1:1+1'],
    ['after a byte-order mark', bytes('\ufeffa: ', [0xff]), '1:4+1'],
  ])('is all that is read: %s', (_, content, place) => {
    expect(faultsIn(content)).toEqual([`cases/a.yaml:${place} not-utf8 path=cases/a.yaml`]);
  });

  test('a byte-order mark does not shift the first line', () => {
    const loaded = load({ 'parameters/2024.yaml': SHELF, 'cases/a.yaml': `\ufeff${CASE}` });
    expect(faultsOf(loaded)).toEqual([]);
    expect(loaded.portfolios[0]?.cases[0]?.place).toMatchObject({ line: 1, column: 7 });
    const [source] = loaded.sources.filter(({ name }) => name === 'cases/a.yaml');
    expect(source?.text).toBe(CASE);
    expect(source?.bytes).toHaveLength(CASE.length + 3);
  });
});

describe('size', () => {
  const padded = (length: number): string => `${CASE}${'#'.repeat(length - CASE.length - 1)}\n`;
  test('256 KiB is read', () => expect(faultsIn(padded(256 * 1024))).toEqual([]));
  test('one byte more is not', () => {
    expect(faultsIn(padded(256 * 1024 + 1))).toEqual([
      '- file-too-large path=cases/a.yaml limit=256 KiB',
    ]);
  });
});

describe('what is no file', () => {
  const folder = folderWith({ 'parameters/2024.yaml': SHELF, 'cases/a.yaml': CASE, 'b/c': '' });
  symlinkSync('loop.yaml', join(folder, 'cases/loop.yaml'));
  symlinkSync('nowhere', join(folder, 'cases/gone.yaml'));
  symlinkSync('.', join(folder, 'cases/link.yaml'));
  mkdirSync(join(folder, 'cases/folder.yaml'));
  const faults = (...paths: readonly string[]): readonly string[] =>
    faultsOf(loadPortfolios(paths, { folder }));

  test('is reported; a folder with such a name is none of its files', () => {
    expect(faults('cases')).toEqual([
      '- file-not-found path=cases/gone.yaml',
      '- file-unreadable path=cases/link.yaml cause=not-a-file',
      '- file-unreadable path=cases/loop.yaml cause=ELOOP',
    ]);
  });

  test.each([
    ['nothing', '- file-not-found path=nothing'],
    ['b/c/d', '- file-not-found path=b/c/d'],
    ['cases/loop.yaml', '- file-unreadable path=cases/loop.yaml cause=ELOOP'],
    ['a\0b', '- file-unreadable path=a\0b cause=ERR_INVALID_ARG_VALUE'],
    ['x'.repeat(5000), `- file-unreadable path=${'x'.repeat(5000)} cause=ENAMETOOLONG`],
    ['b', '- empty-folder path=b'],
  ])('named by a path: %s', (path, fault) => {
    expect(faults(path)).toEqual([fault]);
  });
});

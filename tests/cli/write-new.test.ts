import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { writeNew } from '../../src/cli/write-new.ts';
import { UNDISTURBED } from '../helpers/cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...paths: readonly string[]) {
  const io: Io = {
    folder,
    environment: {},
    isTerminal: false,
    columns: undefined,
    write: () => undefined,
    writeBytes: () => undefined,
    writeError: () => undefined,
    ...UNDISTURBED,
  };
  return writeNew(
    paths.map((path) => ({ path, text: 'new\n' })),
    io,
  );
}

describe('writeNew', () => {
  it('makes the folders that files need', () => {
    expect(write('a/b/c.txt', 'a/d.txt')).toEqual([]);
    expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('new\n');
    expect(readFileSync(join(folder, 'a/d.txt'), 'utf8')).toBe('new\n');
  });

  it('refuses each file that exists, and each file where a folder should be, once', () => {
    writeFileSync(join(folder, 'a'), 'old\n');
    writeFileSync(join(folder, 'b'), 'old\n');
    const paths = write('a', 'b/c', 'b/d', 'e').map(({ facts }) => facts);
    expect(paths).toEqual([{ path: 'a' }, { path: 'b' }]);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('does not follow a link that leads nowhere', () => {
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'a'));
    expect(write('a').map(({ code }) => code)).toEqual(['already-exists']);
    expect(write('a/b').map(({ code }) => code)).toEqual(['already-exists']);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('takes everything back when the system refuses a file', () => {
    const [refusal] = write('a/b/c.txt', 'd.txt', 'n'.repeat(300));
    expect(refusal).toMatchObject({ code: 'unwritable-output', facts: { cause: 'ENAMETOOLONG' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps what was there when it takes its own back', () => {
    expect(write('a/old.txt')).toEqual([]);
    expect(write('a/new.txt', `a/${'n'.repeat(300)}`)).toHaveLength(1);
    expect(readdirSync(join(folder, 'a'))).toEqual(['old.txt']);
  });
});

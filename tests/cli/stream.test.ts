import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { openStream, type Stream, unwritable } from '../../src/cli/stream.ts';
import type { Source } from '../../src/model/place.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-stream-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function open(out: string | undefined, sources: readonly Source[] = [], more: Partial<Io> = {}) {
  return openStream(out, sources, { folder, ...more } as Io);
}

function sound(opened: ReturnType<typeof open>): Stream {
  if ('code' in opened) throw new Error(JSON.stringify(opened));
  return opened;
}

describe('a file', () => {
  it('is there when all of it is, and not before', () => {
    const stream = sound(open('out.csv'));
    stream.write(bytes('a,b\n'));
    stream.write(bytes('1,é\n'));
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
    stream.finish();
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('a,b\n1,é\n');
  });

  it('stays as it was where it was given up', () => {
    writeFileSync(join(folder, 'out.csv'), 'before');
    const stream = sound(open('out.csv'));
    stream.write(bytes('half of it'));
    stream.abandon();
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('before');
  });

  it('leaves nothing behind where it can not be put in its place', () => {
    mkdirSync(join(folder, 'taken'));
    const stream = sound(open('taken'));
    stream.write(bytes('x'));
    let error: unknown;
    try {
      stream.finish();
    } catch (caught) {
      error = caught;
    }
    stream.abandon();
    expect(unwritable('taken', error)).toMatchObject({
      code: 'unwritable-output',
      facts: { path: 'taken', cause: 'EISDIR' },
    });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('is never one of those that were read', () => {
    writeFileSync(join(folder, 'a.yaml'), 'case: a');
    const source: Source = { name: 'a.yaml', kind: 'file', text: 'case: a' };
    expect(open('./a.yaml', [source])).toMatchObject({
      code: 'unwritable-output',
      facts: { path: './a.yaml', cause: 'input' },
    });
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('is refused where its folder is not', () => {
    expect(open('no/where.csv')).toMatchObject({
      code: 'unwritable-output',
      facts: { path: 'no/where.csv', cause: 'ENOENT' },
    });
  });
});

it('is standard output where no file is named', () => {
  const written: string[] = [];
  const stream = sound(
    open(undefined, [], { writeBytes: (taken) => written.push(new TextDecoder().decode(taken)) }),
  );
  stream.write(bytes('one'));
  stream.finish();
  stream.abandon();
  expect(written).toEqual(['one']);
});

it('takes an error of its own for no fault of a file', () => {
  expect(unwritable('out.csv', new TypeError('x is undefined'))).toBeUndefined();
});

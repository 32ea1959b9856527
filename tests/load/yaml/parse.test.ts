import { describe, expect, it, test } from 'vitest';
import { createLocate } from '../../../src/load/lines.ts';
import { parseYaml } from '../../../src/load/yaml/parse.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { faultsOf } from '../folder.ts';

function parse(text: string) {
  const diagnostics: Diagnostic[] = [];
  const source = { name: 'f', kind: 'file', text } as const;
  const root = parseYaml({ source, locate: createLocate('f', text) }, (d) => diagnostics.push(d));
  return { root, faults: faultsOf({ diagnostics }) };
}

describe('a document that cannot be trusted', () => {
  it.each([
    ['tab', 'a:\n\tb: 1\n', ['f:2:1+1 tab-indentation']],
    ['tab after spaces', 'a:\n  b: 1\n\tc: 2\n', ['f:3:1+1 tab-indentation']],
    ['tab in a block', 'a: >-\n\tx\nb: 1\n', ['f:2:1+1 tab-indentation']],
    ['old version', '%YAML 1.1\n---\na: 1\n', ['f:1:1+9 yaml-version version=1.1']],
    ['unknown directive', '%FOO\n---\na: 1\n', ['f:1:1+4 yaml-syntax cause=BAD_DIRECTIVE']],
    ['two documents', 'a: 1\n---\nb: 1\n', ['f:2:1+3 several-documents']],
    ['open quote', 'a: 1\nb: "x\nc: 2\n', ['f:2:4+1 yaml-syntax cause=MISSING_CHAR']],
    ['open bracket', 'a: [x\nb: 2\n', ['f:2:1+1 yaml-syntax cause=BAD_INDENT']],
    ['nested on one line', 'a: b: c\n', ['f:1:4+1 yaml-syntax cause=BLOCK_AS_IMPLICIT_KEY']],
    ['no colon', 'a\nb: c\n', ['f:1:1+1 yaml-syntax cause=MULTILINE_IMPLICIT_KEY']],
    ['key not text', '[a]: 1\n', ['f:1:1+1 yaml-syntax cause=NON_STRING_KEY']],
    [
      'sign that YAML keeps',
      'a: @x\nb: `y`\n',
      ['f:1:4+1 yaml-syntax cause=BAD_SCALAR_START', 'f:2:4+1 yaml-syntax cause=BAD_SCALAR_START'],
    ],
    ['control character', 'a: x\u0007\n', ['f:1:5+1 yaml-syntax cause=CONTROL_CHARACTER']],
    ['64 brackets are too many', `a: ${'['.repeat(64)}`, ['f:1:66+1 nested-too-deep limit=64']],
    ['10,000 brackets', '['.repeat(10_000), ['f:1:64+1 nested-too-deep limit=64']],
    ['10,000 items in items', '- '.repeat(10_000), ['f:1:127+1 nested-too-deep limit=64']],
    ['10,000 keys of keys', '? '.repeat(10_000), ['f:1:127+1 nested-too-deep limit=64']],
  ])('%s', (_, text, expected) => {
    const { root, faults } = parse(text);
    expect(faults).toEqual(expected);
    expect(root).toBeUndefined();
  });
});

it('many deep documents in one run do no harm', () => {
  for (let depth = 1_000; depth < 10_000; depth += 1_000) {
    expect(parse('['.repeat(depth)).faults).toHaveLength(1);
  }
});

test.each([
  ['YAML 1.2 by name', '%YAML 1.2\n---\na: 1\n'],
  ['markers', '---\na: 1\n...\n'],
  ['CRLF', 'a: 1\r\nb: 2\r\n'],
  ['a blank line with a tab', 'a: 1\n\t\nb: 2\n'],
  ['a tab before a value', 'a:\t1\n'],
  ['comments', '# x\na: 1 # y\n'],
])('nothing wrong with %s', (_, text) => {
  expect(parse(text).faults).toEqual([]);
  expect(parse(text).root?.kind).toBe('mapping');
});

test.each([
  ['', ''],
  ['a comment', '# x\n'],
  ['a marker', '---\n'],
])('%s is nothing', (_, text) => {
  expect(parse(text)).toMatchObject({ root: { kind: 'nothing', plain: null }, faults: [] });
});

test('every scalar stays text', () => {
  const text =
    'a: 1.50\nb: 0x10\nc: true\nd: ~\ne: 12345678901234567890.12\nf: 2024-05-01\ng: .5\n';
  expect(parse(text).root?.plain).toEqual({
    a: '1.50',
    b: '0x10',
    c: 'true',
    d: '~',
    e: '12345678901234567890.12',
    f: '2024-05-01',
    g: '.5',
  });
});

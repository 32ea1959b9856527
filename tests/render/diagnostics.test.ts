import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fault, warning } from '../../src/model/diagnostic.ts';
import type { Place, Source } from '../../src/model/place.ts';
import { diagnosticMessage, renderDiagnostics } from '../../src/render/diagnostics.ts';

const FILE: Source = { name: 'a.yaml', kind: 'file', text: 'case: a\namount: 16,72\n' };
const ARGUMENT: Source = { name: '--set deadweight=75', kind: 'argument', text: 'deadweight=75' };

const at = (line: number, column: number, length = 1, source = 'a.yaml'): Place => ({
  source,
  line,
  column,
  length,
});
const comma = fault('decimal-comma', { text: '16,72', suggestion: '16.72' }, at(2, 9, 5));
const unlisted = warning('unlisted-case', { id: 'a' }, at(1, 7));

describe('the layout', () => {
  test('is the place, the line, a caret, a hint, further places, and the counts', () => {
    const twice = fault('duplicate-key', { key: 'case' }, at(2, 1, 6), [at(1, 1, 4)]);
    expect(renderDiagnostics([twice], [FILE], { language: 'en' })).toBe(
      [
        'a.yaml:2:1: error[duplicate-key]: the key `case` stands here for the second time',
        '  2 | amount: 16,72',
        '    | ^^^^^^',
        'hint: keep one of the two, or give one of them another name',
        'a.yaml:1:1: note: it stands here first',
        '  1 | case: a',
        '    | ^^^^',
        '',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  test('is the same in Dutch', () => {
    const text = renderDiagnostics([comma, unlisted], [FILE], { language: 'nl' });
    expect(text).toContain('a.yaml:2:9: fout[decimal-comma]: ');
    expect(text).toContain('a.yaml:1:7: waarschuwing[unlisted-case]: ');
    expect(text).toContain('\ntip: schrijf `16.72`\n');
    expect(text).toMatch(/\n1 fout, 1 waarschuwing\n$/);
  });

  test('of an argument has its words in front and no line number', () => {
    const facts = { name: 'deadweight', value: '75', suggestion: '75%' };
    const share = fault('share-without-percent', facts, at(1, 12, 2, ARGUMENT.name));
    expect(
      renderDiagnostics([share], [ARGUMENT], { language: 'en' }).split('\n').slice(0, 3),
    ).toEqual([
      '--set deadweight=75: error[share-without-percent]: `deadweight` is a share of at most 1, and this is `75`',
      '  | deadweight=75',
      '  |            ^^',
    ]);
  });

  test('without a place is only what is wrong', () => {
    const missing = fault('file-not-found', { path: 'b.yaml' });
    expect(renderDiagnostics([missing], [], { language: 'en' })).toMatch(
      /^error\[file-not-found\]: there is no file or folder `b\.yaml`\nhint: /,
    );
  });

  test('of nothing is nothing', () => {
    expect(renderDiagnostics([], [FILE], { language: 'en' })).toBe('');
  });
});

describe('order and counts', () => {
  const heads = (text: string): readonly string[] =>
    text.match(/^\S*(?=: (?:error|warning))/gm) ?? [];

  test('go by source, line and column, with what has no place in front', () => {
    const name = (place?: Place) => fault('unknown-name', { name: 'x' }, place);
    const places = [at(2, 3), at(2, 1), at(1, 9), at(9, 9, 1, 'b.yaml')];
    const text = renderDiagnostics(
      [...places.map(name), name()],
      [{ ...FILE, name: 'b.yaml' }, FILE],
      { language: 'en' },
    );
    expect(text).toMatch(/^error/);
    expect(heads(text)).toEqual(['b.yaml:9:9', 'a.yaml:1:9', 'a.yaml:2:1', 'a.yaml:2:3']);
  });

  test('the same fault of the same place is said once', () => {
    const text = renderDiagnostics([comma, { ...comma }], [FILE], { language: 'en' });
    expect(text).toMatch(/\n1 error\n$/);
  });

  test('a strict run counts warnings as errors', () => {
    const strict = renderDiagnostics([comma, unlisted], [FILE], { language: 'en', strict: true });
    expect(strict).toContain('error[unlisted-case]');
    expect(strict).toMatch(/\n2 errors\n$/);
  });
});

describe('the quoted line', () => {
  /** The quoted line and its caret line. */
  function quoted(text: string, column: number, length = 1): readonly string[] {
    const diagnostic = fault('unknown-name', { name: 'x' }, at(1, column, length));
    const source: Source = { ...FILE, text };
    return renderDiagnostics([diagnostic], [source], { language: 'en' }).split('\n').slice(1, 3);
  }

  test('keeps the caret under its sign after tabs', () => {
    expect(quoted('\ta:\tx', 5)).toEqual(['  1 |     a:  x', '    |         ^']);
  });

  test('keeps the caret under its sign after wide and combining signs', () => {
    expect(quoted('日本: x', 5)).toEqual(['  1 | 日本: x', '    |       ^']);
    expect(quoted('🙂: x', 5)).toEqual(['  1 | 🙂: x', '    |     ^']);
    expect(quoted('👩‍🌾: x', 8)).toEqual(['  1 | 👩‍🌾: x', '    |     ^']);
    expect(quoted('e\u0301: x', 5)).toEqual(['  1 | e\u0301: x', '    |    ^']);
  });

  test('marks a wide sign whole', () => {
    expect(quoted('a: 日', 4)).toEqual(['  1 | a: 日', '    |    ^^']);
  });

  test('shows what a terminal would obey or hide', () => {
    expect(quoted('a\u001b[31m \u202eb\u200b', 1)).toEqual([
      '  1 | a␛[31m \ufffdb\ufffd',
      '    | ^',
    ]);
  });

  test('has no trailing spaces, and may be empty', () => {
    expect(quoted('a:   ', 4)).toEqual(['  1 | a:', '    |    ^']);
    expect(quoted('', 1)).toEqual(['  1 |', '    | ^']);
  });

  test('is cut to a window around the caret where it is long', () => {
    const [line = '', caret = ''] = quoted(`${'x'.repeat(500)}?${'y'.repeat(500)}`, 501);
    expect(line).toMatch(/^ {2}1 \| …x+\?y+…$/);
    expect(line.length).toBeLessThanOrEqual(80);
    expect(caret.indexOf('^')).toBe(line.indexOf('?'));
  });

  test('is cut at its end only where the caret stands in front', () => {
    const [line = '', caret = ''] = quoted(`a: ${'x'.repeat(500)}`, 4, 500);
    expect(line).toMatch(/^ {2}1 \| a: x+…$/);
    expect(caret.length).toBe(line.length);
  });

  test('is cut in front only where the caret stands at the end', () => {
    const [line = '', caret = ''] = quoted(`${'x'.repeat(500)}?`, 501);
    expect(line).toMatch(/^ {2}1 \| …x+\?$/);
    expect(caret.indexOf('^')).toBe(line.indexOf('?'));
  });

  test('fits where it is just as wide as the window', () => {
    const whole = 'x'.repeat(70);
    expect(quoted(whole, 70)).toEqual([`  1 | ${whole}`, `    | ${' '.repeat(69)}^`]);
  });

  test('fits 80 columns and never fails, whatever stands in it', () => {
    const place = fc.tuple(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(place, ([text, column, length]) => {
        const [line = '', caret = ''] = quoted(text, column + 1, length + 1);
        expect(line).not.toMatch(/\s$|[\p{Cc}\u202e]/u);
        expect(caret).toMatch(/^ {4}\| *\^+$/);
        expect(caret.length).toBeLessThanOrEqual(80);
      }),
      { seed: 2024 },
    );
  });

  test('does not take long to find in a line of a megabyte', () => {
    const text = 'x'.repeat(1_000_000);
    const many = Array.from({ length: 2_000 }, (_, index) =>
      fault('unknown-name', { name: 'x' }, at(1, index * 400 + 1)),
    );
    const started = performance.now();
    renderDiagnostics(many, [{ ...FILE, text }], { language: 'en' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the words', () => {
  test('of facts are on one line, harmless and not endless', () => {
    const { message } = diagnosticMessage(fault('unknown-key', { key: 'a\n  \u001b[2Jb' }), 'en');
    expect(message).toBe('the key `a ␛[2Jb` is not known here');
    const long = diagnosticMessage(fault('unknown-key', { key: 'k'.repeat(5_000) }), 'en');
    expect(long.message.length).toBeLessThan(250);
  });

  test('of a suggestion are in the hint', () => {
    const name = fault('unknown-name', { name: 'leefloon', suggestion: 'leefloon_category_2' });
    expect(diagnosticMessage(name, 'en').hint).toBe('did you mean `leefloon_category_2`?');
    expect(diagnosticMessage(name, 'nl').hint).toBe('bedoelde u `leefloon_category_2`?');
  });

  test('propose an id that may be one', () => {
    const id = (text: string) =>
      diagnosticMessage(fault('invalid-id', { id: text, pattern: 'case' }), 'en').hint;
    expect(id('Één Ouder 2')).toContain('`een-ouder-2`');
    expect(id('2024')).not.toContain('2024');
  });
});

test('only the severity and the caret have colour', () => {
  const colour = new Chalk({ level: 1 });
  const text = renderDiagnostics([comma], [FILE], { language: 'en', colour });
  expect(text.split('\n').slice(0, 3)).toEqual([
    `a.yaml:2:9: ${colour.red('error')}[decimal-comma]: \`16,72\` has a comma, and decimals are written with a point`,
    '  2 | amount: 16,72',
    `    |         ${colour.red('^^^^^')}`,
  ]);
});

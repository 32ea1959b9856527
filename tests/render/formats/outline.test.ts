import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/render/formats/markdown.ts';
import { renderText } from '../../../src/render/formats/text.ts';
import type { OutlineItem, Page } from '../../../src/render/page.ts';

const page = (items: readonly OutlineItem[]): Page => ({
  language: 'en',
  title: 'T',
  blocks: [{ kind: 'outline', items }],
});
const ITEMS: readonly OutlineItem[] = [
  { depth: 0, heading: 'ratio = 2', details: ['= value / cost', 'unrounded: 2'] },
  { depth: 1, heading: 'value = 4', details: [] },
  { depth: 2, heading: 'fee = 4', details: ['stated at a.yaml:1:1'] },
  { depth: 1, heading: 'cost = 2', details: [] },
];

describe('an outline as text', () => {
  it('sets each part in under its whole, and details deeper', () => {
    expect(renderText(page(ITEMS), {})).toBe(`T

ratio = 2
    = value / cost
    unrounded: 2
  value = 4
    fee = 4
        stated at a.yaml:1:1
  cost = 2
`);
  });

  it.each<[string, number, string, readonly string[]]>([
    ['folds between words', 14, 'one two three four', ['one two three', '  four']],
    ['sets what follows in a little further', 10, 'one two three', ['one two', '  three']],
    ['cuts a word that no line holds', 10, 'a abcdefghijklm', ['a', '  abcdefgh', '  ijklm']],
    ['cuts a path at its joints', 14, 'cases/some-one.yaml', ['cases/some-', '  one.yaml']],
    ['counts wide signs as two', 10, '価値価値 価値', ['価値価値', '  価値']],
    ['shows what steers a terminal', 80, 'a\u001b[31mb', ['a␛[31mb']],
  ])('%s', (_, width, heading, lines) => {
    const text = renderText(page([{ depth: 0, heading, details: [] }]), { width });
    expect(text.split('\n').slice(2, -1)).toEqual(lines);
  });

  it('keeps half of a narrow screen for text, however deep', () => {
    const text = renderText(page([{ depth: 40, heading: 'one two three', details: [] }]), {
      width: 20,
    });
    expect(text.split('\n').slice(2, -1)).toEqual([
      `${' '.repeat(10)}one two`,
      `${' '.repeat(12)}three`,
    ]);
  });
});

describe('an outline as Markdown', () => {
  it('is a list in a list, with the details as lines of the item', () => {
    expect(renderMarkdown(page(ITEMS))).toBe(`# T

- **ratio = 2**\\
  \\= value / cost\\
  unrounded: 2
  - **value = 4**
    - **fee = 4**\\
      stated at a.yaml:1:1
  - **cost = 2**
`);
  });

  it.each([
    ['a * b', 'a \\* b'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['# x', '\\# x'],
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
    ['[casus-1]', '\\[casus-1\\]'],
    ['one\n\ntwo', 'one two'],
  ])('says %j and no more', (detail, shown) => {
    const text = renderMarkdown(page([{ depth: 0, heading: 'x', details: [detail] }]));
    expect(text).toBe(`# T\n\n- **x**\\\n  ${shown}\n`);
  });
});

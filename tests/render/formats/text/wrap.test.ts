import { describe, expect, it } from 'vitest';
import { narrowest, wrap } from '../../../../src/render/formats/text/wrap.ts';

const HYPHEN = '\u00ad';
const payback = `Terug${HYPHEN}verdien${HYPHEN}tijd rapport`;

describe('breaking text into lines', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['between words', 'one two three', 7, ['one two', 'three']],
    ['not where it fits', 'one two', 7, ['one two']],
    ['an empty text is one empty line', '', 7, ['']],
    [
      'at a soft hyphen where a word is too long',
      payback,
      12,
      ['Terug-', 'verdientijd', 'rapport'],
    ],
    ['as late in the word as fits', payback, 13, ['Terugverdien-', 'tijd rapport']],
    ['no hyphen where the word fits', payback, 16, ['Terugverdientijd', 'rapport']],
    ['never at a no-break space', '€\u00a0448,60 x', 8, ['€\u00a0448,60', 'x']],
    ['an address after its joints', 'casus-1.report_payback', 16, ['casus-1.report_', 'payback']],
    ['a word without joints anywhere', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['by the columns of wide signs', '日本語', 4, ['日本', '語']],
    [
      'never between a sign and its accent',
      'e\u0301e\u0301e\u0301',
      2,
      ['e\u0301e\u0301', 'e\u0301'],
    ],
    ['a wide sign where one column is left', '日', 1, ['日']],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });

  it('knows the narrowest column for a head', () => {
    expect(narrowest(payback)).toBe('verdien-'.length);
    expect(narrowest('Net benefits')).toBe(8);
  });

  it('takes time in proportion to an endless word', () => {
    const start = performance.now();
    wrap('x'.repeat(500_000), 80);
    wrap(`x${HYPHEN}`.repeat(100_000), 80);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

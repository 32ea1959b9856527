import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../../src/analysis/check.ts';
import { findParties } from '../../../src/analysis/parties.ts';
import { checkJson } from '../../../src/render/formats/check-json.ts';
import { renderCsv } from '../../../src/render/formats/csv.ts';
import { renderGithub } from '../../../src/render/formats/github.ts';
import { harmless } from '../../../src/render/formats/harmless.ts';
import { resultJson } from '../../../src/render/formats/json.ts';
import { renderJunit } from '../../../src/render/formats/junit.ts';
import { renderMarkdown } from '../../../src/render/formats/markdown.ts';
import { reportCsv } from '../../../src/render/formats/report-csv.ts';
import { widthOf } from '../../../src/render/formats/text/width.ts';
import { renderText } from '../../../src/render/formats/text.ts';
import { calcPage } from '../../../src/render/pages/calc.ts';
import { checkPage } from '../../../src/render/pages/check.ts';
import { readCsv, recordsOf } from '../../helpers/csv.ts';
import { figure } from '../../helpers/figures.ts';
import { beside, study } from '../study.ts';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['an image', '<img src=x onerror=alert(1)>'],
  ['a formula', '=cmd|" /C calc"!A0'],
  ['quotes', `'"\`"'`],
  ['semicolons and a formula', 'a;=cmd();"b",=1;\n;@x'],
  ['a tab and a formula', '\t=cmd()'],
  ['a line end and a formula', '\r\n+cmd()'],
  ['Markdown', '| a |\n| --- |\n# [x](javascript:y) ![z](//w)'],
  ['right to left', 'שלום \u202edelrow\u202c مرحبا'],
  ['emoji', '👩‍👩‍👧‍👦🇧🇪1️⃣❤️'],
  ['Thai and Hindi', 'ภาษาไทย हिन्दी'],
  ['escape sequences', '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b2J\u0000\u007f'],
  ['line ends', 'one\r\ntwo\u2028three\u0085four\tfive'],
  ['half a surrogate pair', 'a\ud83dz'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['10,000 wide characters', '語'.repeat(10_000)],
  ['10,000 emoji', '😀'.repeat(10_000)],
  ['XML', ']]><!--&amp;\ufffe'],
  ['workflow commands', '::error::x%0A\n::set-output name=a::b'],
];

/** Whatever steers a terminal: control characters and what reorders text. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

/** Whose Excel, the separator, what the file begins with, and what ends a line. */
const CSV = [
  [undefined, ',', '', '\n'],
  ['nl', ';', '\ufeff', '\r\n'],
] as const;

describe.each(HOSTILE)('%s in a label', (_, label) => {
  const result = study({
    title: label,
    perspective: label,
    limitations: [label],
    cases: [
      {
        id: 'one',
        title: label,
        benefits: {
          wage: { amount: figure('1000', { label, source: { text: label } }), payer: label },
        },
        notValued: [{ effect: label, because: label }],
        because: label,
        published: { gain: '999 ± 1' },
      },
      { id: 'two', title: label, benefits: { wage: '10' }, published: { gain: '11' } },
    ],
  });
  const checked = checkPublished(result);
  const page = calcPage(result, {
    language: 'en',
    detail: true,
    version: '0.1.0',
    overrides: [label],
  });
  const provenance = { version: '0.1.0', inputs: [], overrides: [label], diagnostics: [] };
  const formats: Readonly<Record<string, () => string>> = {
    text: () => renderText(page, {}),
    'text of check': () => renderText(checkPage(checked, 'en'), {}),
    markdown: () => renderMarkdown(page),
    csv: () => renderCsv([result], { language: 'en', detail: false }),
    'csv in detail': () => renderCsv([result], { language: 'en', detail: true }),
    json: () => resultJson([result], provenance, beside),
    'json of check': () => checkJson(checked),
    junit: () => renderJunit(checked, 'en'),
    github: () => renderGithub(checked, 'en'),
  };

  it.each(Object.entries(formats))('steers no terminal: %s', (_format, render) => {
    for (const line of render().split('\n')) expect(STEERING.test(line)).toBe(false);
  });

  it('stays within the width of the screen', () => {
    for (const line of renderText(page, {}).split('\n')) {
      expect(widthOf(line)).toBeLessThanOrEqual(80);
    }
  });

  it('means the same to whoever parses the JSON', () => {
    const document = JSON.parse(resultJson([result], provenance, beside));
    expect(document.overrides).toEqual([label]);
    expect(document.portfolios[0].cases[0].title).toBe(label);
  });

  it('brings no markup into Markdown', () => {
    const text = renderMarkdown(page);
    expect(text).not.toMatch(/<|(?<!\\)\]\(/);
    const blocks = text
      .trimEnd()
      .split('\n\n')
      .filter((block) => block.startsWith('| '));
    expect(blocks).toHaveLength(4);
    for (const block of blocks) {
      const cells = block.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  describe.each(CSV)('as CSV for the Excel of %s', (excel, separator, start, end) => {
    const options = { language: 'en', excel } as const;
    const texts = [
      renderCsv([result], { ...options, detail: false }),
      renderCsv([result], { ...options, detail: true }),
      reportCsv(result, findParties(result), 'en', excel),
    ];

    it('stays a text in a cell of its own, which no spreadsheet runs', () => {
      for (const text of texts) {
        expect(text.startsWith(start)).toBe(true);
        const rows = readCsv(text.slice(start.length), separator);
        // A row a line: no label brings a line end of its own.
        expect(text.split(end)).toHaveLength(rows.length + 1);
        const cells = recordsOf(rows).flatMap((record) => Object.values(record));
        const isNumber = (cell: string): boolean => /^-?\d+(?:[.,]\d+)?$/.test(cell);
        expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell) && !isNumber(cell))).toEqual([]);
        // What is shown of it is all of it, whatever stands for the signs that would steer.
        const shown = harmless(label);
        expect(cells.some((cell) => cell === shown || cell === `'${shown}`)).toBe(true);
      }
    });
  });

  it('leaves the XML well formed', () => {
    const xml = renderJunit(checked, 'en');
    expect(
      xml.replace(/<\/?(?:testsuites?|testcase|failure)\b[^<>]*>|<\?xml [^<>]*\?>/g, ''),
    ).not.toMatch(/[<>]/);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
  });
});

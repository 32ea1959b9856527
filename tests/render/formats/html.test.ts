import { describe, expect, it } from 'vitest';
import { blocksMarkup } from '../../../src/render/formats/html/blocks.ts';
import { whatIfMarkup } from '../../../src/render/formats/html/what-if.ts';
import { renderHtml } from '../../../src/render/formats/html.ts';
import type { Block, Table } from '../../../src/render/page.ts';
import type { Report } from '../../../src/render/report.ts';
import { numberOf, shownText, typedText, unambiguous } from '../../../src/render/typed.ts';

const html = (...blocks: readonly Block[]): string =>
  blocksMarkup(blocks, { language: 'en', id: 's', title: 'Section', level: 3, charts: 'wide' })
    .markup;

describe('blocks as HTML', () => {
  it.each<[string, Block, string]>([
    ['a heading', { kind: 'heading', text: 'A & b' }, '<h3>A &amp; b</h3>'],
    ['a paragraph', { kind: 'paragraph', text: '<p>' }, '<p>&lt;p&gt;</p>'],
    ['a tone', { kind: 'paragraph', text: 'x', tone: 'bad' }, '<p class="t-bad">x</p>'],
    [
      'entries',
      { kind: 'entries', entries: [{ term: 'a', text: 'b' }] },
      '<dl><div><dt>a</dt><dd>b</dd></div></dl>',
    ],
    [
      'notes',
      { kind: 'notes', notes: [{ mark: '¹', text: 'Why.' }] },
      '<p class="note"><span class="mark">¹</span> Why.</p>',
    ],
    [
      'an outline',
      {
        kind: 'outline',
        items: [
          { depth: 0, heading: 'a', details: ['d'] },
          { depth: 1, heading: 'b', details: [] },
          { depth: 2, heading: 'c', details: [] },
          { depth: 1, heading: 'e', details: [] },
          { depth: 0, heading: 'f', details: [] },
        ],
      },
      '<ul class="outline"><li><p class="whole">a</p><p>d</p><ul><li><p>b</p><ul><li><p>c</p></li></ul></li><li><p>e</p></li></ul></li><li><p>f</p></li></ul>',
    ],
  ])('%s', (_, block, written) => {
    expect(html(block)).toBe(written);
  });

  it('a table with its heads, its sections, its total, and its marks', () => {
    const written = html({
      kind: 'table',
      columns: [
        { head: 'Line', align: 'left' },
        { head: 'Amo\u00adunt', align: 'right' },
      ],
      rows: [
        { kind: 'section', cells: [{ text: 'Benefits' }] },
        {
          cells: [
            { text: 'wage', mark: '¹' },
            { text: '1.00', tone: 'strong' },
          ],
        },
        { kind: 'total', cells: [{ text: 'All' }, { text: '1.00' }] },
      ],
    });
    expect(written).toBe(
      '<div class="table" role="group" aria-label="Section"><table><thead><tr><th scope="col">Line</th><th scope="col" class="n">Amo\u00adunt</th></tr></thead><tbody>' +
        '<tr class="section"><th scope="rowgroup" colspan="2">Benefits</th></tr>' +
        '<tr><th scope="row" class="short">wage<span class="mark">¹</span></th><td class="n t-strong">1.00</td></tr>' +
        '<tr class="total"><th scope="row" class="short">All</th><td class="n">1.00</td></tr></tbody></table></div>',
    );
  });

  it('a chart under names of its own, with the table of its numbers behind it', () => {
    const chart: Block = {
      kind: 'chart',
      title: 'C',
      description: 'D.',
      picture: { kind: 'waterfall', bars: [] },
      table: { kind: 'table', columns: [{ head: 'H', align: 'left' }], rows: [] },
    };
    const written = html(chart, chart);
    const ids = [...written.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(written.match(/<details/g)).toHaveLength(2);
  });
});

const NO_RATIOS: Table = { kind: 'table', columns: [], rows: [] };

describe('the controls', () => {
  const control = {
    address: 'deadweight',
    label: 'Deadweight',
    suffix: '%',
    text: '12.5%',
    unit: '',
    slider: { low: 0, high: 100, step: 1, at: 12.5 },
  } as const;

  it('show what stands in the files, as each language writes it', () => {
    const settled = { texts: new Map<string, string>(), target: '1.5' };
    const written = whatIfMarkup({ ratios: NO_RATIOS, controls: [control] }, settled, 'nl').markup;
    expect(written).toContain('value="12,5%"');
    expect(written).toContain('min="0" max="100" step="1" value="12.5"');
    expect(written).toContain('id="target" value="1,5"');
    expect(
      whatIfMarkup({ ratios: NO_RATIOS, controls: [control] }, settled, 'en').markup,
    ).toContain('value="12.5%"');
  });

  it('show what was moved', () => {
    const settled = {
      texts: new Map([
        ['deadweight', '60%'],
        ['timing', 'mid-year'],
      ]),
      target: '1',
    };
    const written = whatIfMarkup({ ratios: NO_RATIOS, controls: [control] }, settled, 'en').markup;
    expect(written).toContain('value="60%"');
    expect(written).toContain('step="1" value="60"');
    expect(written).toContain('<option value="mid-year" selected>');
  });

  it.each([
    ['12,5%', '12.5%'],
    [' 1650 ', '1650'],
    ['16,72', '16.72'],
    ['min(1, 2)', 'min(1, 2)'],
    ['1,000,000', '1,000,000'],
  ])('take %j for %j', (typed, text) => {
    expect(typedText(typed)).toBe(text);
  });

  it.each([
    ['1650.5', '1650,5'],
    ['60%', '60%'],
    ['vdab / 2.5', 'vdab / 2.5'],
  ])('show %j in Dutch as %j', (text, shown) => {
    expect(shownText(text, 'nl')).toBe(shown);
    expect(shownText(text, 'en')).toBe(text);
  });

  it.each<[string, '%' | '', number | undefined]>([
    ['60%', '%', 60],
    ['0.6', '%', 60],
    ['448.60', '', 448.6],
    ['2 * 3', '', undefined],
  ])('put the slider for %j%s at %j', (text, suffix, at) => {
    expect(numberOf(text, suffix)).toBe(at);
  });
});

it.each([
  ['1.125', '1.1250'],
  ['12.345%', '12.3450%'],
  ['1.12', '1.12'],
  ['1234.567', '1234.567'],
  ['0.5 * 1.125', '0.5 * 1.125'],
])('%s is typed as %s, which nobody takes for thousands', (text, typed) => {
  expect(unambiguous(text)).toBe(typed);
});

describe('a page', () => {
  const report: Report = {
    language: 'en',
    title: '</title><script>alert(1)</script>',
    departures: ['This run departs.'],
    headline: {
      name: 'SROI',
      value: '2.00',
      meaning: 'M.',
      caveats: ['One.', 'Two.'],
      facts: [{ term: 'Gain', values: ['1', '2'] }],
      conventions: 'C.',
    },
    sections: [
      {
        id: 'one',
        title: 'One',
        blocks: [{ kind: 'paragraph', text: 'text' }],
        parts: [{ id: 'part', title: 'Part', blocks: [], parts: [] }],
      },
    ],
  };
  const page = renderHtml(
    report,
    { ratios: NO_RATIOS, controls: [] },
    { texts: new Map(), target: '1' },
    {
      script: 'run()',
      packed: 'cnVu',
      boot: 'boot()',
      data: { text: '</script><!--' },
      version: '0',
      fingerprint: (text) => `${text.length}`,
    },
  );

  it('has the caveats right under the figure', () => {
    const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('SROI 2.00 M. One. Two. Gain 1 2 C.');
  });

  it('links to each section, which has a heading to go to', () => {
    expect(page).toContain('<a href="#one">One</a>');
    expect(page).toContain('<h2 id="one" tabindex="-1">One</h2>');
    expect(page).toContain('<h3 id="part" tabindex="-1">Part</h3>');
  });

  it('keeps text from ending what it stands in', () => {
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page).toContain('{"text":"\\u003c/script>\\u003c!--"}');
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;');
  });
});

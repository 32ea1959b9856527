import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/render/formats/markdown.ts';
import type { Page } from '../../../src/render/page.ts';
import { calcPage } from '../../../src/render/pages/calc.ts';
import { leerwinkels } from '../leerwinkels.ts';

describe('a page as Markdown', () => {
  it('every kind of block', () => {
    const page: Page = {
      language: 'en',
      title: 'A <title>',
      blocks: [
        { kind: 'paragraph', text: 'Changed.', tone: 'strong' },
        {
          kind: 'table',
          columns: [
            { head: 'Na\u00adme', align: 'left' },
            { head: 'Amount', align: 'right' },
          ],
          rows: [
            { kind: 'section', cells: [{ text: 'Costs' }, { text: '' }] },
            { cells: [{ text: 'a | b' }, { text: '–', mark: '¹' }] },
            { kind: 'total', cells: [{ text: 'Pool' }, { text: '-1.00' }] },
          ],
        },
        { kind: 'notes', notes: [{ mark: '¹', text: 'None.' }] },
        { kind: 'heading', text: 'More' },
        {
          kind: 'entries',
          entries: [
            { term: 'one', text: 'first' },
            { term: 'two', text: '' },
          ],
        },
        { kind: 'paragraph', text: '# no heading' },
      ],
    };
    expect(renderMarkdown(page)).toBe(`# A &lt;title&gt;

**Changed.**

| Name | Amount |
| --- | ---: |
| **Costs** |  |
| a \\| b | –¹ |
| **Pool** | **-1.00** |

¹ None.

## More

- **one**: first
- **two**

\\# no heading
`);
  });

  it('the rows of the published cases', () => {
    const options = { language: 'en', detail: false, version: '0.1.0', overrides: [] } as const;
    const text = renderMarkdown(calcPage(leerwinkels(), options));
    expect(text.split('\n').slice(2, 9)).toEqual([
      '| Case | Net benefits | Net costs | Gain | SROI | Report payback (years) | Investment payback (months) |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| casus-1 | 30,382.58 | -24,607.36 | 54,989.94 | **15.32** | 0.47 | 0.78 |',
      '| casus-2 | 21,707.43 | -25,820.12 | 47,527.55 | **13.24** | 0.45 | 0.91 |',
      '| casus-3 | 18,904.99 | 620.83 | 18,284.16 | **5.09** | 0.26 | 2.36 |',
      '| casus-4 | 17,458.44 | 0.00 | 17,458.44 | **4.86** | none¹ | 2.47 |',
      '| **Pool** | **88,453.44** | **-49,806.65** | **138,260.09** | **9.63** | **none²** | **1.25** |',
    ]);
  });

  it('leaves the underscores of names alone, and no emphasis', () => {
    const text = '_a_ report_payback_years *b* [c](javascript:d) `e` ~f~';
    const page: Page = { language: 'en', title: 'T', blocks: [{ kind: 'paragraph', text }] };
    expect(renderMarkdown(page)).toBe(
      '# T\n\n\\_a\\_ report_payback_years \\*b\\* \\[c\\](javascript:d) \\`e\\` \\~f\\~\n',
    );
  });
});

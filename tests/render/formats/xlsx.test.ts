import { describe, expect, it } from 'vitest';
import { decimal, exactText } from '../../../src/model/decimal.ts';
import { cellText } from '../../../src/model/formula/excel/spot.ts';
import { harmless } from '../../../src/render/formats/harmless.ts';
import { renderXlsx } from '../../../src/render/formats/xlsx.ts';
import type { Workbook } from '../../../src/render/workbook.ts';
import { figure } from '../../helpers/figures.ts';
import {
  cellsOf,
  changed,
  partsOf,
  placeOf,
  readCells,
  resultOf,
  secondReader,
  workbookOf,
} from '../../helpers/workbook.ts';
import { study } from '../study.ts';

const book = workbookOf(resultOf('cases'), 'nl');
const bytes = await renderXlsx(book);
const opened = await secondReader(bytes);
const parts = partsOf(bytes);

describe('a workbook as a file', () => {
  it('is the same bytes every time', async () => {
    const again = workbookOf(resultOf('cases'), 'nl');
    expect(Buffer.compare(await renderXlsx(again), bytes)).toBe(0);
  });

  it('names nobody and no day', () => {
    expect(parts.get('docProps/core.xml')).toContain(
      '<dcterms:modified xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:modified>',
    );
    expect([...parts.values()].join()).not.toMatch(/\/home\/|\/root\/|\/tmp\/|localhost/);
  });

  it('is well-formed in every part', () => {
    for (const [name, text] of parts) expect(tagsLeftOpen(text), name).toEqual([]);
  });
});

describe('another reader', () => {
  it('finds every sheet, formula, value and name', () => {
    expect(opened.worksheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    let formulas = 0;
    for (const sheet of book.sheets) {
      const found = opened.getWorksheet(sheet.name);
      for (const cell of sheet.cells) {
        const { content } = cell;
        const read = found?.getCell(cellText(cell));
        if (content.kind === 'formula') {
          formulas += 1;
          expect(read?.formula).toBe(content.formula);
          const { value } = content;
          const kept = typeof value === 'string' ? value : Number(exactText(value));
          expect(read?.result ?? '').toBe(kept);
        }
        if (content.kind === 'number') expect(read?.value).toBe(Number(exactText(content.value)));
      }
    }
    expect(formulas).toBeGreaterThan(500);
    const names = new Map(
      opened.definedNames.model.map(
        ({ name, ranges }) => [name, ranges.join().replaceAll("'", '')] as const,
      ),
    );
    for (const { name } of book.names) {
      const [sheet, cell = ''] = placeOf(book, name).split('!');
      const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      expect(names.get(name)).toBe(`${sheet}!$${column}$${row}`);
    }
    expect(names.size).toBeGreaterThanOrEqual(100);
  });

  it('finds every sheet protected, without a password, and its inputs open', () => {
    for (const sheet of book.sheets) {
      const found = opened.getWorksheet(sheet.name);
      expect(found?.sheetProtection).toMatchObject({ sheet: true });
      for (const cell of sheet.cells) {
        const locked = found?.getCell(cellText(cell)).protection?.locked ?? true;
        expect(locked, `${sheet.name} ${cellText(cell)}`).toBe(cell.style.open !== true);
      }
    }
    expect([...parts.values()].join()).not.toMatch(/sheetProtection[^>]*(?:password|hashValue)/);
  });

  it('finds numbers shown as what they are', () => {
    const formatOf = (name: string): unknown => {
      const [sheet = '', cell = ''] = placeOf(book, name).split('!');
      return opened.getWorksheet(sheet)?.getCell(cell).numFmt;
    };
    expect(formatOf('deadweight')).toBe('0.0##%');
    expect(formatOf('casus_1_gain')).toBe('#,##0.00;-#,##0.00');
    expect(formatOf('casus_1_sroi')).toBe('#,##0.00');
  });

  it('finds what inputs take', () => {
    const [, cell = ''] = placeOf(book, 'deadweight').split('!');
    const rule = /<dataValidation [^>]*sqref="([^"]*)"[^>]*>.*?<\/dataValidation>/g;
    const rules = [...(parts.get('xl/worksheets/sheet3.xml') ?? '').matchAll(rule)];
    // Cells that follow each other are one range: this is the first of one.
    const own = rules.find(([, cells = '']) =>
      cells.split(' ').some((range) => range.split(':')[0] === cell),
    );
    expect(own?.[0]).toContain('operator="between"');
    expect(own?.[0]).toContain('<formula1>0</formula1><formula2>1</formula2>');
    expect(own?.[0]).toContain('error="Een aandeel ligt van 0% tot 100%."');
  });
});

describe('on paper', () => {
  it('is A4, lying, one page wide, with its title and its pages', () => {
    for (const found of opened.worksheets) {
      expect(found.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(found.headerFooter.oddHeader).toBe('&LDe leerwinkels in vier casussen&R&A');
      expect(found.headerFooter.oddFooter).toBe('&RPagina &P van &N');
    }
  });

  it('repeats the head of a long table, and the names beside a wide one', async () => {
    const titles = (text = ''): string[] =>
      [...text.matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</g)].map(
        ([, range = '']) => range,
      );
    expect(titles(parts.get('xl/workbook.xml'))).toEqual(["'Wat als'!$5:$5", "'Parameters'!$4:$4"]);
    const wide = await renderXlsx(workbookOf(resultOf('tests/transcripts/years/cases')));
    expect(titles(partsOf(wide).get('xl/workbook.xml'))).toContain("'park'!$A:$B");
  });
});

describe('a chart', () => {
  const chart = parts.get('xl/charts/chart1.xml') ?? '';

  it('is a native one over the cells of the ratios', () => {
    expect(chart).toContain('<c:barChart>');
    expect(placeOf(book, 'pool_sroi')).toBe('Totaal!I9');
    expect(chart).toContain('<c:f>Totaal!$I$5:$I$9</c:f>'.replace('Totaal', "'Totaal'"));
    expect(chart).toContain("<c:f>'Totaal'!$A$5:$A$9</c:f>");
  });

  it('has a title, and words for who does not see it', () => {
    expect(chart).toContain('SROI per casus');
    expect(parts.get('xl/drawings/drawing1.xml')).toContain('descr="SROI per casus"');
  });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a formula', '=cmd|" /C calc"!A0'],
  ['other starts of formulas', '+1-2@SUM(A1)'],
  ['quotes', `'"\`"'`],
  ['an error', '#N/A'],
  ['another error', '#DIV/0!'],
  ['an escape of workbooks', '_x0041_ and _x000D_'],
  ['a number', '0012'],
  ['a boolean', 'TRUE'],
  ['right to left', 'שלום \u202edelrow\u202c مرحبا'],
  ['emoji', '👩‍👩‍👧‍👦🇧🇪1️⃣❤️'],
  ['control characters', 'a\u0000b\u001b[31m\u007f'],
  ['line ends', 'one\r\ntwo\u2028three\tfour'],
  ['half a surrogate pair', 'a\ud83dz'],
  ['spaces at its ends', '  a  '],
  ['codes of headers', '&D &"Arial" && &24x'],
  ['XML', ']]><!--&amp;\ufffe'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['10,000 wide characters', '語'.repeat(10_000)],
  ['10,000 emoji', '😀'.repeat(10_000)],
];

describe.each(HOSTILE)('%s in every text', (_, label) => {
  const result = study({
    title: label,
    perspective: label,
    limitations: [label],
    cases: [
      {
        id: 'one',
        title: label,
        benefits: { wage: figure('1000', { label, note: label, source: { text: label } }) },
        notValued: [{ effect: label, because: label }],
      },
      { id: 'two', title: label, benefits: { wage: '10' } },
    ],
  });

  it('comes out as that text', async () => {
    const hostile = workbookOf(result);
    const file = await renderXlsx(hostile);
    for (const [name, text] of partsOf(file)) expect(tagsLeftOpen(text), name).toEqual([]);
    const read = await readCells(file);
    const texts = [...cellsOf(hostile)].flatMap(([place, { content }]) =>
      content.kind === 'text' && content.text !== '' ? [[place, content.text] as const] : [],
    );
    expect(texts.filter(([, text]) => text.includes(label)).length).toBeGreaterThan(6);
    for (const [place, text] of texts) {
      const shown = read.get(place);
      // Excel holds 32,767 signs in a cell.
      const kept = typeof shown === 'string' ? shown.slice(0, -1) : '';
      if (text.length > 32_000) {
        expect(text.startsWith(kept) && !/\p{Cs}/u.test(kept) && shown === `${kept}…`).toBe(true);
        expect(kept.length).toBeGreaterThan(31_900);
      } else expect(shown, place).toBe(harmless(text));
    }
    const formulas = [...cellsOf(hostile)].flatMap(([, { content }]) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas.some((formula) => formula.includes(label))).toBe(false);
  });

  it('leaves the header of a page short and without codes', async () => {
    const header = (await secondReader(await renderXlsx(workbookOf(result)))).worksheets[0]
      ?.headerFooter.oddHeader;
    expect(header?.length).toBeLessThan(255);
    expect(header?.slice(2, -4).replaceAll('&&', '')).not.toContain('&');
  });
});

describe('what Excel would not open', () => {
  const broken = (name: string, formula: string): Workbook => {
    const one = changed(book, (place) =>
      place === 'Totaal!I9' ? { kind: 'formula', formula, value: decimal('1') } : undefined,
    );
    const [first] = one.names;
    return { ...one, names: first ? [{ ...first, name }] : [] };
  };

  it.each([
    ['R1C1', '1+1'],
    ['b2', '1+1'],
    ['a b', '1+1'],
    ['TRUE', '1+1'],
    ['fine', '=1+1'],
    ['fine', ''],
    ['fine', `1${'+1'.repeat(5_000)}`],
  ])('is a fault of ours: a cell called %s, a formula %.12s', async (name, formula) => {
    await expect(renderXlsx(broken(name, formula))).rejects.toThrow('for a cell');
  });
});

/** The tags of an XML text that are not closed where they should be. */
function tagsLeftOpen(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, closing, name = '', selfClosing] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g,
  )) {
    if (closing) {
      if (open.pop() !== name) return [tag];
    } else if (!selfClosing) open.push(name);
  }
  const bare = xml.replace(/<[^<>]*>/g, '');
  return [...open, ...(bare.match(/<|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/g) ?? [])];
}

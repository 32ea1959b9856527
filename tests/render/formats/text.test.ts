import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/render/formats/text/width.ts';
import { renderText } from '../../../src/render/formats/text.ts';
import type { Block, Page, Row } from '../../../src/render/page.ts';
import { calcPage } from '../../../src/render/pages/calc.ts';
import { leerwinkels } from '../leerwinkels.ts';

const plain = (...blocks: readonly Block[]): Page => ({ language: 'en', title: 'T', blocks });
const row = (...texts: readonly string[]): Row => ({ cells: texts.map((text) => ({ text })) });
const table = (...rows: readonly Row[]): Block => ({
  kind: 'table',
  columns: [
    { head: 'Name', align: 'left' },
    { head: 'Amount', align: 'right' },
  ],
  rows,
});
const lines = (page: Page, width?: number): readonly string[] =>
  renderText(page, { width }).split('\n');

const options = { detail: false, version: '0.1.0', overrides: [] };

describe('a page as text', () => {
  it('the published cases in English, at 80 columns', () => {
    expect(renderText(calcPage(leerwinkels(), { ...options, language: 'en' }), {})).toBe(
      `The leerwinkels in four cases

                                                       Report  Investment
                                                      payback     payback
Case     Net benefits   Net costs        Gain   SROI  (years)    (months)
───────  ────────────  ──────────  ──────────  ─────  ───────  ──────────
casus-1     30,382.58  -24,607.36   54,989.94  15.32    0.47         0.78
casus-2     21,707.43  -25,820.12   47,527.55  13.24    0.45         0.91
casus-3     18,904.99      620.83   18,284.16   5.09    0.26         2.36
casus-4     17,458.44        0.00   17,458.44   4.86    none¹        2.47
───────  ────────────  ──────────  ──────────  ─────  ───────  ──────────
Pool        88,453.44  -49,806.65  138,260.09   9.63    none²        1.25

Seen from the government's side. One year and four successful, intensive
trajectories give an upper bound, not a forecast.

¹ Nothing to pay back: in the situation without, too, the balance was positive.
² The report payback exists for a case only, not for a pool.

Amounts in EUR, year 2024. Net benefits are after forgone benefits, net costs
after avoided costs. Net costs below zero are a saving.

Case     Share of the pool  Pooled SROI without this case
───────  ─────────────────  ─────────────────────────────
casus-1              39.8%                           7.73
casus-2              34.4%                           8.43
casus-3              13.2%                          11.14
casus-4              12.6%                          11.22

casus-1  From invalidity to childcare
casus-2  From leefloon to the kitchen
casus-3  From temporary work to childcare
casus-4  From office diploma to social work

Conventions: deadweight 50%, attribution 75% to others: 12.5% of the gain
counts; €448.60 per client; one year, not discounted; not stated, so by default:
displacement 0%, drop-off 0%, discount rate 0%.

The report payback divides the negative balance of the situation without by the
gain. Which lines are booked in the situation without and which in the situation
with is our reading of the report.

Parameters: parameters/2024.yaml. sroi 0.1.0.

Illustration, outside the pool and without a ratio

neet  A young person who stays in school: €18,387.00 (prices of 2011)
`,
    );
  });

  it('the heads in Dutch, which fit by hyphens', () => {
    expect(lines(calcPage(leerwinkels(), { ...options, language: 'nl' })).slice(2, 9)).toEqual([
      '                                                          Terug-       Terug-',
      '                                                     verdientijd  verdientijd',
      '                           Netto                         rapport  investering',
      'Casus    Netto baten      kosten       Winst   SROI       (jaar)    (maanden)',
      '───────  ───────────  ──────────  ──────────  ─────  ───────────  ───────────',
      `casus-1    30.382,58  -24.607,36   54.989,94  15,32        0,47          0,78`,
      `casus-2    21.707,43  -25.820,12   47.527,55  13,24        0,45          0,91`,
    ]);
  });

  it('never wider than asked, detail included', () => {
    for (const language of ['nl', 'en'] as const) {
      const page = calcPage(leerwinkels(), { ...options, language, detail: true });
      for (const width of [80, 100]) {
        expect(Math.max(...lines(page, width).map(widthOf))).toBeLessThanOrEqual(width);
      }
    }
  });

  it('sets a table that no screen can hold row by row', () => {
    expect(lines(plain(table(row('a', '12345678901234567890'), row('b', '1'))), 20)).toEqual([
      'T',
      '',
      'a',
      '  Amount: 1234567890',
      '          1234567890',
      '',
      'b',
      '  Amount: 1',
      '',
    ]);
  });

  it('aligns numbers on the right whatever their marks, and wide signs by their columns', () => {
    const marked: Row = { cells: [{ text: '日本' }, { text: '–', mark: '¹' }] };
    expect(lines(plain(table(marked, row('👩‍💻 Zoë', '10.00'))))).toEqual([
      'T',
      '',
      'Name    Amount',
      '──────  ──────',
      '日本        –¹',
      '👩‍💻 Zoë  10.00',
      '',
    ]);
  });

  it('draws small and large tables alike', () => {
    const rows = Array.from({ length: 201 }, (_, n) => row(`case-${n}`, `${n * n}.00`));
    const large = lines(plain(table(...rows)));
    const small = lines(plain(table(...rows.slice(-200))));
    expect(large.slice(0, 4)).toEqual(small.slice(0, 4));
    expect(large.slice(5)).toEqual(small.slice(4));
  });

  it('wraps what hangs from a mark or a term under itself', () => {
    const page = plain(
      { kind: 'notes', notes: [{ mark: '¹', text: 'one two three four' }] },
      { kind: 'entries', entries: [{ term: 'id', text: 'one two three four' }] },
      { kind: 'entries', entries: [{ term: 'a term of more than 24 signs', text: 'x' }] },
    );
    expect(lines(page, 14)).toEqual([
      'T',
      '',
      '¹ one two',
      '  three four',
      '',
      'id  one two',
      '    three four',
      '',
      '- a term of',
      '  more than 24',
      '  signs: x',
      '',
    ]);
  });

  it('colours by tone, and only where colour was given', () => {
    const page = plain({ kind: 'paragraph', text: 'differs', tone: 'bad' });
    const colour = new Chalk({ level: 1 });
    expect(renderText(page, { colour })).toBe(
      '\u001b[1mT\u001b[22m\n\n\u001b[31mdiffers\u001b[39m\n',
    );
    expect(renderText(page, {})).toBe('T\n\ndiffers\n');
    const strong: Row = { cells: [{ text: 'Pool' }, { text: '9.63', tone: 'strong' }] };
    const body = renderText(plain(table(strong)), { colour }).split('\n')[4];
    expect(body).toBe('Pool    \u001b[1m9.63\u001b[22m');
  });
});

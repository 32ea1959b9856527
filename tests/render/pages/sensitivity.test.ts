import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { sensitivity } from '../../../src/analysis/sensitivity.ts';
import { decimal } from '../../../src/model/decimal.ts';
import type { Tornado } from '../../../src/render/chart.ts';
import { renderText } from '../../../src/render/formats/text.ts';
import type { Block, Chart, Page } from '../../../src/render/page.ts';
import { sensitivityPage } from '../../../src/render/pages/sensitivity.ts';
import { figure, parse } from '../../helpers/figures.ts';
import { type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';
import { resultOf } from '../../helpers/workbook.ts';
import { leerwinkels } from '../leerwinkels.ts';

const OPTIONS = { language: 'en', detail: false, version: '1.2.3', overrides: [] } as const;
type Options = Partial<Parameters<typeof sensitivityPage>[1]>;

function page(options: Options = {}, target?: string): Page {
  const found = sensitivity(leerwinkels(), target === undefined ? undefined : decimal(target));
  return sensitivityPage(found, { ...OPTIONS, ...options });
}

function pageOf(texts: readonly CaseText[], options: Options = {}, target?: string): Page {
  const result = calculate(makePortfolio(texts));
  const found = sensitivity(result, target === undefined ? undefined : decimal(target));
  return sensitivityPage(found, { ...OPTIONS, ...options });
}

const all = <K extends Block['kind']>({ blocks }: Page, kind: K): Extract<Block, { kind: K }>[] =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const rows = ({ rows: of }: Extract<Block, { kind: 'table' }>): readonly string[] =>
  of.map(({ cells }) => cells.map(({ text, mark = '' }) => text + mark).join(' | '));
const paragraphs = (shown: Page): string =>
  all(shown, 'paragraph')
    .map(({ text }) => text)
    .join('\n');
const tornado = (chart: Chart | undefined): Tornado => {
  if (chart?.picture.kind !== 'tornado') throw new Error('no tornado');
  return chart.picture;
};

const PLAIN = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1000' });

describe('the page', () => {
  it('has each case and last the pool, with a tornado and a table of switching values', () => {
    const shown = page();
    expect(all(shown, 'heading').map(({ text }) => text)).toEqual([
      'casus-1: From invalidity to childcare',
      'casus-2: From leefloon to the kitchen',
      'casus-3: From temporary work to childcare',
      'casus-4: From office diploma to social work',
      'Pool',
    ]);
    const [first] = all(shown, 'chart');
    expect(first?.title).toBe('SROI of casus-1, as each figure goes from low to high');
    const { base, target, bars } = tornado(first);
    expect([base.text, target?.text, bars.length]).toEqual(['15.32', '1.00', 9]);
    const [strongest] = bars;
    // 15.3226… × 17.5% ÷ 25% and × 32.5% ÷ 25%
    expect([strongest?.label, strongest?.high.input, strongest?.high.text]).toEqual([
      'Attribution to others',
      '82.5%',
      '10.73',
    ]);
    expect([strongest?.low.input, strongest?.low.text]).toEqual(['67.5%', '19.92']);
    const [switching] = all(shown, 'table');
    expect(switching && rows(switching).slice(0, 3)).toEqual([
      'Attribution to others | 75% | 98.3684%',
      'Cost per client | €448.60 | €6,873.74',
      'Deadweight | 50% | 96.7369%',
    ]);
  });

  it('says how figures were moved, and that the 10% and the 1% are ours', () => {
    const said = paragraphs(page());
    expect(said).toContain('None of the ');
    expect(said).toContain('moved by 10% down and up');
    expect(said).toContain('That 10% is our choice');
    expect(said).toContain('with a swing below 1% of the SROI (a limit of ours)');
    expect(said).toContain("Seen from the government's side.");
    expect(said).toContain('Conventions: deadweight 50%');
    expect(said).toContain('Parameters: parameters/2024.yaml. sroi 1.2.3.');
  });

  it('speaks Dutch', () => {
    const shown = page({ language: 'nl' });
    expect(shown.title).toBe('De leerwinkels in vier casussen: gevoeligheidsanalyse');
    const [switching] = all(shown, 'table');
    expect(switching?.columns.map(({ head }) => head)).toEqual([
      'Omslagwaarden',
      'Nu',
      'SROI is 1 bij',
    ]);
    expect(switching && rows(switching)[0]).toBe('Attributie aan anderen | 75% | 98,3684%');
    expect(paragraphs(shown)).toContain('Te zwak om ertoe te doen');
    expect(all(shown, 'chart').at(-1)?.title).toBe(
      'Attributie aan anderen en Kost per cliënt samen',
    );
  });

  it('shows net value and two together of the pool, and of every case in detail', () => {
    const kinds = (shown: Page): string =>
      all(shown, 'chart')
        .map(({ picture }) => picture.kind)
        .join(' ');
    expect(kinds(page())).toBe('tornado tornado tornado tornado tornado tornado heat');
    expect(kinds(page({ detail: true }))).toBe('tornado tornado heat '.repeat(5).trim());
    const digits = all(page({ detail: true }), 'entries')[0]?.entries[0];
    expect(digits).toEqual({
      term: 'attribution',
      text: '0.9836842888591651267963057867284248010136', // 1 − 0.25 ÷ 15.3226542…
    });
  });

  it('leads to the target that is asked for', () => {
    const [switching] = all(page({}, '2.5'), 'table');
    expect(switching?.columns[2]?.head).toBe('SROI is 2.5 at');
    // 1 − 0.5 × 2.5 ÷ 15.3226542…
    expect(switching && rows(switching)[2]).toBe('Deadweight | 50% | 91.8421%');
  });

  it('names what departs from the files', () => {
    const [first] = all(page({ overrides: ['deadweight=60%'] }), 'paragraph');
    expect(first).toMatchObject({ tone: 'strong' });
    expect(first?.text).toContain('--set deadweight=60%');
  });

  it('fits a narrow screen and a wide one', () => {
    for (const width of [60, 80, 120]) {
      for (const language of ['en', 'nl'] as const) {
        const lines = renderText(page({ language }), { width }).split('\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      }
    }
  });

  it('of many cases is that of the pool, unless all are asked for', () => {
    const texts = Array.from({ length: 11 }, (_, index): CaseText => {
      return { id: `c${index}`, parameters: PLAIN, benefits: { a: '1500' } };
    });
    const shown = pageOf(texts);
    expect(all(shown, 'heading').map(({ text }) => text)).toEqual(['Pool']);
    expect(paragraphs(shown)).toContain('--detail shows each of the 11 cases too.');
    expect(all(pageOf(texts, { detail: true }), 'heading')).toHaveLength(12);
  });
});

describe('a switching value', () => {
  const range = (low: string, high: string) => ({ range: { low: parse(low), high: parse(high) } });
  const notes = (shown: Page): readonly string[] =>
    all(shown, 'notes').flatMap((block) => block.notes.map(({ mark, text }) => mark + text));

  it('is marked where it lies within the range that the file itself states', () => {
    const shown = pageOf([
      { parameters: PLAIN, benefits: { a: figure('1500', range('800', '2000')) } },
    ]);
    const [table] = all(shown, 'table');
    expect(table && rows(table)[0]).toBe('a | €1,500 | €1,000¹');
    expect(table?.rows[0]?.cells[2]?.tone).toBe('bad');
    expect(notes(shown)).toEqual(['¹Within its own range.']);
    expect(paragraphs(shown)).toContain('1 of the 4 figures states a range; each of the others');
  });

  it('of years is marked as the first one on the other side', () => {
    const shown = pageOf([
      { parameters: PLAIN, benefits: { a: { amount: '300', duration: '6' } } },
    ]);
    const [table] = all(shown, 'table');
    expect(table && rows(table)).toContain('Duration in years, a | 6 | 3¹');
    expect(notes(shown)).toEqual(['¹The first value on the other side; the SROI is 0.90 there.']);
  });

  it('that there is none of is said, with the reason', () => {
    const shown = pageOf(
      [
        {
          parameters: PLAIN,
          clients: '2',
          amounts: 'per_client',
          benefits: { a: '1500' },
          costs: { b: '400' },
        },
      ],
      {},
      '5',
    );
    const said = paragraphs(shown);
    expect(said).toContain('At no possible value of these does the SROI become 5');
    // Clients stand above and below the line.
    expect(said).toContain('(a limit of ours): Clients.');
  });

  it('is none without a ratio', () => {
    const shown = pageOf([{ parameters: PLAIN, cost_per_client: '0', benefits: { a: '5' } }]);
    expect(paragraphs(shown)).toContain('No switching values: there is no ratio');
    expect(all(shown, 'chart')[0]?.title).toBe(
      'Net present value of case, as each figure goes from low to high',
    );
  });
});

describe('what can not be moved', () => {
  it('is told with what is at fault', () => {
    const shown = pageOf([
      {
        parameters: PLAIN,
        values: { wage: '105', allowance: '100' },
        benefits: { a: 'wage - allowance', b: '995', c: '10 * 1.02 ^ t' },
      },
    ]);
    const said = paragraphs(shown);
    expect(said).toContain(
      'wage can not be 94.5 with all else as it is: `case.benefits.a` is `-5.5`',
    );
    expect(said).toContain('Not moved, as their amounts differ by the year t: case.benefits.c.');
    const bar = tornado(all(shown, 'chart')[0]).bars.find(({ label }) => label === 'wage');
    expect([bar?.low.text, bar?.high.text]).toEqual(['none', '1.02']);
  });

  it('is what is 0, or would be more than is possible', () => {
    const shelf = makeParameters({ deadweight: '0', attribution: '95%', cost_per_client: '10' });
    const said = paragraphs(pageOf([{ parameters: shelf, benefits: { a: '300' } }]));
    expect(said).toContain(
      'They are 0, of which 10% is 0 too, and so move only with a range: Deadweight.',
    );
    expect(said).toContain('Cut at what is possible: Attribution to others.');
  });
});

describe('the names of inputs', () => {
  it('tell in a pool of which case they are, and by the address where that is not enough', () => {
    const shelf = makeParameters({
      deadweight: figure('30%', { label: 'Deadweight' }),
      attribution: '0',
      cost_per_client: '10',
      values: { a: figure('1000', { label: 'Rent' }), b: figure('2000', { label: 'Rent' }) },
    });
    const text = (id: string): CaseText =>
      ({
        id,
        parameters: shelf,
        deadweight: id === 'two' ? '20%' : undefined,
        benefits: {
          one: 'a',
          two: 'b',
          three: { amount: figure('300', { label: 'Care' }), quantity: '5', deadweight: '40%' },
          four: { amounts: ['700', '800'] },
        },
      }) as CaseText;
    const shown = pageOf([text('one'), text('two')], { detail: true });
    const labels = tornado(all(shown, 'chart').at(-3)).bars.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toEqual(
      expect.arrayContaining([
        'Deadweight',
        'Deadweight (two)',
        'Rent (a)',
        'Rent (b)',
        'Care (one)',
        'Quantity, Care (two)',
        'Deadweight, Care (one)',
        'four, year 2 (two)',
      ]),
    );
  });
});

describe('the two strongest inputs together', () => {
  // The published files state ranges for both: from 1.93 to 28.89.
  const shown = (target: string): string | undefined => {
    const found = sensitivity(resultOf('cases'), decimal(target));
    const charts = all(sensitivityPage(found, OPTIONS), 'chart');
    return charts.find(({ picture }) => picture.kind === 'heat')?.description;
  };

  it('are said to lie on both sides of the target, or all on one', () => {
    expect(shown('9')).toContain('A line parts what is below 9 from what is not.');
    expect(shown('1')).toContain('Nowhere here is it below 1.');
    expect(shown('100')).toContain('Everywhere here it is below 100.');
  });
});

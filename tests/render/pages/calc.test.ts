import { describe, expect, it } from 'vitest';
import type { PortfolioResult } from '../../../src/analysis/calculate.ts';
import type { Language } from '../../../src/model/text.ts';
import type { Block, Table } from '../../../src/render/page.ts';
import { type CalcPageOptions, calcPage } from '../../../src/render/pages/calc.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { study } from '../study.ts';

const page = (result: PortfolioResult, options: Partial<CalcPageOptions> = {}) =>
  calcPage(result, { language: 'en', detail: false, version: '0.1.0', overrides: [], ...options });

const tables = (blocks: readonly Block[]): readonly Table[] =>
  blocks.filter((block) => block.kind === 'table');

const cells = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.cells.map(({ text, mark }) => text + (mark ?? '')));

const paragraphs = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const notes = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'notes' ? block.notes.map(({ mark, text }) => `${mark} ${text}`) : [],
  );

/** A case whose gain is its one benefit. */
const gaining = (id: string, amount: string) => ({ id, benefits: { wage: amount } });

describe('the published cases', () => {
  it('as the report prints them, and their pool (METHOD, the four published cases)', () => {
    const [summary] = tables(page(leerwinkels()).blocks);
    // Case 1: 14916.36 + 469.59 + 15800 − 803.37 = 30382.58 (printed .57: a stated tolerance);
    // 448.60 / (54989.94… × 0.125 / 12) = 0.783 months. The pool adds up each column.
    expect(cells(summary)).toEqual([
      ['casus-1', '30,382.58', '-24,607.36', '54,989.94', '15.32', '0.47', '0.78'],
      ['casus-2', '21,707.43', '-25,820.12', '47,527.55', '13.24', '0.45', '0.91'],
      ['casus-3', '18,904.99', '620.83', '18,284.16', '5.09', '0.26', '2.36'],
      ['casus-4', '17,458.44', '0.00', '17,458.44', '4.86', 'none¹', '2.47'],
      ['Pool', '88,453.44', '-49,806.65', '138,260.09', '9.63', 'none²', '1.25'],
    ]);
    expect(summary?.rows.at(-1)?.kind).toBe('total');
  });

  it('what each case means for the pool', () => {
    // 54989.94 / 138260.09 = 39.77%; without case 1: (138260.09 − 54989.94) × 0.125 / 1345.80.
    expect(cells(tables(page(leerwinkels()).blocks)[1])).toEqual([
      ['casus-1', '39.8%', '7.73'],
      ['casus-2', '34.4%', '8.43'],
      ['casus-3', '13.2%', '11.14'],
      ['casus-4', '12.6%', '11.22'],
    ]);
  });

  it.each<[Language, readonly string[]]>([
    [
      'nl',
      [
        '¹ Niets terug te verdienen: ook in de situatie zonder was er een positief saldo.',
        '² De terugverdientijd rapport bestaat enkel per casus, niet voor het totaal.',
      ],
    ],
    [
      'en',
      [
        '¹ Nothing to pay back: in the situation without, too, the balance was positive.',
        '² The report payback exists for a case only, not for a pool.',
      ],
    ],
  ])('why a figure is missing, in %s', (language, expected) => {
    expect(notes(page(leerwinkels(), { language }).blocks)).toEqual(expected);
  });

  it('right under the pool its perspective and first limitation', () => {
    const { blocks } = page(leerwinkels());
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      text: "Seen from the government's side. One year and four successful, intensive trajectories give an upper bound, not a forecast.",
    });
  });

  it('the illustration apart, with its price year and no ratio', () => {
    expect(page(leerwinkels()).blocks.slice(-2)).toEqual([
      { kind: 'heading', text: 'Illustration, outside the pool and without a ratio' },
      {
        kind: 'entries',
        entries: [
          {
            term: 'neet',
            text: 'A young person who stays in school: €18,387.00 (prices of 2011)',
          },
        ],
      },
    ]);
  });

  it('the reading of the report, the parameters and the version', () => {
    const texts = paragraphs(page(leerwinkels(), { language: 'nl' }).blocks);
    expect(texts).toContain('Parameters: parameters/2024.yaml. sroi 0.1.0.');
    expect(texts.some((text) => text.includes('onze lezing van het rapport'))).toBe(true);
  });

  it('every line on request, those booked in the situation with marked', () => {
    const { blocks } = page(leerwinkels(), { language: 'nl', detail: true });
    const detail = tables(blocks)[2];
    expect(cells(detail).slice(0, 7)).toEqual([
      ['Baten', '', '', ''],
      [
        'Loonlasten en belastingen, nieuwe job (payroll)',
        '14.916,36',
        '1.864,55', // 14916.36 × 0.125 = 1864.545
        'evaluatie, casus 1',
      ],
      ['vat_uplift', '469,59', '58,70', ''],
      ['working_parent', '15.800,00', '1.975,00', ''],
      ['Gederfde baten', '', '', ''],
      ['pension_levy', '803,37', '-100,42', ''],
      ['Kosten', '', '', ''],
    ]);
    expect(cells(detail).at(-1)).toEqual(['crime¹', '3.658,96', '457,37', '']);
    expect(
      tables(blocks)
        .at(-1)
        ?.columns.map(({ head }) => head),
    ).toEqual(['Post', 'Waarde per jaar', 'Bron']);
  });
});

describe('other portfolios', () => {
  it('one case alone has no row of a pool', () => {
    const { title, blocks } = page(study({ cases: [gaining('one', '1000')] }));
    expect(title).toBe('Title of one');
    expect(tables(blocks)).toHaveLength(1);
    expect(tables(blocks)[0]?.rows).toHaveLength(1);
  });

  it('says first of all which figures were changed for this run', () => {
    const { blocks } = page(leerwinkels(), { overrides: ['deadweight=60%', 'attribution=25%'] });
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      text: 'This run departs from the files: --set deadweight=60%, --set attribution=25%.',
      tone: 'strong',
    });
  });

  it('has no pool, and says so, when not all cases are here', () => {
    const cases = [gaining('one', '1000'), gaining('two', '2000')];
    const { blocks } = page(study({ cases, complete: false, perspective: 'Ours.' }));
    expect(tables(blocks)).toHaveLength(1);
    expect(cells(tables(blocks)[0]).map(([id]) => id)).toEqual(['one', 'two']);
    expect(paragraphs(blocks)[0]).toContain('There is no pool');
    expect(paragraphs(blocks).join()).not.toContain('Ours.');
  });

  it('marks a case that does not count in the pool', () => {
    const cases = [gaining('one', '10000'), { ...gaining('two', '20000'), pooled: false }];
    const { blocks } = page(study({ cases }));
    expect(cells(tables(blocks)[0]).map(([id]) => id)).toEqual(['one', 'two¹', 'Pool']);
    expect(notes(blocks)[0]).toBe('¹ This case does not count in the pool.');
  });

  it('gives each reason one note, however many figures miss', () => {
    const free = { cost_per_client: '0' };
    const cases = [
      { ...gaining('one', '1000'), ...free },
      { ...gaining('two', '2000'), ...free },
    ];
    const { blocks } = page(study({ cases }));
    // Those of the table of cases, and of the table of what each means for the pool.
    const note = '¹ No ratio: there is no investment above zero.';
    expect(notes(blocks)).toEqual([note, note]);
  });

  it('of which none has a report payback have no column for it, nor the reading of it', () => {
    const twoYears = { id: 'one', benefits: { wage: { amount: '10000', duration: '2' } } };
    const { blocks } = page(study({ cases: [twoYears, gaining('two', '10000')] }));
    expect(tables(blocks)[0]?.columns.map(({ head }) => head)).toEqual([
      'Case',
      'Net benefits',
      'Net costs',
      'Gain',
      'SROI',
      'Investment payback (months)',
    ]);
    expect(notes(blocks)).toEqual([]);
    expect(paragraphs(blocks).join()).not.toContain('report payback');
  });

  it('keeps the column where one case has a report payback', () => {
    const paying = { id: 'two', avoided_costs: { benefit: '10000' } };
    const { blocks } = page(study({ cases: [gaining('one', '10000'), paying] }));
    expect(tables(blocks)[0]?.columns[5]?.head).toBe('Report payback (years)');
    // All of the gain was lost in the situation without: 10000 / 10000 = 1 year.
    expect(cells(tables(blocks)[0]).map((row) => row[5])).toEqual(['none¹', '1.00', 'none²']);
    expect(paragraphs(blocks).join()).toContain('report payback divides');
  });

  it('shows the net present value of a case without an investment, and why it has no ratio', () => {
    // 100 − 10 − 50 + 20 = 60, and nothing was put in.
    const cba = {
      id: 'one',
      deadweight: '0',
      attribution: '0',
      cost_per_client: '0',
      benefits: { b: '100' },
      forgone_benefits: { f: { amount: '10', situation: 'with' as const } },
      costs: { c: '50' },
      avoided_costs: { a: { amount: '20', situation: 'with' as const } },
    };
    const { blocks } = page(study({ cases: [cba] }));
    expect(tables(blocks)[0]?.columns[4]?.head).toBe('Net present value');
    expect(cells(tables(blocks)[0])).toEqual([
      ['one', '90.00', '30.00', '60.00', '60.00', 'none¹', 'none¹'],
    ]);
    expect(notes(blocks)).toEqual(['¹ No ratio: there is no investment above zero.']);
  });

  it('says where rounding keeps shown parts from adding up', () => {
    // 1000.004 + 1000.004 = 2000.008: shown 1,000.00 + 1,000.00 = 2,000.01.
    const cases = [gaining('one', '1000.004'), gaining('two', '1000.004')];
    const { blocks } = page(study({ cases }));
    expect(paragraphs(blocks).join()).toContain('do not everywhere add up');
    expect(paragraphs(page(leerwinkels()).blocks).join()).not.toContain('add up');
  });

  it('says where shown shares do not come to 100%', () => {
    const cases = ['one', 'two', 'three'].map((id) => gaining(id, '1000'));
    expect(paragraphs(page(study({ cases })).blocks).join()).toContain('exactly 100%');
  });

  it('names the clients where there are more than one', () => {
    const of = { ...gaining('one', '1000'), clients: '60', amounts: 'per_client' as const };
    const { blocks } = page(study({ title: 'T', cases: [of, gaining('two', '1')] }));
    expect(blocks.find((block) => block.kind === 'entries')?.entries[0]).toEqual({
      term: 'one',
      text: 'Title of one (clients: 60)',
    });
  });

  it('shows quantities, years, shares and inputs in detail where they differ', () => {
    const of = {
      id: 'one',
      benefits: {
        wage: {
          amount: '8500',
          quantity: '60',
          duration: '2',
          deadweight: '40%',
          attribution: '30%',
          drop_off: '30%',
        },
        once: { amount: '100', loss: true },
      },
      investment: { staff: '250000' },
      discount_rate: '3.5%',
      timing: 'start-of-year' as const,
    };
    const { blocks } = page(study({ cases: [of] }), { detail: true });
    const detail = tables(blocks)[1];
    expect(detail?.columns.map(({ head }) => head)).toEqual([
      'Line',
      'Amount',
      'Quantity',
      'Value a year',
      'Years',
      'Counts for',
      'Impact',
      'Present value',
      'Source',
    ]);
    // 510000 × 0.42 = 214200, and 0.7 of it in year 2: 364140; 214200 + 149940 / 1.035.
    expect(cells(detail)[1]).toEqual([
      'wage',
      '8,500.00',
      '60',
      '510,000.00',
      '1–2',
      '42%',
      '364,140.00',
      '359,069.57',
      '',
    ]);
    expect(cells(detail)[2]?.slice(0, 7)).toEqual([
      'once¹',
      '100.00',
      '1',
      '100.00',
      '1',
      '12.5%',
      '-12.50',
    ]);
    expect(cells(detail).at(-1)).toEqual([
      'staff',
      '250,000.00',
      '1',
      '250,000.00',
      '0',
      '',
      '',
      '250,000.00',
      '',
    ]);
  });

  it('of illustrations alone has no table and no conventions', () => {
    const cases = [{ ...gaining('one', '10'), illustration: true }];
    const { blocks } = page(study({ cases }));
    expect(tables(blocks)).toHaveLength(0);
    expect(paragraphs(blocks)).toEqual(['Parameters: parameters/2024.yaml. sroi 0.1.0.']);
    expect(blocks.at(-1)).toMatchObject({
      entries: [{ term: 'one', text: 'Title of one: €10.00 (prices of 2024)' }],
    });
  });

  it('says which case is in which currency', () => {
    const cases = [gaining('one', '10'), { ...gaining('two', '10'), currency: 'CHF' }];
    const { blocks } = page(study({ cases, complete: false }));
    expect(paragraphs(blocks)[0]).toMatch(/^Amounts in EUR \(one\), CHF \(two\), year 2024\./);
  });
});

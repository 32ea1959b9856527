import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { type SimulationOptions, simulate } from '../../../src/analysis/simulate.ts';
import type { Block, Page } from '../../../src/render/page.ts';
import { shareText, writingOf } from '../../../src/render/pages/simulate/writing.ts';
import { simulatedBlocks, simulatePage } from '../../../src/render/pages/simulate.ts';
import { discrete, normal, uncertain, uniform } from '../../analysis/simulate/drawn.ts';
import { type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';

const BARE = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1' });
const fee = (id: string, amount = uncertain('3', uniform(2, 4))): CaseText => ({
  id,
  parameters: BARE,
  benefits: { fee: amount },
});

function made(cases: readonly CaseText[], options: SimulationOptions = {}) {
  const result = calculate(makePortfolio(cases));
  const { simulation, diagnostics } = simulate(result, { draws: 1_000, ...options });
  if (!simulation) throw new Error(JSON.stringify(diagnostics));
  return { result, simulation };
}

function page(
  cases: readonly CaseText[],
  options: SimulationOptions & { readonly detail?: boolean } = {},
): Page {
  const { detail = false, ...asked } = options;
  const { result, simulation } = made(cases, asked);
  return simulatePage(simulation, result, {
    language: 'en',
    detail,
    version: '1.0.0',
    overrides: [],
  });
}

const texts = ({ blocks }: Page): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const strong = ({ blocks }: Page): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.tone === 'strong' ? [block.text] : [],
  );
const charts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block.title] : []));
const rows = ({ blocks }: Page, table = 0): readonly (readonly string[])[] => {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return (tables[table]?.rows ?? []).map(({ cells }) =>
    cells.map(({ text, mark = '' }) => text + mark),
  );
};

describe('the page of a simulation', () => {
  it('speaks of the pool, and with detail of every case too', () => {
    const cases = [fee('a'), fee('b')];
    expect(strong(page(cases))).toEqual([
      'In 100% of the draws, the SROI of the pool is at least 1.',
    ]);
    expect(charts(page(cases).blocks)).toEqual(['Spread of the SROI: the pool']);
    expect(charts(page(cases, { detail: true }).blocks)).toEqual([
      'Spread of the SROI: a',
      'Spread of the SROI: b',
      'Spread of the SROI: the pool',
    ]);
  });

  it('speaks of every case where there is no pool', () => {
    const found = page([
      { ...fee('a'), pooled: false },
      { ...fee('b'), pooled: false },
    ]);
    expect(strong(found)).toHaveLength(2);
    expect(charts(found.blocks)).toHaveLength(2);
  });

  it('says why a case has no ratio, and leaves its draws empty', () => {
    const found = page([fee('a'), { ...fee('free'), cost_per_client: '0' }]);
    expect(rows(found)[1]).toEqual(['free', 'none¹', ...Array<string>(8).fill('')]);
    expect(found.blocks).toContainEqual({
      kind: 'notes',
      notes: [{ mark: '¹', text: 'No ratio: there is no investment above zero.' }],
    });
  });

  it('says it where a case is the same in every draw, in place of a picture', () => {
    const found = page([fee('a'), { ...fee('same'), benefits: { fee: '7' } }], { detail: true });
    expect(texts(found)).toContain('In every draw the SROI of same is 7.00.');
    expect(charts(found.blocks)).toEqual(['Spread of the SROI: a', 'Spread of the SROI: the pool']);
  });

  it('names what was drawn, with its value and its distribution', () => {
    const shelf = makeParameters({
      deadweight: uncertain('50%', uniform(0.4, 0.6)),
      attribution: '0',
      cost_per_client: '1',
    });
    const found = page([
      fee('a', uncertain('3', normal(3, 1))),
      { ...fee('b', uncertain('5', discrete({ 4: '50%', 6: '50%' }))), parameters: shelf },
    ]);
    expect(rows(found, 1)).toEqual([
      ['Deadweight', '50%', 'uniform, 0.4 to 0.6'],
      ['fee (a)', '€3.00', 'normal, mean 3, standard deviation 1'],
      ['fee (b)', '€5.00', 'discrete, 4 (chance 50%), 6 (chance 50%)'],
    ]);
  });

  it('tells two statements of one figure apart by their files', () => {
    const cases = ['2024', '2025'].map((year, index) => ({
      ...fee(`c${index}`, undefined),
      parameters: {
        ...makeParameters({
          deadweight: uncertain(`0.${index + 1}`, uniform(0, 0.5)),
          attribution: '0',
          cost_per_client: '1',
        }),
        year,
      },
    }));
    // A place in these tests is the text that stands there.
    expect(rows(page(cases), 1).map(([name]) => name)).toEqual(
      expect.arrayContaining(['Deadweight (0.1)', 'Deadweight (0.2)']),
    );
  });

  it('counts draws that were cut, and those without a ratio', () => {
    const found = texts(
      page([
        {
          ...fee('a', uncertain('0', normal(0, 1))),
          investment: { staff: uncertain('1', discrete({ 0: '50%', 1: '50%' })) },
        },
        fee('b'),
      ]),
    ).join('\n');
    expect(found).toMatch(/^\d{3} drawn values lay outside what a figure can be/m);
    expect(found).toMatch(
      /^In \d{3} draws a does not have this figure: .* they count as below 1\.$/m,
    );
  });

  it('says that years are whole, where they are drawn', () => {
    const years = uncertain('2', uniform(1, 3));
    const drawn = page([{ ...fee('a'), benefits: { fee: { amount: '3', duration: years } } }]);
    expect(texts(drawn)).toContain('What counts years is rounded to whole years.');
    expect(texts(page([fee('a')]))).not.toContain('What counts years is rounded to whole years.');
  });

  it('says with a design that no standard error follows, and has no column for it', () => {
    expect(rows(page([fee('a')]))[0]).toHaveLength(10);
    const designed = page([fee('a')], { method: 'sobol' });
    expect(rows(designed)[0]).toHaveLength(9);
    expect(texts(designed).join('\n')).toContain('no standard error follows from them');
  });

  it('has the indices of what plays a part, the strongest first', () => {
    const cases = [
      {
        ...fee('a'),
        benefits: { small: uncertain('2', uniform(1, 2)), large: uncertain('9', uniform(1, 9)) },
      },
      fee('b'),
    ];
    const found = page(cases, { indices: true, detail: true });
    const names = (table: number) => rows(found, table).map(([name]) => name);
    expect(names(1)).toEqual(['large (a)', 'small (a)']);
    expect(names(2)).toEqual(['fee (b)']);
    expect(names(3)).toEqual(['large (a)', 'fee (b)', 'small (a)']);
  });

  it('gives a report both pictures', () => {
    const { simulation } = made([fee('a')]);
    const [one] = simulation.results;
    if (!one) throw new Error('no result');
    expect(charts(simulatedBlocks(one, writingOf(simulation, 'nl')))).toEqual([
      'Spreiding van de SROI: a',
      'Kans dat de SROI lager uitkomt: a',
    ]);
  });
});

it.each([
  [0, '0%'],
  [0.00001, '< 0.1%'],
  [0.001, '0.1%'],
  [0.4564, '45.6%'],
  [0.999, '99.9%'],
  [0.99999, '> 99.9%'],
  [1, '100%'],
])('a share of %f of the draws is shown as %s', (share, shown) => {
  expect(shareText(share, 'en')).toBe(shown);
});

import { describe, expect, it } from 'vitest';
import type { SweepOptions } from '../../../src/analysis/sweep/options.ts';
import { planSweep } from '../../../src/analysis/sweep.ts';
import { parseOverrides } from '../../../src/model/override/override.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import type { Language } from '../../../src/model/text.ts';
import type { Heat } from '../../../src/render/chart.ts';
import { renderMarkdown } from '../../../src/render/formats/markdown.ts';
import { renderText } from '../../../src/render/formats/text.ts';
import type { Block, Chart, Page } from '../../../src/render/page.ts';
import { sweepPage } from '../../../src/render/pages/sweep.ts';
import { makePortfolio } from '../../helpers/records.ts';
import { leerwinkels } from '../leerwinkels.ts';

const COMMAND = 'sroi sweep cases/ --vary deadweight=25%,50%';

function page(
  options: SweepOptions,
  {
    portfolio = leerwinkels().portfolio,
    language = 'en',
    overrides = [],
  }: {
    readonly portfolio?: Portfolio;
    readonly language?: Language;
    readonly overrides?: readonly string[];
  } = {},
): Page {
  const { plan, diagnostics } = planSweep(portfolio, options);
  if (!plan) throw new Error(JSON.stringify(diagnostics));
  return sweepPage(plan, { language, portfolio, overrides, version: '1.2.3', command: COMMAND });
}

const all = <K extends Block['kind']>({ blocks }: Page, kind: K): Extract<Block, { kind: K }>[] =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const tableOf = (shown: Page): readonly string[] =>
  all(shown, 'table').flatMap(({ columns, rows }) => [
    columns.map(({ head }) => head).join(' | '),
    ...rows.map(({ cells }) => cells.map(({ text, mark = '' }) => text + mark).join(' | ')),
  ]);
const paragraphs = (shown: Page): readonly string[] =>
  all(shown, 'paragraph').map(({ text }) => text);
const heatOf = (chart: Chart | undefined): Heat => {
  if (chart?.picture.kind !== 'heat') throw new Error('no heat table');
  return chart.picture;
};
const textsOf = ({ rows }: Heat) => rows.map((row) => row.map((mark) => mark?.text));

describe('one figure that varies', () => {
  it('has a row a point, and a column for each case and the pool', () => {
    const shown = page({ vary: ['deadweight=25%,50%'], decimals: 2 });
    expect(shown.title).toBe('Sweep: The leerwinkels in four cases');
    expect(tableOf(shown)).toEqual([
      'deadweight | casus-1 | casus-2 | casus-3 | casus-4 | pool',
      // METHOD, at 50%; and one and a half times that
      '25% | 22.98 | 19.86 | 7.64 | 7.30 | 14.45',
      '50% | 15.32 | 13.24 | 5.09 | 4.86 | 9.63',
    ]);
    expect(paragraphs(shown)).toEqual([
      "Seen from the government's side. One year and four successful, intensive trajectories give an upper bound, not a forecast.",
      '2 points, 4 cases. Every figure is what calc gives at those values, correctly rounded to 2 decimals.',
      'Conventions of what does not vary: attribution 75% to others; €448.60 per client; one year, not discounted; not stated, so by default: displacement 0%, drop-off 0%, discount rate 0%.',
      'Parameters: parameters/2024.yaml. sroi 1.2.3.',
      `Command: ${COMMAND}`,
    ]);
  });

  it('is written as the reader writes, in Dutch', () => {
    const shown = page({ vary: ['deadweight=12.5%'], decimals: 0 }, { language: 'nl' });
    expect(shown.title).toBe('Doorrekening: De leerwinkels in vier casussen');
    expect(tableOf(shown)).toEqual([
      'deadweight | casus-1 | casus-2 | casus-3 | casus-4 | totaal',
      '12,5% | 27 | 23 | 9 | 9 | 17', // × 87.5% ÷ 50%
    ]);
    expect(paragraphs(shown)).toContain(
      '1 punt, 4 casussen. Elk cijfer is wat calc bij die waarden geeft, juist afgerond op gehele getallen.',
    );
  });

  it('says why where there is no figure, and once', () => {
    const shown = page({ vary: ['cost_per_client=0,448.60'], decimals: 2 });
    expect(tableOf(shown)[1]).toBe('0 | none¹ | none¹ | none¹ | none¹ | none¹');
    expect(all(shown, 'notes').flatMap(({ notes }) => notes)).toEqual([
      { mark: '¹', text: 'No ratio: there is no investment above zero.' },
    ]);
  });

  it('says which figure it is where that is not the ratio, and in what money', () => {
    const shown = page({ vary: ['deadweight=50%'], figures: ['gain'], decimals: 2 });
    expect(all(shown, 'heading').map(({ text }) => text)).toEqual(['Gain']);
    expect(tableOf(shown)[1]).toBe(
      '50% | 54,989.94 | 47,527.55 | 18,284.16 | 17,458.44 | 138,260.09',
    );
    expect(paragraphs(shown).join('\n')).toContain('Amounts in EUR, year 2024.');
  });
});

describe('several figures', () => {
  it('have a row for each case of a point', () => {
    const shown = page({
      vary: ['deadweight=50%'],
      figures: ['sroi', 'report_payback_years'],
      decimals: 2,
    });
    expect(tableOf(shown)).toEqual([
      'deadweight | Case | SROI | Report payback (years)',
      '50% | casus-1 | 15.32 | 0.47',
      '50% | casus-2 | 13.24 | 0.45',
      '50% | casus-3 | 5.09 | 0.26',
      '50% | casus-4 | 4.86 | none¹',
      '50% | pool | 9.63 | none²',
    ]);
    expect(all(shown, 'notes').flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual([
      'Nothing to pay back: the balance without was not negative.',
      'This figure exists for a case only, not for a pool.',
    ]);
    expect(paragraphs(shown).join('\n')).toContain('is our reading of the report');
  });

  it('have all their digits on demand', () => {
    const shown = page({ vary: ['deadweight=50%'], decimals: 'exact' });
    expect(tableOf(shown)[1]).toBe('50% | casus-1 | 15.32265420992293484491433666645436596395');
    expect(paragraphs(shown).join('\n')).toContain('not rounded');
  });
});

describe('two figures that vary', () => {
  const grid = { vary: ['deadweight=50%,95%', 'attribution=50%,75%'], decimals: 2 };

  it('are a heat table for each case and the pool, with a line where the ratio is 1', () => {
    const shown = page(grid);
    const charts = all(shown, 'chart');
    expect(charts.map(({ title }) => title)).toEqual([
      'SROI: casus-1',
      'SROI: casus-2',
      'SROI: casus-3',
      'SROI: casus-4',
      'SROI: pool',
    ]);
    const heat = heatOf(charts[3]);
    expect([heat.down, heat.across, heat.target?.at]).toEqual([
      { label: 'deadweight', values: ['50%', '95%'] },
      { label: 'attribution', values: ['50%', '75%'] },
      1,
    ]);
    // 4.864701… × 2, × 0.1
    expect(textsOf(heat)).toEqual([
      ['9.73', '4.86'],
      ['0.97', '0.49'],
    ]);
    expect(charts[3]?.description).toBe('From 0.49 (95% and 75%) to 9.73 (50% and 50%).');
    expect(paragraphs(shown)[0]).toBe(
      'Each table shows every combination: deadweight down, attribution across. A line parts what is below 1 from what is not.',
    );
  });

  it('stand in their own rows and columns whatever the order of the points', () => {
    const shown = page({
      vary: ['discount_rate=0%,100%', 'timing=end-of-year,start-of-year'],
      decimals: 2,
    });
    // One year: at the end of it divided by 1 + r, at its start not at all.
    expect(textsOf(heatOf(all(shown, 'chart')[0]))).toEqual([
      ['15.32', '15.32'],
      ['7.66', '15.32'],
    ]);
  });

  it('say why where there is no figure', () => {
    const shown = page({ vary: ['cost_per_client=0', 'deadweight=50%,60%'] });
    expect(textsOf(heatOf(all(shown, 'chart')[0]))).toEqual([[undefined, undefined]]);
    expect(paragraphs(shown)).toContain('– No ratio: there is no investment above zero.');
    expect(all(shown, 'chart')[0]?.description).toBe('There is no figure at any combination.');
  });

  it('have their numbers in Markdown and in a text without colour', () => {
    const shown = page(grid);
    const markdown = renderMarkdown(shown);
    expect(markdown).toContain('| deadweight ↓ attribution → | 50% | 75% |');
    expect(markdown).toContain('| 95% | 0.97 | 0.49 |');
    expect(renderText(shown, { width: 60 })).toMatch(/^ +95% │? +0\.97 +0\.49$/m);
  });

  it('are a table where they are too many to look at', () => {
    const shown = page({ vary: ['deadweight=0%..99%:1%', 'attribution=1%,2%'] });
    expect(all(shown, 'chart')).toEqual([]);
    expect(tableOf(shown)).toHaveLength(201);
  });
});

it('shows the first rows of many, and says so', () => {
  const shown = page({ vary: ['deadweight=0..1:0.0001'], decimals: 0 });
  expect(tableOf(shown)).toHaveLength(501);
  expect(paragraphs(shown).join('\n')).toContain(
    'These are the first 500 of 10,001 rows; --format csv or jsonl gives them all.',
  );
});

it('says how points were chosen', () => {
  const shown = page({ vary: ['deadweight=20%..80%'], points: 3, seed: 9 });
  expect(tableOf(shown)).toHaveLength(4);
  expect(paragraphs(shown).join('\n')).toContain('Chosen by sobol, seed 9;');
});

it('calls what has a long address by its end, and names it in full below', () => {
  const shown = page({ vary: ['casus-1.benefits.payroll=1,2'], decimals: 0 });
  expect(tableOf(shown)[0]).toBe('payroll | casus-1 | casus-2 | casus-3 | casus-4 | pool');
  expect(all(shown, 'entries').flatMap(({ entries }) => entries)).toEqual([
    { term: 'payroll', text: 'casus-1.benefits.payroll' },
  ]);
  const twins = page({
    vary: ['casus-1.benefits.payroll=1', 'casus-2.benefits.payroll=2', 'deadweight=5%'],
  });
  expect(tableOf(twins)[0]).toContain('casus-1.benefits.payroll | casus-2.benefits.payroll');
});

describe('scenarios', () => {
  const scenario = (id: string, ...set: readonly string[]) => ({
    id,
    place: { source: 'portfolio.yaml', line: 1, column: 1, length: 1 },
    title: { nl: 'Laag', en: 'Low' },
    because: { nl: 'niemand mat het', en: 'nobody measured it' },
    overrides: parseOverrides(set, '').overrides,
  });
  const { portfolio } = leerwinkels();
  const states: Portfolio = {
    ...portfolio,
    scenarios: [
      scenario('low', 'deadweight=75%'),
      scenario('both', 'deadweight=75%', 'attribution=80%'),
    ],
  };

  it('stand side by side, each with what it sets and why', () => {
    const shown = page({ scenarios: true, decimals: 2 }, { portfolio: states });
    expect(tableOf(shown).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
      'Scenario casus-1',
      'as the files are 15.32',
      'low 7.66', // half
      'both 6.13', // × 0.05 ÷ 0.125
    ]);
    const texts = paragraphs(shown);
    expect(texts).toContain('Scenario low – Low (deadweight=75%): nobody measured it');
    expect(texts).toContain(
      'Scenario both – Low (deadweight=75%, attribution=80%): nobody measured it',
    );
    expect(texts.join('\n')).not.toContain('departs');
  });

  it('leave to what varies what that moves', () => {
    const shown = page({ scenarios: true, vary: ['deadweight=10%,20%'] }, { portfolio: states });
    const texts = paragraphs(shown);
    expect(texts).toContain('Scenario low – Low (all of it varies here): nobody measured it');
    expect(texts).toContain('Scenario both – Low (attribution=80%): nobody measured it');
    expect(heatOf(all(shown, 'chart')[0]).down).toEqual({
      label: 'Scenario',
      values: ['as the files are', 'low', 'both'],
    });
  });

  it('and overrides below all points are told first', () => {
    const [low] = states.scenarios ?? [];
    if (!low) throw new Error('no scenario');
    const under = { ...portfolio, applied: [{ name: 'low', owner: 'pool', scenario: low }] };
    const shown = page(
      { vary: ['attribution=50%'] },
      { portfolio: under, overrides: ['cost_per_client=500'], language: 'nl' },
    );
    expect(shown.blocks.slice(0, 2)).toEqual([
      {
        kind: 'paragraph',
        text: 'Deze berekening wijkt af van de bestanden: scenario low, --set cost_per_client=500.',
        tone: 'strong',
      },
      {
        kind: 'paragraph',
        text: 'Scenario low – Laag (deadweight=75%): niemand mat het',
        tone: undefined,
      },
    ]);
  });
});

it('has the title of its only case, and none of what a pool is', () => {
  const one = makePortfolio([{ id: 'one', benefits: { pay: '500' } }]);
  const alone = { ...one, complete: false };
  const shown = page({ vary: ['deadweight=10%'], decimals: 1 }, { portfolio: alone });
  expect(shown.title).toBe('Sweep: one');
  expect(tableOf(shown)).toEqual(['deadweight | one', '10% | 4.5']);
  expect(paragraphs(shown)[0]).toMatch(/^1 point, 1 case\./);
});

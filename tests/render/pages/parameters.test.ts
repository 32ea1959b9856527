import { describe, expect, it } from 'vitest';
import { listParameters } from '../../../src/analysis/parameters.ts';
import type { Block, Page } from '../../../src/render/page.ts';
import { parametersPage } from '../../../src/render/pages/parameters.ts';
import { results } from '../../helpers/shelf.ts';

const OPTIONS = { language: 'en', detail: false, overrides: [] } as const;

function page(options: Partial<Parameters<typeof parametersPage>[1]> = {}, more = {}): Page {
  return parametersPage(listParameters(results(more)), { ...OPTIONS, ...options });
}

const of = <K extends Block['kind']>({ blocks }: Page, kind: K): Extract<Block, { kind: K }>[] =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const rows = (shown: Page, table: number): readonly string[] =>
  of(shown, 'table')[table]?.rows.map(({ cells }) =>
    cells.map(({ text, mark = '' }) => text + mark).join(' | '),
  ) ?? [];
const paragraphs = (shown: Page): readonly string[] =>
  of(shown, 'paragraph').map(({ text }) => text);
const item = (shown: Page, term: string): readonly string[] =>
  of(shown, 'outline')
    .flatMap(({ items }) => items)
    .filter(({ heading }) => heading.startsWith(term))
    .map(({ heading, details }) => [heading, ...details].join('\n'));

describe('the settings of a file', () => {
  it('stand with where they were stated', () => {
    expect(rows(page(), 0)).toEqual([
      'deadweight | 50% | parameters/2024.yaml:11:12 | a',
      'attribution | 0% | parameters/2024.yaml:14:12 | a',
      'cost_per_client | €100.00 | parameters/2024.yaml:17:12 | a',
      'displacement | 0% | by default | a',
      'drop_off | 0% | by default | a',
      'discount_rate | 0% | by default | a',
    ]);
    expect(rows(page(), 2).slice(0, 2)).toEqual([
      'deadweight | 50% | parameters/2024.yaml:11:12 | nobody',
      'b.deadweight | 75% | cases/b.yaml:6:10 | b',
    ]);
  });

  it('show a timing in words', () => {
    const more = { 'cases/portfolio.yaml': 'timing: mid-year\ndiscount_rate: 2%\n' };
    expect(rows(page({ language: 'nl' }, more), 0)).toContain(
      'timing | midden van het jaar | cases/portfolio.yaml:1:9 | a',
    );
  });
});

describe('the values of a file', () => {
  it('stand with their units, and marked where no case or only other parameters use them', () => {
    const shown = page();
    expect(rows(shown, 1)).toEqual([
      'fee | 50 | EUR an hour | a¹',
      'hours | 4 | hours | a¹',
      'monthly | 200 | EUR a month | a¹',
      'base | 24 |  | nobody²',
      'idle | 51 |  | nobody',
      'gift | 7 | EUR | c',
    ]);
    expect(of(shown, 'notes')[0]?.notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      '¹ Through other parameters only.',
      '² Only named in a derivation, which is never used: it moves nothing.',
    ]);
    expect(paragraphs(shown)[0]).toBe(
      '2 of 6 parameters are used by none of these cases: base, idle.',
    );
  });

  it('stand in Dutch', () => {
    const shown = page({ language: 'nl' });
    expect(rows(shown, 1)[0]).toBe('fee | 50 | EUR per uur | a¹');
    expect(rows(shown, 1)[4]).toBe('idle | 51 |  | niemand');
    expect(item(shown, 'fee –')[0]).toMatch(/^fee – Uurloon\nbron: study, page 3; geldig vanaf/);
  });

  it('count the cases where they are too many to name, and name them in detail', () => {
    const more = Object.fromEntries(
      ['d', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => [
        `cases/${id}.yaml`,
        `case: ${id}\ntitle: T\nyear: 2024\nbenefits:\n  x: hours\n`,
      ]),
    );
    const hours = (detail: boolean): string | undefined => rows(page({ detail }, more), 1)[1];
    expect(hours(false)).toBe('hours | 4 | hours | 8 of 9 cases');
    expect(hours(true)).toBe('hours | 4 | hours | a, d, e, f, g, h, i, j');
  });
});

describe('what a parameter rests on', () => {
  it('is its label, formula, source, dates, derivation and place', () => {
    expect(item(page(), 'fee –')[0]).toBe(
      'fee – Hourly fee\n' +
        'source: study, page 3; valid from 2024-05-01; in prices of 2023; ' +
        'derivation, not used: base * 2; parameters/2024.yaml:22:12',
    );
    expect(item(page(), 'monthly')[0]).toBe(
      'monthly\n= fee * hours\nsource: study; parameters/2024.yaml:37:12',
    );
  });

  it('in detail is also its publication, its reason and every use', () => {
    expect(item(page({ detail: true }), 'fee –')[0]).toBe(
      [
        'fee – Hourly fee',
        'stated at parameters/2024.yaml:22:12',
        'source: study, page 3 – Jansen, 2023, A study',
        'valid from 2024-05-01',
        'in prices of 2023',
        'derivation, not used: base * 2 = 48',
        'because: rounded by the study',
        'used in a.benefits.fees',
        'named by monthly, idle',
      ].join('\n'),
    );
    expect(item(page({ detail: true }), 'base')[0]).toMatch(/\nin the derivation of fee$/);
  });
});

it('says first that a run departs from the files', () => {
  expect(paragraphs(page({ overrides: ['fee=1'] }))[0]).toBe(
    'This run departs from the files: --set fee=1.',
  );
});

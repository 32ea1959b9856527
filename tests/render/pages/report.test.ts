import { describe, expect, it } from 'vitest';
import { findReported } from '../../../src/analysis/report.ts';
import type { Block } from '../../../src/render/page.ts';
import { reportPage } from '../../../src/render/pages/report/page.ts';
import type { Origin } from '../../../src/render/pages/report/provenance.ts';
import { reportOf } from '../../../src/render/pages/report.ts';
import type { Report, Section } from '../../../src/render/report.ts';
import { resultOf } from '../../helpers/workbook.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { study } from '../study.ts';

const ORIGIN: Origin = {
  version: '0.1.0',
  command: 'sroi report cases/ --lang nl',
  inputs: [{ path: 'cases/a.yaml', sha256: 'abc' }],
  overrides: [],
  diagnostics: [{ code: 'no-source', severity: 'warning', message: 'no source' }],
};
const report = (result = leerwinkels(), language: 'nl' | 'en' = 'nl'): Report =>
  reportOf(findReported(result), { language, origin: ORIGIN, overrides: [] });
const of = ({ sections }: Report, id: string): Section | undefined =>
  sections.find((section) => section.id === id);
const kinds = (blocks: readonly Block[]): readonly string[] => blocks.map(({ kind }) => kind);

describe('the headline', () => {
  it('is the pooled ratio, with its perspective and first limitation right under it', () => {
    const { headline } = report();
    expect(headline.name).toBe('Totale SROI');
    // METHOD: pooled 9.63.
    expect(headline.value).toBe('9,63');
    expect(headline.meaning).toBe('Tegenover €\u00a01,00 investering staat €\u00a09,63 impact.');
    expect(headline.caveats).toEqual([
      'Bekeken vanuit de overheid.',
      'Eén jaar en vier geslaagde, intensieve trajecten geven een bovengrens, geen voorspelling.',
    ]);
  });

  it('has the report payback of each case, since a pool has none', () => {
    const payback = report().headline.facts.find(({ term }) => term.includes('rapport'));
    expect(payback?.values).toEqual([
      'casus-1 0,47',
      'casus-2 0,45',
      'casus-3 0,26',
      'casus-4 geen',
    ]);
  });

  it('of a single case is its own ratio', () => {
    const { headline } = report(
      study({ cases: [{ id: 'one', title: 'One', benefits: { x: '7177.60' } }] }),
      'en',
    );
    // 7177.60 × 12.5% / 448.60
    expect([headline.name, headline.value]).toEqual(['SROI of One', '2.00']);
  });

  it('has no ratio where not all cases are here, or nothing was invested', () => {
    const cases = ['one', 'two'].map((id) => ({ id, benefits: { x: '1' } }));
    const apart = report(study({ cases, complete: false }), 'en').headline;
    expect([apart.value, apart.meaning]).toEqual([
      '–',
      'No pool: not all cases of the portfolio are here.',
    ]);
    const free = report(study({ cases: [{ id: 'one', cost_per_client: '0', costs: { x: '1' } }] }));
    expect([free.headline.value, free.headline.meaning]).toEqual([
      '–',
      'Geen ratio: er is geen investering boven nul.',
    ]);
  });
});

describe('the sections', () => {
  it('go from figures to what they rest on, each under a name of its own', () => {
    const { sections } = report();
    expect(sections.map(({ id }) => id).slice(0, 4)).toEqual([
      'results',
      'cases',
      'pool',
      'sensitivity',
    ]);
    expect(sections.map(({ id }) => id).slice(-3)).toEqual(['grounds', 'parameters', 'provenance']);
    const all = sections.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have a part a case, with its waterfall, and illustrations last', () => {
    const parts = of(report(), 'cases')?.parts ?? [];
    expect(parts.map(({ id }) => id)).toEqual([
      'case-casus-1',
      'case-casus-2',
      'case-casus-3',
      'case-casus-4',
      'illustrations',
    ]);
    expect(kinds(parts[0]?.blocks ?? [])).toContain('chart');
    expect(kinds(parts.at(-1)?.blocks ?? [])).not.toContain('chart');
  });

  it('say that nobody is named as paying or gaining, or show who is', () => {
    const text = JSON.stringify(of(report(leerwinkels(), 'en'), 'parties'));
    expect(text).toContain('No line names who gains or who pays.');
    const cases = ['one', 'two'].map((id) => ({
      id,
      benefits: { x: { amount: '1', gainer: 'the city' } },
    }));
    const named = of(report(study({ cases }), 'en'), 'parties');
    expect(kinds(named?.blocks ?? [])).toContain('table');
    expect(JSON.stringify(named)).not.toContain('No line names');
    // Without a pool each case shows it among its own figures.
    expect(of(report(study({ cases, complete: false }), 'en'), 'parties')).toBeUndefined();
  });

  it('give in full what lines cite by a short name', () => {
    const blocks = of(report(resultOf('cases'), 'en'), 'parameters')?.blocks ?? [];
    const table = blocks.at(-1);
    expect(table).toMatchObject({ kind: 'table' });
    expect(JSON.stringify(table)).toContain('"de_smedt_2021"},{"text":"De Smedt et al."');
  });

  it('say where the report comes from', () => {
    const text = JSON.stringify(of(report(), 'provenance'));
    for (const told of [
      '0.1.0',
      'sroi report cases/ --lang nl',
      'cases/a.yaml',
      'abc',
      'no source',
    ]) {
      expect(text).toContain(told);
    }
  });
});

it('as one page has the caveats under the figure, and headings by depth', () => {
  const { blocks } = reportPage(report(leerwinkels(), 'en'));
  expect(blocks[0]).toMatchObject({ text: 'Pooled SROI: 9.63', tone: 'strong' });
  expect(blocks[1]).toMatchObject({
    text: expect.stringContaining("Seen from the government's side. One year and four"),
  });
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  expect(new Set(levels)).toEqual(new Set([2, 3, 4]));
});

it('says first how a run departs from the files', () => {
  const departed = reportOf(findReported(leerwinkels()), {
    language: 'en',
    origin: ORIGIN,
    overrides: ['deadweight=60%'],
  });
  expect(departed.departures).toEqual(['This run departs from the files: --set deadweight=60%.']);
  expect(reportPage(departed).blocks[0]).toMatchObject({ text: departed.departures[0] });
});

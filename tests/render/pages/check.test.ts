import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../../src/analysis/check.ts';
import type { Block } from '../../../src/render/page.ts';
import { checkPage } from '../../../src/render/pages/check.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { study } from '../study.ts';

const rows = (blocks: readonly Block[]): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.cells.map(({ text }) => text)) : [],
  );

const paragraphs = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('the page of published figures', () => {
  it('shows published, computed, difference and tolerance at the precision written', () => {
    const { title, blocks } = checkPage(checkPublished(leerwinkels()), 'nl');
    expect(title).toBe('Gepubliceerde cijfers');
    expect(rows(blocks).slice(0, 5)).toEqual([
      ['casus-1.net_benefits', '30.382,57', '30.382,58', '0,01', '0,01', 'klopt'],
      ['casus-1.net_costs', '-24.607,37', '-24.607,36', '0,01', '0,01', 'klopt'],
      ['casus-1.gain', '54.989,93', '54.989,94', '0,01', '0,01', 'klopt'],
      ['casus-1.sroi', '15,32', '15,32', '0,00', '', 'klopt'],
      ['casus-1.report_payback_years', '0,47', '0,47', '0,00', '', 'klopt'],
    ]);
    expect(rows(blocks).at(-2)).toEqual([
      'casus-4.report_payback_years',
      'geen',
      'geen',
      '',
      '',
      'klopt',
    ]);
    expect(paragraphs(blocks)).toEqual([
      'Tolerantie 0,01 voor casus-1.net_benefits, casus-1.net_costs, casus-1.gain, casus-2.net_costs: De evaluatie telt onafgeronde bedragen op die ze niet afdrukt.',
      '18 van 18 gepubliceerde cijfers kloppen.',
    ]);
  });

  it('names the file and line of a figure that does not hold', () => {
    const result = study({
      cases: [
        {
          id: 'one',
          benefits: { wage: '54989.94' },
          published: { gain: '54989.9', sroi: '15.33', report_payback_years: '0.47' },
        },
      ],
    });
    const { blocks } = checkPage(checkPublished(result), 'en');
    expect(rows(blocks)).toEqual([
      ['one.gain', '54,989.9', '54,989.9', '0.0', '', 'holds'],
      ['one.sroi', '15.33', '15.32', '-0.01', '', 'differs'],
      ['one.report_payback_years', '0.47', 'none', '', '', 'differs'],
    ]);
    expect(paragraphs(blocks)).toEqual([
      'cases/one.yaml:41: one.sroi is published as 15.33, but computed is 15.32.',
      'cases/one.yaml:42: one.report_payback_years is published as 0.47, but computed is none (Nothing to pay back: the balance without was not negative).',
      '1 of 3 published figures hold.',
    ]);
  });

  it('says both reasons where there is no figure for another reason than published', () => {
    const published = { report_payback_years: 'none: several-years' };
    const result = study({ cases: [{ id: 'one', benefits: { wage: '1' }, published }] });
    expect(paragraphs(checkPage(checkPublished(result), 'nl').blocks)).toEqual([
      'cases/one.yaml:40: one.report_payback_years is gepubliceerd als geen (Geen terugverdientijd rapport: die bestaat enkel voor posten van één jaar), maar berekend is geen (Niets terug te verdienen: het saldo zonder was niet negatief).',
      '0 van 1 gepubliceerd cijfer klopt.',
    ]);
  });
});

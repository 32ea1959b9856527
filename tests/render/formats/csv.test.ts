import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../src/render/formats/csv.ts';
import { figure } from '../../helpers/figures.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { study } from '../study.ts';

/** 1000 × 12.5% = 125, over 500. */
const priced = { cost_per_client: '500' };
const lines = (text: string): readonly string[] => text.split('\n');

describe('results as CSV', () => {
  it('a row a case with unrounded figures, the reasons, and last the pool', () => {
    const result = study({
      title: 'A, B',
      cases: [
        { id: 'one', ...priced, benefits: { wage: '1000' } },
        { id: 'two', ...priced, forgone_benefits: { wage: '1000' } },
        { id: 'three', illustration: true, benefits: { wage: '9' } },
      ],
    });
    // Two loses 125 of 500: (B − F) / C = −125 / 500, and 0 / 625. The pool: 125 / (1000 + 125).
    expect(lines(renderCsv([result], { language: 'en', detail: false }))).toEqual([
      'portfolio,case,kind,title,year,currency,net_benefits,net_costs,gain,impact,present_value,investment,sroi,net_sroi,balance_without,report_payback_years,investment_payback_months,net_present_value,bcr_gains_over_losses,bcr_net_over_net,bcr_net_over_costs,investment_payback_years,discounted_payback_years,missing',
      '"A, B",one,case,Title of one,2024,EUR,1000,0,1000,125,125,500,0.25,-0.75,0,,,-375,0.25,0.25,0.25,,,report_payback_years: nothing-to-pay-back; investment_payback_months: not-within-horizon; investment_payback_years: not-within-horizon; discounted_payback_years: not-within-horizon',
      '"A, B",two,case,Title of two,2024,EUR,-1000,0,-1000,-125,-125,500,-0.25,-1.25,1000,,,-625,0,-0.25,-0.25,,,report_payback_years: nothing-to-pay-back; investment_payback_months: no-first-year-impact; investment_payback_years: never-paid-back; discounted_payback_years: never-paid-back',
      '"A, B",three,illustration,Title of three,2024,EUR,9,0,9,,,,,,,,,,,,,,,impact: illustration; present_value: illustration; investment: illustration; sroi: illustration; net_sroi: illustration; balance_without: illustration; report_payback_years: illustration; investment_payback_months: illustration; net_present_value: illustration; bcr_gains_over_losses: illustration; bcr_net_over_net: illustration; bcr_net_over_costs: illustration; investment_payback_years: illustration; discounted_payback_years: illustration',
      '"A, B",pool,pool,,2024,EUR,0,0,0,0,0,1000,0,-1,,,,-1000,0.1111111111111111111111111111111111111111,0,0,,,investment_payback_months: no-first-year-impact; investment_payback_years: never-paid-back; discounted_payback_years: never-paid-back',
      '',
    ]);
  });

  it('a row a line in detail', () => {
    const result = study({
      cases: [
        {
          id: 'one',
          benefits: {
            wage: {
              amount: figure('250', { label: { nl: 'Loon', en: 'Wage' }, source: { text: 's' } }),
              quantity: '4',
            },
          },
          forgone_benefits: { job: '8' },
          investment: { staff: '500' },
        },
      ],
    });
    expect(lines(renderCsv([result], { language: 'nl', detail: true }))).toEqual([
      'portfolio,case,group,line,label,situation,loss,currency,first_year,last_year,amount,quantity,value,deadweight,attribution,displacement,drop_off,kept_share,gain,impact,present_value,source,file,file_line',
      ',one,benefits,wage,Loon,with,false,EUR,1,1,250,4,1000,0.5,0.75,0,0,0.125,1000,125,125,s,cases/one.yaml,1',
      ',one,forgone_benefits,job,,without,false,EUR,1,1,8,1,8,0.5,0.75,0,0,0.125,-8,-1,-1,,cases/one.yaml,1',
      ',one,investment,staff,,,,EUR,0,0,500,1,500,,,,,,,,500,,cases/one.yaml,1',
      '',
    ]);
  });

  it('has as many cells in every row of the published cases', () => {
    for (const detail of [false, true]) {
      const [heads = '', ...rows] = lines(renderCsv([leerwinkels()], { language: 'nl', detail }));
      const plain = rows.filter((row) => row !== '' && !row.includes('"'));
      expect(plain.length).toBeGreaterThan(3);
      for (const row of plain) expect(row.split(',')).toHaveLength(heads.split(',').length);
    }
  });

  it('makes texts that a spreadsheet would run into texts, and leaves numbers alone', () => {
    const titles = ['=cmd()', '+1', '-1', '@x', ' =1', 'say "hi", all'];
    const cases = titles.map((title, n) => ({ id: `c${n}`, title, forgone_benefits: { w: '8' } }));
    const rows = lines(renderCsv([study({ cases })], { language: 'en', detail: false }));
    expect(rows.slice(1, 7).map((row) => row.split(',2024')[0])).toEqual([
      ",c0,case,'=cmd()",
      ",c1,case,'+1",
      ",c2,case,'-1",
      ",c3,case,'@x",
      ",c4,case,' =1",
      ',c5,case,"say ""hi"", all"',
    ]);
    expect(rows[1]).toContain(',EUR,-8,');
  });
});

import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../../src/analysis/addresses.ts';
import type { PortfolioResult } from '../../../src/analysis/calculate.ts';
import { findParties } from '../../../src/analysis/parties.ts';
import { exactText } from '../../../src/model/decimal.ts';
import { reportCsv } from '../../../src/render/formats/report-csv.ts';
import { readCsv, recordsOf } from '../../helpers/csv.ts';
import { figure } from '../../helpers/figures.ts';
import { resultOf } from '../../helpers/workbook.ts';
import { study } from '../study.ts';

const csv = (result: PortfolioResult, language: 'nl' | 'en' = 'en'): string =>
  reportCsv(result, findParties(result), language);
const records = (result: PortfolioResult) => recordsOf(readCsv(csv(result)));

/** 4 × 250 = 1000, of which 12.5% counts: 125, over 500. */
const sketch = study({
  title: { nl: 'Studie', en: 'Study' },
  cases: [
    {
      id: 'one',
      benefits: {
        wage: {
          amount: figure('250', { label: { nl: 'Loon', en: 'Wage' }, source: { text: 'survey' } }),
          quantity: '4',
          stakeholder: 'clients',
        },
      },
      investment: { staff: '500' },
    },
    { id: 'two', illustration: true, benefits: { wage: '9' } },
  ],
});

describe('a report as CSV', () => {
  it('has a row a figure: what it is, its value and unit, its address, where it stands', () => {
    const rows = csv(sketch).split('\n');
    expect(rows[0]).toBe(
      'portfolio,kind,case,group,line,label,horizon,year,figure,value,missing,unit,currency,address,source,file,file_line',
    );
    const at = (address: string) => rows.filter((row) => row.includes(`,${address},`));
    expect(at('one.sroi')).toEqual([
      'Study,case,one,,,Title of one,,,sroi,0.25,,ratio,,one.sroi,,cases/one.yaml,1',
    ]);
    expect(at('one.report_payback_years')).toEqual([
      'Study,case,one,,,Title of one,,,report_payback_years,,nothing-to-pay-back,years,,one.report_payback_years,,cases/one.yaml,1',
    ]);
    expect(at('one.benefits.wage.impact')).toEqual([
      'Study,line,one,benefits,wage,Wage,,,impact,125,,money,EUR,one.benefits.wage.impact,survey,cases/one.yaml,1',
    ]);
    expect(at('one.benefits.wage.attribution')).toEqual([
      'Study,line,one,benefits,wage,Wage,,,attribution,0.75,,share,,one.benefits.wage.attribution,survey,cases/one.yaml,1',
    ]);
    expect(at('one.investment.staff.present_value')).toEqual([
      'Study,input,one,investment,staff,,,,present_value,500,,money,EUR,one.investment.staff.present_value,,cases/one.yaml,1',
    ]);
    // 125 of impact in year 1, after 500 in year 0.
    expect(at('one.annual.1.cumulative')).toEqual([
      'Study,case,one,,,Title of one,,1,cumulative,-375,,money,EUR,one.annual.1.cumulative,,cases/one.yaml,1',
    ]);
    expect(at('pool.sroi')).toEqual(['Study,pool,pool,,,,,,sroi,0.25,,ratio,,pool.sroi,,,']);
    expect(at('pool.share.one')).toEqual([
      'Study,member,one,,,,,,share,1,,share,,pool.share.one,,,',
    ]);
    expect(at('one.stakeholders.clients')).toEqual([
      'Study,stakeholders,one,,,clients,,,present_value,125,,money,EUR,one.stakeholders.clients,,,',
    ]);
  });

  it('tells of an illustration what it shows, and of the rest why it is not there', () => {
    const own = records(sketch).filter((row) => row.case === 'two');
    expect(own.find((row) => row.figure === 'gain')).toMatchObject({ value: '9', missing: '' });
    expect(own.find((row) => row.figure === 'sroi')).toMatchObject({
      kind: 'illustration',
      value: '',
      missing: 'illustration',
    });
    expect(own.filter((row) => row.kind === 'line').map((row) => row.figure)).toEqual([
      'amount',
      'value',
    ]);
  });

  it('is in the language asked for, but for the names of columns and figures', () => {
    expect(csv(sketch, 'nl')).toContain('\nStudie,line,one,benefits,wage,Loon,,,amount,250,');
  });

  it.each(['cases', 'tests/transcripts/years/cases', 'tests/transcripts/parties/cases'])(
    'has every figure that has an address, once, as it is (%s)',
    (path) => {
      const result = resultOf(path);
      const found = records(result);
      const byAddress = new Map(found.map((row) => [row.address, row]));
      expect(byAddress.size).toBe(found.length);
      // Up to a horizon only the figures of the case are told apart, not its lines and years.
      const isTold = (address: string): boolean => !/\.horizons\.\d+\.\w+\./.test(address);
      const addresses = [...outcomesOf(result)].filter(([address]) => isTold(address));
      expect(addresses.length).toBeGreaterThan(100);
      const counted = new Set(
        result.cases.flatMap((one) => (one.case.illustration ? [] : one.case.id)),
      );
      for (const [address, { value, reason }] of addresses) {
        const [owner = ''] = address.split('.');
        if (owner !== 'pool' && !counted.has(owner)) continue;
        const row = byAddress.get(address);
        expect([address, row?.value, row?.missing]).toEqual([
          address,
          value ? exactText(value) : '',
          reason ?? '',
        ]);
      }
    },
  );
});

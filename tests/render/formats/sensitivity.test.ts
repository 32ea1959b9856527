import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { sensitivity } from '../../../src/analysis/sensitivity.ts';
import { sensitivityCsv } from '../../../src/render/formats/sensitivity-csv.ts';
import { sensitivityJson } from '../../../src/render/formats/sensitivity-json.ts';
import { figure, parse } from '../../helpers/figures.ts';
import { makeParameters, makePortfolio } from '../../helpers/records.ts';

/** 1500 a year for two years, less 500: 2500, on 1000 that was put in. */
const found = sensitivity(
  calculate(
    makePortfolio([
      {
        id: 'a',
        parameters: makeParameters({
          deadweight: figure('0', { range: { low: parse('0'), high: parse('60%') } }),
          attribution: '0',
          cost_per_client: '1000',
        }),
        benefits: {
          rent: {
            amount: figure('1500', { label: '=cmd()', unit: 'money_per_year' }),
            duration: '2',
          },
          growing: '100 * t',
        },
        costs: { upkeep: 'net' },
        values: { gross: '700', grant: '100', net: 'gross - grant' },
      },
    ]),
  ),
);
const provenance = { version: '1.2.3', inputs: [], overrides: [], diagnostics: [] };

interface InputJson {
  readonly address: string;
  readonly low: unknown;
  readonly switching: unknown;
}

describe('as JSON', () => {
  const document = JSON.parse(sensitivityJson([found], provenance));
  const [portfolio] = document.portfolios;
  const [a] = portfolio.cases;
  const inputs: readonly InputJson[] = a.inputs;
  const input = (address: string): InputJson | undefined =>
    inputs.find((one) => one.address === address);

  it('every decimal is a string, and what is absent is null', () => {
    expect(document).toMatchObject({
      schema_version: 1,
      sroi_version: '1.2.3',
      scenario: null,
      target: '1',
      weak_below: '0.01',
    });
    expect(portfolio).toMatchObject({
      title: null,
      pool: null,
      unmoved: [{ address: 'a.benefits.growing', because: 'year' }],
    });
    expect(a).toMatchObject({ id: 'a', sroi: '2.5', net_present_value: '1500', ranked_by: 'sroi' });
  });

  it('an input has its ends, its swing and its switching value', () => {
    expect(input('deadweight')).toEqual({
      address: 'deadweight',
      label: null,
      unit: null,
      value: '0',
      moved_by: 'range',
      cut: false,
      low: { value: '0', refused: [], sroi: '2.5', net_present_value: '1500' },
      high: { value: '0.6', refused: [], sroi: '1', net_present_value: '0' },
      swing: { sroi: '1.5', net_present_value: '1500' },
      weak: false,
      switching: { value: '0.6', sroi: '1', exact: true, nearest_of_several: false },
    });
    // 1500 + 100 − 600 in one year
    expect(input('a.benefits.rent.duration')).toMatchObject({
      moved_by: 'years',
      low: { value: '1', sroi: '1' },
      high: { value: '3', sroi: '4' },
      switching: { value: '1', sroi: '1', exact: true },
    });
  });

  it('says why there is no switching value, and what is refused', () => {
    const plain: readonly InputJson[] = JSON.parse(
      sensitivityJson(
        [
          sensitivity(
            calculate(
              makePortfolio([
                {
                  parameters: makeParameters({
                    deadweight: '0',
                    attribution: '0',
                    cost_per_client: '1000',
                  }),
                  values: { x: '105' },
                  benefits: { a: 'x - 100', b: '2000' },
                },
              ]),
            ),
          ),
        ],
        provenance,
      ),
    ).portfolios[0].cases[0].inputs;
    const x = plain.find(({ address }) => address === 'case.values.x');
    expect(x?.switching).toEqual({ reason: 'none-in-range' });
    expect(x?.low).toEqual({
      value: '94.5',
      refused: ['negative-amount'],
      sroi: null,
      net_present_value: null,
    });
  });

  it('has the two strongest together', () => {
    const { across, down, sroi, line } = a.two_way;
    expect([across.address, down.address]).toEqual(['a.benefits.rent.duration', 'deadweight']);
    expect(across.values).toEqual(['1', '2', '3', '4']);
    expect(down.values).toEqual(['0', '0.3', '0.6']);
    // 1, 2.5, 4 and 5.5 times 70%
    expect(sroi[1]).toEqual(['0.7', '1.75', '2.8', '3.85']);
    expect(line[1]).toEqual({ value: '1', sroi: '0.7', exact: false, nearest_of_several: false });
  });
});

describe('as CSV', () => {
  const lines = sensitivityCsv([found], 'en').trimEnd().split('\n');

  it('has a row for each input, unrounded, the widest swing first', () => {
    expect(lines[0]?.split(',').length).toBe(24);
    expect(lines[2]).toBe(
      ',a,case,deadweight,,,0,range,0,0.6,2.5,2.5,1,1.5,1500,1500,0,1500,false,1,0.6,1,true,',
    );
    expect(lines.length).toBe(1 + (found.owners[0]?.bars.length ?? 0));
  });

  it('runs nothing in a spreadsheet', () => {
    expect(lines.find((line) => line.includes('a.benefits.rent,'))).toContain(",'=cmd(),");
  });
});

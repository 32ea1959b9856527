import { describe, expect, it } from 'vitest';
import { explainParameter } from '../../../src/analysis/explain-parameter.ts';
import { listParameters } from '../../../src/analysis/parameters.ts';
import { parameterExplanationJson } from '../../../src/render/formats/explain-parameter-json.ts';
import { parametersCsv } from '../../../src/render/formats/parameters-csv.ts';
import { parametersJson } from '../../../src/render/formats/parameters-json.ts';
import { results } from '../../helpers/shelf.ts';

interface EntryJson {
  readonly address: string;
  readonly in_derivations: readonly object[];
}

interface FileJson {
  readonly path: string;
  readonly year: string;
  readonly currency: string;
  readonly sources: readonly object[];
  readonly settings: readonly EntryJson[];
  readonly values: readonly EntryJson[];
}

interface ShelfJson {
  readonly schema_version: number;
  readonly overrides: readonly string[];
  readonly parameters: readonly [FileJson, ...FileJson[]];
}

describe('parameters as JSON', () => {
  const document: ShelfJson = JSON.parse(
    parametersJson(listParameters(results()), { overrides: ['fee=1'] }),
  );
  const [file] = document.parameters;
  const entry = (address: string): EntryJson | undefined =>
    [...file.settings, ...file.values].find((one) => one.address === address);

  it('are told file by file, with the publications of each', () => {
    expect(document.schema_version).toBe(1);
    expect(document.overrides).toEqual(['fee=1']);
    expect(document.parameters.map(({ path }) => path)).toEqual([
      'parameters/2024.yaml',
      'parameters/2025.yaml',
    ]);
    expect([file.year, file.currency]).toEqual(['2024', 'EUR']);
    expect(file.sources).toEqual([
      { id: 'study', author: 'Jansen', year: '2023', title: 'A study', page: null, read: null },
    ]);
  });

  it('have every key, what is not stated as null', () => {
    expect(entry('fee')).toEqual({
      address: 'fee',
      level: 'parameters',
      value: '50',
      formula: '50',
      derivation: { formula: 'base * 2', value: '48' },
      label: { nl: 'Uurloon', en: 'Hourly fee' },
      unit: 'money_per_hour',
      valid_from: '2024-05-01',
      price_year: '2023',
      range: null,
      distribution: null,
      overridden: false,
      source: 'study, page 3',
      note: null,
      assumption: null,
      because: 'rounded by the study',
      place: { file: 'parameters/2024.yaml', line: 22, column: 12 },
      used_by: ['a'],
      uses: [
        {
          case: 'a',
          address: 'a.benefits.fees',
          place: { file: 'cases/a.yaml', line: 10, column: 12 },
          through: ['yearly', 'monthly'],
        },
      ],
      named_by: ['monthly', 'idle'],
      in_derivations: [],
    });
    expect(entry('displacement')).toMatchObject({ level: 'default', value: '0', place: null });
    expect(entry('base')?.in_derivations).toEqual([
      { address: 'fee', place: { file: 'parameters/2024.yaml', line: 30, column: 17 } },
    ]);
    const keys = Object.keys(entry('fee') ?? {});
    for (const one of [...file.settings, ...file.values]) expect(Object.keys(one)).toEqual(keys);
  });

  it('give a timing as its word', () => {
    const more = { 'cases/portfolio.yaml': 'timing: mid-year\ndiscount_rate: 2%\n' };
    const shelf: ShelfJson = JSON.parse(
      parametersJson(listParameters(results(more)), { overrides: [] }),
    );
    const [{ settings }] = shelf.parameters;
    expect(settings.find(({ address }) => address === 'timing')).toMatchObject({
      value: 'mid-year',
      formula: null,
      level: 'portfolio',
      used_by: ['a'],
    });
  });
});

it('parameters as CSV are a row each, with unrounded values', () => {
  const lines = parametersCsv(listParameters(results()), 'nl').split('\n');
  expect(lines[0]).toBe(
    'parameters,year,currency,kind,address,level,label,value,formula,derivation,unit,source,valid_from,price_year,overridden,used_by,used_in,named_by,in_derivations,file,file_line',
  );
  expect(lines).toContain(
    'parameters/2024.yaml,2024,EUR,value,fee,parameters,Uurloon,50,50,base * 2,money_per_hour,"study, page 3",2024-05-01,2023,false,a,a.benefits.fees,monthly; idle,,parameters/2024.yaml,22',
  );
  expect(lines).toContain(
    'parameters/2025.yaml,2025,EUR,setting,b.deadweight,case,,0.75,75%,,,study,,,false,b,b.benefits.fees,,,cases/b.yaml,6',
  );
  expect(lines).toContain(
    'parameters/2024.yaml,2024,EUR,setting,displacement,default,,0,0,,,,,,false,a,a.benefits.fees; a.costs.room,,,,',
  );
  // 6 values in each file; 3 settings stated and 3 by default, in 2025 one of a case beside them
  expect(lines).toHaveLength(1 + 6 + 6 + 6 + 7 + 1);
});

it('an explained parameter as JSON tells what it moves, exactly', () => {
  const explanation = explainParameter(results(), 'fee');
  const document: {
    readonly schema_version: number;
    readonly parameter: string;
    readonly statements: readonly { readonly parameters: readonly string[] }[];
    readonly raised_by_10_percent: readonly object[];
  } = JSON.parse(explanation ? parameterExplanationJson(explanation) : '{}');
  expect(document.schema_version).toBe(1);
  expect(document.parameter).toBe('fee');
  expect(document.statements.map(({ parameters }) => parameters)).toEqual([
    ['parameters/2024.yaml'],
    ['parameters/2025.yaml'],
  ]);
  expect(document.statements[0]).toMatchObject({
    currency: 'EUR',
    value: '50',
    used_by: ['a'],
    trail: { name: 'fee', value: '50', parts: [] },
  });
  expect(document.raised_by_10_percent).toEqual([
    {
      portfolio: null,
      values: [
        { parameters: 'parameters/2024.yaml', override: 'fee=50 * 110%', from: '50', to: '55' },
        { parameters: 'parameters/2025.yaml', override: 'fee=60 * 110%', from: '60', to: '66' },
      ],
      refused: [],
      spared: [],
      cases: [
        { case: 'a', figure: 'sroi', before: '10', after: '11.2', change: '1.2' },
        { case: 'b', figure: 'sroi', before: '0.15', after: '0.165', change: '0.015' },
        { case: 'c', figure: 'gain', before: '7', after: '7', change: '0' },
      ],
      pool: { figure: 'sroi', before: '5.075', after: '5.6825', change: '0.6075' },
    },
  ]);
});

import { describe, expect, it } from 'vitest';
import { findFoundation } from '../../src/load/foundation.ts';
import { looksLikeScenario } from '../../src/load/recognise.ts';
import { type Files, faultsOf, folderWith, load, SHELF } from './folder.ts';

const caseOf = (id: string): string =>
  `case: ${id}\ntitle: T\nyear: 2024\nbenefits:\n  x: day_price\n`;
const LOW = `scenario: low
title: Cautious
because: nobody measured it
set:
  deadweight: 60%
  a.benefits.x: 10 + 2
published:
  source: evaluation, page 9
  sroi: 1.5
`;
const FILES: Files = {
  'parameters/2024.yaml': SHELF,
  'cases/a.yaml': caseOf('a'),
  'cases/b.yaml': caseOf('b'),
  'cases/low.yaml': LOW,
};
const idsIn = (files: Files, paths?: readonly string[]) => {
  const loaded = load(files, paths);
  const [portfolio] = loaded.portfolios;
  return {
    faults: faultsOf(loaded),
    cases: portfolio?.cases.map(({ id }) => id),
    scenarios: portfolio?.scenarios?.map(({ id }) => id),
    complete: portfolio?.complete,
  };
};

describe('a scenario in a file of its own', () => {
  it('is read with the folder, and is no case of it', () => {
    expect(idsIn(FILES)).toEqual({
      faults: [],
      cases: ['a', 'b'],
      scenarios: ['low'],
      complete: true,
    });
  });

  it('says what it sets and why, each figure with its place', () => {
    const { portfolios } = load(FILES);
    expect(portfolios[0]?.sources.map(({ name }) => name)).toContain('cases/low.yaml');
    const place = (line: number, column: number, length: number) => ({
      source: 'cases/low.yaml',
      line,
      column,
      length,
    });
    const because = 'nobody measured it';
    expect(portfolios[0]?.scenarios).toMatchObject([
      {
        id: 'low',
        place: place(1, 11, 3),
        title: 'Cautious',
        because,
        overrides: [
          {
            address: 'deadweight',
            text: '60%',
            because,
            addressPlace: place(5, 3, 10),
            textPlace: place(5, 15, 3),
          },
          { address: 'a.benefits.x', text: '10 + 2', textPlace: place(6, 17, 6) },
        ],
        published: {
          source: { publication: { title: 'The evaluation' } },
          figures: [{ name: 'sroi', decimals: 1 }],
        },
      },
    ]);
  });

  it('stands after those that the portfolio states', () => {
    const portfolio = 'scenarios:\n  high:\n    because: why\n    set:\n      deadweight: 10%\n';
    const files = { ...FILES, 'cases/portfolio.yaml': portfolio };
    expect(idsIn(files).scenarios).toEqual(['high', 'low']);
  });

  it('is not listed, and not missed, where a portfolio lists its cases', () => {
    const files = { ...FILES, 'cases/portfolio.yaml': 'cases:\n  - b\n  - a\n' };
    expect(idsIn(files)).toMatchObject({ faults: [], cases: ['b', 'a'], scenarios: ['low'] });
    expect(idsIn(files, ['cases/a.yaml', 'cases/b.yaml'])).toMatchObject({ complete: true });
  });

  it.each([
    [['cases/a.yaml'], ['a'], false],
    [['cases/a.yaml', 'cases/b.yaml'], ['a', 'b'], true],
    [['cases/low.yaml', 'cases/a.yaml'], ['a'], false],
    [['cases/a.yaml', 'cases/b.yaml', 'cases/low.yaml'], ['a', 'b'], true],
  ])('is there for %j too', (paths, cases, complete) => {
    expect(idsIn(FILES, paths)).toEqual({ faults: [], cases, scenarios: ['low'], complete });
  });

  it.each([
    ['alone', ['cases/low.yaml'], ['cases/low.yaml:1:1+8 not-a-case path=cases/low.yaml']],
    ['in a folder without cases', ['more'], ['- empty-folder path=more']],
  ])('makes no portfolio %s', (_, paths, faults) => {
    const loaded = load({ ...FILES, 'more/low.yaml': LOW }, paths);
    expect(faultsOf(loaded)).toEqual(faults);
  });

  it('may not have the name of another one', () => {
    const again = LOW.replace('scenario: low', 'scenario:  low');
    expect(idsIn({ ...FILES, 'cases/low-2.yaml': again }).faults).toEqual([
      'cases/low.yaml:1:11+3 duplicate-scenario id=low (cases/low-2.yaml:1:12+3)',
    ]);
  });

  it.each([
    ['scenario: low\nset:\n  x: 1\n', ['1:1+1 missing-key key=because']],
    ['scenario: low\nbecause: why\n', ['1:1+1 missing-key key=set']],
    ['scenario: low\nbecause:\nset:\n  x: 1\n', ['2:1+7 empty-value key=because']],
    ['scenario: low\nbecause: why\nset: {}\n', ['3:1+3 empty-value key=set']],
    ['scenario:\nbecause: why\nset:\n  x: 1\n', ['1:1+8 empty-value key=scenario']],
    [
      'scenario: pool\nbecause: why\nset:\n  x: 1\n',
      ['1:11+4 reserved-id id=pool pattern=scenario'],
    ],
    ['scenario: Low\nbecause: why\nset:\n  x: 1\n', ['1:11+3 invalid-id id=Low pattern=scenario']],
    [
      'scenario: low\nreden: why\nzet:\n  x: 1\n',
      ['2:1+5 dutch-key key=reden suggestion=because', '3:1+3 dutch-key key=zet suggestion=set'],
    ],
    [
      'scenario: low\nbecause: why\nset:\n  x: 1\ntitel: Laag\nyear: 2024\n',
      [
        '5:1+5 dutch-key key=titel suggestion=title',
        '6:1+4 unknown-key key=year suggestion=undefined',
      ],
    ],
    [
      'scenario: low\nbecause: why\nset:\n  - x\n',
      ['4:3+3 wrong-type expected=mapping found=list'],
    ],
    [
      'scenario: low\nbecause: why\nset:\n  x: 1\npublished:\n  balance_without: 3\n',
      ['6:3+15 unknown-published-figure key=balance_without suggestion=undefined'],
    ],
  ])('is held to its shape: %j', (text, faults) => {
    const { faults: told } = idsIn({ ...FILES, 'cases/low.yaml': text });
    expect(told).toEqual(faults.map((fault) => `cases/low.yaml:${fault}`));
  });

  it('does not stand in for a case that says that it is one', () => {
    const files = { ...FILES, 'cases/a.yaml': `scenario: low\n${caseOf('a')}` };
    expect(idsIn(files).faults).toEqual([
      'cases/a.yaml:1:1+8 unknown-key key=scenario suggestion=scenarios',
    ]);
  });

  it('is no neighbour to a case that is yet to be written', () => {
    const from = folderWith(FILES);
    const { cases, diagnostics } = findFoundation('cases', {
      from,
      year: undefined,
      thisYear: '2031',
    });
    expect([[...cases.keys()], diagnostics]).toEqual([['a', 'b'], []]);
  });
});

describe('the names of scenarios', () => {
  const scenarioOf = (name: string) =>
    `scenarios:\n  ${name}:\n    because: why\n    set:\n      deadweight: 10%\n`;

  it.each(['low', 'strict_attribution', 'strict-attribution', 'low-2'])('%s is one', (name) => {
    const files = {
      ...FILES,
      'cases/portfolio.yaml': scenarioOf(name),
      'cases/low.yaml': caseOf('c'),
    };
    expect(idsIn(files)).toMatchObject({ faults: [], scenarios: [name] });
  });

  it.each(['Low', 'a.low', '2-low'])('%s is none', (name) => {
    const files = { ...FILES, 'cases/portfolio.yaml': scenarioOf(name) };
    expect(idsIn(files).faults).toEqual([
      `cases/portfolio.yaml:2:3+${name.length} invalid-id id=${name} pattern=scenario`,
    ]);
  });
});

describe('a scenario that is named by its file', () => {
  const read = (scenario: string, files: Files = FILES, paths = ['cases']) =>
    load({ ...files, 'elsewhere/far.yaml': LOW.replace('low', 'far') }, paths, { scenario });

  it('may stand anywhere', () => {
    const loaded = read('elsewhere/far.yaml');
    expect(faultsOf(loaded)).toEqual([]);
    expect(loaded.scenario?.id).toBe('far');
    expect(loaded.portfolios[0]?.scenarios?.map(({ id }) => id)).toEqual(['low']);
    expect(loaded.sources.map(({ name }) => name)).toContain('elsewhere/far.yaml');
  });

  it('is read once where it lies among the cases', () => {
    const loaded = read('./cases/low.yaml');
    expect(loaded.scenario).toBe(loaded.portfolios[0]?.scenarios?.[0]);
    expect(loaded.sources.filter(({ name }) => name.endsWith('low.yaml'))).toHaveLength(1);
  });

  it.each([
    ['gone.yaml', ['- file-not-found path=gone.yaml']],
    ['cases/a.yaml', ['cases/a.yaml:1:1+1 missing-key key=scenario']],
    ['cases/portfolio.yaml', ['cases/portfolio.yaml:1:1+1 missing-key key=scenario']],
    ['cases/both.yaml', ['cases/both.yaml:1:1+8 unknown-key key=scenario suggestion=scenarios']],
  ])('is none at %s', (path, faults) => {
    const files = {
      ...FILES,
      'cases/portfolio.yaml': `scenarios:\n  high:\n    because: why\n    set:\n      deadweight: 1%\ncases:\n  - a\n  - b\n`,
      'cases/both.yaml': `scenario: low\n${caseOf('both')}`,
    };
    const loaded = read(path, files, ['cases/a.yaml']);
    expect([faultsOf(loaded), loaded.scenario]).toEqual([faults, undefined]);
  });
});

it.each([
  ['low.yaml', true],
  ['late.yaml', true],
  ['a.yaml', false],
  ['both.yaml', false],
  ['scenarios.yaml', false],
  ['within.yaml', false],
  ['gone.yaml', false],
])('%s looks like a scenario: %s', (name, isOne) => {
  const folder = folderWith({
    'low.yaml': LOW,
    'late.yaml': 'because: why\n# a remark\nscenario : low\n',
    'a.yaml': caseOf('a'),
    'both.yaml': `scenario: low\n${caseOf('a')}`,
    'scenarios.yaml': 'scenarios:\n  low:\n    set: {}\n',
    'within.yaml': 'title: A\nstory:\n  scenario: low\n',
  });
  expect(looksLikeScenario(name, folder)).toBe(isOne);
});

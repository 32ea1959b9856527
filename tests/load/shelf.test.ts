import { describe, expect, test } from 'vitest';
import { loadPortfolios } from '../../src/load/portfolio.ts';
import {
  faultsOf,
  faultsOfCase,
  folderWith,
  HEAD,
  load,
  loadCase,
  onlyCase,
  SHELF,
} from './folder.ts';

const CASE = `${HEAD}benefits:\n  x:\n    amount: 1\n    source: s\n`;

describe('the parameters of a case', () => {
  const shelf = (currency: string): string => SHELF.replace('EUR', currency);
  const FILES = {
    'parameters/2024.yaml': shelf('EUR'),
    'cases/parameters/2024.yml': shelf('USD'),
    'other.yaml': shelf('GBP'),
    'cases/a.yaml': CASE,
  };

  test('are those of its year in the nearest folder going up', () => {
    expect(onlyCase(load(FILES))).toMatchObject({
      currency: 'USD',
      parameters: { path: 'cases/parameters/2024.yml' },
    });
    const { 'cases/parameters/2024.yml': _, ...without } = FILES;
    expect(onlyCase(load(without)).parameters.path).toBe('parameters/2024.yaml');
  });

  test('are those that its portfolio names', () => {
    const found = onlyCase(
      load({ ...FILES, 'cases/portfolio.yaml': 'parameters: ../other.yaml\n' }),
    );
    expect(found.parameters).toMatchObject({ path: 'other.yaml', currency: 'GBP' });
  });

  test('are those that were asked for, before all others', () => {
    const files = { ...FILES, 'cases/portfolio.yaml': 'parameters: ../parameters/2024.yaml\n' };
    expect(onlyCase(load(files, ['cases'], { parameters: 'other.yaml' })).currency).toBe('GBP');
  });

  test('may be nowhere', () => {
    expect(faultsOf(load({ 'cases/a.yaml': CASE }))).toEqual([
      'cases/a.yaml:3:7+4 no-parameter-file year=2024',
    ]);
  });

  test('may not be where they are said to be', () => {
    const files = { ...FILES, 'cases/portfolio.yaml': 'parameters: gone.yaml\n' };
    expect(faultsOf(load(files))).toEqual([
      'cases/portfolio.yaml:1:13+9 file-not-found path=cases/gone.yaml',
    ]);
    expect(faultsOf(load(FILES, ['cases'], { parameters: 'gone.yaml' }))).toEqual([
      '- file-not-found path=gone.yaml',
    ]);
    expect(faultsOf(load(FILES, ['cases'], { parameters: 'cases' }))).toEqual([
      '- file-unreadable path=cases cause=not-a-file',
    ]);
  });

  test('are no case of their folder', () => {
    const files = {
      'f/2024.yaml': SHELF,
      'f/a.yaml': CASE,
      'f/portfolio.yaml': 'parameters: 2024.yaml\n',
    };
    expect(faultsOf(load(files, ['f']))).toEqual([]);
  });

  test('are read once and shared', () => {
    const folder = folderWith({ ...FILES, 'cases/b.yaml': CASE.replace('case: a', 'case: b') });
    const { portfolios, sources } = loadPortfolios(['cases'], { folder });
    const [a, b] = portfolios[0]?.cases ?? [];
    expect(a?.parameters).toBe(b?.parameters);
    expect(sources.filter(({ name }) => name.includes('parameters'))).toHaveLength(1);
  });
});

describe('what they must state', () => {
  test('a year and a currency', () => {
    expect(
      faultsOf(load({ 'parameters/2024.yaml': '# x\nvalues:\n  d: 1\n', 'cases/a.yaml': CASE })),
    ).toEqual(
      expect.arrayContaining([
        'parameters/2024.yaml:2:1+1 missing-key key=year',
        'parameters/2024.yaml:2:1+1 missing-key key=currency',
      ]),
    );
  });
});

describe('names', () => {
  test.each([
    ['deadweight', '4:3+10 name-clash name=deadweight'],
    ['timing', '4:3+6 name-clash name=timing'],
    ['round', '4:3+5 reserved-id id=round pattern=name'],
    ['Price', '4:3+5 invalid-id id=Price pattern=name'],
    ['day-price', '4:3+9 invalid-id id=day-price pattern=name'],
  ])('%s is not free for a value', (name, fault) => {
    const shelf = `year: 2024\ncurrency: EUR\nvalues:\n  ${name}:\n    value: 1\n    source: s\n`;
    const body = 'illustration: true\nbenefits:\n  x:\n    amount: 1\n    source: s\n';
    expect(faultsOfCase(body, shelf)).toEqual([`parameters/2024.yaml:${fault}`]);
  });

  test('of settings and values clash, with both places', () => {
    const shelf = `year: 2024\ncurrency: EUR\nmethod:\n  displacement:\n    value: 0%\n    source: s\nvalues:\n  displacement: 1\n`;
    expect(faultsOfCase('illustration: true\nbenefits:\n  x: displacement\n', shelf)).toEqual([
      'parameters/2024.yaml:8:3+12 name-clash name=displacement (parameters/2024.yaml:5:12+2)',
    ]);
  });

  test('of a case and its parameters clash, with both places', () => {
    const body = 'values:\n  days:\n    value: 1\n    source: s\nbenefits:\n  x: days\n';
    expect(faultsOfCase(body)).toEqual([
      '5:3+4 name-clash name=days (parameters/2024.yaml:23:12+3)',
    ]);
  });

  test('a value that cannot be read keeps its name', () => {
    const body = 'benefits:\n  x:\n    amount: days * 2\n    source: s\n';
    const loaded = loadCase(body, SHELF.replace('value: 220', 'value: 2,5'));
    expect(faultsOf(loaded)).toEqual([
      'parameters/2024.yaml:23:12+3 decimal-comma text=2,5 suggestion=2.5',
    ]);
    expect(onlyCase(loaded).parameters.values.get('days')?.formula).toMatchObject({
      kind: 'none',
      reason: 'unread',
    });
  });
});

describe('a file that extends another', () => {
  const files = (child: string, base = SHELF) => ({
    'parameters/2023.yaml': base,
    'parameters/2024.yaml': child,
    'cases/a.yaml': CASE,
  });

  test('takes from there what it does not state', () => {
    const child = `extends: 2023.yaml
method:
  contribution:
    value: 30%
    source: evaluation
values:
  days:
    value: 230
    source: own
`;
    const loaded = load(files(child, SHELF.replace('2024', '2023')));
    const { parameters } = onlyCase(loaded);
    expect(faultsOf(loaded)).toEqual([]);
    expect(parameters).toMatchObject({
      path: 'parameters/2024.yaml',
      year: '2023',
      currency: 'EUR',
    });
    expect([...parameters.settings.figures.keys()]).toEqual([
      'deadweight',
      'cost_per_client',
      'contribution',
    ]);
    expect([...parameters.values.keys()]).toEqual(['day_price', 'days']);
    expect(parameters.values.get('days')?.source?.text).toBe('own');
    expect(parameters.settings.figures.get('contribution')?.source?.publication?.id).toBe(
      'evaluation',
    );
    expect(loaded.portfolios[0]?.sources.map(({ name }) => name)).toEqual([
      'parameters/2024.yaml',
      'parameters/2023.yaml',
      'cases/a.yaml',
    ]);
  });

  test('takes its timing and its horizons too, or states its own', () => {
    const stated = (text: string) => SHELF.replace('method:\n', `method:\n${text}`);
    const base = stated('  timing: mid-year\n  horizon:\n    - 1\n    - 5\n');
    const settingsOf = (child: string) => onlyCase(load(files(child, base))).parameters.settings;
    const inherited = settingsOf('extends: 2023.yaml\n');
    expect(inherited.timing?.value).toBe('mid-year');
    expect(inherited.horizons).toHaveLength(2);
    const own = settingsOf('extends: 2023.yaml\nmethod:\n  horizon: 3\n  timing: end-of-year\n');
    expect(own.timing?.value).toBe('end-of-year');
    expect(own.horizons).toHaveLength(1);
  });

  test('may not go round in a circle', () => {
    expect(faultsOf(load(files('extends: 2023.yaml\n', 'extends: ./2024.yaml\n')))).toEqual([
      'parameters/2023.yaml:1:10+11 circle names=parameters/2024.yaml,parameters/2023.yaml,parameters/2024.yaml (parameters/2024.yaml:1:10+9)',
    ]);
    expect(faultsOf(load(files('extends: 2024.yaml\n')))).toEqual([
      'parameters/2024.yaml:1:10+9 circle names=parameters/2024.yaml,parameters/2024.yaml',
    ]);
  });

  test('may not extend what is not there', () => {
    expect(faultsOf(load(files('extends: gone.yaml\n')))).toEqual([
      'parameters/2024.yaml:1:10+9 file-not-found path=parameters/gone.yaml',
    ]);
  });

  test('may not go on for ever', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`parameters/p${i}.yaml`, `extends: p${i + 1}.yaml\n`]),
    );
    const loaded = load({ ...chain, 'cases/a.yaml': CASE }, ['cases'], {
      parameters: 'parameters/p0.yaml',
    });
    expect(faultsOf(loaded)).toEqual(['parameters/p63.yaml:1:10+8 nested-too-deep limit=64']);
  });
});

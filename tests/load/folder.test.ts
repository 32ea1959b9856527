import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Loaded, loadPortfolios } from '../../src/load/portfolio.ts';
import { type Files, faultsOf, folderWith, load, SHELF } from './folder.ts';

const caseOf = (id: string, more = ''): string =>
  `case: ${id}\ntitle: T\nyear: 2024\n${more}benefits:\n  x: day_price\n`;
const THREE: Files = {
  'parameters/2024.yaml': SHELF,
  'cases/a.yaml': caseOf('a'),
  'cases/b.yaml': caseOf('b'),
  'cases/c.yml': caseOf('c', 'illustration: true\n'),
};

/** The ids of each portfolio, with a star where it is complete. */
function idsOf({ portfolios }: Loaded): readonly string[] {
  return portfolios.map(({ cases, complete }) =>
    [...cases.map(({ id }) => id), ...(complete ? ['*'] : [])].join(' '),
  );
}

describe('what a path means', () => {
  test.each([
    [['cases'], ['a b c *']],
    [['cases/'], ['a b c *']],
    [['./cases'], ['a b c *']],
    [['cases/portfolio.yaml'], ['a b c *']],
    [['cases/a.yaml'], ['a']],
    [['cases/b.yaml', 'cases/a.yaml'], ['b a *']],
    [['cases/a.yaml', './cases/a.yaml'], ['a']],
    [['cases/c.yml'], ['c']],
    [['cases/a.yaml', 'cases'], ['a b c *']],
    [
      ['cases', 'more', 'cases/b.yaml'],
      ['a b c *', 'd *'],
    ],
    [['more/d.yaml'], ['d *']],
    [['more/text.txt'], ['e']],
    [[], []],
  ])('%j', (paths, ids) => {
    const files = {
      ...THREE,
      'cases/portfolio.yaml': 'title: P\n',
      'cases/.hidden.yaml': 'x',
      'cases/notes.txt': 'x',
      'cases/deeper/z.yaml': caseOf('z'),
      'more/d.yaml': caseOf('d'),
      'more/text.txt': caseOf('e'),
    };
    const loaded = load(files, paths);
    expect(faultsOf(loaded)).toEqual([]);
    expect(idsOf(loaded)).toEqual(ids);
  });

  test('files are in the order of code units, whatever the language', () => {
    const names = ['b', 'A', 'a', 'é', 'Z'];
    const files = Object.fromEntries(
      names.map((name, i) => [`cases/${name}.yaml`, caseOf(`c${i}`)]),
    );
    const loaded = load({ ...files, 'parameters/2024.yaml': SHELF });
    expect(loaded.sources.map(({ name }) => name).filter((name) => name.startsWith('c'))).toEqual([
      'cases/A.yaml',
      'cases/Z.yaml',
      'cases/a.yaml',
      'cases/b.yaml',
      'cases/é.yaml',
    ]);
  });

  test('names of texts are what the reader would type', () => {
    const folder = folderWith({
      ...THREE,
      'cases/portfolio.yaml': 'parameters: ../parameters/2024.yaml\n',
    });
    const names = (path: string, from: string): readonly (readonly string[])[] => {
      const { portfolios, sources } = loadPortfolios([path], { folder: from });
      return [
        sources.map(({ name }) => name),
        portfolios[0]?.sources.map(({ name }) => name) ?? [],
      ];
    };
    const all = [
      'cases/portfolio.yaml',
      'parameters/2024.yaml',
      'cases/a.yaml',
      'cases/b.yaml',
      'cases/c.yml',
    ];
    expect(names('cases', folder)).toEqual([all, all]);
    const here = ['portfolio.yaml', '../parameters/2024.yaml', 'a.yaml'];
    expect(names('a.yaml', join(folder, 'cases'))).toEqual([here, here]);
    expect(names(join(folder, 'cases'), '/')[1]).toEqual(all.map((name) => join(folder, name)));
  });
});

describe('a portfolio that lists its cases', () => {
  const listing = (...ids: readonly string[]): Files => ({
    ...THREE,
    'cases/portfolio.yaml': `cases:\n${ids.map((id) => `  - ${id}\n`).join('')}`,
  });

  test('has them in that order', () => {
    const loaded = load(listing('c', 'b', 'a'));
    expect(faultsOf(loaded)).toEqual([]);
    expect(idsOf(loaded)).toEqual(['c b a *']);
  });

  test('leaves out what it does not list, with a warning and no other word about it', () => {
    const loaded = load({
      ...listing('a', 'c'),
      'cases/b.yaml': caseOf('b', 'colour: red\nyear: 3\n'),
    });
    expect(faultsOf(loaded)).toEqual(['cases/b.yaml:1:7+1 warning unlisted-case id=b']);
    expect(idsOf(loaded)).toEqual(['a c *']);
  });

  test('may not list what is not there, or twice', () => {
    expect(faultsOf(load(listing('a', 'b', 'c', 'd1', 'a')))).toEqual([
      'cases/portfolio.yaml:6:5+1 duplicate-case id=a (cases/portfolio.yaml:2:5+1)',
      'cases/portfolio.yaml:5:5+2 unknown-case id=d1 suggestion=undefined',
    ]);
    const near = {
      ...THREE,
      'cases/portfolio.yaml': 'cases:\n  - casus1\n',
      'cases/a.yaml': caseOf('casus-1'),
    };
    expect(faultsOf(load(near))).toContain(
      'cases/portfolio.yaml:2:5+6 unknown-case id=casus1 suggestion=casus-1',
    );
  });

  test('is not blamed for a file that could not be read', () => {
    const loaded = load({ ...listing('a', 'b', 'c'), 'cases/b.yaml': 'case: "b\n' });
    expect(faultsOf(loaded)).toEqual(['cases/b.yaml:1:7+1 yaml-syntax cause=MISSING_CHAR']);
    expect(idsOf(loaded)).toEqual(['a c']);
  });

  test.each([
    [['cases/a.yaml'], 'a'],
    [['cases/a.yaml', 'cases/b.yaml'], 'a b *'],
    [['cases/b.yaml', 'cases/a.yaml'], 'a b *'],
    [['cases/a.yaml', 'cases/b.yaml', 'cases/c.yml'], 'c a b *'],
  ])('is whole when all that count in its pool are named: %j', (paths, ids) => {
    expect(idsOf(load(listing('c', 'a', 'b'), paths))).toEqual([ids]);
  });

  test('is not whole with a case that it does not list, or without one that is nowhere', () => {
    expect(idsOf(load(listing('a'), ['cases/a.yaml']))).toEqual(['a *']);
    expect(idsOf(load(listing('a'), ['cases/a.yaml', 'cases/b.yaml']))).toEqual(['a b']);
    expect(idsOf(load(listing('a', 'gone'), ['cases/a.yaml']))).toEqual(['a']);
  });
});

describe('ids', () => {
  test('are one case each', () => {
    const loaded = load({ ...THREE, 'cases/b.yaml': caseOf('a') });
    expect(faultsOf(loaded)).toEqual([
      'cases/b.yaml:1:7+1 duplicate-case id=a (cases/a.yaml:1:7+1)',
    ]);
    expect(idsOf(loaded)[0]).toContain('a c');
  });

  test.each([
    ['Casus 1', 'invalid-id id=Casus 1 pattern=case'],
    ['1', 'invalid-id id=1 pattern=case'],
    ['a_b', 'invalid-id id=a_b pattern=case'],
    ['pool', 'reserved-id id=pool pattern=case'],
    ['parameter', 'reserved-id id=parameter pattern=case'],
  ])('%s is none', (id, fault) => {
    const loaded = load({ ...THREE, 'cases/b.yaml': caseOf(id) });
    expect(faultsOf(loaded)).toEqual([`cases/b.yaml:1:7+${id.length} ${fault}`]);
    expect(idsOf(loaded)).toEqual(['a c']);
  });
});

describe('the portfolio file beside a case', () => {
  test('gives it its settings', () => {
    const portfolio = 'deadweight:\n  value: 60%\n  source: s\nlanguage: nl\n';
    const { portfolios } = load({ ...THREE, 'cases/portfolio.yaml': portfolio }, ['cases/a.yaml']);
    expect([...(portfolios[0]?.settings.figures.keys() ?? [])]).toEqual(['deadweight']);
    expect(portfolios[0]).toMatchObject({ language: 'nl', place: { line: 1, column: 1 } });
  });

  test('that cannot be read brings no other faults', () => {
    const files = { ...THREE, 'parameters/2024.yaml': 'year: 2024\ncurrency: EUR\n' };
    const loaded = load({ ...files, 'cases/portfolio.yaml': 'deadweight: "50%\n' });
    expect(faultsOf(loaded)).toEqual([
      'cases/portfolio.yaml:1:13+1 yaml-syntax cause=MISSING_CHAR',
    ]);
  });

  test('alone is an empty folder', () => {
    expect(faultsOf(load({ 'cases/portfolio.yaml': 'title: P\n' }))).toEqual([
      '- empty-folder path=cases',
    ]);
  });
});

/** A superuser may read everything, so it is somebody else for a while. */
function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

const NOBODY = 65_534;

test.skipIf(process.platform === 'win32')('a folder that may not be listed', () => {
  const folder = folderWith(THREE);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'cases'), 0o000);
  const found = asNobody(() => faultsOf(loadPortfolios(['cases'], { folder })));
  expect(found).toEqual(['- file-unreadable path=cases cause=EACCES']);
  chmodSync(join(folder, 'cases'), 0o755);
});

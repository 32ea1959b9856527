import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Ran, ROOT, sroi } from '../../helpers/cli.ts';
import { stepsOf } from '../../helpers/workflow.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sroi-new-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => {
  vi.useRealTimers();
});

function emptyFolder(): string {
  return mkdtempSync(join(scratch, 'work-'));
}

/** Runs a command line, as it is typed, in a folder. */
function type(line: string, folder: string): Promise<Ran> {
  return sroi(line.split(' '), { folder });
}

/** The files of a folder, with what they hold. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** What the tests read of a case in a JSON result. */
interface CaseJson {
  readonly id: string;
  readonly figures: { readonly sroi: string };
  readonly lines: readonly { readonly group: string }[];
}

const LANGUAGES = [
  {
    lang: 'en',
    cases: ['into-work', 'young-mechanics'],
    held: '12 of 12 published figures hold.\n',
  },
  {
    lang: 'nl',
    cases: ['naar-werk', 'jonge-vakmensen'],
    held: '12 van 12 gepubliceerde cijfers kloppen.\n',
  },
] as const;

describe.each(LANGUAGES)('a project in $lang', ({ lang, cases, held }) => {
  const work = emptyFolder();
  const project = join(work, 'study');
  let made: Ran;
  beforeAll(async () => {
    made = await type(`new study --year 2024 --lang ${lang}`, work);
  });

  it('has these files, and says so', () => {
    const [person, group] = cases;
    const paths = [
      '.github/workflows/sroi.yaml',
      '.gitignore',
      'README.md',
      `cases/${group}.yaml`,
      `cases/${person}.yaml`,
      'cases/portfolio.yaml',
      'package.json',
      'parameters/2024.yaml',
    ];
    expect(Object.keys(filesIn(project)).sort()).toEqual([...paths].sort());
    expect(made).toMatchObject({ code: 0, errors: '' });
    for (const path of paths) expect(made.output).toContain(`\n${path} `);
  });

  it('has the ratios that were worked by hand', async () => {
    const { code, output, errors } = await type('calc --strict --format json', project);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [portfolio] = JSON.parse(output).portfolios;
    const found: readonly CaseJson[] = portfolio.cases;
    const ratioOf = (id: string) => found.find((one) => one.id === id)?.figures.sroi;
    // 800 × 12 + 400 - 50 × 12 + 1,200 × 12 = 23,800; × 60% × 75% = 10,710; / 2,500
    expect(ratioOf(cases[0])).toBe('4.284');
    // 9,600 × 4 × 1.5 + 1,500 × 4 - 200 × 10 = 61,600; × 60% × 75% = 27,720; / 20,000
    expect(ratioOf(cases[1])).toBe('1.386');
    // (10,710 + 27,720) / (2,500 + 20,000)
    expect(portfolio.pool.figures.sroi).toBe('1.708');
  });

  it('passes check without a word, and fails it when a figure is another', async () => {
    expect(await type('check cases/ --strict', project)).toMatchObject({ code: 0, errors: '' });
    const path = join(project, `cases/${cases[1]}.yaml`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('sroi: 1.39', 'sroi: 1.38'));
    expect(await type('check cases/ --strict', project)).toMatchObject({ code: 1, errors: '' });
    writeFileSync(path, text);
  });

  it.each(cases)('explains %s', async (id) => {
    expect(await type(`explain ${id} --strict`, project)).toMatchObject({ code: 0, errors: '' });
  });

  it('has a README whose commands work', async () => {
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    const lines = [...readme.matchAll(/^npx sroi (.+)$/gm)].map(([, line = '']) => line);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(await type(line, project)).toMatchObject({ code: 0, errors: '' });
    }
  });

  it('has a workflow that gets the code, Node and sroi, and checks', async () => {
    const steps = stepsOf(project);
    expect(steps.map(({ uses, run }) => run ?? uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'npm install',
      'npx sroi check --strict cases/ --format github',
    ]);
    const check = steps.at(-1)?.run?.replace('npx sroi ', '') ?? '';
    expect(await type(check, project)).toEqual({ code: 0, output: held, errors: '' });
  });

  it('needs the version that made it', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(dependencies).toEqual({ sroi: version });
  });

  it('is in block style', () => {
    const files = Object.entries(filesIn(project)).filter(([path]) => path.endsWith('.yaml'));
    expect(files.length).toBe(5);
    for (const [, text] of files) expect(text).not.toMatch(/[{}[\]\t]| $/m);
  });

  it('is not made a second time', async () => {
    const before = filesIn(project);
    const { code, output, errors } = await type(`new study --year 2024 --lang ${lang}`, work);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    for (const path of Object.keys(before)) expect(errors).toContain(`\`study/${path}\``);
    expect(filesIn(project)).toEqual(before);
  });

  it('takes a new case, which changes no published figure', async () => {
    const added = await type('new case second-chance', project);
    expect(added).toMatchObject({ code: 0, errors: '' });
    expect(added.output).toContain('npx sroi calc cases/second-chance.yaml\n');
    const calc = await type('calc cases/second-chance.yaml --strict --format json', project);
    expect(calc).toMatchObject({ code: 0, errors: '' });
    const [found] = JSON.parse(calc.output).portfolios[0].cases;
    expect(found).toMatchObject({ id: 'second-chance', year: '2024' });
    expect(found.figures.sroi).toBe('1.728'); // 9,600 × 60% × 75% / 2,500
    const check = await type('check --strict --format github', project);
    expect(check).toEqual({ code: 0, output: held, errors: '' });
  });
});

describe('sroi new', () => {
  it('writes nothing where one file is in the way', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'README.md'), 'mine\n');
    writeFileSync(join(folder, 'cases'), 'a file where a folder should be\n');
    const { code, errors } = await type('new --year 2024', folder);
    expect(code).toBe(2);
    expect(errors.match(/error\[already-exists\]: `(.+?)`/g)).toEqual([
      'error[already-exists]: `README.md`',
      'error[already-exists]: `cases`',
    ]);
    expect(Object.keys(filesIn(folder))).toEqual(['README.md', 'cases']);
  });

  it('leaves other files alone', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'LICENSE'), 'mine\n');
    expect(await type('new --year 2024', folder)).toMatchObject({ code: 0 });
    expect(filesIn(folder).LICENSE).toBe('mine\n');
  });

  it('is of this year, and in the language of the reader', async () => {
    vi.useFakeTimers({ now: new Date('2031-07-01'), toFake: ['Date'] });
    const folder = emptyFolder();
    await sroi(['new'], { folder, environment: { LANG: 'nl_BE.UTF-8' } });
    expect(Object.keys(filesIn(folder))).toContain('parameters/2031.yaml');
    expect(filesIn(folder)['cases/naar-werk.yaml']).toContain('\nyear: 2031 ');
    expect(await type('check --strict', folder)).toMatchObject({ code: 0, errors: '' });
  });

  it.each([
    ['20x4', 'not-a-whole-number'],
    ['24', 'out-of-range'],
    ['02024', 'out-of-range'],
  ])('refuses the year %s', async (year, code) => {
    const folder = emptyFolder();
    for (const line of ['new', 'new case second-chance']) {
      const ran = await type(`${line} --year ${year}`, folder);
      expect(ran).toMatchObject({ code: 2, output: '' });
      expect(ran.errors).toContain(`--year ${year}: error[${code}]`);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the way to a folder as a shell takes it', async () => {
    const ran = await sroi(['new', "the board's study"], { folder: emptyFolder() });
    expect(ran.output).toContain(`\ncd 'the board'\\''s study'\n`);
  });
});

describe('sroi new case', () => {
  const SHELF = 'year: 2024\ncurrency: EUR\n';
  const METHOD = `${SHELF}method:
  deadweight:
    value: 40%
    assumption: a survey
  contribution:
    value: 75%
    assumption: a guess
  cost_per_client:
    value: 100
    source: the accounts
`;

  function folderWith(files: Readonly<Record<string, string>>): string {
    const folder = emptyFolder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  it.each(['en', 'nl'])('states what no other file states, in %s', async (lang) => {
    const folder = folderWith({ 'parameters/2024.yaml': SHELF });
    await type(`new case second-chance --year 2024 --lang ${lang}`, folder);
    const calc = await type('calc --strict --format json', folder);
    expect(calc).toMatchObject({ code: 0, errors: '' });
    const [found] = JSON.parse(calc.output).portfolios[0].cases;
    expect(found.figures.sroi).toMatch(/^1\.7777/); // 9,600 × 50% × 50% / (30 × 45)
  });

  it.each([
    ['en', SHELF],
    ['nl', SHELF],
    ['en', METHOD],
    ['nl', METHOD],
  ])('has comments that are right once their mark is taken away, in %s', async (lang, shelf) => {
    const folder = folderWith({ 'parameters/2024.yaml': shelf });
    await type(`new case second-chance --year 2024 --lang ${lang}`, folder);
    const path = join(folder, 'cases/second-chance.yaml');
    const text = readFileSync(path, 'utf8');
    const keys = /^# ((?: *|.*- )[a-z_]+:(?: .*)?)$/gm;
    expect(text.match(keys)?.length).toBeGreaterThan(25);
    writeFileSync(path, text.replaceAll(keys, '$1'));
    const calc = await type('calc --strict --format json', folder);
    expect(calc).toMatchObject({ code: 0, errors: '' });
    const found: CaseJson = JSON.parse(calc.output).portfolios[0].cases[0];
    expect(found.lines.map(({ group }) => group).sort()).toEqual([
      'avoided_costs',
      'benefits',
      'costs',
      'forgone_benefits',
    ]);
    expect(Object.values(found)).toContain('12'); // its clients
  });

  it('shows the line that a portfolio with a list wants, and does not write it', async () => {
    const folder = emptyFolder();
    await type('new --year 2024 --lang en', folder);
    const path = join(folder, 'cases/portfolio.yaml');
    const listed = readFileSync(path, 'utf8').replace(
      /^# cases:\n# {3}(- .+)\n# {3}(- .+)$/m,
      'cases:\n  $1\n  $2',
    );
    writeFileSync(path, listed);
    const { code, output } = await type('new case second-chance', folder);
    expect(code).toBe(0);
    expect(output.replaceAll('\n', ' ')).toContain('add the line `- second-chance` to its `cases`');
    expect(readFileSync(path, 'utf8')).toBe(listed);
    expect(await type('calc --strict', folder)).toMatchObject({ code: 2 });
    writeFileSync(path, listed.replace('cases:\n', 'cases:\n  - second-chance\n'));
    expect(await type('calc --strict', folder)).toMatchObject({ code: 0, errors: '' });
  });

  it.each([
    ['Second Chance', 'invalid-id', '`second-chance`'],
    ['second_chance', 'invalid-id', '`second-chance`'],
    ['../second-chance', 'invalid-id', '`second-chance`'],
    ['', 'invalid-id', 'begin with a letter'],
    ['pool', 'reserved-id', '`pool-1`'],
    ['portfolio', 'reserved-id', '`portfolio-1`'],
  ])('refuses the name %s', async (name, code, hint) => {
    const folder = folderWith({ 'parameters/2024.yaml': SHELF });
    const ran = await sroi(['new', 'case', name, '--year', '2024'], { folder });
    expect(ran).toMatchObject({ code: 2, output: '' });
    expect(ran.errors).toContain(`error[${code}]`);
    expect(ran.errors).toContain(hint);
    expect(readdirSync(folder)).toEqual(['parameters']);
  });

  it('refuses a name that a file has, and one that another file has as its id', async () => {
    const folder = emptyFolder();
    await type('new --year 2024 --lang en', folder);
    await type('new case second-chance', folder);
    const text = readFileSync(join(folder, 'cases/second-chance.yaml'), 'utf8');
    writeFileSync(join(folder, 'cases/other.yaml'), text.replace('second-chance', 'third-time'));
    const before = filesIn(folder);
    const same = await type('new case second-chance', folder);
    expect(same).toMatchObject({ code: 2, output: '' });
    expect(same.errors).toContain('error[already-exists]: `cases/second-chance.yaml`');
    const other = await type('new case third-time', folder);
    expect(other).toMatchObject({ code: 2, output: '' });
    expect(other.errors).toContain('third-time: error[duplicate-case]');
    expect(other.errors).toContain('cases/other.yaml:3:7: note');
    expect(filesIn(folder)).toEqual(before);
  });

  it('refuses what could not be calculated: a year without parameters', async () => {
    const folder = folderWith({ 'parameters/2024.yaml': SHELF });
    const ran = await type('new case second-chance --year 2025', folder);
    expect(ran).toMatchObject({ code: 2, output: '' });
    expect(ran.errors).toContain('error[no-parameter-file]');
    expect(readdirSync(folder)).toEqual(['parameters']);
  });

  it('rests on the parameter file that it is given', async () => {
    const folder = folderWith({ 'shelf.yaml': METHOD });
    const ran = await type('new case second-chance --year 2024 --parameters shelf.yaml', folder);
    expect(ran).toMatchObject({ code: 0, errors: '' });
    const [, line = ''] = /^npx sroi (calc .+)$/m.exec(ran.output) ?? [];
    expect(line).toBe('calc cases/second-chance.yaml --parameters shelf.yaml');
    expect(await type(`${line} --strict`, folder)).toMatchObject({ code: 0, errors: '' });
  });

  it('takes --folder, --lang and --year before and after its name', async () => {
    const folder = folderWith({ 'parameters/2024.yaml': SHELF });
    for (const line of [
      'new --lang nl --year 2024 case eerste --folder pilot',
      'new case tweede --folder pilot --year 2024 --lang nl',
    ]) {
      expect((await type(line, folder)).output).toContain('Een nieuwe casus');
    }
    expect(readdirSync(join(folder, 'pilot'))).toEqual(['eerste.yaml', 'tweede.yaml']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../helpers/cli.ts';
import { dividedBy, fraction, resultText, times } from '../helpers/fraction.ts';
import { folderWith } from '../load/folder.ts';

const SHELF = readFileSync(join(ROOT, 'tests/errors/parameters/2024.yaml'), 'utf8');

/** 448.60 of benefits is a ratio of 12.5%; with twice the benefits, twice that. */
const caseOf = (id: string, more = ''): string => `case: ${id}
title: ${id}
year: 2024
benefits:
  taxes:
    amount: 448.60
    source: payslip
${more}`;
const stated = (name: string, set: string, indent = ''): string =>
  `${indent}  ${name}:\n${indent}    because: as in a bad year\n${indent}    set:\n${indent}      ${set}\n`;

const FILES = {
  'parameters/2024.yaml': SHELF,
  'one/a.yaml': caseOf('a', `scenarios:\n${stated('lost', 'benefits.taxes: 224.30')}`),
  'one/b.yaml': caseOf('b', `scenarios:\n${stated('lost', 'benefits.taxes: 112.15')}`),
  'one/portfolio.yaml': `language: nl\nscenarios:\n${stated('low', 'deadweight: 75%')}`,
  'one/strict.yaml': `scenario: strict
title: Streng
because:
  nl: partners kregen meer
  en: partners got more
set:
  attribution: 90%
  b.benefits.taxes: 897.20
`,
  'two/c.yaml': caseOf('c'),
  'two/low.yaml': 'scenario: low\nbecause: few came\nset:\n  c.benefits.taxes: 44.86\n',
  'far.yaml': 'scenario: far\nbecause: far away\nset:\n  deadweight: 0%\n',
};
const folder = folderWith(FILES);
const run = (...argv: readonly string[]) => sroi(argv, { folder });

interface Portfolio {
  readonly cases: readonly { readonly id: string; readonly figures: { readonly sroi: string } }[];
  readonly scenarios: readonly { readonly name: string }[];
}

/** The ratios by case, and the scenarios of each portfolio. */
async function ratios(...argv: readonly string[]) {
  const { code, output, errors } = await run('calc', ...argv, '--format', 'json', '--lang', 'en');
  if (code !== 0) return { code, errors };
  const { portfolios, scenario } = JSON.parse(output) as {
    readonly portfolios: readonly Portfolio[];
    readonly scenario: string | null;
  };
  return {
    scenario,
    ratios: Object.fromEntries(
      portfolios.flatMap(({ cases }) => cases.map(({ id, figures }) => [id, figures.sroi])),
    ),
    names: portfolios.map(({ scenarios }) => scenarios.map(({ name }) => name).join()),
    errors,
  };
}

describe('--scenario', () => {
  it.each([
    [[], { a: '0.125', b: '0.125' }, ['']],
    [['--scenario', 'low'], { a: '0.0625', b: '0.0625' }, ['low']],
    [['--scenario', 'strict'], { a: '0.05', b: '0.1' }, ['strict']],
    [['--scenario', 'lost'], { a: '0.0625', b: '0.03125' }, ['a.lost,b.lost']],
    [['--scenario', 'b.lost'], { a: '0.125', b: '0.03125' }, ['b.lost']],
    [['--scenario', 'far.yaml'], { a: '0.25', b: '0.25' }, ['far']],
    [['--scenario', 'one/strict.yaml'], { a: '0.05', b: '0.1' }, ['strict']],
    // --set comes on top of it
    [['--scenario', 'low', '--set', 'deadweight=0'], { a: '0.25', b: '0.25' }, ['low']],
    [['--set', 'contribution=50%', '--scenario', 'strict'], { a: '0.25', b: '0.5' }, ['strict']],
    [['--scenario', 'low', '--set', 'a.deadweight=0'], { a: '0.25', b: '0.0625' }, ['low']],
  ])('%j', async (argv, expected, names) => {
    expect(await ratios('one', ...argv)).toEqual({
      scenario: argv.includes('--scenario') ? argv[argv.indexOf('--scenario') + 1] : null,
      ratios: expected,
      names,
      errors: '',
    });
  });

  it.each([
    ['one/a.yaml', 'strict', { a: '0.05' }], // what it sets in b is passed over
    ['one/b.yaml', 'strict', { b: '0.1' }],
    ['one/a.yaml', 'low', { a: '0.0625' }],
    ['one/a.yaml', 'a.lost', { a: '0.0625' }],
  ])('of a case that is read alone, %s: %s', async (path, name, expected) => {
    expect(await ratios(path, '--scenario', name)).toMatchObject({ ratios: expected, errors: '' });
  });

  it('is that of each portfolio, and that of a file for all', async () => {
    const both = { a: '0.0625', b: '0.0625', c: '0.0125' };
    expect(await ratios('one', 'two', '--scenario', 'low')).toMatchObject({
      ratios: both,
      names: ['low', 'low'],
    });
    expect(await ratios('one', 'two', '--scenario', 'far.yaml')).toMatchObject({
      ratios: { a: '0.25', b: '0.25', c: '0.25' },
      names: ['far', 'far'],
    });
  });

  it('warns of a portfolio that does not have it', async () => {
    const found = await ratios('one', 'two', '--scenario', 'strict');
    expect(found).toMatchObject({ ratios: { c: '0.125' }, names: ['strict', ''] });
    expect(found.errors).toContain('warning[unknown-scenario]: `two/c.yaml` has no scenario');
  });

  it.each([
    ['strickt', 'did you mean `strict`?'],
    ['a.lots', 'did you mean `a.lost`?'],
    ['lots', 'did you mean `lost`?'],
    ['', 'use `a.lost`, `b.lost`, `low` or `strict`'],
    ['gone.yaml', 'there is no file or folder `gone.yaml`'],
    ['one/gone', 'there is no file or folder `one/gone`'],
  ])('%j is unknown', async (name, hint) => {
    const { code, errors } = await ratios('one', '--scenario', name);
    expect(code).toBe(2);
    expect(errors).toContain(hint);
    expect(errors).toContain('\n1 error\n');
  });

  it('is not said to be unknown where a file could not be read', async () => {
    const broken = folderWith({ ...FILES, 'one/strict.yaml': 'scenario: strict\n\tset:' });
    const { code, errors } = await sroi(['calc', 'one', '--scenario', 'strict'], {
      folder: broken,
    });
    expect(code).toBe(2);
    expect(errors).toContain('tab-indentation');
    expect(errors).not.toContain('unknown-scenario');
  });

  it.each([
    ['  deadwieght: 60%', 'strict.yaml:4:3: error[unknown-address]'],
    ['  day_price: 20', 'strict.yaml:4:3: error[override-unused]'],
    ['  deadweight: 60', 'strict.yaml:4:15: error[share-without-percent]'],
    ['  deadweight: 1 +', 'strict.yaml:4:18: error[formula-syntax]'],
    ['  a.benefits.taxes: 0 - 5', 'strict.yaml:4:21: error[negative-amount]'],
  ])('tells what is wrong with it at its place: %j', async (line, fault) => {
    const files = { 'one/strict.yaml': `scenario: strict\nbecause: why\nset:\n${line}\n` };
    const { code, output, errors } = await sroi(['calc', 'one', '--scenario', 'strict'], {
      folder: folderWith({ ...FILES, ...files }),
    });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(`one/${fault}`.replace('error[', 'fout['));
  });

  it('is not taken for unused where the case that uses it was not read', async () => {
    const own = caseOf('b').replace('448.60', 'day_price');
    const files = {
      ...FILES,
      'one/b.yaml': own,
      'one/strict.yaml': 'scenario: strict\nbecause: why\nset:\n  day_price: 20\n',
    };
    const world = { folder: folderWith(files) };
    expect((await sroi(['calc', 'one/a.yaml', '--scenario', 'strict'], world)).code).toBe(0);
    expect((await sroi(['calc', 'one', '--scenario', 'strict'], world)).code).toBe(0);
  });

  it.each([
    ['en', "option '--scenario <name>' argument 'strict' is invalid. It is given twice."],
    ['nl', "de optie '--scenario <name>' staat er twee keer, nu met 'strict'"],
  ])('is one in a run, in %s', async (lang, message) => {
    const argv = ['calc', 'one', '--scenario', 'low', '--scenario', 'strict', '--lang', lang];
    const { code, errors } = await run(...argv);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });
});

describe('a result under a scenario', () => {
  it('says so first of all, with what is set and why, in the language of the reader', async () => {
    const { output } = await run('calc', 'one', '--scenario', 'strict', '--set', 'deadweight=60%');
    expect(output.replaceAll(/\s+/g, ' ')).toContain(
      'Deze berekening wijkt af van de bestanden: scenario strict, --set deadweight=60%. ' +
        'Scenario strict – Streng (attribution=90%, b.benefits.taxes=897.20): partners kregen meer',
    );
    const english = await run('calc', 'one', '--scenario', 'lost', '--lang', 'en');
    expect(english.output.replaceAll(/\s+/g, ' ')).toContain(
      'This run departs from the files: scenario a.lost, scenario b.lost. ' +
        'Scenario a.lost (a.benefits.taxes=224.30): as in a bad year ' +
        'Scenario b.lost (b.benefits.taxes=112.15): as in a bad year',
    );
  });

  it('says where nothing of it is left', async () => {
    const argv = ['calc', 'one', '--scenario', 'low', '--set', 'deadweight=60%', '--lang', 'en'];
    expect((await run(...argv)).output.replaceAll(/\s+/g, ' ')).toContain(
      'Scenario low (all of it was replaced with --set): as in a bad year',
    );
  });

  it('names it in JSON, with its place', async () => {
    const { output } = await run('calc', 'one', '--scenario', 'strict', '--format', 'json');
    const document = JSON.parse(output) as {
      readonly inputs: readonly { readonly path: string }[];
    };
    expect(document.inputs.map(({ path }) => path)).toContain('one/strict.yaml');
    expect(document).toMatchObject({
      overrides: [],
      scenario: 'strict',
      portfolios: [
        {
          scenarios: [
            {
              name: 'strict',
              title: 'Streng',
              because: { nl: 'partners kregen meer', en: 'partners got more' },
              place: { file: 'one/strict.yaml', line: 1, column: 11 },
              set: [
                { address: 'attribution', formula: '90%' },
                { address: 'b.benefits.taxes', formula: '897.20' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('has the same figures as the overrides one by one', async () => {
    const sets = ['--set', 'attribution=90%', '--set', 'b.benefits.taxes=897.20'];
    const under = await run('calc', 'one', '--scenario', 'strict', '--format', 'csv', '--detail');
    const over = await run('calc', 'one', ...sets, '--format', 'csv', '--detail');
    expect(under.code).toBe(0);
    expect(under.output).toBe(over.output);
  });
});

describe('the other studies', () => {
  it('explain tells the reason at the figure that is set', async () => {
    const { output } = await run('explain', 'b', 'one', '--scenario', 'strict', '--lang', 'en');
    expect(output).toMatch(
      /\[attribution\] = 90%\n +put in place by one\/strict\.yaml:7:16\n +because: partners got more/,
    );
  });

  it('parameters show it, once for a file and two portfolios', async () => {
    const argv = ['parameters', 'one', 'two', '--scenario', 'far.yaml', '--lang', 'en'];
    const { output } = await run(...argv);
    expect(output).toMatch(/deadweight +0% +far\.yaml:4:15/);
    expect(output.match(/^Scenario far \(deadweight=0%\): far away$/gm)).toHaveLength(1);
    const { scenarios, overrides } = JSON.parse((await run(...argv, '--format', 'json')).output);
    expect([overrides, scenarios]).toMatchObject([[], [{ name: 'far', because: 'far away' }]]);
  });

  it('lint looks at the figures that it sets', async () => {
    const { output } = await run('lint', 'one', '--scenario', 'far.yaml', '--lang', 'en');
    expect(output).toContain('warning[no-deadweight]');
    expect((await run('lint', 'one', '--lang', 'en')).output).not.toContain('no-deadweight');
  });

  it('compare sets the files beside the scenario, and explains by what it sets', async () => {
    const argv = ['compare', 'one', '--scenario', 'strict', '--lang', 'en', '--format', 'json'];
    const { code, output } = await run(...argv);
    const { before, after, portfolios } = JSON.parse(output);
    expect([code, before.name, after.name]).toEqual([1, 'one', 'one --scenario strict']);
    expect(portfolios[0].inputs).toMatchObject([
      { address: 'attribution', before: '0.75', after: '0.9' },
      { address: 'b.benefits.taxes', before: '448.6', after: '897.2' },
    ]);
  });

  it('compare knows the scenario of a saved result', async () => {
    const copy = folderWith(FILES);
    const world = { folder: copy };
    const save = ['calc', 'one', '--scenario', 'low', '--format', 'json', '--out', 'low.json'];
    expect((await sroi(save, world)).code).toBe(0);
    const same = await sroi(['compare', 'low.json', 'one', '--scenario', 'low'], world);
    expect(same.code).toBe(0);
    const argv = ['compare', 'low.json', 'one', '--lang', 'en'];
    const other = await sroi(argv, world);
    expect(other.code).toBe(1);
    expect(other.output).toMatch(/^Before +low\.json \(saved by sroi \S+ with --scenario low\)$/m);
    const { before } = JSON.parse((await sroi([...argv, '--format', 'json'], world)).output);
    expect(before.saved.scenario).toBe('low');
    const fixed = await sroi(['compare', 'one', 'low.json', '--scenario', 'low'], world);
    expect(fixed.code).toBe(2);
    expect(fixed.errors).toContain('--scenario');
  });

  it('check has no scenario asked for: it holds what is published of each to it', async () => {
    expect((await run('check', 'one', '--scenario', 'low')).code).toBe(2);
    const files = {
      ...FILES,
      'one/strict.yaml': `${FILES['one/strict.yaml']}published:\n  sroi: 0.08\n`,
    };
    const argv = ['check', 'one', '--format', 'json'];
    const { code, output } = await sroi(argv, { folder: folderWith(files) });
    const { figures } = JSON.parse(output);
    expect(code).toBe(0); // (448.60 + 897.20) × 5% ÷ (2 × 448.60) = 0.075
    expect(figures).toMatchObject([{ address: 'pool.scenarios.strict.sroi', computed: '0.075' }]);
  });
});

describe('the scenarios of the published cases', () => {
  const pooled = async (...argv: readonly string[]) => {
    const { output } = await sroi(['calc', 'cases/', '--format', 'json', ...argv]);
    return JSON.parse(output).portfolios[0].pool.figures.sroi as string;
  };
  // Of the gain 50% × 25% counts; what counts instead decides the ratio.
  const counted = times(fraction('0.5'), fraction('0.25'));

  it.each([
    ['low', '0.25', '0.25'],
    ['high', '0.75', '0.25'],
    ['strict-attribution', '0.5', '0.1'],
  ])('%s moves the pool by the share that counts', async (name, notDeadweight, own) => {
    const [base, under] = await Promise.all([pooled(), pooled('--scenario', name)]);
    const share = dividedBy(times(fraction(notDeadweight), fraction(own)), counted);
    // 38 of the 40 digits: the base itself was rounded at its last.
    expect(under.slice(0, 38)).toBe(resultText(times(fraction(base), share)).slice(0, 38));
  });
});

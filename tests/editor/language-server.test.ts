import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLocate } from '../../src/load/lines.ts';
import { caseFile } from '../../src/load/schema/case.ts';
import type { FileKind } from '../../src/load/schema/json-schema.ts';
import { parametersFile } from '../../src/load/schema/parameters.ts';
import { portfolioFile } from '../../src/load/schema/portfolio.ts';
import { scenarioFile } from '../../src/load/schema/scenario.ts';
import { checkShape } from '../../src/load/shape.ts';
import { entryAt, type Node } from '../../src/load/yaml/node.ts';
import { parseYaml } from '../../src/load/yaml/parse.ts';
import { GROUPS } from '../../src/model/case.ts';
import { readExhibit } from '../errors/gallery.ts';
import { ROOT } from '../helpers/cli.ts';
import { type Editor, type Mark, startEditor } from './editor.ts';

/** The server that editors use for YAML, with the shipped files and their modelines as they are. */
let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
  return editor.close;
}, 60_000);

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const modeline = (kind: FileKind): string =>
  `# yaml-language-server: $schema=../schema/${kind}.json\n`;

describe('the shipped files', () => {
  const shipped = [...yamlIn('cases'), ...yamlIn('parameters')];

  it.each(shipped)('%s names a schema that is there', (path) => {
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(path)) ?? [];
    expect(existsSync(join(ROOT, dirname(path), schema)), `${path}: ${schema}`).toBe(true);
  });

  it.each(shipped)('%s has no marks', async (path) => {
    expect(await editor.open(path, read(path))).toEqual([]);
  });
});

describe('a broken file', () => {
  it('is marked where it does not fit', async () => {
    const marks = await editor.open(
      'cases/broken.yaml',
      `${modeline('case')}case: broken
title: Broken
year: 2024
discuont_rate: 3%
pool: maybe
benefits:
  taxes:
    amount: 16.72
    quantiy: 2
  premium:
    source: payslip
deadweight:
  - 50%
`,
    );
    expect(marks).toEqual([
      { line: 5, column: 1, message: 'Property discuont_rate is not allowed.' },
      { line: 6, column: 7, message: 'Incorrect type. Expected "boolean".' },
      { line: 10, column: 5, message: 'Property quantiy is not allowed.' },
      { line: 11, column: 3, message: 'Missing property "amount".' },
      { line: 14, column: 3, message: 'Incorrect type. Expected one of string, number.' },
    ]);
  });

  it('is marked as a scenario too', async () => {
    const scenario = `${modeline('scenario')}scenario: low\nset:\n  deadweight: 60%\nyear: 2024\n`;
    expect(await editor.open('cases/low-broken.yaml', scenario)).toEqual([
      { line: 2, column: 1, message: 'Missing property "because".' },
      { line: 5, column: 1, message: 'Property year is not allowed.' },
    ]);
  });

  it('is marked as a parameter file and as a portfolio too', async () => {
    const shelf = `${modeline('parameters')}year: 2024\nvalues:\n  hours:\n    value: 8\n    unit: houres\n`;
    const portfolio = `${modeline('portfolio')}title: All\nlanguage: fr\ncases: casus-1\n`;
    expect(await editor.open('parameters/broken.yaml', shelf)).toMatchObject([
      { line: 6, column: 11, message: expect.stringContaining('"hours"') },
    ]);
    expect(await editor.open('cases/portfolio-broken.yaml', portfolio)).toMatchObject([
      { line: 3, column: 11, message: 'Value is not accepted. Valid values: "nl", "en".' },
      { line: 4, column: 8, message: 'Incorrect type. Expected "array".' },
    ]);
  });
});

describe('while one writes', () => {
  const path = 'cases/draft.yaml';
  const lines = [
    'case: draft',
    'deadweight: 50%',
    'timing: ',
    'pool: ',
    'benefits:',
    '  taxes:',
    '    ',
    '  premium:',
    '    amount: 100',
    '    displacement: 10%',
    'published:',
    '  sroi:',
    '    ',
  ];
  const at = (line: string, from = 0): number => lines.indexOf(line, from) + 2;
  const offeredAt = async (line: number, column: number): Promise<readonly string[]> =>
    (await editor.complete(path, line, column)).map(({ label }) => label);

  beforeAll(async () => {
    await editor.open(path, `${modeline('case')}${lines.join('\n')}\n`);
  });

  it('the keys of a line are offered, each with what it is for', async () => {
    const offers = await editor.complete(path, at('    '), 5);
    const labels = offers.map(({ label }) => label);
    for (const key of ['amount', 'quantity', 'duration', 'deadweight', 'source', 'payer']) {
      expect(labels).toContain(key);
    }
    expect(labels).not.toContain('benefits');
    const { documentation } = offers.find(({ label }) => label === 'quantity') ?? {};
    expect(documentation).toMatch(/^How many units there are/);
  });

  it('no number is filled in that nobody asked for', async () => {
    for (const { text } of await editor.complete(path, at('    '), 5)) {
      expect(text).not.toMatch(/\d\d|\d%/);
    }
  });

  it('the keys of a published figure are offered', async () => {
    const labels = await offeredAt(at('    ', at('  sroi:') - 2), 5);
    expect(labels).toEqual(['value', 'none', 'tolerance', 'because']);
  });

  it('the words that a key takes are offered', async () => {
    expect(await offeredAt(at('timing: '), 9)).toEqual([
      'end-of-year',
      'mid-year',
      'start-of-year',
    ]);
    expect(await offeredAt(at('pool: '), 7)).toEqual(['true', 'false']);
  });

  it('a key says what it is for, on a case and on a line', async () => {
    const ofCase = await editor.hover(path, at('deadweight: 50%'), 3);
    expect(ofCase).toContain('Share of the change that would have happened anyway');
    expect(ofCase).toContain('Example:');
    const ofLine = await editor.hover(path, at('    displacement: 10%'), 8);
    expect(ofLine).toContain('Share of the change that displaced the same change elsewhere');
    expect(await editor.hover(path, at('  premium:'), 4)).toContain('A benefit: its amount');
  });
});

/** A YAML text of the tests, with the kind of file that it is. */
interface Sample {
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
  /** The codes of what the validator says of its shape. */
  readonly faults: readonly string[];
}

const SCHEMAS = {
  case: caseFile,
  parameters: parametersFile,
  portfolio: portfolioFile,
  scenario: scenarioFile,
};

function sampleOf(name: string, text: string): Sample | undefined {
  const faults: string[] = [];
  const source = { name, kind: 'file', text } as const;
  const root = parseYaml({ source, locate: createLocate(name, text) }, ({ code }) => {
    faults.push(code);
  });
  if (!root || faults.length > 0) return undefined;
  const kind = kindOf(name, root);
  checkShape(SCHEMAS[kind], root, ({ code }) => {
    faults.push(code);
  });
  return { name, kind, text, faults };
}

function kindOf(name: string, root: Node): FileKind {
  if (/portfolio[^/]*$/.test(name)) return 'portfolio';
  if (entryAt(root, 'scenario')) return 'scenario';
  const isCase = ['case', 'title', ...GROUPS].some((key) => entryAt(root, key));
  return isCase ? 'case' : 'parameters';
}

describe('every YAML file under tests/, as the validator sees its shape:', () => {
  const files = yamlIn('tests').map((path) => [path, read(path)] as const);
  const gallery = readdirSync(join(ROOT, 'tests/errors'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readExhibit(read(`tests/errors/${name}`)).files.map(
        ({ path, bytes }) => [`tests/errors/${name}/${path}`, bytes.toString('utf8')] as const,
      ),
    );
  const samples = [...files, ...gallery].flatMap(([name, text]) => sampleOf(name, text) ?? []);
  const accepted = samples.filter(({ faults }) => faults.length === 0);
  const refused = samples.filter(({ faults }) => faults.length > 0);

  /** Opened with its schema named before its first line, all at once: the server takes its time. */
  const marks = new Map<string, readonly Mark[]>();
  beforeAll(async () => {
    const open = async ({ name, kind, text }: Sample): Promise<void> => {
      const schema = relative(dirname(join(ROOT, name)), join(ROOT, `schema/${kind}.json`));
      const opened = `# yaml-language-server: $schema=${schema}\n${text}`;
      marks.set(name, await editor.open(name, opened));
    };
    await Promise.all(samples.map(open));
  }, 60_000);

  it('there are many, of both sorts', () => {
    expect(accepted.length).toBeGreaterThan(40);
    expect(refused.length).toBeGreaterThan(4);
    expect(marks.size).toBe(samples.length);
  });

  it.each(accepted.map(({ name }) => name))('%s, which is accepted, has no marks', (name) => {
    expect(marks.get(name)).toEqual([]);
  });

  it.each(refused.map(({ name }) => name))('%s, which is refused, is marked', (name) => {
    expect(marks.get(name)).not.toEqual([]);
  });
});

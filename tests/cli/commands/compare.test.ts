import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, sroi as run } from '../../helpers/cli.ts';
import { fraction, minus, plus } from '../../helpers/fraction.ts';
import { folderWith } from '../../load/folder.ts';

/** What these tests read of the JSON. */
interface Told {
  readonly equal: boolean;
  readonly files: readonly object[];
  readonly portfolios: readonly [
    {
      readonly inputs: readonly { address: string; before: string; after: string }[];
      readonly explained: readonly Explained[];
    },
  ];
}
interface Explained {
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly method: string;
  readonly inputs: number;
  readonly effects: readonly { readonly inputs: readonly string[]; readonly effect: string }[];
}

const LATER = `
year: 2025
currency: EUR
extends: 2024.yaml
method:
  cost_per_client:
    value: 470
    source: evaluatie
values:
  vdab_budget:
    value: 810000000
    source: jaarverslag_vdab
`;

/** The shipped files, with a result saved from them and the parameters of a later year. */
let folder: string;
beforeAll(async () => {
  folder = folderWith({ 'parameters/2025.yaml': LATER });
  for (const name of ['cases', 'parameters']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await run(['calc', '--format', 'json', '--out', 'result.json'], { folder });
});

const sroi = (...argv: readonly string[]) => run(['compare', ...argv], { folder });
const json = async (...argv: readonly string[]) => {
  const { code, output, errors } = await sroi(...argv, '--format', 'json');
  expect(errors).toBe('');
  return { code, document: JSON.parse(output) as Told };
};
const effects = ({ portfolios: [{ explained }] }: Told, address: string) =>
  (explained.find((one) => one.address === address)?.effects ?? []).map(
    ({ inputs, effect }) => [inputs.join(), effect] as const,
  );

/** Edits a copy of the folder, so that no test sees another's edits. */
function edited(path: string, from: string, to: string): string {
  const copy = folderWith({});
  cpSync(folder, copy, { recursive: true });
  const text = readFileSync(join(copy, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(copy, path), text.replace(from, to));
  return copy;
}

describe('sroi compare with an override', () => {
  it('gives the one parameter all of the change', async () => {
    const { code, document } = await json('cases/', '--set', 'deadweight=60%');
    expect(code).toBe(1);
    for (const { method, difference, effects: found, inputs } of document.portfolios[0].explained) {
      expect([method, inputs]).toEqual(['shapley', 1]);
      expect(found).toEqual([{ inputs: ['deadweight'], effect: difference, share: '1' }]);
    }
    // 17,458.44 × 10% × 25% / 448.60, of two ratios that end in …822 and …857
    expect(effects(document, 'casus-4.sroi')).toEqual([
      ['deadweight', '-0.972940258582255907267053053945608559965'],
    ]);
  });

  it('divides the change of two in parts that add up exactly, in 40 digits', async () => {
    const { document } = await json(
      ...['cases/', '--set', 'deadweight=60%', '--set', 'cost_per_client=500'],
    );
    const { explained } = document.portfolios[0];
    expect(explained.map(({ address }) => address)).toEqual([
      ...['casus-1.sroi', 'casus-2.sroi', 'casus-3.sroi', 'casus-4.sroi', 'pool.sroi'],
    ]);
    for (const one of explained) {
      const parts = one.effects.map(({ effect }) => fraction(effect));
      expect(parts.length).toBe(2);
      expect(plus(...parts)).toEqual(fraction(one.difference));
      expect(minus(fraction(one.after), fraction(one.before))).toEqual(fraction(one.difference));
    }
    // casus-4: 17,458.44 × 0.25 × (1 − d) / c, with d ½ or 0.4 kept, c 448.60 or 500:
    // 4.864701…, 3.891761…, 4.36461, 3.491688; d: ½ (−0.972940… − 0.872922).
    const ofFour = effects(document, 'casus-4.sroi');
    expect(ofFour.map(([input, effect]) => [input, effect.slice(0, 12)])).toEqual([
      ['deadweight', '-0.922931129'],
      ['cost_per_client', '-0.450082163'],
    ]);
  });

  it('is equal when the override says what the files say', async () => {
    const { code, output } = await sroi('cases/', '--set', 'deadweight=0.5', '--lang', 'en');
    expect(code).toBe(0);
    expect(output).toContain('Equal: every value of the results is the same');
  });

  it('stops at a fault on either side, and compares nothing', async () => {
    const { code, output, errors } = await sroi('cases/', '--set', 'deadweight=160%');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('share-out-of-range');
  });
});

describe('sroi compare of two parameter files', () => {
  it('explains the cases with one by what the other states anew', async () => {
    const { code, document } = await json('parameters/2024.yaml', 'parameters/2025.yaml');
    expect(code).toBe(1);
    const { inputs } = document.portfolios[0];
    expect(inputs.map(({ address, before, after }) => [address, before, after])).toEqual([
      ['cost_per_client', '448.6', '470'],
      ['vdab_budget', '783000000', '810000000'],
    ]);
    // casus-4 has no VDAB cost: 2,182.305 / 470 − 2,182.305 / 448.60
    expect(effects(document, 'casus-4.sroi').map(([input]) => input)).toEqual(['cost_per_client']);
  });

  it('takes the cases that are named, and gives the opposite the other way', async () => {
    const [there, back] = await Promise.all([
      json('parameters/2024.yaml', 'parameters/2025.yaml', '--cases', 'cases/casus-1.yaml'),
      json('parameters/2025.yaml', 'parameters/2024.yaml', '--cases', 'cases/casus-1.yaml'),
    ]);
    expect([there.code, back.code]).toEqual([1, 1]);
    const opposite = effects(back.document, 'casus-1.sroi').map(([input, effect]) => [
      input,
      effect.startsWith('-') ? effect.slice(1) : `-${effect}`,
    ]);
    expect(effects(there.document, 'casus-1.sroi')).toEqual(opposite);
  });

  it('finds the same with --parameters as with the file as the second side', async () => {
    const [one, other] = await Promise.all([
      json('cases/', '--parameters', 'parameters/2025.yaml'),
      json('cases/', 'parameters/2025.yaml', '--cases', 'cases/'),
    ]);
    expect(one.document.portfolios).toEqual(other.document.portfolios);
  });
});

describe('sroi compare of a saved result', () => {
  it('is equal as long as nothing moved, on either side and alone', async () => {
    expect((await json('result.json', 'cases/')).document).toMatchObject({
      equal: true,
      files: [],
    });
    for (const argv of [
      ['result.json'],
      ['cases/', 'result.json'],
      ['result.json', 'result.json'],
    ]) {
      expect((await sroi(...argv)).code).toBe(0);
    }
  });

  it('is equal after an edit that moves nothing, and names the file', async () => {
    const copy = edited('cases/casus-4.yaml', 'amount: 22992.96', 'amount: 22992.960');
    const { code, output } = await run(['compare', 'result.json', '--lang', 'en'], {
      folder: copy,
    });
    expect(code).toBe(0);
    expect(output).toContain('cases/casus-4.yaml (changed)');
  });

  it.each([
    [['result.json', 'cases/'], '-'],
    [['cases/', 'result.json'], ''],
  ])('says what drifted and why: %s', async (argv, sign) => {
    const copy = edited('cases/casus-4.yaml', 'amount: 22992.96', 'amount: 22000');
    const { code, output } = await run(['compare', ...argv, '--format', 'json'], { folder: copy });
    expect(code).toBe(1);
    const document = JSON.parse(output) as Told;
    expect(document.files).toEqual([{ path: 'cases/casus-4.yaml', change: 'changed' }]);
    const [[input, effect] = ['', '']] = effects(document, 'casus-4.sroi');
    // 992.96 × 12.5% / 448.60
    expect([input, effect.slice(0, 10 + sign.length)]).toEqual([
      'casus-4.benefits.payroll',
      `${sign}0.27668301`,
    ]);
    expect(document.portfolios[0].explained.map(({ address }) => address)).toEqual([
      'casus-4.sroi',
      'pool.sroi',
    ]);
  });

  it('explains a shared setting as one input', async () => {
    const copy = edited('parameters/2024.yaml', 'value: 50%', 'value: 55%');
    const { code, output } = await run(['compare', 'result.json', '--format', 'json'], {
      folder: copy,
    });
    expect(code).toBe(1);
    const {
      portfolios: [portfolio],
    } = JSON.parse(output) as Told;
    expect(portfolio.inputs).toMatchObject([
      { address: 'deadweight', before: '0.5', after: '0.55' },
    ]);
    for (const { effects: found } of portfolio.explained) {
      expect(found.map(({ inputs }) => inputs)).toEqual([['deadweight']]);
    }
  });

  it('never writes over it', async () => {
    const { code, errors } = await sroi('result.json', 'cases/', '--out', 'result.json');
    expect(code).toBe(2);
    expect(errors).toContain('unwritable-output');
  });
});

describe('the command line of sroi compare', () => {
  it.each([
    [['cases/'], 'name a second result'],
    [[], 'name a second result'],
    [['result.json', 'cases/', 'result.json'], 'stand side by side'],
    [['cases/', 'result.json', '--set', 'deadweight=60%'], 'can not be changed'],
    [['cases/', 'parameters/2025.yaml', '--parameters', 'parameters/2024.yaml'], 'already'],
    [['cases/', 'cases/', '--cases', 'cases/'], '--cases goes with parameter files'],
    [['cases/', '--figure', 'nonsense', '--set', 'deadweight=60%'], '--figure'],
  ])('refuses %s', async (argv, words) => {
    const { code, output, errors } = await sroi(...argv, '--lang', 'en');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('error[usage]');
    expect(errors).toContain(words);
  });

  it('takes several case files as one side', async () => {
    const files = ['cases/casus-1.yaml', 'cases/casus-4.yaml'];
    await run(['calc', ...files, '--format', 'json', '--out', 'two.json'], { folder });
    expect((await sroi('two.json', ...files)).code).toBe(0);
  });

  it('compares one case with one other, whatever they are called', async () => {
    const { code, document } = await json('cases/casus-3.yaml', 'cases/casus-4.yaml');
    expect(code).toBe(1);
    const inputs = document.portfolios[0].inputs.map(({ address }) => address);
    expect(inputs).toContain('casus-3.benefits.payroll');
    expect(document.portfolios[0].explained[0]?.difference).toBe(
      '-0.230082876886822495382459715941659766893',
    );
  });

  it('says a warning of both sides once, and refuses it under --strict', async () => {
    const copy = edited('cases/casus-4.yaml', 'year: 2024\n', 'year: 2024\ndisplacement: 0%\n');
    const argv = ['compare', 'cases/', '--set', 'deadweight=60%', '--lang', 'en'];
    const { code, errors } = await run(argv, { folder: copy });
    expect(code).toBe(1);
    expect(errors.match(/warning\[/g)?.length).toBe(1);
    expect((await run([...argv, '--strict'], { folder: copy })).code).toBe(2);
  });

  it.each([
    ['csv', 'en', 'portfolio,kind,figure,input,before,after,difference\n'],
    ['markdown', 'nl', '# Vergelijking\n'],
    ['markdown', 'en', '# Comparison\n'],
    ['text', 'nl', 'Vergelijking\n'],
  ])('writes %s in %s', async (format, lang, start) => {
    const argv = ['cases/', '--set', 'deadweight=60%', '--format', format, '--lang', lang];
    const { output } = await sroi(...argv);
    expect(output.startsWith(start)).toBe(true);
    expect(output).toMatch(/deadweight/);
  });
});

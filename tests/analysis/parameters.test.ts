import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/analysis/parameter.ts';
import { listParameters } from '../../src/analysis/parameters.ts';
import { exactText } from '../../src/model/decimal.ts';
import { writeFormula } from '../../src/model/formula/write.ts';
import { results } from '../helpers/shelf.ts';

const worthOf = ({ value, timing }: Parameter): string =>
  timing?.value ?? (typeof value === 'object' ? exactText(value) : `${value}`);
const users = ({ uses }: Parameter): readonly string[] => [
  ...new Set(uses.map((use) => use.case.id)),
];
/** `monthly 200 a`: what it is worth, and who uses it. */
const row = (one: Parameter): string => [one.address, worthOf(one), ...users(one)].join(' ');

function files(more: Readonly<Record<string, string>> = {}, paths?: readonly string[]) {
  return listParameters(results(more, paths));
}

function fileOf(path: string, more: Readonly<Record<string, string>> = {}) {
  const found = files(more).find(({ parameters }) => parameters.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found;
}

const portfolio = (body: string) => ({ 'cases/portfolio.yaml': `title: P\n${body}` });
const settings = (path: string, more: Readonly<Record<string, string>>): readonly string[] =>
  fileOf(path, more).settings.map((one) => `${one.level} ${row(one)}`);

describe('the values of a file', () => {
  it('are worth what its own figures make of them, and are used by its own cases', () => {
    expect(fileOf('parameters/2024.yaml').values.map(row)).toEqual([
      'fee 50 a',
      'hours 4 a',
      'monthly 200 a',
      'base 24',
      'idle 51',
      'gift 7 c',
    ]);
  });

  it('that it takes over follow those that it states itself', () => {
    expect(fileOf('parameters/2025.yaml').values.map(row)).toEqual([
      'fee 60 b',
      'hours 4',
      'monthly 240', // 60 × 4
      'base 24',
      'idle 61',
      'gift 7',
    ]);
  });

  it('tell which parameters name them, and which derivations do, used or not', () => {
    const { values } = fileOf('parameters/2024.yaml');
    expect(Object.fromEntries(values.map((one) => [one.address, one.usedBy]))).toEqual({
      fee: ['monthly', 'idle'],
      hours: ['monthly'],
      monthly: [],
      base: [],
      idle: [],
      gift: [],
    });
    const base = values.find(({ address }) => address === 'base');
    expect(base?.inDerivations.map(({ address, place }) => [address, place.line])).toEqual([
      ['fee', 30],
    ]);
    // 2025 states a fee of its own, without that derivation.
    const heir = fileOf('parameters/2025.yaml').values.find(({ address }) => address === 'base');
    expect(heir?.inDerivations).toEqual([]);
  });

  it('carry the derivation that they state, evaluated and not used', () => {
    const [fee] = fileOf('parameters/2024.yaml').values;
    expect(fee?.derivation && writeFormula(fee.derivation.formula)).toBe('base * 2');
    expect(fee?.derivation?.value.toString()).toBe('48');
  });
});

describe('the settings of a file', () => {
  it('are those that it states, those of its cases, and the defaults that count', () => {
    expect(settings('parameters/2024.yaml', {})).toEqual([
      'parameters deadweight 0.5 a',
      'parameters attribution 0 a',
      'parameters cost_per_client 100 a',
      'default displacement 0 a',
      'default drop_off 0 a',
      'default discount_rate 0 a',
    ]);
    expect(settings('parameters/2025.yaml', {}).slice(0, 2)).toEqual([
      'parameters deadweight 0.5', // b states its own
      'case b.deadweight 0.75 b',
    ]);
  });

  it('of the portfolio leave those of the file to nobody', () => {
    const more = portfolio('deadweight:\n  value: 40%\n  source: x\n');
    expect(settings('parameters/2024.yaml', more).slice(0, 2)).toEqual([
      'parameters deadweight 0.5',
      'portfolio deadweight 0.4 a',
    ]);
  });

  it('of a line are its own, by its address', () => {
    const more = {
      'cases/d.yaml':
        'case: d\ntitle: D\nyear: 2024\nbenefits:\n  x:\n    amount: 3\n    displacement: 10%\n',
    };
    const all = settings('parameters/2024.yaml', more);
    expect(all).toContain('line d.benefits.x.displacement 0.1 d');
    expect(all).toContain('default displacement 0 a');
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'of a portfolio, where anything is discounted',
      portfolio('discount_rate: 3%\ntiming: end-of-year\n'),
      ['portfolio timing end-of-year a'],
    ],
    [
      'that discounts nothing',
      portfolio('timing: end-of-year\n'),
      ['portfolio timing end-of-year'],
    ],
    [
      'of a case before that of the portfolio',
      {
        ...portfolio('discount_rate: 3%\ntiming: end-of-year\n'),
        'cases/d.yaml': 'case: d\ntitle: D\nyear: 2024\ntiming: mid-year\nbenefits:\n  x: 3\n',
      },
      ['portfolio timing end-of-year a', 'case d.timing mid-year d'],
    ],
  ])('are a timing %s', (_, more, expected) => {
    const all = settings('parameters/2024.yaml', more);
    expect(all.filter((one) => one.includes('timing'))).toEqual(expected);
  });

  it('are horizons, each of a list', () => {
    const all = settings('parameters/2024.yaml', portfolio('horizon: [1, 5]\n'));
    expect(all.filter((one) => one.includes('horizon'))).toEqual([
      'portfolio horizon 1 a c',
      'portfolio horizon 5 a c',
    ]);
  });
});

describe('a file that two portfolios use', () => {
  it('is given once, with the uses of both', () => {
    const more = {
      'others/e.yaml': 'case: e\ntitle: E\nyear: 2024\nbenefits:\n  x: gift\n',
      'others/portfolio.yaml': 'title: Others\ndeadweight: 10%\n',
    };
    const shared = files(more, ['cases', 'others']).filter(
      ({ parameters }) => parameters.path === 'parameters/2024.yaml',
    );
    expect(shared).toHaveLength(1);
    expect(shared[0]?.values.map(row)).toContain('gift 7 c e');
    const deadweights = shared[0]?.settings.filter(({ address }) => address === 'deadweight');
    expect(deadweights?.map(row)).toEqual(['deadweight 0.5 a', 'deadweight 0.1 e']);
  });
});

import { describe, expect, it } from 'vitest';
import { type CaseText, makeParameters, reckon, type Stated, shown } from '../helpers/records.ts';

type Stating = Readonly<Record<string, Stated>>;

/** The line of a case with settings at four levels, over a shelf of deadweight 0. */
function lineWith(ofShelf: Stating, ofPortfolio: Stating, ofCase: Stating, ofLine: Stating) {
  const parameters = makeParameters({
    deadweight: '0',
    cost_per_client: '100',
    values: { base: '20%' },
    ...ofShelf,
  });
  const text: CaseText = { parameters, ...ofCase, benefits: { a: { amount: '1000', ...ofLine } } };
  const [line] = reckon(text, ofPortfolio).lines;
  if (!line) throw new Error('the case has a line');
  return line;
}

describe('the nearest level that states a setting wins', () => {
  it.each([
    // shelf, portfolio, case, line; what is left of 1,000; attribution's value and level
    [{ attribution: '75%' }, {}, {}, {}, '250', '0.75', 'parameters'],
    [{ attribution: '75%' }, { attribution: '50%' }, {}, {}, '500', '0.5', 'portfolio'],
    [
      { attribution: '75%' },
      { attribution: '50%' },
      { attribution: '20%' },
      {},
      '800',
      '0.2',
      'case',
    ],
    [{ attribution: '75%' }, {}, {}, { attribution: '10%' }, '900', '0.1', 'line'],
    [{ attribution: '75%' }, {}, {}, { attribution: '0' }, '1000', '0', 'line'],
    // contribution is what attribution leaves, and replaces it at whatever level
    [{ contribution: '40%' }, {}, {}, {}, '400', '0.6', 'parameters'],
    [{ attribution: '75%' }, { contribution: '40%' }, {}, {}, '400', '0.6', 'portfolio'],
    [{ contribution: '40%' }, { attribution: '75%' }, {}, {}, '250', '0.75', 'portfolio'],
    [
      { attribution: '75%' },
      { contribution: '40%' },
      { attribution: '10%' },
      {},
      '900',
      '0.1',
      'case',
    ],
    [
      { attribution: '75%' },
      {},
      { attribution: '10%' },
      { contribution: '100%' },
      '1000',
      '0',
      'line',
    ],
    [{ attribution: '75%' }, {}, { contribution: '10%' }, {}, '100', '0.9', 'case'],
    // names mean what they mean at the level that states the setting
    [{ attribution: 'base' }, {}, {}, {}, '800', '0.2', 'parameters'],
    [{ attribution: '75%' }, { attribution: 'base * 2' }, {}, {}, '600', '0.4', 'portfolio'],
    [{ attribution: '75%' }, {}, { contribution: 'base' }, {}, '200', '0.8', 'case'],
    [{ attribution: '75%' }, {}, {}, { attribution: 'base / 2' }, '900', '0.1', 'line'],
    [
      { attribution: '75%' },
      { displacement: '10%' },
      {},
      { attribution: 'displacement' },
      '810',
      '0.1',
      'line',
    ],
  ])('%j %j %j %j', (ofShelf, ofPortfolio, ofCase, ofLine, impact, value, level) => {
    const line = lineWith(ofShelf, ofPortfolio, ofCase, ofLine);
    expect(shown(line.impact)).toBe(impact);
    expect(shown(line.settings.attribution.outcome)).toBe(value);
    expect(line.settings.attribution.level).toBe(level);
  });

  it.each([
    ['deadweight', '500'],
    ['displacement', '500'],
    ['drop_off', '1000'],
  ] as const)('%s at every level', (name, impact) => {
    const stating = [{ [name]: '10%' }, { [name]: '20%' }, { [name]: '30%' }, { [name]: '50%' }];
    const levels = ['parameters', 'portfolio', 'case', 'line'] as const;
    levels.forEach((level, index) => {
      const [a = {}, b = {}, c = {}, d = {}] = stating.map((of, at) => (at <= index ? of : {}));
      const line = lineWith({ attribution: '0', ...a }, b, c, d);
      expect(line.settings[name]).toMatchObject({ level });
      expect(shown(line.settings[name].outcome)).toBe(['0.1', '0.2', '0.3', '0.5'][index]);
    });
    const line = lineWith({ attribution: '0' }, {}, {}, { [name]: '50%' });
    expect(shown(line.impact)).toBe(impact);
  });

  it('lines of one case go each their own way', () => {
    const { lines } = reckon({
      deadweight: '50%',
      benefits: {
        a: '100',
        b: { amount: '100', deadweight: '10%' },
        c: { amount: '100', displacement: '10%' },
      },
    });
    expect(lines.map(({ impact }) => shown(impact))).toEqual(['50', '90', '45']);
    expect(lines.map(({ settings }) => settings.deadweight.level)).toEqual([
      'case',
      'line',
      'case',
    ]);
  });
});

describe('what nobody states', () => {
  it('is shown as a default', () => {
    const { lines, discounting } = reckon({ benefits: { a: '1' } });
    const [line] = lines;
    for (const setting of [
      line?.settings.displacement,
      line?.settings.drop_off,
      discounting.rate,
    ]) {
      expect(setting).toMatchObject({ level: 'default' });
      expect(setting && shown(setting.outcome)).toBe('0');
    }
    expect(line?.settings.deadweight.level).toBe('parameters');
  });
});

it('the cost per client says where it was stated, and is none beside inputs', () => {
  const levels = [
    reckon({}).cost_per_client,
    reckon({}, { cost_per_client: '5' }).cost_per_client,
    reckon({ cost_per_client: '7' }, { cost_per_client: '5' }).cost_per_client,
    reckon({ investment: { rent: '3' } }).cost_per_client,
  ];
  expect(levels.map((of) => of && [of.level, shown(of.outcome)])).toEqual([
    ['parameters', '100'],
    ['portfolio', '5'],
    ['case', '7'],
    undefined,
  ]);
});

it('the rate says where it was stated', () => {
  const { discounting } = reckon({ timing: 'mid-year' }, { discount_rate: '3%' });
  expect([discounting.rate.level, shown(discounting.rate.outcome)]).toEqual(['portfolio', '0.03']);
});

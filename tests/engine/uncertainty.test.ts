import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/model/distribution.ts';
import { mapDistribution } from '../../src/model/distribution.ts';
import type { Figure } from '../../src/model/formula/tree.ts';
import { figure, parse } from '../helpers/figures.ts';
import { type CaseText, faultsOf, makeParameters } from '../helpers/records.ts';

/** A distribution whose numbers are written as in a file. */
const written = (of: Distribution<string>) => ({ distribution: mapDistribution(of, parse) });
const range = (low: string, high: string) => ({ range: { low: parse(low), high: parse(high) } });
const pert = (low: string, most_likely: string, high: string) =>
  written({ kind: 'pert', low, most_likely, high });
const lognormal = (p5: string, p95: string) =>
  written({
    kind: 'lognormal',
    percentiles: [
      { at: 5, value: p5 },
      { at: 95, value: p95 },
    ],
  });
const discrete = (...values: readonly (readonly [string, string])[]) =>
  written({ kind: 'discrete', values: values.map(([value, chance]) => ({ value, chance })) });
const normal = (mean: string, standard_deviation: string) =>
  written({ kind: 'normal', mean, standard_deviation });

type Uncertain = Pick<Figure, 'range' | 'distribution'>;
const amount = (more: Uncertain): CaseText => ({ benefits: { a: figure('100', more) } });
const share = (more: Uncertain): CaseText => ({
  benefits: { a: '100' },
  deadweight: figure('50%', more),
});

describe('a range or a distribution is sound', () => {
  it.each<[string, CaseText]>([
    ['from its low to its high end', amount(range('90', '110'))],
    ['where both are one number', amount(range('100', '100'))],
    ['of formulas', amount(range('0.8 * 100', '100 / 3 * 4'))],
    ['equal in every digit that is promised', amount(range('10 / 3 * 3', '10'))],
    ['uniform', amount(written({ kind: 'uniform', low: '0', high: '1' }))],
    ['triangular', amount(written({ kind: 'triangular', low: '1', most_likely: '1', high: '2' }))],
    ['pert', amount(pert('1', '2', '2'))],
    ['normal', amount(normal('100', '0'))],
    ['lognormal', amount(lognormal('0.01', '1000'))],
    ['discrete', amount(discrete(['0', '20%'], ['100', '0.8']))],
    ['of three thirds', amount(discrete(['0', '1 / 3'], ['5', '1 / 3'], ['9', '1 / 3']))],
    ['of a share', share(range('0%', '100%'))],
    ['of a drop-off', { benefits: { a: '1' }, drop_off: figure('0', range('-100%', '1')) }],
    [
      'of a value that may be negative',
      { benefits: { a: '1' }, values: { v: figure('1', range('-5', '5')) } },
    ],
    [
      'of years, with a mean that is not whole',
      { benefits: { a: { amount: '1', duration: figure('2', normal('2.5', '0.5')) } } },
    ],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('what is above what it should not be above is told, with both places', () => {
  it.each<[string, Uncertain, object, string]>([
    ['a range', range('3 * 4', '11'), { names: ['low', 'high'], values: ['12', '11'] }, '11'],
    [
      'a uniform distribution',
      written({ kind: 'uniform', low: '2', high: '1' }),
      { names: ['low', 'high'], values: ['2', '1'] },
      '1',
    ],
    [
      'a most likely value below all',
      pert('5', '4', '9'),
      { names: ['low', 'most_likely'], values: ['5', '4'] },
      '4',
    ],
    [
      'a most likely value above all',
      written({ kind: 'triangular', low: '5', most_likely: '10', high: '9' }),
      { names: ['most_likely', 'high'], values: ['10', '9'] },
      '9',
    ],
    // The ends are the fault, and not what lies between them.
    ['ends that changed places', pert('9', '7', '5'), { names: ['low', 'high'] }, '5'],
    ['two percentiles', lognormal('3', '2'), { names: ['p5', 'p95'], values: ['3', '2'] }, '2'],
  ])('%s', (_, uncertain, facts, other) => {
    expect(faultsOf(amount(uncertain))).toMatchObject([
      { code: 'low-above-high', facts, also: [{ source: other }] },
    ]);
  });
});

describe('a number that the figure can not be is told by its path and place', () => {
  const path = 'case.benefits.a.distribution';

  it.each<[CaseText, string, object, string]>([
    [amount(range('-1', '5')), 'negative-amount', { name: 'case.benefits.a.range.low' }, '-1'],
    [amount(pert('-1', '5', '9')), 'negative-amount', { name: `${path}.low` }, '-1'],
    [amount(normal('-5', '1')), 'negative-amount', { name: `${path}.mean` }, '-5'],
    [
      amount(normal('5', '-0.1')),
      'negative-amount',
      { name: `${path}.standard_deviation`, value: '-0.1' },
      '-0.1',
    ],
    [
      amount(discrete(['1', '50%'], ['-2', '50%'])),
      'negative-amount',
      { name: `${path}.values.2.value` },
      '-2',
    ],
    [
      amount(discrete(['1', '50'], ['2', '50%'])),
      'share-without-percent',
      { name: `${path}.values.1.chance`, suggestion: '50%' },
      '50',
    ],
    [
      amount(discrete(['1', '-10%'], ['2', '1'])),
      'share-out-of-range',
      { name: `${path}.values.1.chance` },
      '-10%',
    ],
    [amount(lognormal('0', '5')), 'not-above-zero', { name: `${path}.p5`, value: '0' }, '0'],
    [amount(lognormal('-2', '5')), 'not-above-zero', { name: `${path}.p5`, value: '-2' }, '-2'],
    [
      share(range('40%', '60')),
      'share-without-percent',
      { name: 'deadweight.range.high', suggestion: '60%' },
      '60',
    ],
    [
      share(lognormal('40%', '110%')),
      'share-out-of-range',
      { name: 'deadweight.distribution.p95', value: '1.1' },
      '110%',
    ],
    [
      share(normal('50%', '5')),
      'share-without-percent',
      { name: 'deadweight.distribution.standard_deviation', suggestion: '5%' },
      '5',
    ],
    [
      { benefits: { a: '1' }, drop_off: figure('0', range('-101%', '0')) },
      'share-out-of-range',
      { name: 'drop_off.range.low' },
      '-101%',
    ],
    [
      { benefits: { a: { amount: '1', duration: figure('1', range('0', '2')) } } },
      'out-of-range',
      { name: 'case.benefits.a.duration.range.low', low: '1', high: '500' },
      '0',
    ],
    [
      { benefits: { a: { amount: '1', starts: figure('1', pert('0', '0.5', '2')) } } },
      'not-a-whole-number',
      { name: 'case.benefits.a.starts.distribution.most_likely' },
      '0.5',
    ],
  ])('%#', (text, code, facts, source) => {
    expect(faultsOf(text)).toMatchObject([{ code, facts, place: { source } }]);
  });
});

describe('the chances of all values', () => {
  it.each<[readonly (readonly [string, string])[], object]>([
    [
      [
        ['1', '70%'],
        ['2', '20%'],
      ],
      { total: '0.9', difference: '0.1', isShort: true },
    ],
    [
      [
        ['1', '50%'],
        ['2', '50.0001%'],
      ],
      { total: '1.000001', difference: '0.000001', isShort: false },
    ],
    [[['1', '0.3333']], { total: '0.3333', difference: '0.6667', isShort: true }],
  ])('add up to 1, and not as in %j', (values, facts) => {
    const [[, chance = ''] = []] = values;
    expect(faultsOf(amount(discrete(...values)))).toMatchObject([
      { code: 'chances-not-one', facts, place: { source: chance } },
    ]);
  });
});

describe('a formula that comes to nothing', () => {
  it('is told once, and brings no other faults', () => {
    const text = amount({
      ...range('1 / 0', '5'),
      ...discrete(['nothing', '10%'], ['2', '2 / 0']),
    });
    expect(faultsOf(text).map(({ code }) => code)).toEqual([
      'division-by-zero',
      'unknown-name',
      'division-by-zero',
    ]);
  });
});

describe('the names in it', () => {
  it('mean what they mean beside the figure: the value of the shelf, though a case has its own', () => {
    // The portfolio's share would put the low end above the high one.
    const parameters = makeParameters({
      deadweight: '10%',
      attribution: '0',
      cost_per_client: '1',
      values: { price: figure('5', range('deadweight * 10', '2')) },
    });
    expect(faultsOf({ parameters, benefits: { a: 'price' }, deadweight: '90%' })).toEqual([]);
  });
});

describe('a range that several figures share', () => {
  const shared = range('-1', '5');

  it('is held to what each of them may be, and a fault in it is told once', () => {
    const price = figure('3', shared);
    const text: CaseText = {
      values: { price },
      benefits: { a: figure('price', shared), b: figure('price', shared) },
    };
    expect(faultsOf(text)).toMatchObject([
      { code: 'negative-amount', facts: { name: 'case.benefits.a.range.low' } },
    ]);
  });
});

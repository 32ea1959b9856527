import { describe, expect, test } from 'vitest';
import { mapDistribution } from '../../../src/model/distribution.ts';
import { writeFormula } from '../../../src/model/formula/write.ts';
import { faultsOfCase, loadCase, onlyCase, onlyLine } from '../folder.ts';

/** A line that begins its distribution on line 9 of the file. */
const lineWith = (...keys: readonly string[]): string =>
  `benefits:\n  x:\n    amount: 1\n    source: s\n    distribution:\n${keys
    .map((key) => `      ${key}\n`)
    .join('')}`;
const faults = (...keys: readonly string[]) => faultsOfCase(lineWith(...keys));
const read = (...keys: readonly string[]) => {
  const { distribution } = onlyLine(loadCase(lineWith(...keys))).amount;
  return distribution && mapDistribution(distribution, (formula) => writeFormula(formula));
};

describe('a distribution', () => {
  test.each([
    [['kind: uniform', 'low: 1', 'high: 2'], { kind: 'uniform', low: '1', high: '2' }],
    [
      ['kind: triangular', 'low: 40%', 'most_likely: 50%', 'high: 0.6'],
      { kind: 'triangular', low: '40%', most_likely: '50%', high: '0.6' },
    ],
    [
      ['high: 2 * days', 'most_likely: days', 'low: 0.8 * 14916.36', 'kind: pert'],
      { kind: 'pert', low: '0.8 * 14916.36', most_likely: 'days', high: '2 * days' },
    ],
    [
      ['kind: normal', 'mean: 5', 'standard_deviation: 1'],
      { kind: 'normal', mean: '5', standard_deviation: '1' },
    ],
    [
      ['kind: lognormal', 'p95: 9', 'p5: 1'],
      {
        kind: 'lognormal',
        percentiles: [
          { at: 5, value: '1' },
          { at: 95, value: '9' },
        ],
      },
    ],
    [
      [
        'kind: discrete',
        'values:',
        '  - value: 1',
        '    chance: 1 / 3',
        '  - chance: 2 / 3',
        '    value: 5',
      ],
      {
        kind: 'discrete',
        values: [
          { value: '1', chance: '1 / 3' },
          { value: '5', chance: '2 / 3' },
        ],
      },
    ],
  ])('is read: %j', (keys, expected) => {
    expect(read(...keys)).toEqual(expected);
    expect(faults(...keys)).toEqual([]);
  });

  test('stands beside the range of any figure', () => {
    const about = (indent: string): string =>
      [
        'range:',
        '  low: 1',
        '  high: 1',
        'distribution:',
        '  kind: uniform',
        '  low: 1',
        '  high: 1',
      ]
        .map((key) => `${indent}${key}\n`)
        .join('');
    const of = onlyCase(
      loadCase(`values:
  v:
    value: 1
    source: s
${about('    ')}displacement:
  value: 1
  source: s
${about('  ')}investment:
  rent:
    amount: 1
    source: s
${about('    ')}    quantity:
      value: 1
${about('      ')}benefits:
  x: v
`),
    );
    const [rent] = of.investment;
    for (const figure of [
      of.values.get('v'),
      of.settings.figures.get('displacement'),
      rent?.amount,
      rent?.quantity,
    ]) {
      expect(figure).toMatchObject({ range: {}, distribution: { kind: 'uniform' } });
    }
  });

  test('keeps the place of each of its numbers', () => {
    const { amount } = onlyLine(loadCase(lineWith('kind: uniform', 'low: 1', 'high: 2 * days')));
    expect(amount.distribution).toMatchObject({
      low: { place: { line: 10, column: 12, length: 1 } },
      high: { place: { line: 11, column: 13, length: 8 } },
    });
  });
});

describe('a distribution that does not fit its kind', () => {
  const ALL = 'uniform,triangular,pert,normal,lognormal,discrete';
  test.each([
    [['low: 1', 'high: 2'], ['8:5+12 missing-key key=kind']],
    [['soort: pert'], ['9:7+5 dutch-key key=soort suggestion=kind']],
    [['kidn: pert', 'low: 1'], ['9:7+4 unknown-key key=kidn suggestion=kind']],
    [
      ['kind: normaal'],
      [`9:13+7 unknown-word key=kind word=normaal allowed=${ALL} suggestion=normal`],
    ],
    [
      ['kind: beta', 'low: 1'],
      [`9:13+4 unknown-word key=kind word=beta allowed=${ALL} suggestion=undefined`],
    ],
    [['kind:', '  - pert'], ['10:9+6 wrong-type expected=text found=list']],
    [['kind:'], ['9:7+4 empty-value key=kind']],
    [['kind: pert', 'low: 1', 'high: 3'], ['8:5+12 missing-key key=most_likely']],
    [
      ['kind: normal', 'mean: 1', 'low: 1'],
      [
        '8:5+12 missing-key key=standard_deviation',
        '11:7+3 unknown-key key=low suggestion=undefined among=kind,mean,standard_deviation',
      ],
    ],
    [
      ['kind: uniform', 'low: 1', 'most_likely: 2', 'high: 3'],
      ['11:7+11 unknown-key key=most_likely suggestion=undefined among=kind,low,high'],
    ],
    [
      ['kind: pert', 'laag: 1', 'most_likely: 2', 'high: 3'],
      ['10:7+4 dutch-key key=laag suggestion=low'],
    ],
    [['kind: uniform', 'low: 1,5', 'high: 3'], ['10:12+3 decimal-comma text=1,5 suggestion=1.5']],
    [['kind: uniform', 'low:', 'high: 3'], ['10:7+3 empty-value key=low']],
    [['kind: lognormal'], ['8:5+12 two-percentiles found=0']],
    [['kind: lognormal', 'p5: 1'], ['8:5+12 two-percentiles found=1']],
    [['kind: lognormal', 'p5: 1', 'p50: 2', 'p95: 3'], ['8:5+12 two-percentiles found=3']],
    // One that is not known is told, and not that there is then one too few.
    [
      ['kind: lognormal', 'p5: 1', 'p97: 2'],
      ['11:7+3 unknown-key key=p97 suggestion=p90 among=kind,p1,p5,p10,p25,p50,p75,p90,p95,p99'],
    ],
    [['kind: discrete'], ['8:5+12 missing-key key=values']],
    [['kind: discrete', 'values: []'], ['10:15+2 empty-value key=values']],
    [['kind: discrete', 'values:', '  - 5'], ['11:11+1 wrong-type expected=mapping found=text']],
    [['kind: discrete', 'values:', '  - value: 5'], ['11:11+8 missing-key key=chance']],
    [
      ['kind: discrete', 'values:', '  - value: 5', '    kans: 1'],
      ['12:11+4 dutch-key key=kans suggestion=chance'],
    ],
  ])('%j', (keys, expected) => {
    expect(faults(...keys)).toEqual(expected);
  });

  test.each([
    [['kind: beta', 'low: 1', 'high: 2']],
    [['kind: pert', 'low: 1', 'high: 3']],
    [['kind: lognormal', 'p5: 1', 'p50: 2', 'p95: 3']],
    [['kind: discrete', 'values:', '  - value: 5', '    chance: 1', '  - value: 5']],
  ])('is none, since it would be another: %j', (keys) => {
    expect(read(...keys)).toBeUndefined();
  });

  test('is a word or a list', () => {
    const text = 'benefits:\n  x:\n    amount: 1\n    source: s\n    distribution: pert\n';
    expect(faultsOfCase(text)).toEqual(['8:19+4 wrong-type expected=mapping found=text']);
  });
});

describe('an amount that differs by year', () => {
  const RANGE = '    range:\n      low: 1\n      high: 2\n';

  test.each([
    `benefits:\n  x:\n    amounts:\n      - 1\n      - 2\n    source: s\n${RANGE}`,
    `investment:\n  x:\n    amounts:\n      - 1\n      - 2\n    source: s\n${RANGE}benefits:\n  y: days\n`,
    `benefits:\n  x:\n    amount: 1.5 * t\n    duration: 2\n    source: s\n${RANGE}`,
  ])('has no range: %j', (body) => {
    expect(faultsOfCase(body)).toEqual([
      expect.stringMatching(/^\d+:5\+5 yearly-range key=range$/),
    ]);
  });

  test('may be made of a value that has one', () => {
    const value = 'values:\n  v:\n    value: 1\n    source: s\n';
    const line = 'benefits:\n  x:\n    amount: v * t\n    duration: 2\n';
    expect(faultsOfCase(`${value}${RANGE}${line}`)).toEqual([]);
  });
});

import { describe, expect, it, test } from 'vitest';
import { quantilesOf } from '../../../src/model/chance/quantile.ts';
import { fillUniform } from '../../../src/model/chance/random.ts';
import { fillQuantiles, tableOf } from '../../../src/model/chance/table.ts';
import type { Distribution } from '../../../src/model/distribution.ts';
import { meanOf } from './statistics.ts';

const EACH: readonly Distribution<number>[] = [
  { kind: 'uniform', low: 2, high: 6 },
  { kind: 'triangular', low: 0, most_likely: 0.3, high: 1 },
  { kind: 'triangular', low: 0, most_likely: 0, high: 1 },
  { kind: 'pert', low: 10_000, most_likely: 14_916.36, high: 20_000 },
  { kind: 'pert', low: 0, most_likely: 0, high: 1 },
  { kind: 'pert', low: 0, most_likely: 1, high: 1 },
  { kind: 'pert', low: -1, most_likely: -0.99, high: 1 },
  { kind: 'normal', mean: 100, standard_deviation: 10 },
  {
    kind: 'lognormal',
    percentiles: [
      { at: 10, value: 1 },
      { at: 90, value: 10 },
    ],
  },
  {
    kind: 'discrete',
    values: [
      { value: 3, chance: 0.5 },
      { value: 1, chance: 0.125 },
      { value: 2, chance: 0.375 },
      { value: 0, chance: 0 },
    ],
  },
];

/** Uniform draws; and of every octave far out, both sides; and the edges of cells. */
function chances(): Float64Array {
  const out = new Float64Array(20_000);
  fillUniform(out, 1, 'chances', 0);
  const far = out.slice(0, 10_000).map((draw, i) => {
    const chance = 2 ** (-40 * draw - 1);
    return i % 2 === 0 ? chance : 1 - chance;
  });
  const edges = [0.5, 0.25, 0.75, 0.5 - 2 ** -53, 0.5 + 2 ** -53, 17 / 64, 47 / 64, 2 ** -21];
  const ends = [1e-300, 2 ** -53, 1 - 2 ** -53, 2 ** -21 - 2 ** -53, 1 - 2 ** -21];
  return Float64Array.from([...out, ...far, ...edges, ...ends]);
}

describe.each(EACH.map((distribution) => ({ distribution, ...distribution })))(
  'draws of a $kind figure',
  ({ distribution }) => {
    const table = tableOf(distribution);
    const { at, mean } = quantilesOf(distribution);

    it('are its quantiles, to 10^-11 of its spread or of themselves', () => {
      const uniforms = chances();
      const values = new Float64Array(uniforms.length);
      fillQuantiles(values, uniforms, table);
      const spread = at(0.75) - at(0.25);
      let worst = 0;
      uniforms.forEach((chance, i) => {
        const exact = at(chance);
        const apart = Math.abs((values[i] ?? Number.NaN) - exact);
        worst = Math.max(worst, apart / Math.max(spread, Math.abs(exact)));
      });
      expect(worst).toBeLessThan(1e-11);
    });

    it('rise with the uniform draws', () => {
      const uniforms = chances().sort();
      const values = new Float64Array(uniforms.length);
      fillQuantiles(values, uniforms, table);
      const sorted = values.slice().sort();
      const most = Math.max(...values.map((value, i) => Math.abs(value - (sorted[i] ?? 0))));
      expect(most).toBeLessThanOrEqual(1e-15 * Math.abs(at(0.75)));
    });

    it('have its mean and percentiles, within five standard errors', () => {
      const count = 200_000;
      const values = new Float64Array(count);
      fillUniform(values, 3, 'draws', 0);
      fillQuantiles(values, values, table);
      const average = meanOf(values);
      const variance = meanOf(values.map((value) => (value - mean) ** 2));
      expect(Math.abs(average - mean)).toBeLessThan(5 * Math.sqrt(variance / count));
      for (const chance of [0.05, 0.5, 0.95]) {
        const error = 5 * Math.sqrt((chance * (1 - chance)) / count);
        const quantile = at(chance);
        const below = values.filter((value) => value < quantile).length / count;
        const upTo = values.filter((value) => value <= quantile).length / count;
        expect(below).toBeLessThan(chance + error);
        expect(upTo).toBeGreaterThan(chance - error);
      }
    });

    it('are the same from a copy of the table that a thread was sent', () => {
      const [here, there] = [chances(), chances()];
      fillQuantiles(here, here, table);
      fillQuantiles(there, there, structuredClone(table));
      expect(there).toEqual(here);
    });
  },
);

test('a heavy tail has more of its spread in one cell, and 10^-10 of it', () => {
  const distribution: Distribution<number> = {
    kind: 'lognormal',
    percentiles: [
      { at: 5, value: 1 },
      { at: 95, value: 10_000 },
    ],
  };
  const uniforms = chances();
  const values = new Float64Array(uniforms.length);
  fillQuantiles(values, uniforms, tableOf(distribution));
  const { at } = quantilesOf(distribution);
  const worst = uniforms.map((chance, i) => Math.abs((values[i] ?? 0) / at(chance) - 1));
  expect(Math.max(...worst)).toBeLessThan(1e-10);
});

test('an absurdly heavy tail is drawn as exactly, and without gaps', () => {
  for (const highest of [1e6, 1e40, 1e300]) {
    const distribution: Distribution<number> = {
      kind: 'lognormal',
      percentiles: [
        { at: 1, value: 1 },
        { at: 5, value: highest },
      ],
    };
    const values = chances();
    const exact = values.map(quantilesOf(distribution).at);
    fillQuantiles(values, values, structuredClone(tableOf(distribution)));
    expect(values.every(Number.isFinite)).toBe(true);
    expect(values).toEqual(exact);
  }
});

test('a discrete figure has its values as often as they should be', () => {
  const count = 100_000;
  const values = new Float64Array(count);
  fillUniform(values, 5, 'discrete', 0);
  fillQuantiles(values, values, tableOf(EACH[9] as Distribution<number>));
  for (const [value, chance] of [
    [0, 0],
    [1, 0.125],
    [2, 0.375],
    [3, 0.5],
  ] as const) {
    const share = values.filter((one) => one === value).length / count;
    expect(Math.abs(share - chance)).toBeLessThanOrEqual(
      5 * Math.sqrt((chance * (1 - chance)) / count),
    );
  }
});

test('figures without spread are drawn without it', () => {
  const of: readonly Distribution<number>[] = [
    { kind: 'uniform', low: 7, high: 7 },
    { kind: 'triangular', low: 7, most_likely: 7, high: 7 },
    { kind: 'pert', low: 7, most_likely: 7, high: 7 },
    { kind: 'normal', mean: 7, standard_deviation: 0 },
    { kind: 'discrete', values: [{ value: 7, chance: 1 }] },
  ];
  for (const distribution of of) {
    const values = chances();
    fillQuantiles(values, values, tableOf(distribution));
    expect(new Set(values)).toEqual(new Set([7]));
  }
});

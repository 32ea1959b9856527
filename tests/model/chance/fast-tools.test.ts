import { describe, expect, it } from 'vitest';
import { fastTools } from '../../../src/model/chance/fast-tools.ts';
import { tableOf } from '../../../src/model/chance/table.ts';
import { PLAIN_TOOLS, type Tools } from '../../../src/model/chance/tools.ts';
import type { Distribution } from '../../../src/model/distribution.ts';

const EACH: readonly Distribution<number>[] = [
  { kind: 'uniform', low: 2, high: 6 },
  { kind: 'triangular', low: 0, most_likely: 0.3, high: 1 },
  { kind: 'triangular', low: 0, most_likely: 0, high: 1 },
  { kind: 'triangular', low: 5, most_likely: 5, high: 5 },
  { kind: 'pert', low: 10_000, most_likely: 14_916.36, high: 20_000 },
  { kind: 'pert', low: 0, most_likely: 1, high: 1 },
  { kind: 'normal', mean: 100, standard_deviation: 10 },
  {
    kind: 'lognormal',
    percentiles: [
      { at: 10, value: 1 },
      { at: 90, value: 10 },
    ],
  },
  {
    kind: 'lognormal',
    percentiles: [
      { at: 1, value: 1 },
      { at: 5, value: 1e6 },
    ],
  },
  {
    kind: 'discrete',
    values: [
      { value: 3, chance: 0.5 },
      { value: 1, chance: 0.5 },
    ],
  },
];

/** Uniform draws; what lies far out, at both ends; the edges of cells. */
function chances(): readonly number[] {
  const far = Array.from({ length: 80 }, (_, power) => 2 ** -(power / 2 + 1));
  const edges = [0.5, 0.25, 0.75, 17 / 64, 47 / 64, 0.5 - 2 ** -53, 2 ** -21, 1 - 2 ** -21];
  const ends = [2 ** -53, 1 - 2 ** -53, 2 ** -21 - 2 ** -53];
  const draws = new Float64Array(5_001);
  PLAIN_TOOLS.uniform(draws, 1, 'chances', 0);
  return [...draws, ...far, ...far.map((chance) => 1 - chance), ...edges, ...ends].filter(
    (chance) => chance > 0 && chance < 1,
  );
}

function valuesWith({ loops, quantiles }: Tools, distribution: Distribution<number>): number[] {
  const all = chances();
  const [uniforms, out] = [loops.column(all.length), loops.column(all.length)];
  uniforms.set(all);
  quantiles(tableOf(distribution))(out, uniforms);
  return [...out];
}

describe('the tools in a kernel give the bits that the plain ones give', () => {
  it.each([1, 2, 3, 4, 5, 128, 4_095, 4_096])('for %i uniform draws', (count) => {
    const [plain, fast] = [PLAIN_TOOLS, fastTools()].map(({ loops, uniform }) =>
      [0, 3].map((block) => {
        const out = loops.column(count);
        uniform(out, 2 ** 53 - 1, 'casus-1.benefits.payroll', block);
        return [...out];
      }),
    );
    expect(fast).toEqual(plain);
  });

  it.each(EACH.map((distribution) => ({ distribution, ...distribution })))(
    'for draws of a $kind figure',
    ({ distribution }) => {
      expect(valuesWith(fastTools(), distribution)).toEqual(valuesWith(PLAIN_TOOLS, distribution));
    },
  );
});

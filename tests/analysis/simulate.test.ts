import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { simulate } from '../../src/analysis/simulate.ts';
import { decimal, exactText } from '../../src/model/decimal.ts';
import type { Distribution } from '../../src/model/distribution.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';
import { discrete, normal, simulated, uncertain, uniform } from './simulate/drawn.ts';

/** One euro in: the ratio is the amount. */
const BARE = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1' });

const bare = (distribution: Distribution<string>, value = '1'): CaseText => ({
  parameters: BARE,
  benefits: { fee: uncertain(value, distribution) },
});

/** The chance below a value, by Simpson's rule on a density from an end that has almost none below. */
function below(density: (x: number) => number, from: number): (value: number) => number {
  const PARTS = 2_000;
  return (value) => {
    const step = (value - from) / PARTS;
    const sum = Array.from({ length: PARTS + 1 }, (_, i) => {
      const weight = i === 0 || i === PARTS ? 1 : i % 2 === 0 ? 2 : 4;
      return weight * density(from + i * step);
    }).reduce((a, b) => a + b, 0);
    return (sum * step) / 3;
  };
}

function normalBelow(mean: number, deviation: number): (value: number) => number {
  const density = (x: number): number =>
    Math.exp(-(((x - mean) / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));
  return below(density, mean - 10 * deviation);
}

/** The standard normal value below which 95% lies, as tables print it. */
const Z95 = 1.644853626951;

/** PERT from 10 to 40, most likely 20: the beta distribution with shapes 7/3 and 11/3, by its density. */
const [a, b] = [1 + (4 * 10) / 30, 1 + (4 * 20) / 30];
const betaShape = (x: number): number => Math.max(0, x) ** (a - 1) * Math.max(0, 1 - x) ** (b - 1);
const betaWhole = below(betaShape, 0)(1);
const logDeviation = Math.log(40 / 10) / (2 * Z95);
const logMean = Math.log(20);

interface Known {
  readonly name: string;
  readonly distribution: Distribution<string>;
  readonly mean: number;
  readonly deviation: number;
  readonly below: (value: number) => number;
}

const KNOWN: readonly Known[] = [
  {
    name: 'uniform',
    distribution: uniform(10, 40),
    mean: 25,
    deviation: 30 / Math.sqrt(12),
    below: (value) => (value - 10) / 30,
  },
  {
    name: 'triangular',
    distribution: { kind: 'triangular', low: '10', most_likely: '20', high: '40' },
    mean: 70 / 3,
    deviation: Math.sqrt((10 ** 2 + 20 ** 2 + 40 ** 2 - 200 - 400 - 800) / 18),
    below: (value) =>
      value <= 20 ? (value - 10) ** 2 / (30 * 10) : 1 - (40 - value) ** 2 / (30 * 20),
  },
  {
    name: 'normal',
    distribution: normal(25, 4),
    mean: 25,
    deviation: 4,
    below: normalBelow(25, 4),
  },
  {
    name: 'PERT',
    distribution: { kind: 'pert', low: '10', most_likely: '20', high: '40' },
    mean: (10 + 4 * 20 + 40) / 6,
    // (mean - low)(high - mean) / 7, as alpha + beta + 1 = 7
    deviation: Math.sqrt(((130 / 6 - 10) * (40 - 130 / 6)) / 7),
    below: (value) => below(betaShape, 0)((value - 10) / 30) / betaWhole,
  },
  {
    name: 'lognormal',
    distribution: {
      kind: 'lognormal',
      percentiles: [
        { at: 5, value: '10' },
        { at: 95, value: '40' },
      ],
    },
    mean: Math.exp(logMean + logDeviation ** 2 / 2),
    deviation:
      Math.exp(logMean + logDeviation ** 2 / 2) * Math.sqrt(Math.exp(logDeviation ** 2) - 1),
    below: (value) => normalBelow(logMean, logDeviation)(Math.log(value)),
  },
];

/**
 * Five standard errors: a right simulation exceeds that once in 1.7 million times. For a percentile
 * it is the error of the share of draws below it (binomial), so that its chance must lie that near.
 */
const FIVE = 5;

describe.each(KNOWN)('the ratio over a $name figure', ({ distribution, ...known }) => {
  const draws = 100_000;
  const [one] = simulated([bare(distribution)], { draws, seed: 7, target: '24' }).results;
  if (!one) throw new Error('no result');

  it('has the mean of theory, and the standard error that goes with it', () => {
    const error = known.deviation / Math.sqrt(draws);
    expect(Math.abs((one.mean ?? Number.NaN) - known.mean)).toBeLessThan(FIVE * error);
    // The standard deviation of a sample is off by a share of √((kurtosis - 1) / 4n); that of the
    // lognormal is below 8 here, of the others at most 3.
    const share = FIVE * Math.sqrt(7 / (4 * draws));
    expect(Math.abs((one.standardError ?? Number.NaN) / error - 1)).toBeLessThan(share);
  });

  it('has the percentiles of theory', () => {
    expect(one.percentiles.map(({ percent }) => percent)).toEqual([5, 25, 50, 75, 95]);
    for (const { percent, value = Number.NaN } of one.percentiles) {
      const chance = percent / 100;
      const room = FIVE * Math.sqrt((chance * (1 - chance)) / draws) + 1 / draws;
      expect(Math.abs(known.below(value) - chance)).toBeLessThan(room);
    }
  });

  it('reaches the target as often as theory says', () => {
    const chance = 1 - known.below(24);
    const room = FIVE * Math.sqrt((chance * (1 - chance)) / draws);
    expect(Math.abs(one.chance - chance)).toBeLessThan(room);
    expect(one.chance).toBe(one.reached / draws);
  });

  it('has a histogram that leaves out half a percent on either side', () => {
    const shares = one.bins.reduce((sum, { share }) => sum + share, 0);
    expect(shares + one.outside[0] + one.outside[1]).toBeCloseTo(1, 12);
    for (const side of one.outside) expect(Math.abs(side - 0.005)).toBeLessThan(1e-4);
    one.bins.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(one.bins[index]?.to);
    });
    // Each bin holds what theory has there.
    for (const { from, to, share } of one.bins) {
      const chance = known.below(to) - known.below(from);
      const room = FIVE * Math.sqrt((chance * (1 - chance)) / draws) + 2 / draws;
      expect(Math.abs(share - chance)).toBeLessThan(room);
    }
  });
});

describe('the draws of a simulation', () => {
  const half = { 49: '50%', 98: '50%' };

  it('reach a target that they come to, though doubles fall just short of it', () => {
    // 49 × (1 / 49) is 1 - 2^-53 in doubles.
    const shelf = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '49' });
    const text = { ...bare(discrete(half)), parameters: shelf };
    expect(simulated([text], { draws: 1_000 }).results[0]?.chance).toBe(1);
  });

  it('have no figure where nothing was invested, and say how many those are', () => {
    const draws = 50_000;
    const { results } = simulated(
      [
        {
          id: 'maybe',
          parameters: BARE,
          benefits: { fee: '3' },
          investment: { staff: uncertain('1', discrete({ 0: '20%', 1: '80%' })) },
        },
        { id: 'sure', parameters: BARE, benefits: { fee: '3' } },
      ],
      { draws },
    );
    const [maybe, sure] = results;
    const missing = maybe?.missing ?? 0;
    expect(Math.abs(missing - 0.2 * draws)).toBeLessThan(FIVE * Math.sqrt(0.2 * 0.8 * draws));
    // What has a figure is 3 throughout; what has none does not reach the target.
    const reached = draws - missing;
    expect(maybe).toMatchObject({ draws: reached, mean: 3, chance: reached / draws });
    expect(maybe?.percentiles.map(({ value }) => value)).toEqual([3, 3, 3, 3, 3]);
    expect(sure).toMatchObject({ draws, missing: 0, mean: 3, chance: 1 });
  });

  it('have no mean where none of them has a figure', () => {
    const { results } = simulated(
      [{ ...bare(uniform(1, 2)), id: 'free', cost_per_client: '0' }, bare(uniform(1, 2))],
      { draws: 100 },
    );
    expect(results[0]).toMatchObject({ draws: 0, missing: 100, chance: 0, bins: [] });
    expect(results[0]?.mean).toBeUndefined();
    expect(results[0]?.percentiles.map(({ value }) => value)).toEqual(Array(5).fill(undefined));
  });

  it('are cut to what a figure can be, and counted', () => {
    const draws = 100_000;
    // A deadweight above 100% with a chance of 15.8655%: one standard deviation away.
    const above = 1 - normalBelow(0, 1)(1);
    const shelf = makeParameters({
      deadweight: uncertain('90%', normal(0.9, 0.1)),
      attribution: '0',
      cost_per_client: '1',
    });
    const { cut, results } = simulated([{ parameters: shelf, benefits: { fee: '10' } }], { draws });
    expect(Math.abs(cut - above * draws)).toBeLessThan(
      FIVE * Math.sqrt(above * (1 - above) * draws),
    );
    expect(results[0]?.percentiles[0]?.value).toBe(0); // nothing is left of more than 5% of the draws
  });

  it('are cut where an amount is made of them, and counted', () => {
    const draws = 100_000;
    const { cut, results } = simulated(
      [
        {
          parameters: BARE,
          values: { wage: uncertain('600', normal(600, 100)) },
          benefits: { fee: 'wage - 600' },
        },
      ],
      { draws },
    );
    expect(Math.abs(cut - draws / 2)).toBeLessThan((FIVE * Math.sqrt(draws)) / 2);
    // The mean of what is left of a normal above its middle: σ / √(2π).
    const mean = 100 / Math.sqrt(2 * Math.PI);
    const deviation = 100 * Math.sqrt(1 / 2 - 1 / (2 * Math.PI));
    expect(Math.abs((results[0]?.mean ?? 0) - mean)).toBeLessThan(
      (FIVE * deviation) / Math.sqrt(draws),
    );
  });

  it('are of the net present value where that is asked for, against 0', () => {
    const { results, target } = simulated([bare(uniform(0, 2))], {
      figure: 'net_present_value',
      draws: 100_000,
    });
    expect(exactText(target)).toBe('0');
    // Between -1 and 1, evenly.
    const [one] = results;
    expect(Math.abs(one?.mean ?? 1)).toBeLessThan((FIVE * 2) / Math.sqrt(12 * 100_000));
    expect(Math.abs((one?.chance ?? 0) - 0.5)).toBeLessThan(FIVE * Math.sqrt(0.25 / 100_000));
  });

  it('tell no standard error where a design spread them', () => {
    for (const method of ['latin-hypercube', 'sobol'] as const) {
      const [one] = simulated([bare(uniform(1, 2))], { method, draws: 100 }).results;
      expect(one?.standardError).toBeUndefined();
    }
  });
});

describe('a simulation from a script', () => {
  const result = calculate(makePortfolio([bare(uniform(0, 4))]));

  it('makes 100,000 draws with seed 1 against a ratio of 1, where nothing is said', () => {
    const { simulation } = simulate(result);
    expect(simulation?.plan.request).toEqual({
      draws: 100_000,
      seed: 1,
      method: 'random',
      figure: 'sroi',
    });
    expect(simulation && exactText(simulation.target)).toBe('1');
    expect(simulation?.indices).toBeUndefined();
  });

  it('takes its target as a decimal, or as a file would write it', () => {
    const chance = (target: Parameters<typeof simulate>[1]): number | undefined =>
      simulate(result, { draws: 1_000, ...target }).simulation?.results[0]?.chance;
    expect(chance({ target: decimal('3') })).toBe(chance({ target: '9 / 3' }));
    expect(chance({ target: '3' })).toBeLessThan(0.5);
  });

  it('says what is wrong with its target', () => {
    const { simulation, diagnostics } = simulate(result, { target: '1,5' });
    expect(simulation).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['decimal-comma']);
  });

  it('refuses numbers of draws and seeds that are none', () => {
    for (const wrong of [0, 1.5, Number.NaN]) {
      expect(() => simulate(result, { draws: wrong })).toThrow(RangeError);
    }
    expect(() => simulate(result, { seed: -1 })).toThrow(RangeError);
  });

  it('says so where nothing is uncertain', () => {
    const certain = calculate(makePortfolio([{ benefits: { fee: '3' } }]));
    const { simulation, diagnostics } = simulate(certain);
    expect(simulation).toBeUndefined();
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['nothing-uncertain', { held: [] }],
    ]);
  });
});

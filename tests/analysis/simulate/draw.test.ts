import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { createDrawer } from '../../../src/analysis/simulate/draw.ts';
import { BLOCK, blocksOf, METHODS } from '../../../src/analysis/simulate/task.ts';
import { quantilesOf } from '../../../src/model/chance/quantile.ts';
import { fillUniform } from '../../../src/model/chance/random.ts';
import { PLAIN_TOOLS } from '../../../src/model/chance/tools.ts';
import { decimal, toDouble } from '../../../src/model/decimal.ts';
import { mapDistribution } from '../../../src/model/distribution.ts';
import { createEvaluator, isReason } from '../../../src/model/formula/evaluate.ts';
import type { Figure } from '../../../src/model/formula/tree.ts';
import { applyOverrides } from '../../../src/model/override/apply.ts';
import { parseOverrides } from '../../../src/model/override/override.ts';
import { type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';
import { correlation, meanOf } from '../../model/chance/statistics.ts';
import { columnsOf, discrete, normal, planned, uncertain, uniform } from './drawn.ts';

const SHELF = makeParameters({
  deadweight: uncertain('50%', { kind: 'pert', low: '25%', most_likely: '50%', high: '75%' }),
  attribution: uncertain('75%', uniform(0.5, 0.9)),
  displacement: '5%',
  discount_rate: uncertain('3%', { kind: 'triangular', low: '1%', most_likely: '3%', high: '6%' }),
  timing: 'mid-year',
  cost_per_client: uncertain('448.60', normal(448.6, 20)),
  values: { wage: uncertain('1000', uniform(800, 1_300)) },
});

const COURSE: CaseText = {
  id: 'course',
  parameters: SHELF,
  benefits: {
    taxes: {
      amount: 'wage * 12 * 3.5%',
      duration: '4',
      drop_off: uncertain('10%', uniform(0, 0.3)),
    },
    vat: { amount: '469.59', quantity: uncertain('2', discrete({ 1: '50%', 3: '50%' })) },
  },
  costs: { allowance: { amount: 'min(wage / 3, 350)', deadweight: '20%' } },
};
const GARDEN: CaseText = {
  id: 'garden',
  parameters: SHELF,
  benefits: { care: { amount: 'wage', deadweight: '0' } },
};

describe('draws', () => {
  it.each(['sroi', 'net_present_value'] as const)(
    'of the %s are what exact decimals make of the drawn values',
    (figure) => {
      const plan = planned([COURSE, GARDEN], { draws: 200, figure });
      const columns = columnsOf(plan);
      // The chances and the values again, by the definition and not by the tables of draws.
      const values = plan.inputs.map(({ address, distribution }) => {
        const { at } = quantilesOf(mapDistribution(distribution, toDouble));
        const chances = new Float64Array(200);
        fillUniform(chances, 1, address, 0);
        return chances.map(at);
      });
      const base = createEvaluator(() => undefined);
      for (let draw = 0; draw < 200; draw++) {
        const moved = new Map<Figure, ReturnType<typeof decimal>>(
          plan.inputs.map(({ stated }, input) => [
            stated.figure,
            decimal(`${values[input]?.[draw] ?? Number.NaN}`),
          ]),
        );
        const evaluate = createEvaluator(() => undefined, {
          values: moved,
          concerns: () => true,
          otherwise: base,
        });
        plan.owners.forEach(({ base: { formula } }, owner) => {
          const exact = evaluate(formula);
          if (isReason(exact)) throw new Error(exact);
          const drawn = columns[owner]?.[draw] ?? Number.NaN;
          const off = decimal(`${drawn}`).minus(exact).abs().toNumber();
          // Relative to terms: a net value is a difference of some hundreds.
          expect(off / (Math.abs(drawn) + 500)).toBeLessThan(1e-12);
        });
      }
      expect(new Set(columns[0]).size).toBe(200);
    },
  );

  it('are shared by all cases', () => {
    const plan = planned([
      { id: 'once', parameters: SHELF, benefits: { fee: 'wage' }, cost_per_client: '100' },
      { id: 'twice', parameters: SHELF, benefits: { fee: '2 * wage' }, cost_per_client: '100' },
    ]);
    const [once, twice, pool] = columnsOf(plan);
    once?.forEach((value, draw) => {
      expect((twice?.[draw] ?? 0) / value).toBeCloseTo(2, 12);
      expect((pool?.[draw] ?? 0) / value).toBeCloseTo(1.5, 12);
    });
  });

  it('of one figure tell nothing of another', () => {
    const draws = 50_000;
    const bare = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1' });
    const cases = ['a', 'b', 'c'].map((id) => ({
      id,
      parameters: bare,
      benefits: { fee: uncertain('1', uniform(0, 1)) },
    }));
    const [a, b, c] = columnsOf(planned(cases, { draws }));
    if (!a || !b || !c) throw new Error('no columns');
    for (const [one, other] of [
      [a, b],
      [a, c],
      [b, c],
    ] as const) {
      expect(Math.abs(correlation(one, other))).toBeLessThan(5 / Math.sqrt(draws));
    }
  });

  it('of a figure that two parameter files state share their chance', () => {
    const other = makeParameters({
      deadweight: uncertain('20%', uniform(0.1, 0.3)),
      attribution: '0',
      cost_per_client: '1',
    });
    const first = makeParameters({
      deadweight: uncertain('50%', uniform(0.4, 0.8)),
      attribution: '0',
      cost_per_client: '1',
    });
    const [a, b] = columnsOf(
      planned([
        { id: 'a', parameters: first, benefits: { fee: '1' } },
        { id: 'b', parameters: { ...other, year: '2025' }, benefits: { fee: '1' } },
      ]),
    );
    // 1 - (0.4 + 0.4 u) and 1 - (0.1 + 0.2 u), with the same u.
    a?.forEach((value, draw) => {
      expect((0.6 - value) / 0.4).toBeCloseTo((0.9 - (b?.[draw] ?? 0)) / 0.2, 10);
    });
  });

  it('are the same bits for the same seed, in any order of blocks, and others for another', () => {
    for (const method of METHODS) {
      const request = { draws: 3 * BLOCK + 17, method };
      const plan = planned([COURSE, GARDEN], request);
      const straight = columnsOf(plan);
      expect(columnsOf(planned([COURSE, GARDEN], request))).toEqual(straight);
      const backwards = plan.owners.map(() => new Float64Array(plan.task.draws));
      for (let block = blocksOf(plan.task) - 1; block >= 0; block--) {
        createDrawer(plan.task, PLAIN_TOOLS).draw(block, backwards);
      }
      expect(backwards).toEqual(straight);
      const [first] = columnsOf(planned([COURSE, GARDEN], { ...request, seed: 2 }));
      expect(first?.filter((value, draw) => value === straight[0]?.[draw])).toHaveLength(0);
    }
  });

  it('count what they cut the same, block by block or together', () => {
    const shelf = makeParameters({
      deadweight: uncertain('90%', normal(0.9, 0.1)),
      attribution: '0',
      cost_per_client: '1',
    });
    const { task } = planned([{ parameters: shelf, benefits: { fee: '1' } }], { draws: 3 * BLOCK });
    const into = [new Float64Array(task.draws), new Float64Array(task.draws)];
    const whole = createDrawer(task, PLAIN_TOOLS);
    const parts = [0, 1, 2].map((block) => {
      whole.draw(block, into);
      const alone = createDrawer(task, PLAIN_TOOLS);
      alone.draw(block, into);
      return alone.cut();
    });
    expect(whole.cut()).toBe(parts.reduce((sum, cut) => sum + cut, 0));
    expect(whole.cut()).toBe(into[0]?.filter((value) => value === 0).length);
  });
});

describe('the points of a design', () => {
  it('give a mean nearer to that of theory than chance does', () => {
    const bare = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1' });
    const text: CaseText = {
      parameters: bare,
      values: { hours: uncertain('2', uniform(1, 3)), fee: uncertain('5', uniform(2, 8)) },
      benefits: { work: 'hours * fee' },
    };
    const mean = 2 * 5;
    const [chance = 0, hypercube = 0, sobol = 0] = METHODS.map((method) => {
      const squares = Array.from({ length: 20 }, (_, seed) => {
        const [column = []] = columnsOf(planned([text], { draws: 1_024, method, seed }));
        return (meanOf(column) - mean) ** 2;
      });
      return Math.sqrt(meanOf(squares));
    });
    expect(METHODS).toEqual(['random', 'latin-hypercube', 'sobol']);
    expect(hypercube).toBeLessThan(chance / 2);
    expect(sobol).toBeLessThan(chance / 20);
  });
});

describe('drawn numbers of years', () => {
  const bare = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '100' });
  const text: CaseText = {
    parameters: bare,
    benefits: {
      fee: {
        amount: uncertain('50', uniform(40, 60)),
        duration: uncertain('2', discrete({ 1: '30%', 2: '50%', 4: '20%' })),
        drop_off: '10%',
      },
      rent: { amount: '30', duration: '2', starts: uncertain('1', uniform(1, 3)) },
    },
    horizon: ['3'],
  };

  it('give each draw what a calculation with those years gives', () => {
    const draws = 2_000;
    const plan = planned([text], { draws });
    const [column = []] = columnsOf(plan);
    const drawn = new Map(
      plan.inputs.map(({ address, distribution }) => {
        const chances = new Float64Array(BLOCK);
        fillUniform(chances, 1, address, 0);
        return [address, chances.map(quantilesOf(mapDistribution(distribution, toDouble)).at)];
      }),
    );
    const value = (address: string, draw: number): number => drawn.get(address)?.[draw] ?? 0;
    for (let draw = 0; draw < draws; draw += 13) {
      const { overrides } = parseOverrides(
        [
          `case.benefits.fee=${value('case.benefits.fee', draw).toFixed(12)}`,
          `case.benefits.fee.duration=${value('case.benefits.fee.duration', draw)}`,
          `case.benefits.rent.starts=${Math.round(value('case.benefits.rent.starts', draw))}`,
        ],
        '',
      );
      const [changed] = applyOverrides([makePortfolio([text])], overrides).portfolios;
      const exact = changed && calculate(changed).cases[0]?.figures.sroi.value;
      expect(column[draw]).toBeCloseTo(exact?.toNumber() ?? Number.NaN, 10);
    }
  });

  it('come as often as their chances say', () => {
    const draws = 50_000;
    const alone: CaseText = {
      parameters: bare,
      benefits: {
        fee: {
          amount: '100',
          duration: uncertain('1', discrete({ 1: '30%', 2: '50%', 4: '20%' })),
        },
      },
    };
    const [column] = columnsOf(planned([alone], { draws }));
    for (const [years, chance] of [
      [1, 0.3],
      [2, 0.5],
      [4, 0.2],
    ] as const) {
      const count = column?.filter((value) => value === years).length ?? 0;
      expect(Math.abs(count - chance * draws)).toBeLessThan(
        5 * Math.sqrt(chance * (1 - chance) * draws),
      );
    }
  });
});

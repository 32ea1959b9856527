import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculate, type PortfolioResult } from '../../../../src/analysis/calculate.ts';
import { statedFigures } from '../../../../src/analysis/stated.ts';
import { type Decimal, decimal, exactText, ZERO } from '../../../../src/model/decimal.ts';
import type { Manner } from '../../../../src/model/formula/columns/block.ts';
import { compileColumns } from '../../../../src/model/formula/columns/compile.ts';
import { fractionOf } from '../../../../src/model/formula/columns/fraction.ts';
import { createRunner } from '../../../../src/model/formula/columns/runner.ts';
import {
  createEvaluator,
  type Evaluate,
  isReason,
} from '../../../../src/model/formula/evaluate.ts';
import type { Figure, Formula } from '../../../../src/model/formula/tree.ts';
import { restingOn } from '../../../../src/model/formula/walk.ts';
import { FIGURES } from '../../../../src/model/published.ts';
import { RUNS, soundCase } from '../../../helpers/random.ts';
import { makePortfolio } from '../../../helpers/records.ts';

/** Two points of random values for the numbers of a case; money up to ten million, and shares. */
const points = fc.array(
  fc.array(
    fc.tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 1000 })),
    {
      minLength: 40,
      maxLength: 40,
    },
  ),
  { minLength: 1, maxLength: 5 },
);

const silent = (): void => undefined;

/** Decides years, so that it is no number of any formula. */
const OF_YEARS = /\.(duration|starts)$|discount_after|horizon/;

function inputsOf(result: PortfolioResult): ReadonlyMap<Figure, boolean> {
  const stated = statedFigures(result.portfolio).filter(({ address }) => !OF_YEARS.test(address));
  return new Map(stated.map(({ figure, kind }) => [figure, kind === 'setting']));
}

function rootsOf({ cases, pool }: PortfolioResult): readonly Formula[] {
  const all = [...cases.map(({ figures }) => figures), ...(pool ? [pool.figures] : [])];
  return all.flatMap((figures) => Object.values(figures).map(({ formula }) => formula));
}

/** Σ |present value| of the lines and |investment|: what a sum that cancels is measured by. */
function absoluteTerms({ cases }: PortfolioResult, evaluate: Evaluate): number {
  const terms = cases.flatMap(({ lines, inputs, figures }) => [
    figures.investment.formula,
    ...inputs.map((year) => year.present_value),
    ...lines.flatMap(({ annual, value, gain }) => [
      value.formula,
      gain.formula,
      ...annual.map((year) => year.present_value),
    ]),
  ]);
  return terms
    .map(evaluate)
    .reduce((sum, value) => sum + (isReason(value) ? 0 : Math.abs(Number(exactText(value)))), 0);
}

function each(
  text: Parameters<typeof makePortfolio>[0][number],
  values: readonly (readonly (readonly [number, number])[])[],
  manner: Manner,
  check: (of: {
    readonly root: number;
    readonly point: number;
    readonly double: number;
    readonly error: number;
    readonly missing: string | undefined;
    readonly exact: Decimal | string;
    readonly fraction: string | undefined;
    readonly terms: number;
  }) => void,
): void {
  const result = calculate(makePortfolio([{ ...text, cost_per_client: '448.60' }]));
  const figures = inputsOf(result);
  const inputs = new Map([...figures.keys()].map((figure, index) => [figure, index]));
  const roots = rootsOf(result);
  const base = createEvaluator(silent);
  const { program, atPoint } = compileColumns(roots, inputs, base);
  const runner = createRunner(program, values.length, manner);
  const at = (point: number, index: number): Decimal => {
    const [money, tenths] = values[point]?.[index % 40] ?? [0, 0];
    const isShare = [...figures.values()][index];
    return isShare ? decimal(`${tenths}`).dividedBy(1000) : decimal(`${money}`).dividedBy(100);
  };
  for (const index of inputs.values()) {
    const column = Float64Array.from(values, (_, point) => Number(exactText(at(point, index))));
    runner.spread(index, column, Math.min(...column), Math.max(...column));
  }
  runner.run(values.length);
  const concerns = restingOn(new Set(inputs.keys()));
  values.forEach((_, point) => {
    const of = new Map([...inputs].map(([figure, index]) => [figure, at(point, index)] as const));
    const evaluate = createEvaluator(silent, { values: of, concerns, otherwise: base });
    atPoint.goTo((index) => fractionOf(at(point, index)));
    const terms = absoluteTerms(result, evaluate);
    roots.forEach((formula, root) => {
      const block = runner.root(root);
      if (!block) return;
      const { column, factor, bound, missing } = block;
      const double = column ? factor * (column[point] ?? Number.NaN) : factor;
      const fraction = atPoint.root(root);
      const shown = fraction && exactText(quotient(fraction.above, fraction.below));
      check({
        root,
        point,
        double,
        error: bound.error,
        missing,
        exact: evaluate(formula),
        fraction: shown,
        terms,
      });
    });
  });
}

function quotient(above: bigint, below: bigint): Decimal {
  return decimal(`${above}`).dividedBy(decimal(`${below}`));
}

/** |exact − double|, the double's own digits taken as a decimal, so that nothing is rounded. */
function distance(exact: Decimal, double: number): number {
  return Math.abs(Number(exactText(ZERO.plus(double).minus(exact))));
}

/** The figures that are sums; ratios divide by what may be next to nothing. */
const SUMS = FIGURES.flatMap((name, index) =>
  ['net_benefits', 'net_costs', 'gain', 'impact', 'present_value', 'investment'].includes(name)
    ? [index]
    : [],
);

it('no column lies further from the exact value than its bound says, nor a fraction at all', () => {
  let [decided, told] = [0, 0];
  fc.assert(
    fc.property(soundCase, points, (text, values) => {
      each(text, values, 'bounded', ({ double, error, missing, exact, fraction }) => {
        if (fraction !== undefined) {
          told++;
          expect(fraction).toBe(typeof exact === 'string' ? exact : exactText(exact));
        }
        if (missing !== undefined) {
          decided++;
          expect(exact).toBe(missing);
        } else if (error < Number.POSITIVE_INFINITY) {
          decided++;
          if (typeof exact === 'string') throw new Error(`a number where there is none: ${exact}`);
          expect(distance(exact, double)).toBeLessThanOrEqual(error);
        }
      });
    }),
    { ...RUNS, numRuns: 400 },
  );
  expect(decided).toBeGreaterThan(10_000);
  expect(told).toBeGreaterThan(10_000);
}, 60_000);

it('columns lie within 1e-12 of the exact value, relative to the sum of absolute terms', () => {
  fc.assert(
    fc.property(soundCase, points, (text, values) => {
      each(text, values, 'plain', ({ root, double, exact, terms }) => {
        if (typeof exact === 'string' || !SUMS.includes(root % FIGURES.length)) return;
        expect(distance(exact, double)).toBeLessThanOrEqual(1e-12 * terms);
      });
    }),
    { ...RUNS, numRuns: 400 },
  );
}, 60_000);

import { describe, expect, it } from 'vitest';
import type { CaseText } from '../../helpers/records.ts';
import { makeParameters } from '../../helpers/records.ts';
import { discrete, simulated, uncertain, uniform } from './drawn.ts';

const BARE = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '1' });

function indicesOf(cases: readonly CaseText[], owner = 0) {
  const { indices } = simulated(cases, { draws: 100, indices: true });
  return new Map(indices?.owners[owner]?.map(({ address, ...found }) => [address, found]));
}

/** The variance of what is evenly spread between two ends. */
const variance = (low: number, high: number): number => (high - low) ** 2 / 12;

/** As near as five standard errors, of points that chance would have spread. */
function expectNear(
  found: { readonly value: number; readonly error: number } | undefined,
  expected: number,
): void {
  const { value = Number.NaN, error = 0 } = found ?? {};
  expect(error).toBeLessThan(0.03);
  expect(Math.abs(value - expected)).toBeLessThan(5 * error);
}

describe('the indices of a simulation', () => {
  it('are the shares of the variance where figures are added, first and total alike', () => {
    const found = indicesOf([
      {
        parameters: BARE,
        benefits: { a: uncertain('5', uniform(0, 10)), b: uncertain('10', uniform(0, 20)) },
        costs: { c: uncertain('1', uniform(0, 5)) },
      },
    ]);
    const parts = {
      'case.benefits.a': variance(0, 10),
      'case.benefits.b': variance(0, 20),
      'case.costs.c': variance(0, 5),
    };
    const whole = Object.values(parts).reduce((sum, part) => sum + part, 0);
    expect([...found.keys()].sort()).toEqual(Object.keys(parts));
    for (const [address, part] of Object.entries(parts)) {
      expectNear(found.get(address)?.first, part / whole);
      expectNear(found.get(address)?.total, part / whole);
    }
  });

  it('tell the interplay where figures are multiplied', () => {
    const found = indicesOf([
      {
        parameters: BARE,
        values: { x: uncertain('2', uniform(0, 4)), y: uncertain('3', uniform(1, 5)) },
        benefits: { work: 'x * y' },
      },
    ]);
    // Of a product: V = (σx² + μx²)(σy² + μy²) - μx² μy²; alone σx² μy², with interplay σx² (σy² + μy²).
    const [x, y] = [
      { mean: 2, variance: variance(0, 4) },
      { mean: 3, variance: variance(1, 5) },
    ];
    const whole =
      (x.variance + x.mean ** 2) * (y.variance + y.mean ** 2) - x.mean ** 2 * y.mean ** 2;
    expectNear(found.get('case.values.x')?.first, (x.variance * y.mean ** 2) / whole);
    expectNear(
      found.get('case.values.x')?.total,
      (x.variance * (y.variance + y.mean ** 2)) / whole,
    );
    expectNear(found.get('case.values.y')?.first, (y.variance * x.mean ** 2) / whole);
    expectNear(
      found.get('case.values.y')?.total,
      (y.variance * (x.variance + x.mean ** 2)) / whole,
    );
  });

  it('tell how much a number of years matters', () => {
    const found = indicesOf([
      {
        parameters: BARE,
        benefits: {
          a: { amount: '10', duration: uncertain('1', discrete({ 1: '50%', 3: '50%' })) },
          b: uncertain('5', uniform(0, 60)),
        },
      },
    ]);
    // 10 or 30 with equal chances: a variance of 100.
    const whole = 100 + variance(0, 60);
    expectNear(found.get('case.benefits.a.duration')?.total, 100 / whole);
    expectNear(found.get('case.benefits.b')?.first, variance(0, 60) / whole);
  });

  it('are 0 for a case that does not rest on the figure, and shared out in the pool', () => {
    const cases: readonly CaseText[] = [
      { id: 'a', parameters: BARE, benefits: { fee: uncertain('5', uniform(0, 10)) } },
      { id: 'b', parameters: BARE, benefits: { fee: uncertain('5', uniform(0, 10)) } },
    ];
    const ofA = indicesOf(cases, 0);
    expect(ofA.get('b.benefits.fee')).toEqual({
      first: { value: 0, error: 0 },
      total: { value: 0, error: 0 },
    });
    expectNear(ofA.get('a.benefits.fee')?.total, 1);
    const ofPool = indicesOf(cases, 2);
    for (const address of ['a.benefits.fee', 'b.benefits.fee']) {
      expectNear(ofPool.get(address)?.first, 0.5);
    }
  });

  it('are not given where some draw has no ratio', () => {
    const found = indicesOf([
      {
        parameters: BARE,
        benefits: { fee: '3' },
        investment: { staff: uncertain('1', discrete({ 0: '20%', 1: '80%' })) },
      },
    ]);
    expect(found.size).toBe(0);
  });
});

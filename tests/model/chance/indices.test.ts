import { describe, expect, it, test } from 'vitest';
import { fillIndexDraws, sobolIndices } from '../../../src/model/chance/indices.ts';
import { fillUniform } from '../../../src/model/chance/random.ts';

type Column = Float64Array;
type Model = (...inputs: number[]) => number;
const POINTS = 2 ** 14;

const outcomeOf = (model: Model, columns: readonly Column[]): Column =>
  Float64Array.from({ length: POINTS }, (_, i) =>
    model(...columns.map((column) => column[i] ?? 0)),
  );

function indicesOf(model: Model, a: readonly Column[], b: readonly Column[]) {
  const exchanged = a.map((_, figure) =>
    outcomeOf(
      model,
      a.map((column, i) => (i === figure ? (b[i] ?? column) : column)),
    ),
  );
  return sobolIndices(outcomeOf(model, a), outcomeOf(model, b), exchanged);
}

function independent(figures: number, seed = 1): [Column[], Column[]] {
  const columns = (set: string): Column[] =>
    Array.from({ length: figures }, (_, figure) => {
      const out = new Float64Array(POINTS);
      fillUniform(out, seed, `${set} ${figure}`, 0);
      return out;
    });
  return [columns('A'), columns('B')];
}

function designed(figures: number, of = figures): [Column[], Column[]] {
  const columns = (set: 'A' | 'B'): Column[] =>
    Array.from({ length: figures }, (_, figure) => {
      const out = new Float64Array(POINTS);
      fillIndexDraws(out, 1, set, figure, of, POINTS, 0);
      return out;
    });
  return [columns('A'), columns('B')];
}

/** Ishigami and Homma (1990), with a = 7 and b = 0.1, of uniform figures from -π to π. */
const ishigami: Model = (...uniforms) => {
  const [x = 0, y = 0, z = 0] = uniforms.map((uniform) => Math.PI * (2 * uniform - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

/** Its indices, from its variance in closed form: a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2. */
const whole = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 0.5;
const alone = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2 / whole;
const together = (0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50)) / whole;
const ANALYTIC = [
  { first: alone, total: alone + together },
  { first: 49 / 8 / whole, total: 49 / 8 / whole },
  { first: 0, total: together },
];

test('the closed form gives the published indices', () => {
  expect(ANALYTIC.map(({ first, total }) => [first.toFixed(4), total.toFixed(4)])).toEqual([
    ['0.3139', '0.5576'],
    ['0.4424', '0.4424'],
    ['0.0000', '0.2437'],
  ]);
});

describe('the indices of the Ishigami function', () => {
  it('are off by as much as their errors tell, over independent draws', () => {
    const runs = Array.from({ length: 40 }, (_, seed) =>
      indicesOf(ishigami, ...independent(3, seed)),
    );
    ANALYTIC.forEach((analytic, figure) => {
      for (const order of ['first', 'total'] as const) {
        const found = runs.map((run) => run[figure]?.[order] ?? { value: Number.NaN, error: 0 });
        const squares = found.map(({ value, error }) => ((value - analytic[order]) / error) ** 2);
        // A chi-square of 40, within five standard errors; and none is far off.
        const sum = squares.reduce((total, square) => total + square, 0);
        expect(Math.abs(sum - 40)).toBeLessThan(5 * Math.sqrt(80));
        expect(Math.max(...squares)).toBeLessThan(5 ** 2);
        expect(Math.max(...found.map(({ error }) => error))).toBeLessThan(0.02);
      }
    });
  });

  it('are nearer than their errors tell, at points of a design', () => {
    const found = indicesOf(ishigami, ...designed(3));
    ANALYTIC.forEach(({ first, total }, figure) => {
      const indices = found[figure];
      if (!indices) throw new Error('no indices');
      expect(Math.abs(indices.first.value - first)).toBeLessThan(2 * indices.first.error);
      expect(Math.abs(indices.total.value - total)).toBeLessThan(2 * indices.total.error);
      expect(Math.abs(indices.total.value - total)).toBeLessThan(0.005);
    });
  });
});

test('of a sum each figure has its share of the variance, alone and in all', () => {
  const found = indicesOf((x = 0, y = 0) => 3 * x + 4 * y + 1e6, ...designed(2));
  [9 / 25, 16 / 25].forEach((share, figure) => {
    expect(found[figure]?.first.value).toBeCloseTo(share, 2);
    expect(found[figure]?.total.value).toBeCloseTo(share, 2);
  });
});

test('a figure that an outcome does not rest on has no index at all, and no error', () => {
  const [, idle] = indicesOf((x = 0) => x, ...designed(2));
  expect(idle).toEqual({ first: { value: 0, error: 0 }, total: { value: 0, error: 0 } });
});

test('an outcome that does not vary has indices of 0', () => {
  const none = { first: { value: 0, error: 0 }, total: { value: 0, error: 0 } };
  expect(indicesOf(() => 7, ...designed(2))).toEqual([none, none]);
});

test('the two sets share no column, and blocks are the same wherever they begin', () => {
  for (const of of [3, 128, 129, 1000]) {
    const [a, b] = designed(3, of);
    expect(new Set([...a, ...b].map((column) => column.slice(0, 4).join())).size).toBe(6);
    const part = new Float64Array(500);
    fillIndexDraws(part, 1, 'B', 2, of, POINTS, 1000);
    expect(part).toEqual(b[2]?.slice(1000, 1500));
  }
});

test('the last of many figures has draws too', () => {
  for (const figures of [128, 129, 1000]) {
    const out = new Float64Array(8);
    fillIndexDraws(out, 1, 'B', figures - 1, figures, POINTS, 0);
    expect(new Set(out).size).toBe(8);
  }
});

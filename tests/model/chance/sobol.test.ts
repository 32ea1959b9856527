import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  fillScrambledSobol,
  fillSobol,
  SOBOL_DIMENSIONS,
} from '../../../src/model/chance/sobol.ts';
import { chiSquare, correlation, meanOf } from './statistics.ts';

const plain = (count: number, dimension: number, start = 0) => {
  const out = new Float64Array(count);
  fillSobol(out, dimension, start);
  return out;
};
const scrambled = (count: number, seed: number, dimension: number, start = 0, stream = 'test') => {
  const out = new Float64Array(count);
  fillScrambledSobol(out, seed, stream, dimension, start);
  return out;
};

describe('the Sobol sequence as published', () => {
  it('has the first ten points that Joe and Kuo print with their program', () => {
    // sobol.cc and its notes (web.maths.unsw.edu.au/~fkuo/sobol): ten points of three coordinates.
    const points = Array.from({ length: 10 }, (_, point) =>
      [0, 1, 2].map((dimension) => plain(10, dimension)[point]),
    );
    expect(points).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  // By scipy 1.17.1, qmc.Sobol(256, scramble=False, bits=32).random(1024), times 2^32: points in
  // coordinates 1, 2, 9, 99 and 255.
  it.each([
    [5, [3758096384, 536870912, 536870912, 1610612736, 3758096384]],
    [100, [1107296256, 3321888768, 2986344448, 3791650816, 2449473536]],
    [1023, [3233808384, 2629828608, 3653238784, 2277507072, 3619684352]],
  ])('has the point %s of SciPy', (point, words) => {
    const found = [1, 2, 9, 99, 255].map(
      (dimension) => (plain(1, dimension, point)[0] ?? 0) * 2 ** 32,
    );
    expect(found).toEqual(words);
  });

  it('has 1,024 points of 256 coordinates in common with SciPy, bit by bit', () => {
    const columns = Array.from({ length: SOBOL_DIMENSIONS }, (_, dimension) =>
      plain(1024, dimension),
    );
    const words = new DataView(new ArrayBuffer(1024 * SOBOL_DIMENSIONS * 4));
    columns.forEach((column, dimension) => {
      column.forEach((coordinate, point) => {
        const place = 4 * (point * SOBOL_DIMENSIONS + dimension);
        words.setUint32(place, coordinate * 2 ** 32, true);
      });
    });
    // The SHA-256 of its words, little-endian, point by point.
    expect(createHash('sha256').update(words).digest('hex')).toBe(
      '396a6784edbd91f22de739d7c16c575a854a1f20d26f37d3f606d31abc74dc12',
    );
  });

  it('has the same points in blocks, wherever they begin', () => {
    const all = plain(5000, 17);
    for (const start of [1, 127, 128, 1000, 4095]) {
      expect(plain(900, 17, start)).toEqual(all.slice(start, start + 900));
    }
  });

  it('goes on to its last point', () => {
    // The Gray code of 2^32 - 1 is its highest bit: direction 32 alone.
    expect(plain(1, 0, 2 ** 32 - 1)[0]).toBe(2 ** -32);
  });

  it('has no further coordinates', () => {
    expect(() => plain(1, SOBOL_DIMENSIONS)).toThrow(RangeError);
  });
});

describe('the scrambled sequence', () => {
  it('has the same points in blocks, wherever they begin', () => {
    const all = scrambled(5000, 7, 17);
    for (const start of [1, 127, 128, 1000, 4095]) {
      expect(scrambled(900, 7, 17, start)).toEqual(all.slice(start, start + 900));
    }
  });

  it('lies inside 0 and 1, one point of 2^m in each of 2^m parts of every coordinate', () => {
    for (const dimension of [0, 1, 2, 63, 255]) {
      const column = scrambled(4096, 3, dimension);
      expect(column.every((value) => value > 0 && value < 1)).toBe(true);
      for (const parts of [1, 16, 4096]) {
        const seen = new Set(column.slice(0, parts).map((value) => Math.floor(value * parts)));
        expect(seen.size).toBe(parts);
      }
    }
  });

  it('puts one point of 2^10 in every box of that volume, of the first two coordinates', () => {
    const [x, y] = [scrambled(1024, 9, 0), scrambled(1024, 9, 1)];
    for (let bits = 0; bits <= 10; bits++) {
      const [columns, rows] = [2 ** bits, 2 ** (10 - bits)];
      const boxes = new Set(
        x.map((value, i) => Math.floor(value * columns) * rows + Math.floor((y[i] ?? 0) * rows)),
      );
      expect(boxes.size).toBe(1024);
    }
  });

  it('is another one for other seeds and streams: a point is uniform over them', () => {
    const counts = new Float64Array(32);
    for (let seed = 0; seed < 10_000; seed++) {
      const cell = Math.floor((scrambled(1, seed, 5, 11)[0] ?? 0) * 32);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const { value, freedom } = chiSquare(counts);
    expect(Math.abs(value - freedom)).toBeLessThan(5 * Math.sqrt(2 * freedom));
    expect(scrambled(8, 1, 0, 0, 'a')).not.toEqual(scrambled(8, 1, 0, 0, 'b'));
  });

  it('has coordinates without correlation', () => {
    const columns = [0, 1, 2, 30, 100, 255].map((dimension) => scrambled(4096, 5, dimension));
    for (const [i, one] of columns.entries()) {
      for (const other of columns.slice(i + 1)) {
        expect(Math.abs(correlation(one, other))).toBeLessThan(5 / Math.sqrt(4096));
      }
    }
  });
});

describe('the integral of a smooth function', () => {
  /** The error of the mean of the product of e^x / (e - 1), of mean 1, over 40 scramblings. */
  const errorOf = (dimensions: readonly number[], points: number): number => {
    const squares = Array.from({ length: 40 }, (_, seed) => {
      const columns = dimensions.map((dimension) => scrambled(points, seed, dimension));
      const values = Float64Array.from({ length: points }, (_, point) =>
        columns.reduce((value, column) => (value * Math.exp(column[point] ?? 0)) / (Math.E - 1), 1),
      );
      return (meanOf(values) - 1) ** 2;
    });
    return Math.sqrt(meanOf(squares));
  };

  it('has an error that falls nearly as N^-1.5', () => {
    for (const dimensions of [[0], [0, 1]]) {
      const power = Math.log2(errorOf(dimensions, 2 ** 13) / errorOf(dimensions, 2 ** 6)) / 7;
      expect(power).toBeLessThan(-1.35);
      expect(power).toBeGreaterThan(-1.7);
    }
  });

  it('is a hundred times nearer in four coordinates than by independent draws', () => {
    // The square of e^x / (e - 1) has a mean of (e + 1) / 2 / (e - 1).
    const variance = ((Math.E + 1) / 2 / (Math.E - 1)) ** 4 - 1;
    const independent = Math.sqrt(variance / 2 ** 13);
    expect(errorOf([0, 1, 2, 3], 2 ** 13)).toBeLessThan(independent / 100);
  });
});

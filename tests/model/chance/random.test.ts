import { expect, test } from 'vitest';
import { keyOf, keysOf } from '../../../src/model/chance/key.ts';
import { fillUniform } from '../../../src/model/chance/random.ts';
import { chiSquare, correlation } from './statistics.ts';

const drawn = (count: number, seed: number, stream: string | number, block: number) => {
  const out = new Float64Array(count);
  fillUniform(out, seed, stream, block);
  return out;
};

/** The generator as its author writes it, in whole numbers: sfc32.h of PractRand. */
function sfc32(state: Int32Array): () => bigint {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  let [a = 0n, b = 0n, c = 0n, counter = 0n] = [...state].map((part) => word(BigInt(part)));
  return () => {
    const next = word(a + b + counter);
    counter = word(counter + 1n);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word(((c << 21n) | (c >> 11n)) + next);
    return next;
  };
}

test('draws are two words of sfc32 each, 52 bits of them and a half, of four generators in turn', () => {
  const lanes = keysOf(keyOf(7, 'a figure', 3), 4).map(sfc32);
  const expected = Array.from({ length: 2000 }, (_, draw) => {
    const next = lanes[draw % 4];
    const [high = 0n, low = 0n] = [next?.(), next?.()];
    const bits = ((high << 32n) | low) >> 12n;
    return Number((bits << 1n) | 1n) / 2 ** 53;
  });
  expect([...drawn(2000, 7, 'a figure', 3)]).toEqual(expected);
});

test('a shorter block is the beginning of a longer one', () => {
  expect(drawn(1000, 1, 'x', 0).subarray(0, 300)).toEqual(drawn(300, 1, 'x', 0));
  expect(drawn(0, 1, 'x', 0)).toHaveLength(0);
});

test('the number of a stream is its text', () => {
  expect(drawn(10, 1, 7, 0)).toEqual(drawn(10, 1, '7', 0));
});

test('draws are uniform: a million of them in a thousand cells, five standard errors', () => {
  const draws = drawn(1_000_000, 20_240_501, 'uniform', 0);
  const counts = new Float64Array(1000);
  for (const draw of draws) {
    const cell = Math.floor(draw * 1000);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  expect(draws.every((draw) => draw > 0 && draw < 1)).toBe(true);
  const { value, freedom } = chiSquare(counts);
  expect(Math.abs(value - freedom)).toBeLessThan(5 * Math.sqrt(2 * freedom));
});

test('other seeds, streams and blocks, and neighbours, have nothing in common', () => {
  const count = 100_000;
  const all = [
    drawn(count, 1, 'x', 0),
    drawn(count, 2, 'x', 0),
    drawn(count, 1, 'y', 0),
    drawn(count, 1, 'x', 1),
    drawn(count, 1, 'x', 2),
    drawn(count + 1, 1, 'x', 0).slice(1),
  ];
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(i + 1)) {
      expect(Math.abs(correlation(one, other)) * Math.sqrt(count)).toBeLessThan(5);
    }
  }
});

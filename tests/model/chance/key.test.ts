import { expect, test } from 'vitest';
import { keyOf, keysOf } from '../../../src/model/chance/key.ts';

// By mmh3 (Python): MurmurHash3_x86_128 of seed and block (64 bits), length (32 bits) and UTF-16
// text, little-endian, made up with 0 to a multiple of 16 bytes.
test.each([
  [0, '', 0, [-2073736112, 1317733453, -819508980, 1382659568]],
  [42, 'deadweight', 0, [1746870446, -1227403888, 1897607043, -1083091902]],
  [
    Number.MAX_SAFE_INTEGER,
    'casus-1.benefits.payroll.deadweight',
    2 ** 32 + 7,
    [12095920, -23527637, -1192451310, 1334128016],
  ],
  [1, 'é→x', 3, [-242455385, -687914640, 516963581, 1572343214]],
])('the key of seed %s, stream "%s", block %s is its MurmurHash3', (seed, stream, block, key) => {
  expect([...keyOf(seed, stream, block)]).toEqual(key);
});

test('every part of a name changes the key', () => {
  const keys = [
    keyOf(1, 'ab', 0),
    keyOf(2, 'ab', 0),
    keyOf(1 + 2 ** 32, 'ab', 0),
    keyOf(1, 'ba', 0),
    keyOf(1, 'ab\0', 0),
    keyOf(1, 'ab\0\0', 0),
    keyOf(1, 'ab', 1),
    keyOf(1, 'ab', 2 ** 32),
    keyOf(0, 'ab', 1),
  ].map((key) => key.join());
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys of a key are the finalizer of MurmurHash3 (fmix32) of words that lie apart', () => {
  const keys = keysOf(Int32Array.of(1, 0, -1, 7), 4);
  // SMHasher's murmur3 gives fmix32(1) = 0x514e28b7 and fmix32(0) = 0.
  expect([keys[0]?.[0], keys[0]?.[1]]).toEqual([0x514e28b7, 0]);
  expect(keys[1]?.[0]).toBe(keysOf(Int32Array.of(1 + 0x9e3779b9), 1)[0]?.[0]);
  expect(new Set(keys.flatMap((key) => [...key])).size).toBe(16);
});

import { expect, test } from 'vitest';
import { keyOf } from '../../../src/model/chance/key.ts';

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

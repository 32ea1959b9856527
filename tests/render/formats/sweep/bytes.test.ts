import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBytes } from '../../../../src/render/formats/sweep/bytes.ts';
import { RUNS } from '../../../helpers/random.ts';

const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Whole units with a point before their last decimals: by BigInt, which holds every digit. */
function expected(units: number, decimals: number): string {
  const whole = BigInt(units);
  const digits = `${whole < 0n ? -whole : whole}`.padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return whole < 0n ? `-${text}` : text;
}

const units = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.constantFrom(0, 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, -(2 ** 31), 2 ** 53 - 1, 1 - 2 ** 53),
);

it('writes whole units of any size with their decimals', () => {
  const bytes = createBytes();
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 20 }), (whole, decimals) => {
      bytes.putUnits(whole, decimals);
      expect(read(bytes.take())).toBe(expected(whole, decimals));
    }),
    { ...RUNS, numRuns: 5000 },
  );
});

it('writes a decimal comma where that is asked for', () => {
  const bytes = createBytes(',');
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 20 }), (whole, decimals) => {
      bytes.putUnits(whole, decimals);
      expect(read(bytes.take())).toBe(expected(whole, decimals).replace('.', ','));
    }),
    RUNS,
  );
});

it('puts one after another, however much it becomes', () => {
  const bytes = createBytes();
  const all = fc.sample(units, { ...RUNS, numRuns: 20_000 });
  const mark = new TextEncoder().encode(', ');
  for (const whole of all) {
    bytes.putUnits(whole, 2);
    bytes.put(mark);
  }
  expect(read(bytes.take())).toBe(all.map((whole) => `${expected(whole, 2)}, `).join(''));
  expect(read(bytes.take())).toBe('');
});

it('takes texts, in letters of any alphabet', () => {
  const bytes = createBytes();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      for (const text of texts) bytes.putText(text);
      expect(read(bytes.take())).toBe(texts.join(''));
    }),
    RUNS,
  );
});

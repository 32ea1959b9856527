import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsFrom } from '../../../src/analysis/sweep/steps.ts';
import { decimal, exactText, toDouble } from '../../../src/model/decimal.ts';
import { RUNS } from '../../helpers/random.ts';

/** Whole units at so many places, as plain text: by BigInt, so without any rounding. */
function plain(units: bigint, places: number): string {
  const size = units < 0n ? -units : units;
  const digits = `${size}`.padStart(places + 1, '0');
  const point = digits.length - places;
  const rest = digits.slice(point).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${rest === '' ? '' : `.${rest}`}`;
}

it('gives each number of a range as text, as decimal and as the nearest double', () => {
  fc.assert(
    fc.property(
      // Some beyond what doubles hold exactly.
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.oneof(fc.bigInt({ min: 1n, max: 1000n }), fc.bigInt({ min: 1n, max: 10n ** 17n })),
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (low, step, places, at) => {
        const steps = stepsFrom(decimal(plain(low, places)), decimal(plain(step, places)), at);
        const expected = plain(low + BigInt(at) * step, places);
        expect(steps.text(at)).toBe(expected);
        expect(exactText(steps.decimal(at))).toBe(expected);
        expect(steps.double(at)).toBe(Number(expected));
      },
    ),
    { ...RUNS, numRuns: 2000 },
  );
});

it('gives numbers that no decimal has in full as exact results have them', () => {
  const third = decimal('1').dividedBy(3);
  const steps = stepsFrom(decimal('0'), third, 3);
  expect(steps.text(1)).toBe(`0.${'3'.repeat(40)}`);
  expect(steps.double(1)).toBe(1 / 3);
  expect(toDouble(steps.decimal(2))).toBe(2 / 3);
});

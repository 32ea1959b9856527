import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addingUpTo } from '../../../src/analysis/compare/exactly.ts';
import { decimal, ONE } from '../../../src/model/decimal.ts';
import { fraction, plus } from '../../helpers/fraction.ts';
import { RUNS } from '../../helpers/random.ts';

const texts = (total: string, parts: readonly string[]) =>
  addingUpTo(decimal(total), parts.map(decimal)).map((part) => part.toFixed());

describe('addingUpTo', () => {
  it('leaves parts that add up as they are', () => {
    expect(texts('3.5', ['1.25', '2.25'])).toEqual(['1.25', '2.25']);
  });

  it('lets thirds add up to one, as they are printed', () => {
    const third = ONE.dividedBy(3);
    const parts = addingUpTo(ONE, [third, third, third]);
    const small = `0.${'3'.repeat(40)}`;
    expect(parts.map((part) => part.toFixed())).toEqual([`0.${'3'.repeat(39)}4`, small, small]);
  });

  it('drops a trace that is no effect', () => {
    expect(texts('2', ['2', `0.${'0'.repeat(50)}7`])).toEqual(['2', '0']);
  });

  it('has nothing to add where nothing moved', () => {
    expect(texts('0', ['0', '0'])).toEqual(['0', '0']);
  });

  it('adds up to the last digit, whatever the sizes and signs', () => {
    const number = fc
      .tuple(fc.bigInt(-(10n ** 39n), 10n ** 39n), fc.integer({ min: 0, max: 39 }))
      .map(([digits, point]) => {
        const text = `${digits < 0n ? -digits : digits}`.padStart(40, '0');
        const cut = `${text.slice(0, 40 - point)}.${text.slice(40 - point)}`;
        return (digits < 0n ? '-' : '') + cut.replace(/\.$/, '').replace(/^0+(?=\d)/, '');
      })
      .filter((text) => /^-?\d/.test(text));
    const parts = fc.array(number, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(parts, (given) => {
        const exact = given.map((text) => decimal(text).dividedBy(7));
        const total = exact.reduce((a, b) => a.plus(b)).toSignificantDigits(30);
        const made = addingUpTo(total, exact).map((part) => fraction(part.toFixed()));
        expect(plus(...made)).toEqual(fraction(total.toFixed()));
      }),
      RUNS,
    );
  });
});

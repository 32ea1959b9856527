import { describe, expect, it } from 'vitest';
import { figure, parse } from '../helpers/figures.ts';
import {
  dividedBy,
  type Fraction,
  fraction,
  plus,
  resultText,
  times,
} from '../helpers/fraction.ts';
import { type CaseText, faultsOf, reckon, shown } from '../helpers/records.ts';

const n = fraction;
type LineText = NonNullable<CaseText['benefits']>[string];

/** The impact of each year of a line, of a case where nothing is taken off, as `year: impact`. */
function yearsOf(line: LineText, text: CaseText = {}): readonly string[] {
  const { annual } = reckon({ ...text, benefits: { a: line } });
  return annual
    .filter(({ impact }) => shown(impact) !== '0')
    .map(({ year, impact }) => `${year}: ${shown(impact)}`);
}

const power = (base: Fraction, exponent: number): Fraction =>
  times(n('1'), ...Array.from({ length: exponent }, () => base));

describe('one amount for all years', () => {
  it('falls by the drop-off: 100, 90, 81', () => {
    expect(yearsOf({ amount: '100', duration: '3', drop_off: '10%' })).toEqual([
      '1: 100',
      '2: 90',
      '3: 81',
    ]);
  });

  it('falls from its own first year, whenever that is', () => {
    expect(yearsOf({ amount: '100', starts: '0', duration: '2', drop_off: '10%' })).toEqual([
      '0: 100',
      '1: 90',
    ]);
    expect(yearsOf({ amount: '100', starts: '7', duration: '2', drop_off: '-10%' })).toEqual([
      '7: 100',
      '8: 110',
    ]);
  });
});

describe('`t` in an amount', () => {
  it.each<[LineText, readonly string[]]>([
    [{ amount: '10 * t', duration: '3' }, ['1: 10', '2: 20', '3: 30']],
    // the year of the plan, not of the line
    [{ amount: '10 * t', starts: '4', duration: '2' }, ['4: 40', '5: 50']],
    [{ amount: '5 + t', starts: '0', duration: '2' }, ['0: 5', '1: 6']],
    [{ amount: '2 ^ (t - 1)', duration: '4' }, ['1: 1', '2: 2', '3: 4', '4: 8']],
    [{ amount: '10 * t', starts: '9' }, ['9: 90']],
    [{ amount: 't', quantity: '3', duration: '2' }, ['1: 3', '2: 6']],
    [{ amount: '10 * t', duration: '2', drop_off: '50%' }, ['1: 10', '2: 10']],
    [{ amount: 'max(0, t - 2) * 7', duration: '4' }, ['3: 7', '4: 14']],
  ])('%j', (line, expected) => {
    expect(yearsOf(line)).toEqual(expected);
  });

  it('is a value of the case where one is called so', () => {
    expect(yearsOf({ amount: '10 * t', duration: '2' }, { values: { t: '7' } })).toEqual([
      '1: 70',
      '2: 70',
    ]);
  });

  it('is a year of an input too, from year 0', () => {
    const { annual } = reckon({ investment: { a: { amount: '10 + t', duration: '3' } } });
    expect(annual.map(({ investment }) => shown(investment))).toEqual(['10', '11', '12']);
  });

  it('has no meaning in a quantity or a value', () => {
    expect(faultsOf({ benefits: { a: { amount: '1', quantity: 't' } } })[0]?.code).toBe(
      'unknown-name',
    );
    expect(faultsOf({ values: { x: 't' }, benefits: { a: 'x' } })[0]?.code).toBe('unknown-name');
  });

  it('grows over 41 years from year 10, discounted: a geometric row', () => {
    // Σ 1000 × 1.02^(t − 1) ÷ 1.035^t for t = 10 … 50
    const [grown, rate] = [n('1.02'), n('1.035')];
    const terms = Array.from({ length: 41 }, (_, index) => index + 10);
    const amounts = terms.map((t) => times(n('1000'), power(grown, t - 1)));
    const present = amounts.map((amount, index) => dividedBy(amount, power(rate, index + 10)));
    const { lines, annual } = reckon({
      discount_rate: '3.5%',
      timing: 'end-of-year',
      benefits: { a: { amount: '1000 * 1.02 ^ (t - 1)', starts: '10', duration: '41' } },
    });
    expect(lines.map(({ impact }) => shown(impact))).toEqual([resultText(plus(...amounts))]);
    expect(lines.map(({ present_value }) => shown(present_value))).toEqual([
      resultText(plus(...present)),
    ]);
    expect(lines).toMatchObject([{ firstYear: 10, lastYear: 50 }]);
    expect(annual.map(({ year }) => year)).toEqual(Array.from({ length: 51 }, (_, year) => year));
  });

  it('is at fault once, however many years are', () => {
    const faults = (amount: string) =>
      faultsOf({ benefits: { a: { amount, duration: '30' } } }).map(({ code, facts }) => ({
        code,
        ...facts,
      }));
    expect(faults('3 - t')).toEqual([
      { code: 'negative-amount', name: 'case.benefits.a', value: '-1' },
    ]);
    expect(faults('60 + 60 / (t - 4)')).toEqual([{ code: 'division-by-zero' }]);
    expect(faults('2 ^ (t / 2)')).toEqual([
      { code: 'not-a-whole-number', name: '^', value: '0.5' },
    ]);
    expect(faults('many * t').map(({ code }) => code)).toEqual(['unknown-name']);
  });

  it('holds to a derivation, in the first year', () => {
    const of = (derivation: string) =>
      faultsOf({
        benefits: {
          a: { amount: figure('10 * t', { derivation: parse(derivation) }), starts: '3' },
        },
      }).map(({ code, facts }) => ({ code, ...facts }));
    expect(of('30')).toEqual([]);
    expect(of('5 * t + 15')).toEqual([]);
    expect(of('31')).toEqual([{ code: 'derivation-differs', value: '30', derived: '31' }]);
  });
});

describe('one amount a year', () => {
  it.each<[LineText, readonly string[]]>([
    [{ amounts: ['0', '0', '50', '100 / 4'] }, ['3: 50', '4: 25']],
    [{ amounts: ['5', '0', '7'], starts: '0' }, ['0: 5', '2: 7']],
    [{ amounts: ['1', '2'], starts: '10' }, ['10: 1', '11: 2']],
    [{ amounts: ['1', '2'], quantity: '1.5' }, ['1: 1.5', '2: 3']],
    [{ amounts: ['9'] }, ['1: 9']],
  ])('%j', (line, expected) => {
    expect(yearsOf(line)).toEqual(expected);
  });

  it('knows no drop-off, not even that of its case', () => {
    expect(yearsOf({ amounts: ['100', '100'] }, { drop_off: '30%', displacement: '10%' })).toEqual([
      '1: 90',
      '2: 90',
    ]);
  });

  it('has the value of its first year, and the others in its impact', () => {
    const { lines } = reckon({ benefits: { a: { amounts: ['3', '4', '6'], loss: true } } });
    expect(
      lines.map(({ amount, value, gain, firstYear, lastYear }) => [
        ...[amount, value, gain].map(shown),
        firstYear,
        lastYear,
      ]),
    ).toEqual([['3', '3', '-13', 1, 3]]);
  });

  it('is per client where amounts are', () => {
    const clients: CaseText = { clients: '4', amounts: 'per_client' };
    expect(yearsOf({ amounts: ['1', '2'] }, clients)).toEqual(['1: 4', '2: 8']);
    expect(yearsOf({ amounts: ['1', '2'], quantity: '10' }, clients)).toEqual(['1: 10', '2: 20']);
    expect(yearsOf({ amount: '2', duration: '2', drop_off: '50%' }, clients)).toEqual([
      '1: 8',
      '2: 4',
    ]);
  });

  it('is refused where it is below 0, each one at its place', () => {
    const faults = faultsOf({ benefits: { a: { amounts: ['1', '-2', '-3'] } } });
    expect(faults.map(({ code, facts, place }) => [code, facts, place?.source])).toEqual([
      ['negative-amount', { name: 'case.benefits.a', value: '-2' }, '-2'],
      ['negative-amount', { name: 'case.benefits.a', value: '-3' }, '-3'],
    ]);
  });

  it('may be that of an input, from year 0', () => {
    const { annual, investment } = reckon({ investment: { a: { amounts: ['0', '100', '50'] } } });
    expect(annual.map(({ investment: put }) => shown(put))).toEqual(['0', '100', '50']);
    expect(investment.map(({ present_value }) => shown(present_value))).toEqual(['150']);
  });
});

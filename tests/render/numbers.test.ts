import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/model/decimal.ts';
import type { Language } from '../../src/model/text.ts';
import {
  addUpAsShown,
  showAmount,
  showMoney,
  showNumber,
  showPercentage,
  showQuantity,
  showShare,
} from '../../src/render/numbers.ts';

const NO_BREAK = '\u00a0';

describe('money and numbers as people read them', () => {
  it.each([
    ['54989.93', '54.989,93', '54,989.93'],
    ['-24607.37', '-24.607,37', '-24,607.37'],
    ['999.995', '1.000,00', '1,000.00'],
    ['1000', '1.000,00', '1,000.00'],
    ['0.005', '0,01', '0.01'],
    ['-0.005', '-0,01', '-0.01'],
    ['0.0049', '0,00', '0.00'],
    ['-0.0049', '0,00', '0.00'],
    ['-0', '0,00', '0.00'],
    ['12345678901234567890.12', '12.345.678.901.234.567.890,12', '12,345,678,901,234,567,890.12'],
  ])('%s', (text, nl, en) => {
    expect(showAmount(decimal(text), 'nl')).toBe(nl);
    expect(showAmount(decimal(text), 'en')).toBe(en);
  });

  it.each([
    ['EUR', '1234.5', `€${NO_BREAK}1.234,50`, '€1,234.50'],
    ['EUR', '-24607.37', `€${NO_BREAK}-24.607,37`, '-€24,607.37'],
    ['GBP', '1234.5', `£${NO_BREAK}1.234,50`, '£1,234.50'],
    ['USD', '-1234.5', `$${NO_BREAK}-1.234,50`, '-$1,234.50'],
    ['CHF', '1234.5', `CHF${NO_BREAK}1.234,50`, `CHF${NO_BREAK}1,234.50`],
    ['CHF', '-1234.5', `CHF${NO_BREAK}-1.234,50`, `-CHF${NO_BREAK}1,234.50`],
  ])('%s %s', (currency, text, nl, en) => {
    expect(showMoney(decimal(text), currency, 'nl')).toBe(nl);
    expect(showMoney(decimal(text), currency, 'en')).toBe(en);
  });

  it('drops the trailing zeros of a percentage, and only those', () => {
    const shown = (text: string) => showPercentage(decimal(text), 'nl');
    expect(['0.125', '0.5', '1', '0', '0.035', '10', '0.00005'].map(shown)).toEqual([
      '12,5%',
      '50%',
      '100%',
      '0%',
      '3,5%',
      '1.000%',
      '0,005%',
    ]);
    expect(showPercentage(decimal('1').dividedBy(3), 'en')).toBe('33.3333%');
  });

  it('keeps the decimals of a column of shares', () => {
    expect(showShare(decimal('0.34'), 1, 'nl')).toBe('34,0%');
    expect(showShare(decimal('0.39773'), 1, 'en')).toBe('39.8%');
  });

  it('shows a quantity no longer than it is', () => {
    expect(showQuantity(decimal('1500'), 'nl')).toBe('1.500');
    expect(showQuantity(decimal('0.25'), 'en')).toBe('0.25');
    expect(showQuantity(decimal('100'), 'en', 0)).toBe('100');
  });

  it('rounds the digits that are promised, not the guard digits behind them', () => {
    const half = decimal('0.125').dividedBy(3).times(3);
    expect(showNumber(half, 2, 'en')).toBe('0.13');
  });
});

describe('held to Intl', () => {
  const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB' };
  // ICU keeps the sign of what rounds to zero (`€ -0,00`); ours has none, as its 'negative' mode.
  const signDisplay = 'negative' as const;
  const text = fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.bigInt({ min: 0n, max: 10n ** 21n }),
      fc.constantFrom(0, 1, 2, 3, 4, 6),
    )
    .map(([minus, digits, places]) => {
      const padded = `${digits}`.padStart(places + 1, '0');
      const cut = padded.length - places;
      return `${minus}${padded.slice(0, cut)}${places > 0 ? `.${padded.slice(cut)}` : ''}`;
    });
  const ties = fc
    .tuple(fc.constantFrom('', '-'), fc.nat(100_000), fc.nat(99))
    .map(([minus, whole, cents]) => `${minus}${whole}.${`${cents}`.padStart(2, '0')}5`);
  const language = fc.constantFrom<Language>('nl', 'en');
  const seed = { seed: 20_240_501, numRuns: 500 };

  it('plain numbers', () => {
    fc.assert(
      fc.property(fc.oneof(text, ties), fc.nat(4), language, (number, places, lang) => {
        const intl = new Intl.NumberFormat(LOCALES[lang], {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
          signDisplay,
        });
        expect(showNumber(decimal(number), places, lang)).toBe(intl.format(number as never));
      }),
      seed,
    );
  });

  it('money', () => {
    const currency = fc.constantFrom('EUR', 'GBP', 'USD', 'CHF', 'JPY');
    fc.assert(
      fc.property(fc.oneof(text, ties), currency, language, (number, code, lang) => {
        const intl = new Intl.NumberFormat(LOCALES[lang], {
          style: 'currency',
          currency: code,
          // ICU would write US$ and JP¥ in English, and round yen to whole ones.
          currencyDisplay: ['EUR', 'GBP', 'USD'].includes(code) ? 'narrowSymbol' : 'code',
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
          signDisplay,
        });
        expect(showMoney(decimal(number), code, lang)).toBe(intl.format(number as never));
      }),
      seed,
    );
  });

  it('percentages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), language, (millionths, lang) => {
        const share = decimal(`${millionths}`).dividedBy(1_000_000);
        const intl = new Intl.NumberFormat(LOCALES[lang], {
          style: 'percent',
          maximumFractionDigits: 4,
          signDisplay,
        });
        expect(showPercentage(share, lang)).toBe(intl.format(share.toFixed() as never));
      }),
      seed,
    );
  });
});

describe('whether shown parts add up', () => {
  const values = (...texts: readonly string[]) => texts.map((text) => ({ value: decimal(text) }));

  it('sees what rounding each part leaves over', () => {
    expect(addUpAsShown(values('0.004', '0.004'), decimal('0.008'), 2)).toBe(false);
    expect(addUpAsShown(values('0.01', '0.02'), decimal('0.03'), 2)).toBe(true);
  });

  it('takes away what is subtracted', () => {
    const terms = [
      { value: decimal('30382.58') },
      { value: decimal('-24607.361428571'), subtracted: true },
    ];
    expect(addUpAsShown(terms, decimal('54989.941428571'), 2)).toBe(true);
  });
});

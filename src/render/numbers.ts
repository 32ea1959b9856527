import { type Decimal, exactText } from '../model/decimal.ts';
import type { Language } from '../model/text.ts';

/**
 * A number as people read it, half away from zero at `decimals`: `54.989,93` in Dutch, `54,989.93`
 * in English. What rounds to zero has no sign. By hand on the result's own digits, as `Intl` costs
 * start-up; a test holds it to `Intl`.
 */
export function showNumber(value: Decimal, decimals: number, language: Language): string {
  const { negative, digits } = show(value, decimals, language);
  return (negative ? '-' : '') + digits;
}

/**
 * Money to the cent with its currency: `€ 54.989,93` and `€ -24.607,37` in Dutch, `€54,989.93` and
 * `-€24,607.37` in English; a currency without a sign of its own by its code, `CHF 1,234.50`.
 */
export function showMoney(value: Decimal, currency: string, language: Language): string {
  const { negative, digits } = show(value, CENTS, language);
  const sign = SIGNS[currency] ?? currency;
  const minus = negative ? '-' : '';
  if (language === 'nl') return `${sign}${NO_BREAK_SPACE}${minus}${digits}`;
  return `${minus}${sign}${sign === currency ? NO_BREAK_SPACE : ''}${digits}`;
}

/** An amount to the cent, where its currency stands elsewhere. */
export function showAmount(value: Decimal, language: Language): string {
  return showNumber(value, CENTS, language);
}

/** A share as a percentage of at most `decimals` decimals, trailing zeros dropped: `12,5%`. */
export function showPercentage(value: Decimal, language: Language, decimals = 4): string {
  const shown = showNumber(value.times(100), decimals, language);
  return `${decimals > 0 ? shown.replace(/[.,]?0+$/, '') : shown}%`;
}

/** A share with always the same decimals, for a column of them: `34,0%`. */
export function showShare(value: Decimal, decimals: number, language: Language): string {
  return `${showNumber(value.times(100), decimals, language)}%`;
}

/** A number as exact as it is, for quantities: `4`, `0,3333`, at most `decimals` decimals. */
export function showQuantity(value: Decimal, language: Language, decimals = 4): string {
  const shown = showNumber(value, decimals, language);
  return decimals > 0 ? shown.replace(/[.,]?0+$/, '') : shown;
}

/** One part of a sum: taken away where it is subtracted. */
export interface Term {
  readonly value: Decimal;
  readonly subtracted?: boolean;
}

/** Whether terms, as they are shown, come to the total as it is shown. */
export function addUpAsShown(terms: readonly Term[], total: Decimal, decimals: number): boolean {
  const sum = terms.reduce((before, { value, subtracted }) => {
    const shown = rounded(value, decimals);
    return subtracted ? before - shown : before + shown;
  }, 0n);
  return sum === rounded(total, decimals);
}

const CENTS = 2;
const NO_BREAK_SPACE = '\u00a0';
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };
const MARKS = {
  nl: { decimals: ',', thousands: '.' },
  en: { decimals: '.', thousands: ',' },
} as const;

function show(
  value: Decimal,
  decimals: number,
  language: Language,
): { readonly negative: boolean; readonly digits: string } {
  const units = rounded(value, decimals);
  const text = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const marks = MARKS[language];
  const whole = text
    .slice(0, text.length - decimals)
    .replace(/\B(?=(?:\d{3})+$)/g, marks.thousands);
  const fraction = decimals > 0 ? marks.decimals + text.slice(text.length - decimals) : '';
  return { negative: units < 0n, digits: whole + fraction };
}

/** The value in units of its last shown decimal: 1.005 at two decimals is 101 hundredths. */
function rounded(value: Decimal, decimals: number): bigint {
  const [, minus = '', whole = '0', fraction = ''] =
    /^(-?)(\d+)\.?(\d*)$/.exec(exactText(value)) ?? [];
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
  const units = BigInt(whole + kept) + up;
  return minus === '-' ? -units : units;
}

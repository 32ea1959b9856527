import type { Language } from '../model/text.ts';

/** A text as it would be typed in a language: Dutch writes a number with a decimal comma. */
export function shownText(text: string, language: Language): string {
  return language === 'nl' && /^-?\d+\.\d+%?$/.test(text) ? text.replace('.', ',') : text;
}

/** The same as formulas have it. */
export function typedText(text: string): string {
  const own = text.trim();
  return /^-?\d+,\d+ ?%?$/.test(own) ? own.replace(',', '.') : own;
}

/** In files `1.125` is refused, since it could mean thousands; `1.1250` is the same and plain. */
export function unambiguous(text: string): string {
  return text.replace(/^(-?\d{1,3}\.\d{3})(?=%?$)/, '$10');
}

/** Where a slider stands for a typed text; nothing where that is a formula. */
export function numberOf(text: string, suffix: '%' | ''): number | undefined {
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?) ?(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  // A slider has no more digits than its pixels: a double will do.
  const number = Number(digits);
  return suffix === '%' && percent === '' ? number * 100 : number;
}

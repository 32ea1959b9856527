import type { Facts } from '../diagnostic.ts';

/** Signs that come along when a formula is pasted from a document or a spreadsheet. */
const MEANT: Readonly<Record<string, string>> = {
  '\u00d7': '*', // multiplication sign
  '\u00b7': '*', // middle dot
  '\u2219': '*', // bullet operator
  '\u22c5': '*', // dot operator
  '\u00f7': '/', // division sign
  '\u2044': '/', // fraction slash
  '\u2215': '/', // division slash
  ':': '/',
  '\u2212': '-', // minus sign
  '\u2010': '-', // hyphen
  '\u2011': '-', // no-break hyphen
  '\u2013': '-', // en dash
  '\u2014': '-', // em dash
  '\uff05': '%', // full-width per cent
  '\u20ac': '', // euro
  '\u00a3': '', // pound
  $: '',
  '=': '',
  '\u00a0': ' ', // no-break space
  '\u2007': ' ', // figure space
  '\u2009': ' ', // thin space
  '\u202f': ' ', // narrow no-break space
  '\u200b': '', // zero-width space
  '\ufeff': '', // byte-order mark
  '\u2018': '',
  '\u2019': '',
  '\u201c': '',
  '\u201d': '',
  "'": '',
  '"': '',
};

/** The facts about a pasted sign, or nothing when the sign is not one of them. */
export function pastedSign(sign: string): Facts['pasted-sign'] | undefined {
  const suggestion = Object.hasOwn(MEANT, sign) ? MEANT[sign] : undefined;
  if (suggestion === undefined) return undefined;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { sign, code: `U+${code}`, suggestion };
}

/** How many columns of a terminal a text takes: East Asian wide signs and emoji take two. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  return signsOf(text).reduce((width, sign) => width + signWidth(sign), 0);
}

/** Whether every character of a text takes one column, on which all who measure agree. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The signs of a text as a terminal draws them: several characters may make one emoji. */
export function signsOf(text: string): readonly string[] {
  return text.match(SIGN) ?? [];
}

/** How many columns one sign takes; what is drawn upon the sign before it takes none. */
export function signWidth(sign: string): 0 | 1 | 2 {
  if (JOINED.test(sign) || WIDE.test(sign)) return 2;
  return NONE.test(sign) ? 0 : 1;
}

const PLAIN =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2070-\u2079\u20ac\u2500-\u257f]*$/;
/** Flags, keycaps, emoji with their variations and those joined to one; else single characters. */
const SIGN =
  /\p{RI}\p{RI}|[#*\d]\ufe0f?\u20e3|\p{Emoji}(?:\p{EMod}|\ufe0f)?(?:\u200d\p{Emoji}(?:\p{EMod}|\ufe0f)?)*|./gsu;
const JOINED = /^.(?:\p{RI}|\ufe0f|\u20e3|\u200d|\p{EMod})/su;
const NONE = /^[\p{Mn}\p{Me}\u00ad\u200b-\u200f\u2060-\u2064]/u;
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;

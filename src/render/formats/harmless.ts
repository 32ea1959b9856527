/**
 * A text from outside as one line that a terminal only shows: line ends and tabs are spaces, control
 * characters have a visible stand-in (`␛` for an escape), and so have the signs that reorder what
 * follows them and halves of surrogate pairs. All other signs stay, those that join emoji too.
 */
export function harmless(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]\s*|\t/g, ' ')
    .replace(DANGEROUS, (sign) => PICTURES[sign] ?? picture(sign));
}

const DANGEROUS = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

const PICTURES: Readonly<Record<string, string>> = { '\x7f': '\u2421' };

/** Unicode has a picture for each of the first 32 control characters; the rest share one. */
function picture(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

import { fault, type Report } from '../diagnostic.ts';
import type { Locate } from '../place.ts';
import { readNumber } from './number.ts';
import { pastedSign } from './signs.ts';

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** Marks the holes of the method's own templates; no keyboard types it. */
export const HOLE = '\ue000';
const NAME = new RegExp(`^(?:[A-Za-z_][A-Za-z0-9_]*|${HOLE}\\d+)`);

/**
 * Cuts a formula into tokens. Faults in single signs and numbers are reported all at once; the
 * answer is then undefined, since a parser would only stumble over the same places again.
 */
export function tokenize(text: string, locate: Locate, report: Report): Token[] | undefined {
  const tokens: Token[] = [];
  let sound = true;
  const calls: boolean[] = []; // for each open bracket: do commas separate arguments in it?
  let at = 0;

  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^[ \t\r\n]+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    const name = NAME.exec(rest)?.[0];
    const number = name === undefined ? readNumber(rest, calls.at(-1) === true) : undefined;
    if (name !== undefined) {
      tokens.push({ kind: 'name', text: name, start: at, length: name.length });
      at += name.length;
    } else if (number !== undefined) {
      if (number.fault) {
        sound = false;
        report({ ...number.fault, place: locate(at, number.length) });
      }
      tokens.push({ kind: 'number', text: number.digits, start: at, length: number.length });
      at += number.length;
    } else if ('+-*/^(),;%'.includes(rest.charAt(0))) {
      const sign = rest.charAt(0);
      if (sign === '(') calls.push(tokens.at(-1)?.kind === 'name' && !hasSemicolon(rest));
      if (sign === ')') calls.pop();
      tokens.push({ kind: 'sign', text: sign === ';' ? ',' : sign, start: at, length: 1 });
      at += 1;
    } else {
      sound = false;
      const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      const pasted = pastedSign(sign);
      report(
        pasted
          ? fault('pasted-sign', pasted, locate(at, sign.length))
          : fault('formula-syntax', { found: sign, expected: 'sign' }, locate(at, sign.length)),
      );
      at += sign.length;
    }
  }
  tokens.push({ kind: 'end', text: '', start: text.length, length: 1 });
  return sound ? tokens : undefined;
}

/** Whether the bracket that opens the text has a semicolon: then a comma in it is a decimal one. */
function hasSemicolon(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth === 0 || (depth === 1 && sign === ';')) return sign === ';';
  }
  return false;
}

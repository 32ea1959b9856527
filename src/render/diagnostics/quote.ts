import { harmless } from '../formats/harmless.ts';
import { signsOf, signWidth } from '../formats/text/width.ts';

/** A line of the reader's own, and where under it the caret stands. */
export interface Quote {
  readonly text: string;
  /** Columns of the screen before the caret, and under it. */
  readonly indent: number;
  readonly width: number;
}

/** Columns of a line that are shown: with its gutter it fits 80. */
const WIDEST = 70;
/** Where a long line is cut, the columns that stay in front of the caret. */
const LEAD = 24;
const TAB = 4;
/** Signs of a line that are looked at on either side of the caret: a line may be a megabyte. */
const REACH = 400;

interface Sign {
  readonly shown: string;
  readonly width: number;
}

/**
 * Lays out a line for a screen: every sign visible and harmless, tabs as spaces, cut to a window
 * around the caret where it is long.
 *
 * @param line a whole line without its end
 * @param column where the caret starts, from 1, in UTF-16 units
 * @param length how many units it covers
 */
export function quote(line: string, column: number, length: number): Quote {
  const caret = Math.min(column - 1, line.length);
  const content = line.slice(0, Math.max(line.trimEnd().length, caret + 1));
  const from = Math.max(0, caret - REACH);
  const near = content.slice(from, caret + REACH);
  const start = caret - from;
  const before = layOutAll(near.slice(0, start), 0);
  const indent = widthOf(before);
  const under = layOutAll(near.slice(start, start + length), indent);
  const after = layOutAll(near.slice(start + length), indent + widthOf(under));
  const whole = { signs: [...before, ...under, ...after], indent, width: widthOf(under) || 1 };
  return cut(whole, from > 0, from + near.length < content.length);
}

interface Line {
  readonly signs: readonly Sign[];
  readonly indent: number;
  readonly width: number;
}

/** The whole line where it fits; else what stands around the caret, with `…` where it was cut. */
function cut({ signs, indent, width }: Line, moreBefore: boolean, moreAfter: boolean): Quote {
  const total = widthOf(signs);
  if (total <= WIDEST && !moreBefore && !moreAfter) return { text: textOf(signs), indent, width };
  const from = !moreBefore && indent + width < WIDEST ? 0 : Math.max(0, indent - LEAD);
  const mark = from > 0 || moreBefore ? '…' : '';
  const kept: Sign[] = [];
  let at = 0;
  let start = from;
  for (const sign of signs) {
    if (at < from) start = at + sign.width;
    else if (at + sign.width - start >= WIDEST - mark.length) break;
    else kept.push(sign);
    at += sign.width;
  }
  const end = moreAfter || at < total ? '…' : '';
  const lead = indent - start + mark.length;
  return {
    text: `${mark}${textOf(kept)}${end}`,
    indent: lead,
    width: Math.max(1, Math.min(width, WIDEST - lead)),
  };
}

function textOf(signs: readonly Sign[]): string {
  return signs
    .map(({ shown }) => shown)
    .join('')
    .trimEnd();
}

function layOutAll(text: string, column: number): readonly Sign[] {
  let at = column;
  return signsOf(text).map((sign) => {
    const laid = layOut(sign, at);
    at += laid.width;
    return laid;
  });
}

function layOut(sign: string, column: number): Sign {
  if (sign === '\t') {
    const width = TAB - (column % TAB);
    return { shown: ' '.repeat(width), width };
  }
  const shown = INVISIBLE.test(sign) ? '\ufffd' : harmless(sign);
  return { shown, width: signWidth(shown) };
}

/** Signs that leave no trace on a screen: a caret needs something to stand under. */
const INVISIBLE = /^[\p{Cf}\p{Zl}\p{Zp}]$/u;

function widthOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { width }) => sum + width, 0);
}

import { widthOf } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { TEXT_SIZE } from './style.ts';

/** A sign of a sans-serif is about this much wide, in ems; a little more than most are. */
const SIGN = 0.56;

/** About how many pixels a text takes: nothing can measure it before it is drawn. */
export function textWidth(text: string): number {
  return widthOf(text) * SIGN * TEXT_SIZE;
}

/** The widest of some texts, in pixels. */
export function widestText(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}

/** A label in lines of at most so many pixels, cut short after `most` lines. */
export function labelLines(text: string, pixels: number, most: number): readonly string[] {
  const signs = Math.max(4, Math.floor(pixels / (SIGN * TEXT_SIZE)));
  const lines = wrap(text.slice(0, signs * (most + 1)), signs);
  if (lines.length <= most && text.length <= signs * (most + 1)) return lines;
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), `${last.slice(0, Math.max(1, signs - 1)).trimEnd()}…`];
}

/** A coordinate as it is written: a tenth of a pixel is more than anyone sees. */
export function px(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  return String(Object.is(tenths, -0) ? 0 : tenths);
}

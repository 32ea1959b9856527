import { visibleWidth } from '../wrap.ts';

/** A text with spaces behind it up to so many columns. */
export function fillEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - visibleWidth(text)));
}

/** A text with spaces before it up to so many columns. */
export function fillStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - visibleWidth(text))) + text;
}

/** The columns of the widest of some texts. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, visibleWidth(text)), 0);
}

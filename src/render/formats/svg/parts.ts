import { type Markup, markup } from '../markup.ts';
import { px } from './measure.ts';

/** A drawing before its frame: what stands in it, and how high it is. */
export interface Drawing {
  readonly height: number;
  readonly parts: readonly Markup[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled rectangle; `name` is the class that gives it its colour. */
export function box(name: string, { x, y, width, height }: Box): Markup {
  return markup`<rect class="${name}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"/>`;
}

/** A straight line from one point to another. */
export function line(
  name: string,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): Markup {
  return markup`<path class="${name}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}"/>`;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A text on its baseline. */
export function text(
  words: string,
  [x, y]: readonly [number, number],
  anchor: Anchor = 'start',
  name?: string,
): Markup {
  const at = markup` x="${px(x)}" y="${px(y)}"`;
  const side = anchor === 'start' ? markup`` : markup` text-anchor="${anchor}"`;
  const own = name === undefined ? markup`` : markup` class="${name}"`;
  return markup`<text${own}${at}${side}>${words}</text>`;
}

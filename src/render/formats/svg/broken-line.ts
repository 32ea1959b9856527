import type { Markup } from '../markup.ts';
import { line } from './parts.ts';

/** From where to where: along the line, downwards. */
export type Stretch = readonly [number, number];

/**
 * A line straight down that leaves out the stretches where it would run through a text.
 *
 * @param left out, in order
 */
export function brokenLine(
  name: string,
  x: number,
  [top, bottom]: Stretch,
  left: readonly Stretch[],
): readonly Markup[] {
  const drawn: Markup[] = [];
  let from = top;
  for (const [start, end] of left) {
    if (start > from) drawn.push(line(name, [x, from], [x, start]));
    from = Math.max(from, end);
  }
  if (bottom > from) drawn.push(line(name, [x, from], [x, bottom]));
  return drawn;
}

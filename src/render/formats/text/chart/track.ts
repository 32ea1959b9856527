import { positionOn, type Scale } from '../../chart-scale.ts';

/** A scale laid over so many columns of a screen. */
export interface Track {
  readonly scale: Scale;
  readonly columns: number;
}

/** The column in which a value lies, from 0 on. */
export function columnOf({ scale, columns }: Track, at: number): number {
  return Math.min(columns - 1, Math.floor(positionOn(scale, at) * columns));
}

/**
 * A bar between two values as the signs of its track, one a column. Its right end is drawn to an
 * eighth of a column, its left end to a half: there are no signs for more.
 */
export function barSigns(track: Track, one: number, other: number): readonly string[] {
  const { scale, columns } = track;
  const eighths = (at: number): number => Math.round(positionOn(scale, at) * columns * EIGHTHS);
  const [start, end] = [eighths(Math.min(one, other)), eighths(Math.max(one, other))];
  const signs: string[] = Array.from({ length: columns }, (_, column) => {
    const from = Math.max(0, start - column * EIGHTHS);
    const to = Math.min(EIGHTHS, end - column * EIGHTHS);
    if (to <= from) return ' ';
    if (from === 0) return BLOCKS[to] ?? ' ';
    return to - from < EIGHTHS / 4 ? ' ' : to - from > 5 ? '█' : '▐';
  });
  // What is too small to draw is there nevertheless.
  if (signs.join('').trim() === '') signs[columnOf(track, one)] = THIN;
  return signs;
}

const THIN = '▏';

/** So many eighths of a column, from the left. */
const BLOCKS = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const EIGHTHS = 8;

/** A column of the screen filled from below, `height` lines high; the top line comes first. */
export function columnSigns(part: number, height: number): readonly string[] {
  const eighths = Math.round(part * height * EIGHTHS);
  const filled = part > 0 ? Math.max(1, eighths) : 0;
  return Array.from({ length: height }, (_, line) => {
    const here = filled - (height - 1 - line) * EIGHTHS;
    return LEVELS[Math.min(EIGHTHS, Math.max(0, here))] ?? ' ';
  });
}

const LEVELS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

import type { Markup } from '../markup.ts';
import { textWidth } from './measure.ts';
import { text } from './parts.ts';

/** A label over a point of a scale. */
export interface PlacedLabel {
  readonly x: number;
  readonly words: string;
  readonly strong?: boolean;
}

/** Pixels from one line of labels to the next. */
const LABEL_LINE = 18;

/**
 * Labels over points, each centred on its own as far as the picture is wide; those that would touch
 * stand on lines apart.
 */
export function labelsOver(
  labels: readonly PlacedLabel[],
  width: number,
): {
  readonly height: number;
  readonly parts: readonly Markup[];
  readonly lines: readonly number[];
} {
  const ends: number[] = [];
  const sorted = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.x - b.x || a.index - b.index);
  const placed = sorted.map((label) => {
    const own = textWidth(label.words);
    const start = Math.max(0, Math.min(width - own, label.x - own / 2));
    const free = ends.findIndex((end) => end + 8 <= start);
    const at = free === -1 ? ends.length : free;
    ends[at] = start + own;
    return { ...label, at, middle: start + own / 2 };
  });
  const height = ends.length * LABEL_LINE;
  const lineOf = new Map(placed.map(({ index, at }) => [index, height - at * LABEL_LINE]));
  return {
    height,
    parts: placed.map(({ words, strong, middle, at }) =>
      text(
        words,
        [middle, height - at * LABEL_LINE - 5],
        'middle',
        strong ? 'c-strong' : 'c-faint',
      ),
    ),
    lines: labels.map((_, index) => lineOf.get(index) ?? height),
  };
}

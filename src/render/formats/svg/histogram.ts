import type { Language } from '../../../model/text.ts';
import type { Histogram } from '../../chart.ts';
import { positionOn, scaleOf } from '../chart-scale.ts';
import { surround } from './axis.ts';
import { box, type Drawing } from './parts.ts';

const HEIGHT = 180;

/** Columns side by side, those below the target in a colour of their own. */
export function histogramDrawing(histogram: Histogram, language: Language, width: number): Drawing {
  const { bins, target } = histogram;
  const scale = scaleOf(bins.flatMap(({ from, to }) => [from.at, to.at]));
  const ends = [bins[0]?.from.text ?? '', bins.at(-1)?.to.text ?? ''] as const;
  const { top, height, parts } = surround(
    histogram,
    ends,
    { left: 0, width, height: HEIGHT, scale },
    language,
  );
  const highest = bins.reduce((most, { share }) => Math.max(most, share), 0);
  const gap = width / Math.max(1, bins.length) > 6 ? 1 : 0;
  const columns = bins.flatMap(({ from, to, share }) => {
    if (share === 0 || highest === 0) return [];
    const x = positionOn(scale, from.at) * width;
    const own = (share / highest) * HEIGHT;
    const isBelow = target !== undefined && to.at <= target.at;
    return [
      box(isBelow ? 'c-low' : 'c-high', {
        x,
        y: top + HEIGHT - own,
        width: Math.max(0.5, positionOn(scale, to.at) * width - x - gap),
        height: own,
      }),
    ];
  });
  return { height, parts: [...columns, ...parts] };
}

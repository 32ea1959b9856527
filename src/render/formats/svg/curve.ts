import type { Language } from '../../../model/text.ts';
import type { Curve } from '../../chart.ts';
import { positionOn, scaleOf } from '../chart-scale.ts';
import { markup } from '../markup.ts';
import { surround } from './axis.ts';
import { px } from './measure.ts';
import { type Drawing, line, text } from './parts.ts';

const HEIGHT = 180;
const LEFT = 44;
const QUARTERS = [0, 25, 50, 75, 100] as const;

/** The chance that the figure is at most each value: a line from 0% to 100%. */
export function curveDrawing(curve: Curve, language: Language, width: number): Drawing {
  const { points } = curve;
  const scale = scaleOf(points.map(({ at }) => at));
  const plot = { left: LEFT, width: width - LEFT, height: HEIGHT, scale };
  const ends = [points[0]?.text ?? '', points.at(-1)?.text ?? ''] as const;
  const { top, height, parts } = surround(curve, ends, plot, language);
  const y = (share: number): number => top + HEIGHT * (1 - share);
  const grid = QUARTERS.flatMap((percent) => [
    line('c-rule', [LEFT, y(percent / 100)], [width, y(percent / 100)]),
    text(`${percent}%`, [LEFT - 8, y(percent / 100) + 4.5], 'end', 'c-faint'),
  ]);
  const path = points
    .map(({ at, share }) => `${px(LEFT + positionOn(scale, at) * plot.width)} ${px(y(share))}`)
    .join('L');
  const drawn = points.length > 0 ? [markup`<path class="c-curve" d="M${path}"/>`] : [];
  return { height, parts: [...grid, ...parts, ...drawn] };
}

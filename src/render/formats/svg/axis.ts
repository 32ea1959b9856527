import type { Language } from '../../../model/text.ts';
import type { Curve, Histogram, Mark } from '../../chart.ts';
import { CHART_WORDS } from '../../words/charts.ts';
import { isOn, positionOn, type Scale } from '../chart-scale.ts';
import { harmless } from '../harmless.ts';
import type { Markup } from '../markup.ts';
import { labelsOver } from './labels.ts';
import { textWidth } from './measure.ts';
import { line, text } from './parts.ts';

/** Where a plot stands in its picture. */
export interface Plot {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
}

/** What stands over a plot, with how much room it takes there, and what stands under it. */
export interface Surround {
  /** Where the plot begins. */
  readonly top: number;
  readonly height: number;
  readonly parts: readonly Markup[];
}

const AXIS = 22;

/** The marks of a plot as lines with labels over it, and its axis with both ends under it. */
export function surround(
  { marks, target, label }: Histogram | Curve,
  ends: readonly [string, string],
  { left, width, height, scale }: Plot,
  language: Language,
): Surround {
  const words = CHART_WORDS[language];
  const all: readonly (Mark & { readonly label: string; readonly isTarget: boolean })[] = [
    ...marks.map((mark) => ({ ...mark, isTarget: false })),
    ...(target ? [{ ...target, label: words.target, isTarget: true }] : []),
  ];
  const x = (at: number): number => left + positionOn(scale, at) * width;
  const over = labelsOver(
    all.map(({ at, text: figure, label: name, isTarget }) => {
      const before = at < scale.from ? '‹ ' : '';
      const after = at > scale.to ? ' ›' : '';
      return {
        x: x(at),
        words: `${before}${harmless(name)} ${harmless(figure)}${after}`,
        strong: isTarget,
      };
    }),
    left + width,
  );
  const top = over.height + 4;
  const bottom = top + height;
  const lines = all.flatMap(({ at, isTarget }, index) =>
    isOn(scale, at)
      ? [
          line(
            isTarget ? 'c-target' : 'c-axis',
            [x(at), (over.lines[index] ?? top) - 2],
            [x(at), bottom],
          ),
        ]
      : [],
  );
  const [first, last] = [harmless(ends[0]), harmless(ends[1])];
  const name = harmless(label);
  const isFree = textWidth(first) + textWidth(last) + textWidth(name) + 30 < width;
  const baseline = bottom + AXIS - 6;
  return {
    top,
    height: bottom + AXIS + (isFree ? 0 : AXIS - 4),
    parts: [
      line('c-axis', [left, bottom], [left + width, bottom]),
      ...lines,
      ...over.parts,
      text(first, [left, baseline], 'start', 'c-faint'),
      text(last, [left + width, baseline], 'end', 'c-faint'),
      text(name, [left + width / 2, isFree ? baseline : baseline + AXIS - 4], 'middle', 'c-faint'),
    ],
  };
}

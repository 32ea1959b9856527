import type { Language } from '../../../../model/text.ts';
import type { Curve, Histogram, Mark } from '../../../chart.ts';
import { CHART_WORDS } from '../../../words/charts.ts';
import { isOn, positionOn, type Scale, scaleOf } from '../../chart-scale.ts';
import { harmless } from '../../harmless.ts';
import { visibleWidth, wrap } from '../wrap.ts';
import { fillEnd } from './fill.ts';
import { labelsBelow } from './labels.ts';
import { columnOf, columnSigns, type Track } from './track.ts';

const HEIGHT = 8;
const MOST_COLUMNS = 80;

/** A histogram as lines: a column a bin, its marks hanging from the axis. */
export function histogramLines(
  histogram: Histogram,
  language: Language,
  width: number,
): readonly string[] {
  const { bins } = histogram;
  const scale = scaleOf(bins.flatMap(({ from, to }) => [from.at, to.at]));
  const merged = mergedShares(bins, Math.min(width, MOST_COLUMNS));
  const own = Math.max(1, Math.floor(Math.min(width, MOST_COLUMNS) / Math.max(1, merged.length)));
  const shares = merged.flatMap((share) => Array.from({ length: own }, () => share));
  const ends = [bins[0]?.from.text ?? '', bins.at(-1)?.to.text ?? ''] as const;
  const highest = shares.reduce((most, share) => Math.max(most, share), 0);
  const parts = shares.map((share) => (highest > 0 ? share / highest : 0));
  return [
    ...drawn(parts, ['', '', '']),
    ...axisLines(histogram, { scale, columns: parts.length }, ends, 0, language, width),
  ];
}

/** A cumulative curve as lines: how high it stands in each column. */
export function curveLines(curve: Curve, language: Language, width: number): readonly string[] {
  const { points } = curve;
  const scale = scaleOf(points.map(({ at }) => at));
  const lead = 6;
  const columns = Math.max(1, Math.min(MOST_COLUMNS, width - lead));
  const parts = Array.from({ length: columns }, (_, column) =>
    shareAt(points, scale, (column + 1) / columns),
  );
  const ends = [points[0]?.text ?? '', points.at(-1)?.text ?? ''] as const;
  return [
    ...drawn(parts, ['100%', '50%', '0%']),
    ...axisLines(curve, { scale, columns }, ends, lead, language, width),
  ];
}

/** Neighbouring bins taken together until each has a column. */
function mergedShares(bins: Histogram['bins'], most: number): readonly number[] {
  const together = Math.max(1, Math.ceil(bins.length / most));
  return Array.from({ length: Math.ceil(bins.length / together) }, (_, index) =>
    bins.slice(index * together, (index + 1) * together).reduce((sum, { share }) => sum + share, 0),
  );
}

/** The share of the last point that lies no further than a position on the scale. */
function shareAt(points: Curve['points'], scale: Scale, position: number): number {
  return points.findLast(({ at }) => positionOn(scale, at) <= position + 1e-12)?.share ?? 0;
}

/** Columns from their heights, with what their top, middle and foot stand for before them. */
function drawn(
  parts: readonly number[],
  [top, middle, foot]: readonly [string, string, string],
): readonly string[] {
  const columns = parts.map((part) => columnSigns(part, HEIGHT));
  const names: Readonly<Record<number, string>> = {
    0: top,
    [HEIGHT / 2]: middle,
    [HEIGHT - 1]: foot,
  };
  return Array.from({ length: HEIGHT }, (_, line) => {
    const signs = columns.map((column) => column[line] ?? ' ').join('');
    const lead = top === '' ? '' : `${(names[line] ?? '').padStart(4)}  `;
    return `${lead}${signs}`.trimEnd();
  });
}

function axisLines(
  { marks, target, label }: Histogram | Curve,
  track: Track,
  [first, last]: readonly [string, string],
  lead: number,
  language: Language,
  width: number,
): readonly string[] {
  const indent = ' '.repeat(lead);
  const all: readonly (Mark & { readonly label: string })[] = [
    ...marks,
    ...(target ? [{ ...target, label: CHART_WORDS[language].target }] : []),
  ];
  const labels = all.map(({ at, text, label: name }) => {
    const beyond = isOn(track.scale, at) ? '' : at < track.scale.from ? '‹ ' : '› ';
    return { column: columnOf(track, at), text: `${beyond}${harmless(name)} ${harmless(text)}` };
  });
  const ticks = new Set(labels.map(({ column }) => column));
  const axis = Array.from({ length: track.columns }, (_, column) =>
    ticks.has(column) ? '┬' : '─',
  ).join('');
  return [
    indent + axis,
    ...labelsBelow(labels, width - lead).map((line) => indent + line),
    ...endLines(harmless(first), harmless(label), harmless(last), track.columns).map(
      (line) => indent + line,
    ),
  ];
}

/** The ends of the axis with what it measures between them, on lines of their own if need be. */
function endLines(first: string, label: string, last: string, columns: number): readonly string[] {
  const room = columns - visibleWidth(first) - visibleWidth(last);
  const own = visibleWidth(label);
  if (own + 4 > room) {
    const ends = fillEnd(first, Math.max(visibleWidth(first) + 1, columns - visibleWidth(last)));
    return [ends + last, ...wrap(label, columns)];
  }
  const before = Math.floor((room - own) / 2);
  return [`${first}${' '.repeat(before)}${label}${' '.repeat(room - own - before)}${last}`];
}

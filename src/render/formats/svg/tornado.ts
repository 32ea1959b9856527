import type { Language } from '../../../model/text.ts';
import type { Mark, Tornado, TornadoBar } from '../../chart.ts';
import { CHART_WORDS } from '../../words/charts.ts';
import { isOn, positionOn, tornadoScale } from '../chart-scale.ts';
import { harmless } from '../harmless.ts';
import { type Markup, markup } from '../markup.ts';
import { labelsOver } from './labels.ts';
import { labelLines, px, textWidth, widestText } from './measure.ts';
import { box, type Drawing, line, text } from './parts.ts';

const BAR = 20;
const ROW = 34;
const LINE = 16;
const GAP = 7;
/** Below this width a label stands above its bar, not beside it. */
const NARROW = 500;

type End = TornadoBar['low'];

/** Bars under each other around the base; at their ends the figures and their inputs. */
export function tornadoDrawing(tornado: Tornado, language: Language, width: number): Drawing {
  const bars = tornado.bars.map(({ label, low, high }) => {
    const [left, right] = low.at <= high.at ? [low, high] : [high, low];
    return { label: harmless(label), left, right };
  });
  const isNarrow = width < NARROW;
  const words = ({ text: figure, input }: End): string => `${harmless(figure)} ${harmless(input)} `;
  const lead = isNarrow
    ? 0
    : Math.min(widestText(bars.map(({ label }) => label)) + GAP * 2, width * 0.32);
  const { base, target } = tornado;
  const scale = tornadoScale(tornado);
  const room = (end: End): number => Math.min(textWidth(words(end)) + GAP, width * 0.3);
  const { from, span } = roomiest(
    bars.map(({ left }) => ({ at: positionOn(scale, left.at), room: room(left) })),
    bars.map(({ right }) => ({ at: positionOn(scale, right.at), room: room(right) })),
    [lead, width],
  );
  const x = (at: number): number => from + positionOn(scale, at) * span;

  const over = labelsOver(
    [
      { ...mark(base, CHART_WORDS[language].base), strong: true },
      ...(target ? [mark(target, CHART_WORDS[language].target)] : []),
    ],
    width,
  );
  function mark({ at, text: figure }: Mark, word: string) {
    const before = at < scale.from ? '‹ ' : '';
    const after = at > scale.to ? ' ›' : '';
    return { x: x(at), words: `${before}${word} ${harmless(figure)}${after}` };
  }

  const parts: Markup[] = [];
  let y = over.height + GAP;
  const top = y - GAP;
  for (const bar of bars) {
    const lines = labelLines(bar.label, isNarrow ? width : lead - GAP * 2, isNarrow ? 3 : 2);
    if (isNarrow) {
      parts.push(...lines.map((words, index) => text(words, [0, y + LINE * index + 11])));
      y += LINE * lines.length;
    } else {
      const first = y + BAR / 2 + 4.5 - (lines.length - 1) * (LINE / 2);
      parts.push(...lines.map((words, index) => text(words, [0, first + LINE * index])));
    }
    parts.push(...barParts(bar, base, x, y), ...endTexts(bar, x, y));
    y += ROW;
  }
  const bottom = y - (ROW - BAR) + GAP;
  const lines = [
    line('c-base', [x(base.at), (over.lines[0] ?? top) - 2], [x(base.at), bottom]),
    ...(target && isOn(scale, target.at)
      ? [line('c-target', [x(target.at), (over.lines[1] ?? top) - 2], [x(target.at), bottom])]
      : []),
  ];
  return { height: bottom + 1, parts: [...lines, ...over.parts, ...parts] };
}

/** The end of a bar: where it lies on the scale, and the room that its text needs beyond. */
interface Reach {
  readonly at: number;
  readonly room: number;
}

/**
 * Where the scale begins and how far it goes, as wide as the texts at the ends of the bars allow: a
 * short bar leaves them more room than a long one.
 */
function roomiest(
  left: readonly Reach[],
  right: readonly Reach[],
  [first, last]: readonly [number, number],
): { readonly from: number; readonly span: number } {
  const ends = [...right, { at: 1, room: 0 }];
  const starts = [...left, { at: 0, room: 0 }];
  const span = starts.reduce(
    (most, start) =>
      ends.reduce((least, end) => {
        const way = end.at - start.at;
        const free = last - first - start.room - end.room;
        return way > 0 ? Math.min(least, Math.max(LEAST_SPAN, free / way)) : least;
      }, most),
    last - first,
  );
  const from = starts.reduce(
    (most, { at, room }) => Math.max(most, first + room - at * span),
    first,
  );
  return { from, span };
}

const LEAST_SPAN = 40;

interface DrawnBar {
  readonly left: End;
  readonly right: End;
}

/** The part below the base and the part above it, each in its own colour. */
function barParts(
  { left, right }: DrawnBar,
  base: Mark,
  x: (at: number) => number,
  y: number,
): readonly Markup[] {
  const middle = Math.min(Math.max(base.at, left.at), right.at);
  const part = (name: string, from: number, to: number): readonly Markup[] =>
    to > from ? [box(name, { x: x(from), y, width: x(to) - x(from), height: BAR })] : [];
  return [...part('c-low', left.at, middle), ...part('c-high', middle, right.at)];
}

function endTexts(
  { left, right }: DrawnBar,
  x: (at: number) => number,
  y: number,
): readonly Markup[] {
  const baseline = y + BAR / 2 + 4.5;
  const [from, to] = [x(left.at) - GAP, x(right.at) + GAP];
  const input = (end: End): Markup => markup`<tspan class="c-faint">${end.input}</tspan>`;
  return [
    markup`<text x="${px(from)}" y="${px(baseline)}" text-anchor="end">${input(left)} ${left.text}</text>`,
    markup`<text x="${px(to)}" y="${px(baseline)}">${right.text} ${input(right)}</text>`,
  ];
}

import type { Language } from '../../../model/text.ts';
import type { Mark, Tornado, TornadoBar } from '../../chart.ts';
import { CHART_WORDS } from '../../words/charts.ts';
import { isOn, positionOn, tornadoScale } from '../chart-scale.ts';
import { harmless } from '../harmless.ts';
import { type Markup, markup } from '../markup.ts';
import { brokenLine, type Stretch } from './broken-line.ts';
import { labelsOver } from './labels.ts';
import { labelLines, px, textWidth, widestText } from './measure.ts';
import { box, type Drawing, text } from './parts.ts';
import { roomiest } from './roomiest.ts';

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
  // Where the texts stand: the lines of base and target leave these out.
  const taken: { readonly from: number; readonly to: number; readonly rows: Stretch }[] = [];
  const top = over.height;
  let y = top + GAP;
  for (const bar of bars) {
    const lines = labelLines(bar.label, isNarrow ? width : lead - GAP * 2, 3);
    const height = LINE * lines.length;
    // Beside its bar a label of several lines stands around the middle of it.
    const above = isNarrow ? height : Math.max(0, height - BAR) / 2;
    const label = y + above + (isNarrow ? 11 - height : BAR / 2 - height / 2 + 12.5);
    parts.push(...lines.map((words, index) => text(words, [0, label + LINE * index])));
    if (isNarrow) taken.push({ from: 0, to: widestText(lines), rows: [y - 2, y + height] });
    y += above;
    const { left, right } = bar;
    parts.push(...barParts(bar, base, x, y), ...endTexts(bar, x, y));
    const [first, last] = [x(left.at) - GAP, x(right.at) + GAP];
    const rows: Stretch = [y + 2, y + BAR - 1];
    taken.push(
      { from: first - textWidth(words(left)), to: first + 1, rows },
      { from: last - 1, to: last + textWidth(words(right)), rows },
    );
    y += isNarrow ? ROW : Math.max(ROW, height + GAP) - above;
  }
  const bottom = y - (ROW - BAR) + GAP;
  const through = (name: string, { at }: Mark, label = top): readonly Markup[] => {
    const crossed = taken.filter(({ from, to }) => from < x(at) && x(at) < to);
    const stretches = crossed.map(({ rows }) => rows);
    return brokenLine(name, x(at), [label - 2, bottom], stretches);
  };
  const lines = [
    ...through('c-base', base, over.lines[0]),
    ...(target && isOn(scale, target.at) ? through('c-target', target, over.lines[1]) : []),
  ];
  const legend = labelLines(CHART_WORDS[language].ends, width, 3);
  const below = legend.map((words, index) =>
    text(words, [0, bottom + GAP + LINE * (index + 1)], 'start', 'c-faint'),
  );
  const height = bottom + GAP + LINE * legend.length + GAP;
  return { height, parts: [...lines, ...over.parts, ...parts, ...below] };
}

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

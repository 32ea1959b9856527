import type { Waterfall } from '../../chart.ts';
import { positionOn, scaleOf } from '../chart-scale.ts';
import { harmless } from '../harmless.ts';
import type { Markup } from '../markup.ts';
import { labelLines, widestText } from './measure.ts';
import { box, type Drawing, line, text } from './parts.ts';

const BAR = 20;
const ROW = 30;
const LINE = 16;
const GAP = 10;
/** Amounts of totals are bold, which makes them wider. */
const BOLD = 1.15;
/** Below this width a label stands above its bar, not beside it. */
const NARROW = 500;

type Bar = Waterfall['bars'][number];

/** Totals from zero and the steps between them under each other, each with its amount. */
export function waterfallDrawing({ bars }: Waterfall, width: number): Drawing {
  const isNarrow = width < NARROW;
  const amounts = bars.map((bar) => harmless(bar.text));
  const tail = widestText(amounts) * BOLD + GAP;
  const labels = bars.map(({ label }) => harmless(label));
  const lead = isNarrow ? 0 : Math.min(widestText(labels) + GAP, width * 0.34);
  const span = Math.max(40, width - lead - tail);
  const scale = scaleOf([0, ...bars.flatMap(({ from, to }) => [from, to.at])]);
  const x = (at: number): number => lead + positionOn(scale, at) * span;

  const parts: Markup[] = [];
  let y = 2;
  let before: { readonly bar: Bar; readonly y: number } | undefined;
  bars.forEach((bar, index) => {
    const lines = labelLines(labels[index] ?? '', isNarrow ? width : lead - GAP, isNarrow ? 3 : 2);
    const name = bar.step === 'total' ? 'c-strong' : undefined;
    if (isNarrow) {
      parts.push(...lines.map((words, at) => text(words, [0, y + LINE * at + 11], 'start', name)));
      y += LINE * lines.length;
    } else {
      const first = y + BAR / 2 + 4.5 - (lines.length - 1) * (LINE / 2);
      parts.push(...lines.map((words, at) => text(words, [0, first + LINE * at], 'start', name)));
    }
    // The line that hands one level on to the next bar.
    if (before) {
      const level = x(before.bar.to.at);
      parts.push(line('c-rule', [level, before.y + BAR], [level, y]));
    }
    const [from, to] = [Math.min(bar.from, bar.to.at), Math.max(bar.from, bar.to.at)];
    const place = { x: x(from), y, width: Math.max(1, x(to) - x(from)), height: BAR };
    parts.push(
      box(COLOURS[bar.step], place),
      text(amounts[index] ?? '', [width, y + BAR / 2 + 4.5], 'end', name),
    );
    before = { bar, y };
    y += isNarrow ? ROW - 2 : ROW;
  });
  const bottom = y - (ROW - BAR) + 4;
  const zero = isNarrow ? [] : [line('c-axis', [x(0), 0], [x(0), bottom])];
  return { height: bottom, parts: [...zero, ...parts] };
}

const COLOURS: Readonly<Record<Bar['step'], string>> = {
  total: 'c-total',
  gain: 'c-high',
  loss: 'c-low',
};

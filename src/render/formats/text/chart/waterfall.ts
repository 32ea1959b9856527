import type { Waterfall } from '../../../chart.ts';
import type { Tone } from '../../../page.ts';
import { scaleOf } from '../../chart-scale.ts';
import { harmless } from '../../harmless.ts';
import { wrap } from '../wrap.ts';
import { fillEnd, fillStart, widest } from './fill.ts';
import type { PaintText } from './paint.ts';
import { barSigns, columnOf, type Track } from './track.ts';

const LEAST_TRACK = 16;
const MOST_TRACK = 60;
const GAP = 2;

/** A waterfall as lines: totals from zero, steps between; what is lost is drawn lighter. */
export function waterfallLines(
  { bars }: Waterfall,
  width: number,
  paint: PaintText,
): readonly string[] {
  const amounts = bars.map(({ text }) => harmless(text));
  const amountWidth = widest(amounts);
  const labelWidth = Math.min(
    widest(bars.map(({ label }) => harmless(label))),
    Math.max(10, Math.floor(width / 3)),
  );
  const room = width - labelWidth - amountWidth - 2 * GAP;
  const track: Track = {
    scale: scaleOf([0, ...bars.flatMap(({ from, to }) => [from, to.at])]),
    columns: Math.max(LEAST_TRACK, Math.min(MOST_TRACK, room)),
  };
  const zero = columnOf(track, 0);
  return bars.flatMap((bar, index) => {
    const signs = [...barSigns(track, bar.from, bar.to.at)];
    if (zero > 0 && signs[zero] === ' ') signs[zero] = '│';
    const drawn = signs.join('');
    const shaded = bar.step === 'loss' ? drawn.replace(BLOCKS, '░') : drawn;
    const [first = '', ...rest] = wrap(harmless(bar.label), labelWidth);
    const amount = fillStart(amounts[index] ?? '', amountWidth);
    const lead = `${fillEnd(first, labelWidth)}${' '.repeat(GAP)}`;
    const line = lead + paint(shaded, TONES[bar.step]) + ' '.repeat(GAP) + amount;
    return [line, ...rest];
  });
}

const TONES: Readonly<Record<Waterfall['bars'][number]['step'], Tone | undefined>> = {
  total: 'strong',
  gain: 'good',
  loss: 'bad',
};

/** Whole and part blocks. Escaped: one sign beyond ASCII would double the bundle in memory. */
const BLOCKS = /[\u2588-\u2590]/g;

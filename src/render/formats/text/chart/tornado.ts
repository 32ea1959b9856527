import type { Language } from '../../../../model/text.ts';
import type { Mark, Tornado, TornadoBar } from '../../../chart.ts';
import { CHART_WORDS } from '../../../words/charts.ts';
import { isOn, tornadoScale } from '../../chart-scale.ts';
import { harmless } from '../../harmless.ts';
import { wrap } from '../wrap.ts';
import { fillEnd, fillStart, widest } from './fill.ts';
import { labelsAbove } from './labels.ts';
import { barSigns, columnOf, type Track } from './track.ts';

type End = TornadoBar['low'];

/** A bar as it is drawn: the lower figure left, the higher one right, each with its input. */
interface DrawnBar {
  readonly label: string;
  readonly left: End;
  readonly right: End;
}

/** Columns that a bar needs at least to show anything. */
const LEAST_TRACK = 16;
const GAP = 2;

/**
 * A tornado as lines: its bars under each other around the base, each with the figures at its ends
 * and, outermost, the inputs at which they come about.
 *
 *     deadweight   60%  12.26 ▐███████│████████▌ 18.38  40%
 */
export function tornadoLines(
  tornado: Tornado,
  language: Language,
  width: number,
): readonly string[] {
  const bars = tornado.bars.map(drawnBar);
  const { at } = CHART_WORDS[language];
  const sides = [
    widest([at, ...bars.map(({ left }) => left.input)]),
    widest(bars.map(({ left }) => left.text)),
    widest(bars.map(({ right }) => right.text)),
    widest([at, ...bars.map(({ right }) => right.input)]),
  ] as const;
  const [leftInput, leftText, rightText, rightInput] = sides;
  const texts = leftInput + GAP + leftText + 1 + 1 + rightText + GAP + rightInput;
  const longest = widest(bars.map(({ label }) => label));
  const beside = Math.min(longest, Math.floor(width / 3)) + GAP;
  // Where the label leaves no room for the bar it stands on a line of its own.
  const isBeside = width - texts - beside >= LEAST_TRACK;
  const lead = isBeside ? beside : GAP;
  const track: Track = {
    scale: tornadoScale(tornado),
    columns: Math.max(LEAST_TRACK, Math.min(MOST_TRACK, width - texts - lead)),
  };
  const row = (label: string, { left, right }: Omit<DrawnBar, 'label'>, drawn: string): string =>
    [
      fillEnd(label, lead),
      fillStart(left.input, leftInput),
      ' '.repeat(GAP),
      fillStart(left.text, leftText),
      ` ${drawn} `,
      fillEnd(right.text, rightText),
      ' '.repeat(GAP),
      right.input,
    ]
      .join('')
      .trimEnd();

  const marks = marksOf(tornado, track, language);
  const none = { at: 0, text: '', input: at };
  const above = labelsAbove(marks, track.columns);
  const heads = above.map((line, index) => {
    const ends = index === above.length - 1 ? none : { ...none, input: '' };
    return row('', { left: ends, right: ends }, fillEnd(line, track.columns));
  });
  const body = bars.flatMap((bar) => {
    const label = wrap(bar.label, isBeside ? beside - GAP : width);
    const drawn = drawBar(bar, tornado, track);
    if (!isBeside) return [...label, row('', bar, drawn)];
    return label.map((line, index) => (index === 0 ? row(line, bar, drawn) : line));
  });
  return [...heads, ...body];
}

const MOST_TRACK = 60;

function drawnBar({ label, low, high }: TornadoBar): DrawnBar {
  const [left, right] = low.at <= high.at ? [low, high] : [high, low];
  return { label: harmless(label), left: harmlessEnd(left), right: harmlessEnd(right) };
}

function harmlessEnd({ at, text, input }: End): End {
  return { at, text: harmless(text), input: harmless(input) };
}

function marksOf({ base, target }: Tornado, track: Track, language: Language) {
  const words = CHART_WORDS[language];
  const mark = (word: string, { at, text }: Mark) => {
    const column = columnOf(track, at);
    const beyond = at < track.scale.from ? '‹ ' : '';
    const after = at > track.scale.to ? ' ›' : '';
    return { column, text: `${beyond}${word} ${harmless(text)}${after}` };
  };
  return [mark(words.base, base), ...(target ? [mark(words.target, target)] : [])];
}

function drawBar({ left, right }: DrawnBar, { base, target }: Tornado, track: Track): string {
  const signs = [...barSigns(track, left.at, right.at)];
  if (target && isOn(track.scale, target.at)) signs[columnOf(track, target.at)] = '┊';
  signs[columnOf(track, base.at)] = '│';
  return signs.join('');
}

import type { Bar, End } from '../../../analysis/sensitivity/bar.ts';
import type { WhatIfFigure } from '../../../analysis/what-if/totals.ts';
import { type Decimal, toDouble } from '../../../model/decimal.ts';
import type { Mark, TornadoBar } from '../../chart.ts';
import type { Block, Row, Table } from '../../page.ts';
import { SENSITIVITY_WORDS } from '../../words/sensitivity.ts';
import { FIGURE_TERMS, TERMS } from '../../words/terms.ts';
import { figureName, type Writing } from './owner.ts';

/** Bars beyond these are drawn on demand. */
const MOST_BARS = 10;

/**
 * A figure of a case, or of the pool, as each input goes from low to high: the widest bar on top.
 *
 * @param bars in that order; what is too weak to matter left out
 * @param target to be drawn, where the figure is a ratio
 * @param most how many bars are drawn; the rest are counted
 */
export function tornadoBlocks(
  figure: WhatIfFigure,
  bars: readonly Bar[],
  target: Decimal,
  writing: Writing,
  most = MOST_BARS,
): readonly Block[] {
  const { language, owner, name, nameOf, figureText } = writing;
  const head = FIGURE_TERMS[figure][language];
  const words = SENSITIVITY_WORDS[language];
  const { value } = owner.standing[figure];
  if (!value) return [];
  const moving = bars.filter(({ swings }) => swings[figure]?.isZero() === false);
  const shown = moving.slice(0, most);
  const [widest] = shown;
  if (!widest) {
    return [{ kind: 'paragraph', text: words.nothingMoves(figureName(figure, language)) }];
  }
  const mark = (of: Decimal): Mark => ({ at: toDouble(of), text: figureText(figure, of) });
  // An end that is at fault is drawn where the figure stands, and told apart.
  const endOf = (bar: Bar, { value: input, figures }: End): TornadoBar['low'] => {
    const end = figures[figure].outcome.value;
    const drawn = end ? mark(end) : { at: toDouble(value), text: TERMS.none[language] };
    return { ...drawn, input: writing.valueText(bar, input) };
  };
  const drawn = shown.map((bar): TornadoBar => {
    return { label: nameOf(bar), low: endOf(bar, bar.low), high: endOf(bar, bar.high) };
  });
  const ends = drawn
    .slice(0, 1)
    .flatMap(({ low, high }) => (low.at > high.at ? [high, low] : [low, high]));
  return [
    {
      kind: 'chart',
      title: words.tornado(head, name),
      description: words.strongest(
        head,
        figureText(figure, value),
        nameOf(widest),
        ends[0]?.text ?? '',
        ends[1]?.text ?? '',
      ),
      picture: {
        kind: 'tornado',
        base: mark(value),
        target: figure === 'sroi' ? mark(target) : undefined,
        bars: drawn,
      },
      table: tableOf(figure, shown, drawn, writing),
    },
    ...(moving.length > shown.length
      ? [{ kind: 'paragraph', text: words.fewer(moving.length - shown.length) } as const]
      : []),
  ];
}

/** What the picture shows, in numbers. */
function tableOf(
  figure: WhatIfFigure,
  bars: readonly Bar[],
  drawn: readonly TornadoBar[],
  { language, figureText }: Writing,
): Table {
  const words = SENSITIVITY_WORDS[language];
  const heads = [
    words.low,
    words.high,
    ...[words.low, words.high].map((end) =>
      words.at(FIGURE_TERMS[figure][language], end.toLowerCase()),
    ),
    words.swing,
  ];
  return {
    kind: 'table',
    columns: [
      { head: words.input, align: 'left' },
      ...heads.map((head) => ({ head, align: 'right' }) as const),
    ],
    rows: drawn.map(({ label, low, high }, index): Row => {
      const swing = bars[index]?.swings[figure];
      const texts = [label, low.input, high.input, low.text, high.text];
      return {
        cells: [...texts, swing ? figureText(figure, swing) : ''].map((text) => ({ text })),
      };
    }),
  };
}

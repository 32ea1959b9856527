import type { TwoWay, TwoWayAxis } from '../../../analysis/sensitivity/two-way.ts';
import { type Decimal, toDouble } from '../../../model/decimal.ts';
import type { Axis, Mark } from '../../chart.ts';
import type { Block, Row } from '../../page.ts';
import { SENSITIVITY_WORDS } from '../../words/sensitivity.ts';
import { TERMS } from '../../words/terms.ts';
import type { Writing } from './owner.ts';

/** The ratio over its two strongest inputs, and the line on which it is the target. */
export function twoWayBlocks(
  { across, down, rows, line }: TwoWay,
  target: Decimal,
  targetText: string,
  writing: Writing,
): readonly Block[] {
  const { language, nameOf, valueText, figureText } = writing;
  const words = SENSITIVITY_WORDS[language];
  const axisOf = ({ bar, values }: TwoWayAxis): Axis => ({
    label: nameOf(bar),
    values: values.map((value) => valueText(bar, value)),
  });
  const [horizontal, vertical] = [axisOf(across), axisOf(down)];
  const cells = rows.map((row) =>
    row.map(({ outcome: { value } }): Mark | undefined =>
      value ? { at: toDouble(value), text: figureText('sroi', value) } : undefined,
    ),
  );
  const onLine = line.map(({ value }) =>
    value ? valueText(across.bar, value) : TERMS.none[language],
  );
  return [
    {
      kind: 'chart',
      title: words.twoWay(horizontal.label, vertical.label),
      description: words.twoWayShows(targetText, sideOf(rows, target)),
      picture: {
        kind: 'heat',
        across: horizontal,
        down: vertical,
        rows: cells,
        target: { at: toDouble(target), text: targetText },
      },
      table: {
        kind: 'table',
        columns: [
          { head: `${vertical.label} ↓ ${horizontal.label} →`, align: 'left' },
          ...horizontal.values.map((head) => ({ head, align: 'right' }) as const),
        ],
        rows: cells.map(
          (row, index): Row => ({
            cells: [
              { text: vertical.values[index] ?? '' },
              ...row.map((cell) => ({ text: cell?.text ?? TERMS.none[language] })),
            ],
          }),
        ),
      },
    },
    {
      kind: 'table',
      columns: [
        { head: vertical.label, align: 'right' },
        { head: words.line(targetText, horizontal.label), align: 'right' },
      ],
      rows: onLine.map((text, index) => ({
        cells: [{ text: vertical.values[index] ?? '' }, { text }],
      })),
    },
  ];
}

/** On which side of the target the ratios lie. */
function sideOf(rows: TwoWay['rows'], target: Decimal): 'both' | 'above' | 'below' {
  const values = rows.flat().flatMap(({ outcome: { value } }) => value ?? []);
  const below = values.filter((value) => value.lessThan(target)).length;
  if (below === 0) return 'above';
  return below === values.length ? 'below' : 'both';
}

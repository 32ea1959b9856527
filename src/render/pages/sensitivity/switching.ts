import type { Bar } from '../../../analysis/sensitivity/bar.ts';
import type { SwitchingValue } from '../../../analysis/switching/found.ts';
import { type Decimal, exactText } from '../../../model/decimal.ts';
import { showNumber } from '../../numbers.ts';
import type { Block, Cell, Row } from '../../page.ts';
import { SENSITIVITY_WORDS } from '../../words/sensitivity.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import type { Writing } from './owner.ts';

/**
 * The value of each input at which the ratio comes to the target; and which inputs have none, but for
 * those that are too weak to matter.
 *
 * @param target as it is shown
 * @param detail whether the values are given in all their digits too
 */
export function switchingBlocks(
  target: string,
  detail: boolean,
  writing: Writing,
): readonly Block[] {
  const { language, owner, nameOf, valueText } = writing;
  const words = SENSITIVITY_WORDS[language];
  if (owner.headline !== 'sroi') return [{ kind: 'paragraph', text: words.noRatio }];
  const notes = createFootnotes();
  const found = owner.bars.flatMap((bar) =>
    bar.switching.reason === undefined ? [{ bar, switching: bar.switching }] : [],
  );
  const rows = found.map(
    ({ bar, switching }): Row => ({
      cells: [
        { text: nameOf(bar) },
        { text: valueText(bar, bar.now) },
        cellOf(bar, switching, notes, writing),
      ],
    }),
  );
  const table: Block = {
    kind: 'table',
    columns: [
      { head: words.switching, align: 'left' },
      { head: words.now, align: 'right' },
      { head: words.switchingAt(target), align: 'right' },
    ],
    rows,
  };
  return [
    ...(rows.length > 0 ? [table, ...notes.block()] : []),
    ...(detail && rows.length > 0
      ? [
          { kind: 'paragraph', text: words.exactly } as const,
          {
            kind: 'entries',
            entries: found.map(({ bar, switching }) => ({
              term: bar.input.address,
              text: asTyped(switching.value),
            })),
          } as const,
        ]
      : []),
    ...without(target, writing),
  ];
}

/** Which inputs turn nothing, as far as they can go. */
function without(target: string, { language, owner, listed }: Writing): readonly Block[] {
  const bars = owner.bars.filter(
    ({ switching, isWeak }) => !isWeak && switching.reason === 'none-in-range',
  );
  if (bars.length === 0) return [];
  const text = SENSITIVITY_WORDS[language].noneInRange(target, listed(bars));
  return [{ kind: 'paragraph', text }];
}

function cellOf(
  bar: Bar,
  switching: SwitchingValue,
  notes: Footnotes,
  { language, valueText }: Writing,
): Cell {
  const words = SENSITIVITY_WORDS[language];
  const isWithin = isWithinOwnRange(bar, switching);
  const remarks = [
    ...(switching.isExact ? [] : [words.jumps(showNumber(switching.ratio, 2, language))]),
    ...(switching.hasOthers ? [words.others] : []),
    ...(isWithin ? [words.withinRange] : []),
  ];
  return {
    text: valueText(bar, switching.value),
    mark: remarks.length > 0 ? remarks.map((text) => notes.mark(text)).join('\u2009') : undefined,
    tone: isWithin ? 'bad' : undefined,
  };
}

/** Whether the files themselves reckon with a value as far as this. */
function isWithinOwnRange({ origin, low, high }: Bar, { value }: SwitchingValue): boolean {
  if (origin !== 'range' || !low.value || !high.value) return false;
  return !value.lessThan(low.value) && !value.greaterThan(high.value);
}

/** In files `1.125` is refused, since it could mean thousands; `1.1250` is the same and plain. */
function asTyped(value: Decimal): string {
  const text = exactText(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

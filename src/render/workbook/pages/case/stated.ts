import { isInput } from '../../../../model/formula/excel/input.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import type { Formula } from '../../../../model/formula/tree.ts';
import { namedPartsOf } from '../../../../model/formula/walk.ts';
import type { NumberFormat } from '../../../workbook.ts';
import type { Draft, Overlay } from '../../draft.ts';
import { type Layout, takenBy } from '../../layout.ts';
import { columnOf } from './columns.ts';

const FORMATS = {
  amount: 'money',
  quantity: 'number',
  deadweight: 'share',
  attribution: 'share',
  displacement: 'share',
  drop_off: 'share',
} as const satisfies Readonly<Record<string, NumberFormat>>;

interface Stated {
  /** Whether it is stated here; else the cell only shows what is stated elsewhere. */
  readonly isStated: boolean;
  readonly file: string;
  /** Where it stands if not in the column of its own. */
  readonly column?: number;
  readonly within?: () => Overlay;
}

/** What a line states, open to change where it rests on nothing else. */
export function stateCell(
  draft: Draft,
  row: number,
  id: keyof typeof FORMATS,
  part: Formula,
  { isStated, file, column = columnOf(id), within }: Stated,
  { words, workings }: Layout,
): Spot {
  const open = isStated && (isInput(part) || isRestOfContribution(part));
  const takes = open && part.kind === 'named' ? takenBy(part, workings) : undefined;
  if (takes) draft.check({ row, column, takes, message: words.checks[takes] });
  const style = { format: FORMATS[id], open };
  return draft.live(row, column, part, style, { keep: isStated, file, within });
}

/** An attribution that a line states as the contribution that is left: `1 - 25%`. */
function isRestOfContribution(part: Formula): boolean {
  return part.kind === 'named' && part.name === 'attribution' && namedPartsOf(part).every(isInput);
}

import type { Cell, Column, Row, Table } from '../../page.ts';
import { type Markup, markup } from '../markup.ts';
import { breakable } from './breakable.ts';

/** From so many columns on a table may be wider than a screen: its box scrolls, by keyboard too. */
const MANY_COLUMNS = 3;

/**
 * A table in a box of its own, which scrolls where the screen is too narrow for it.
 *
 * @param name what it is a table of, for whoever hears it
 */
export function tableMarkup({ columns, rows }: Table, name: string): Markup {
  const reach = columns.length < MANY_COLUMNS ? markup`` : markup` tabindex="0"`;
  const heads = columns.map(
    ({ head, align }) =>
      markup`<th scope="col"${classOf(align === 'right' ? ['n'] : [])}>${head}</th>`,
  );
  const body = rows.map((row) => rowMarkup(row, columns));
  const layout = layoutOf(columns);
  return markup`<div class="table" role="group"${reach} aria-label="${name}"><table${classOf(layout === undefined ? [] : [layout])}><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function rowMarkup({ cells, kind }: Row, columns: readonly Column[]): Markup {
  const [first] = cells;
  if (kind === 'section') {
    return markup`<tr class="section"><th scope="rowgroup" colspan="${columns.length}">${first?.text ?? ''}</th></tr>`;
  }
  const isCard = layoutOf(columns) === 'cards';
  const drawn = columns.map((column, index) =>
    cellMarkup(cells[index], column, index === 0, isCard && index > 0),
  );
  return markup`<tr${classOf(kind === 'total' ? ['total'] : [])}>${drawn}</tr>`;
}

/** From so many columns on, and with texts in them, a table is too wide for a phone. */
const MOST_COLUMNS = 4;

/**
 * How a phone shows a table: what is too wide as cards, each figure under its own head; a name with two
 * amounts and where they come from as a ledger, the last under the first.
 */
function layoutOf(columns: readonly Column[]): 'cards' | 'ledger' | undefined {
  const sides = columns.map(({ align }) => align).join(' ');
  if (sides === 'left right right left') return 'ledger';
  const isNarrow = columns.length < MOST_COLUMNS || sides === 'left right right right';
  return isNarrow ? undefined : 'cards';
}

function cellMarkup(
  cell: Cell | undefined,
  { head, align }: Column,
  isFirst: boolean,
  isCard: boolean,
): Markup {
  const { text, mark, tone } = cell ?? { text: '' };
  const classes = classOf([
    ...(align === 'right' ? ['n'] : []),
    ...(tone === undefined ? [] : [`t-${tone}`]),
    ...(LONG_WORD.test(text) ? ['long'] : []),
    ...(isFirst && SHORT.test(text) ? ['short'] : []),
  ]);
  const own = breakable(text);
  const shown = mark === undefined ? own : markup`${own}<span class="mark">${mark}</span>`;
  return isFirst
    ? markup`<th scope="row"${classes}>${shown}</th>`
    : markup`<td${classes}${isCard ? markup` data-head="${head}"` : markup``}>${shown}</td>`;
}

/** A name of a case is too short to be broken at its hyphen. */
const SHORT = /^\S{1,14}$/;
/** So long that it may be broken anywhere. */
const LONG_WORD = /\S{41}/;

function classOf(names: readonly string[]): Markup {
  return names.length === 0 ? markup`` : markup` class="${names.join(' ')}"`;
}

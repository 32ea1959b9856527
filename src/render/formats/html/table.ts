import type { Cell, Column, Row, Table } from '../../page.ts';
import { join, type Markup, markup } from '../markup.ts';

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
  return markup`<div class="table" role="group"${reach} aria-label="${name}"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function rowMarkup({ cells, kind }: Row, columns: readonly Column[]): Markup {
  const [first] = cells;
  if (kind === 'section') {
    return markup`<tr class="section"><th scope="rowgroup" colspan="${columns.length}">${first?.text ?? ''}</th></tr>`;
  }
  const drawn = columns.map(({ align }, index) => cellMarkup(cells[index], align, index === 0));
  return markup`<tr${classOf(kind === 'total' ? ['total'] : [])}>${drawn}</tr>`;
}

function cellMarkup(cell: Cell | undefined, align: Column['align'], isFirst: boolean): Markup {
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
    : markup`<td${classes}>${shown}</td>`;
}

/** A long path or address may be broken after the signs that join its parts. */
function breakable(text: string): Markup {
  const words = text.split(/(?<=\s)/);
  return join(
    words.map((word) =>
      word.length < LONG_PATH
        ? markup`${word}`
        : join(
            word.split(/(?<=[_./:])(?=[^\s_./:])/).map((part) => markup`${part}`),
            '<wbr>',
          ),
    ),
  );
}

const LONG_PATH = 20;
/** A name of a case is too short to be broken at its hyphen. */
const SHORT = /^\S{1,14}$/;
/** So long that it may be broken anywhere. */
const LONG_WORD = /\S{41}/;

function classOf(names: readonly string[]): Markup {
  return names.length === 0 ? markup`` : markup` class="${names.join(' ')}"`;
}

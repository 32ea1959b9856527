import type { Language } from '../../../model/text.ts';
import type { Block, Outline, OutlineItem } from '../../page.ts';
import { join, type Markup, markup } from '../markup.ts';
import { breakable } from './breakable.ts';
import { type ChartWidth, chartMarkup } from './chart.ts';
import { tableMarkup } from './table.ts';

/** Where blocks stand. */
export interface Surrounding {
  readonly language: Language;
  /** The section that they stand in: names of tables and pictures begin with it. */
  readonly id: string;
  readonly title: string;
  /** The level of headings among them. */
  readonly level: 3 | 4 | 5;
  /** How wide pictures are drawn. */
  readonly charts: ChartWidth;
}

/** The blocks of a page as HTML. */
export function blocksMarkup(blocks: readonly Block[], around: Surrounding): Markup {
  let heading = around.title;
  const drawn = blocks.map((block, index) => {
    if (block.kind === 'heading') heading = block.text;
    return blockMarkup(block, `${around.id}-${index + 1}`, heading, around);
  });
  return join(drawn, '\n');
}

function blockMarkup(block: Block, id: string, heading: string, around: Surrounding): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block.text, around.level);
    case 'paragraph':
      return block.tone === undefined
        ? markup`<p>${block.text}</p>`
        : markup`<p class="t-${block.tone}">${block.text}</p>`;
    case 'table':
      return tableMarkup(block, heading);
    case 'notes':
      return join(
        block.notes.map(
          ({ mark, text }) => markup`<p class="note"><span class="mark">${mark}</span> ${text}</p>`,
        ),
      );
    case 'entries':
      return markup`<dl>${block.entries.map(
        ({ term, text }) => markup`<div><dt>${breakable(term)}</dt><dd>${text}</dd></div>`,
      )}</dl>`;
    case 'outline':
      return outlineMarkup(block);
    case 'chart':
      return chartMarkup(block, id, around.language, around.charts);
    default:
      return block satisfies never;
  }
}

/** A heading of a section, or one among its blocks. */
export function headingMarkup(text: string, level: number, id?: string): Markup {
  const own = id === undefined ? markup`` : markup` id="${id}" tabindex="-1"`;
  switch (level) {
    case 2:
      return markup`<h2${own}>${text}</h2>`;
    case 3:
      return markup`<h3${own}>${text}</h3>`;
    case 4:
      return markup`<h4${own}>${text}</h4>`;
    default:
      return markup`<h5${own}>${text}</h5>`;
  }
}

/** Lists within lists: each item holds those that are parts of it. */
function outlineMarkup({ items }: Outline): Markup {
  return markup`<ul class="outline">${itemsAt(items, 0, 0).items}</ul>`;
}

function itemsAt(
  items: readonly OutlineItem[],
  from: number,
  depth: number,
): { readonly items: readonly Markup[]; readonly next: number } {
  const drawn: Markup[] = [];
  let next = from;
  for (let item = items[next]; item && item.depth >= depth; item = items[next]) {
    const { heading, details } = item;
    const parts = itemsAt(items, next + 1, item.depth + 1);
    next = parts.next;
    const own = details.map((text) => markup`<p>${text}</p>`);
    const below = parts.items.length > 0 ? markup`<ul>${parts.items}</ul>` : markup``;
    const name = item.depth === 0 && details.length > 0 ? markup` class="whole"` : markup``;
    drawn.push(markup`<li><p${name}>${heading}</p>${own}${below}</li>`);
  }
  return { items: drawn, next };
}

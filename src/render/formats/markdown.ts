import type { Block, Cell, Chart, Outline, Page, Row, Table } from '../page.ts';
import { harmless } from './harmless.ts';

/** The files in which the pictures of charts stand, where there are any. */
type Pictures = ReadonlyMap<Chart, string>;

/** A page as Markdown (GitHub's flavour, for its tables). */
export function renderMarkdown(page: Page): string {
  return renderIllustrated(page, NO_PICTURES);
}

/** The same with the pictures of its charts, which stand in files beside it. */
export function renderIllustrated(page: Page, pictures: Pictures): string {
  const blocks = page.blocks.map((block) => render(block, pictures));
  return `${[`# ${inline(page.title)}`, ...blocks].join('\n\n')}\n`;
}

const NO_PICTURES: Pictures = new Map();

function render(block: Block, pictures: Pictures): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level ?? 2)} ${inline(block.text)}`;
    case 'paragraph': {
      const text = inline(block.text);
      return block.tone === 'strong' || block.tone === 'bad' ? `**${text}**` : atStart(text);
    }
    case 'table':
      return table(block);
    case 'notes':
      return block.notes.map(({ mark, text }) => `${mark} ${inline(text)}`).join('\n\n');
    case 'entries':
      return block.entries
        .map(({ term, text }) => `- **${inline(term)}**${text === '' ? '' : `: ${inline(text)}`}`)
        .join('\n');
    case 'outline':
      return outline(block);
    case 'chart':
      return chartOf(block, pictures.get(block));
    default:
      return block satisfies never;
  }
}

/** A chart is its table, with the picture before it where that has a file. */
function chartOf(chart: Chart, file: string | undefined): string {
  const { title, description } = chart;
  const picture = file === undefined ? [] : [`![${inline(title)}](${encodeURI(file)})`];
  return [
    `#### ${inline(title)}`,
    atStart(inline(description)),
    ...picture,
    table(chart.table),
  ].join('\n\n');
}

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => inline(head))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, column) => cellOf(row.cells[column], row.kind)))),
  ].join('\n');
}

function cellOf(cell: Cell | undefined, kind: Row['kind']): string {
  if (!cell || cell.text === '') return '';
  const text = inline(cell.text) + (cell.mark ?? '');
  return cell.tone === 'strong' || kind !== undefined ? `**${text}**` : text;
}

/** A list in a list; the details of an item are further lines of it. */
function outline({ items }: Outline): string {
  return items
    .map(({ depth, heading, details }) => {
      const indent = '  '.repeat(depth);
      const lines = [`**${inline(heading)}**`, ...details.map((text) => atStart(inline(text)))];
      return `${indent}- ${lines.join(`\\\n${indent}  `)}`;
    })
    .join('\n');
}

/** Text that says only what it says: no markup of its own, no HTML, no end of a table's cell. */
function inline(text: string): string {
  return harmless(text)
    .replaceAll('\u00ad', '')
    .trim()
    .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** What would open a heading, a list or a rule at the start of a line. */
function atStart(text: string): string {
  return text.replace(/^[#+=-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

import type { ChalkInstance } from 'chalk';
import type { Language } from '../../model/text.ts';
import type { Block, Entries, Page, Table, Tone } from '../page.ts';
import { harmless } from './harmless.ts';
import { chartLines } from './text/chart.ts';
import { layOut } from './text/layout.ts';
import { outlineLines } from './text/outline.ts';
import { drawTable } from './text/table.ts';
import { visibleWidth, wrap } from './text/wrap.ts';

export interface TextOptions {
  /** None: no colour. */
  readonly colour?: ChalkInstance | undefined;
  /** Columns of the screen; 80 where nobody knows. */
  readonly width?: number | undefined;
}

/** A page as lines of text for a terminal. */
export function renderText(page: Page, { colour, width = 80 }: TextOptions): string {
  const paint = painter(colour);
  const title = lines(page.title, width).map((line) => paint(line, 'strong'));
  const blocks = page.blocks.map((block) => render(block, page.language, width, paint).join('\n'));
  return `${[title.join('\n'), ...blocks].join('\n\n')}\n`;
}

type Painter = (text: string, tone: Tone | undefined) => string;

function painter(colour: ChalkInstance | undefined): Painter {
  if (!colour) return (text) => text;
  const tones: Readonly<Record<Tone, ChalkInstance>> = {
    strong: colour.bold,
    good: colour.green,
    bad: colour.red,
    faint: colour.dim,
  };
  return (text, tone) => (tone && text !== '' ? tones[tone](text) : text);
}

function render(
  block: Block,
  language: Language,
  width: number,
  paint: Painter,
): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return lines(block.text, width).map((line) => paint(line, 'strong'));
    case 'paragraph':
      return lines(block.text, width).map((line) => paint(line, block.tone));
    case 'table':
      return tableLines(block, width, paint);
    case 'notes':
      return block.notes.flatMap(({ mark, text }) => hanging(`${mark} `, text, width));
    case 'entries':
      return entryLines(block, width);
    case 'outline':
      return outlineLines(block, width, paint);
    case 'chart':
      return chartLines(block, language, width, paint);
    default:
      return block satisfies never;
  }
}

function tableLines(table: Table, width: number, paint: Painter): readonly string[] {
  const layout = layOut(table, width);
  if (!layout) return stacked(table, width, paint);
  return drawTable(layout, (text, { kind, tones }, column) =>
    paint(text, kind === 'body' ? tones[column] : 'faint'),
  );
}

/** A table too wide for the screen, row by row: each cell on a line of its own under its head. */
function stacked({ columns, rows }: Table, width: number, paint: Painter): readonly string[] {
  return rows.flatMap(({ cells }, index) => {
    const [first, ...others] = cells;
    const name = lines(`${first?.text ?? ''}${first?.mark ?? ''}`, width);
    const rest = others.flatMap(({ text, mark = '', tone }, column) => {
      if (text === '') return [];
      const head = `  ${columns[column + 1]?.head ?? ''}: `;
      return hanging(head, text + mark, width).map((line) => paint(line, tone));
    });
    return [...(index > 0 ? [''] : []), ...name, ...rest];
  });
}

/** The widest that terms stand beside what is said of them. */
const WIDEST_TERM = 24;

function entryLines({ entries }: Entries, width: number): readonly string[] {
  const widest = entries.reduce(
    (most, { term }) => Math.max(most, visibleWidth(harmless(term))),
    0,
  );
  return entries.flatMap(({ term, text }) => {
    const head = harmless(term);
    if (widest <= WIDEST_TERM) {
      return hanging(head + ' '.repeat(widest - visibleWidth(head) + 2), text, width);
    }
    return hanging('- ', text === '' ? term : `${term}: ${text}`, width);
  });
}

/** A text behind `head`, its further lines under its first. */
function hanging(head: string, text: string, width: number): readonly string[] {
  const lead = harmless(head).replaceAll('\u00ad', '');
  const indent = Math.min(visibleWidth(lead), Math.floor(width / 2));
  const [first = '', ...rest] = lines(text, Math.max(1, width - visibleWidth(lead)));
  return [`${lead}${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(indent) + line)];
}

function lines(text: string, width: number): readonly string[] {
  return wrap(harmless(text).trim(), width);
}

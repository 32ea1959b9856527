import type { Block, Table } from '../../../../src/render/page.ts';

/** The tables of a page. */
export function tables(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** The texts of a table with their marks, its heads first. */
export function grid(table: Table | undefined): readonly (readonly string[])[] {
  const rows = (table?.rows ?? []).map((row) =>
    row.cells.map(({ text, mark }) => text + (mark ?? '')),
  );
  return [(table?.columns ?? []).map(({ head }) => head), ...rows];
}

/** The notes of a page, each behind its mark. */
export function notes(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'notes' ? block.notes.map(({ mark, text }) => `${mark} ${text}`) : [],
  );
}

/** The paragraphs of a page. */
export function paragraphs(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

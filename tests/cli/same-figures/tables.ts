/** A table of a page as a reader finds it: every cell as it is shown, and the notes by their marks. */
export interface ReadTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: ReadonlyMap<string, string>;
}

/** The tables of a text: columns stand above and under a rule, or a row's cells under its name. */
export function tablesOfText(text: string): readonly ReadTable[] {
  const lines = text.split('\n');
  const notes = notesOf(text);
  const ruled = lines.flatMap((line, at) => {
    const spans = [...line.matchAll(/─+/g)].map(
      ({ index, 0: own }) => [index, own.length] as const,
    );
    const isHead = spans.length > 1 && isBlank(lines[headFrom(lines, at) - 1]);
    if (!isHead) return [];
    const cells = (row: string): readonly string[] =>
      spans.map(([from, length], column) =>
        // A note's mark stands beyond the digits, and may stand beyond the rule.
        row.slice(from, (spans[column + 1]?.[0] ?? from + length + 2) - 1).trim(),
      );
    const above = lines.slice(headFrom(lines, at), at).map(cells);
    const heads = spans.map((_, column) => above.map((row) => row[column] ?? '').join(' '));
    const end = lines.findIndex((row, index) => index > at && isBlank(row));
    const rows = lines.slice(at + 1, end).filter((row) => !/^[─ ]+$/.test(row));
    return [{ heads, rows: rows.map(cells), notes }];
  });
  return [...ruled, ...stackedIn(text).map((table) => ({ ...table, notes }))];
}

function headFrom(lines: readonly string[], rule: number): number {
  let at = rule;
  while (at > 0 && !isBlank(lines[at - 1])) at -= 1;
  return at;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** `free`, and under it `  Gain: 10.01`: what a table is on a narrow screen. */
function stackedIn(text: string): readonly Omit<ReadTable, 'notes'>[] {
  const blocks = text.split('\n\n').filter((block) => /^\S.*(?:\n {2}\S.*: \S+)+$/.test(block));
  const parts = blocks.map((block) => block.split('\n').map((line) => line.trim()));
  const [first = []] = parts;
  if (first.length === 0) return [];
  const split = (line: string): readonly string[] => line.split(/: (?=\S+$)/);
  const heads = ['', ...first.slice(1).map((line) => split(line)[0] ?? '')];
  const rows = parts.map(([name = '', ...own]) => [
    name,
    ...own.map((line) => split(line)[1] ?? ''),
  ]);
  return [{ heads, rows }];
}

/** The tables of a Markdown text, without what makes a cell bold. */
export function tablesOfMarkdown(text: string): readonly ReadTable[] {
  const notes = notesOf(text.replaceAll('\n\n', '\n'));
  return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([block]) => {
    const [heads = [], , ...rows] = block
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('**', '')),
      );
    return { heads, rows, notes };
  });
}

/** The tables of an HTML text: the words between its tags. */
export function tablesOfHtml(html: string): readonly ReadTable[] {
  const shown = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  const words = (markup: string): string =>
    markup
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .trim();
  const notes = notesOf(
    shown
      .replace(/<\/(?:p|li|tr|div)>/g, '\n')
      .split('\n')
      .map(words)
      .join('\n'),
  );
  return [...shown.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)].map(([, table = '']) => {
    const [heads = [], ...rows] = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(
      ([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => words(cell)),
    );
    return { heads, rows, notes };
  });
}

/** The first notes of a page, which are those of its first table: `¹ No ratio: …`. */
function notesOf(text: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [, mark = '', note = ''] of text.matchAll(/^([⁰¹²³⁴⁵⁶⁷⁸⁹]+) ?(.*(?:\n {2}\S.*)*)/gm)) {
    if (notes.has(mark)) break;
    notes.set(mark, note.replace(/\s+/g, ' '));
  }
  return notes;
}

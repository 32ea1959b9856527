/**
 * The rows of a CSV text, as RFC 4180 says and nothing else: a quote within a field that is not
 * quoted, or behind the end of one that is, is no CSV.
 */
export function readCsv(text: string, separator = ','): readonly (readonly string[])[] {
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain, end] = field.exec(text) ?? [];
    if (end === undefined)
      throw new Error(`no CSV from ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows by the names of their columns; every row has as many cells as there are heads. */
export function recordsOf(
  rows: readonly (readonly string[])[],
): readonly Readonly<Record<string, string>>[] {
  const [heads = [], ...others] = rows;
  return others.map((row) => {
    if (row.length !== heads.length) throw new Error(`${row.length} cells in ${row.join('|')}`);
    return Object.fromEntries(heads.map((head, index) => [head, row[index] ?? '']));
  });
}

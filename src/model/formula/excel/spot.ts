/** A cell of a workbook; rows and columns count from 0. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** By which formulas on other sheets call it. */
  readonly name?: string | undefined;
}

export function isSameSpot(a: Spot, b: Spot): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** `A`, `Z`, `AA`, …: how a spreadsheet counts columns. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `C5`. */
export function cellText({ row, column }: Pick<Spot, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `'casus-1'!$C$5`: the same from every cell of the workbook. */
export function absoluteText({ sheet, row, column }: Spot): string {
  return `${sheetText(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** A sheet's name as formulas write it. */
export function sheetText(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as a formula on `from` writes it: by its name elsewhere, else by its place. */
export function referenceText(spot: Spot, from: string): string {
  if (spot.sheet === from) return cellText(spot);
  return spot.name ?? `${sheetText(spot.sheet)}!${cellText(spot)}`;
}

/**
 * Cells as arguments of a sum: those that stand side by side, or one below the other, as a range.
 *
 * @returns the references, in the order of the cells: `C5:C9`, `E5`
 */
export function rangeTexts(spots: readonly Spot[], from: string): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < spots.length) {
    const first = spots[at];
    if (!first) break;
    const run = Math.max(runOf(spots, at, 'row'), runOf(spots, at, 'column'));
    const last = spots[at + run - 1];
    texts.push(
      run === 1 || !last
        ? referenceText(first, from)
        : `${referenceText({ ...first, name: undefined }, from)}:${cellText(last)}`,
    );
    at += run;
  }
  return texts;
}

/** How many cells from `at` on follow each other by row, or by column. */
function runOf(spots: readonly Spot[], at: number, by: 'row' | 'column'): number {
  const first = spots[at];
  const other = by === 'row' ? 'column' : 'row';
  let length = 1;
  for (;;) {
    const next = spots[at + length];
    const follows =
      first &&
      next &&
      next.sheet === first.sheet &&
      next[other] === first[other] &&
      next[by] === first[by] + length;
    if (!follows) return length;
    length += 1;
  }
}

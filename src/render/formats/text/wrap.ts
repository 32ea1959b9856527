import { signsOf, signWidth, widthOf } from './width.ts';

/**
 * Breaks a text into lines of at most `width` columns: between words, else at a soft hyphen, else
 * within a word that is longer than a line. A no-break space is no place to break.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (visibleWidth(longer) <= width) {
      line = longer;
      continue;
    }
    const [filled, rest] = fill(line, word, width);
    for (const full of filled) lines.push(full);
    line = rest;
  }
  return [...lines, line].map((one) => one.replaceAll(SOFT_HYPHEN, ''));
}

/** The narrowest width at which no word is broken but at its soft hyphens. */
export function narrowest(text: string): number {
  let widest = 0;
  for (const word of text.split(/ +/)) {
    const pieces = word.split(SOFT_HYPHEN);
    pieces.forEach((piece, index) => {
      widest = Math.max(widest, widthOf(piece) + (index < pieces.length - 1 ? 1 : 0));
    });
  }
  return widest;
}

/** How wide a text is on one line. */
export function visibleWidth(text: string): number {
  return widthOf(text.replaceAll(SOFT_HYPHEN, ''));
}

const SOFT_HYPHEN = '\u00ad';

/** Beyond this it is no word, and looking for the best hyphen would take its square. */
const LONGEST_WORD = 100;

/** Sets a word that does not fit behind `line`: the lines that are full, and what is left over. */
function fill(line: string, word: string, width: number): readonly [readonly string[], string] {
  if (word.length > LONGEST_WORD && word.includes(SOFT_HYPHEN))
    return fill(line, word.replaceAll(SOFT_HYPHEN, ''), width);
  const pieces = word.split(SOFT_HYPHEN);
  const before = line === '' ? '' : `${line} `;
  for (let count = pieces.length - 1; count > 0; count--) {
    const head = `${before}${pieces.slice(0, count).join('')}-`;
    if (widthOf(head) > width) continue;
    const rest = pieces.slice(count).join(SOFT_HYPHEN);
    if (visibleWidth(rest) <= width) return [[head], rest];
    const [filled, last] = fill('', rest, width);
    return [[head, ...filled], last];
  }
  if (line !== '') {
    if (visibleWidth(word) <= width) return [[line], word];
    const [filled, last] = fill('', word, width);
    return [[line, ...filled], last];
  }
  const cut = cutInto(word, width);
  return [cut.slice(0, -1), cut.at(-1) ?? ''];
}

/**
 * Cuts a word that no line can hold, after a sign that joins parts if there is one; a sign is never
 * parted from what is drawn upon it.
 */
function cutInto(word: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const sign of signsOf(word)) {
    const own = signWidth(sign);
    if (taken + own > width && line !== '') {
      const joint = line.search(AFTER_JOINT);
      const end = joint > 0 ? joint : line.length;
      lines.push(line.slice(0, end));
      line = line.slice(end);
      taken = widthOf(line);
    }
    line += sign;
    taken += own;
  }
  return [...lines, line];
}

/** After the last sign that joins the parts of an address or a path. */
const AFTER_JOINT = /(?<=[._/:-])[^._/:-]*$/;

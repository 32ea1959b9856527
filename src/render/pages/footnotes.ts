import type { Notes } from '../page.ts';

/** Gathers footnotes while a table is made. */
export interface Footnotes {
  /** The mark of the note with this text; the same text has the same mark. */
  readonly mark: (text: string) => string;
  /** The notes so far, in the order of their marks; none when nothing was marked. */
  readonly block: () => readonly Notes[];
}

/** Footnotes numbered from 1 as they come up. */
export function createFootnotes(): Footnotes {
  const texts: string[] = [];
  return {
    mark: (text) => {
      if (!texts.includes(text)) texts.push(text);
      return markOf(texts.indexOf(text));
    },
    block: () =>
      texts.length === 0
        ? []
        : [{ kind: 'notes', notes: texts.map((text, index) => ({ mark: markOf(index), text })) }],
  };
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function markOf(index: number): string {
  return `${index + 1}`.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

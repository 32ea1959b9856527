import { join, type Markup, markup } from '../markup.ts';

/** A long path or address may be broken after the signs that join its parts. */
export function breakable(text: string): Markup {
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

import type { ChalkInstance } from 'chalk';
import type { Outline } from '../pages/explain.ts';
import { harmless } from './harmless.ts';

const INDENT = 2;

/**
 * An outline as text: each item under the one that it is a part of, its details below it.
 *
 * @param width the columns that long lines are folded at
 */
export function renderOutline(
  { title, items, conclusion }: Outline,
  { colour, width }: { readonly colour: ChalkInstance | undefined; readonly width: number },
): string {
  const faint = colour?.dim ?? ((text: string) => text);
  const strong = colour?.bold ?? ((text: string) => text);
  const lines = items.flatMap(({ depth, heading, details }) => [
    ...fold(heading, depth * INDENT, width).map((line) => (depth === 0 ? strong(line) : line)),
    ...details.flatMap((detail) => fold(detail, depth * INDENT + INDENT * 2, width).map(faint)),
  ]);
  return [strong(harmless(title)), '', ...lines, '', strong(harmless(conclusion)), ''].join('\n');
}

/** Folds a text between words; what follows the first line is set in a little further. */
function fold(text: string, indent: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isEmpty = true;
  for (const word of harmless(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(indent + INDENT);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

import type { Outline, Tone } from '../../page.ts';
import { harmless } from '../harmless.ts';
import { visibleWidth, wrap } from './wrap.ts';

const INDENT = 2;

/** An outline as lines of text: each item under the one that it is a part of, its details below. */
export function outlineLines(
  { items }: Outline,
  width: number,
  paint: (text: string, tone: Tone | undefined) => string,
): readonly string[] {
  return items.flatMap(({ depth, heading, details }) => {
    const tone = depth === 0 ? 'strong' : undefined;
    const indent = depth * INDENT;
    return [
      ...fold(heading, indent, width).map((line) => paint(line, tone)),
      ...details.flatMap((detail) =>
        fold(detail, indent + INDENT * 2, width).map((line) => paint(line, 'faint')),
      ),
    ];
  });
}

/** Folds a text between words; what follows the first line is set in a little further. */
function fold(text: string, wanted: number, width: number): readonly string[] {
  // Far down, on a narrow screen, the text keeps half of it.
  const indent = Math.min(wanted, Math.floor(width / 2));
  const room = Math.max(1, width - indent - INDENT);
  const lines: string[] = [];
  let line = '';
  for (const word of harmless(text).split(' ')) {
    const most = lines.length === 0 ? room + INDENT : room;
    const longer = line === '' ? word : `${line} ${word}`;
    if (visibleWidth(longer) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wrap(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  const [first = '', ...rest] = [...lines, line];
  return [' '.repeat(indent) + first, ...rest.map((one) => ' '.repeat(indent + INDENT) + one)];
}

import { visibleWidth } from '../wrap.ts';

/** A label that belongs to a column of a track. */
export interface Label {
  readonly column: number;
  readonly text: string;
}

/** Labels above a track, each centred on its column; those that would touch stand on lines apart. */
export function labelsAbove(labels: readonly Label[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const { column, text } of [...labels].sort((a, b) => a.column - b.column)) {
    const own = visibleWidth(text);
    const start = Math.max(0, Math.min(width - own, column - Math.floor(own / 2)));
    const free = lines.findIndex((line) => line === '' || visibleWidth(line) + 2 <= start);
    const at = free === -1 ? lines.length : free;
    const before = lines[at] ?? '';
    lines[at] = before + ' '.repeat(start - visibleWidth(before)) + text;
  }
  return lines.reverse();
}

/**
 * Labels below a track, each at the end of a line that hangs from its column, the rightmost first:
 *
 *     │     │  └ P95 18.3
 *     │     └ median 15.0
 *     └ P5 10.1
 */
export function labelsBelow(labels: readonly Label[], width: number): readonly string[] {
  const sorted = [...labels].sort((a, b) => a.column - b.column);
  return sorted.map((_, index) => {
    const hanging = sorted.slice(0, sorted.length - index);
    const last = hanging.at(-1);
    if (!last) return '';
    const others = new Set(hanging.slice(0, -1).map(({ column }) => column));
    const lead = Array.from({ length: last.column }, (__, column) =>
      others.has(column) ? '│' : ' ',
    ).join('');
    const right = `${lead}└ ${last.text}`;
    if (visibleWidth(right) <= width) return right;
    const start = Math.max(0, last.column - visibleWidth(last.text) - 1);
    return `${lead.slice(0, start)}${last.text} ┘`;
  });
}

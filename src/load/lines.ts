import type { Locate, Place } from '../model/place.ts';

/**
 * Turns offsets in a text into places. A piece that runs over several lines is marked on its first
 * line only. The lines are counted when the first place is asked for.
 */
export function createLocate(source: string, text: string): Locate {
  let starts: readonly number[] | undefined;
  return (start, length): Place => {
    starts ??= lineStarts(text);
    const index = lineAt(starts, start);
    const lineStart = starts[index] ?? 0;
    const nextStart = starts[index + 1];
    let lineEnd = nextStart === undefined ? text.length : nextStart - 1;
    if (text[lineEnd - 1] === '\r') lineEnd--;
    return {
      source,
      line: index + 1,
      column: start - lineStart + 1,
      length: Math.max(1, Math.min(length, lineEnd - start)),
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

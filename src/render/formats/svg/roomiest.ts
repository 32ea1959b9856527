/** The end of a bar: where it lies on the scale, and the room that its text needs beyond. */
interface Reach {
  readonly at: number;
  readonly room: number;
}

/**
 * Where the scale begins and how far it goes, as wide as the texts at the ends of the bars allow: a
 * short bar leaves them more room than a long one.
 */
export function roomiest(
  left: readonly Reach[],
  right: readonly Reach[],
  [first, last]: readonly [number, number],
): { readonly from: number; readonly span: number } {
  const ends = [...right, { at: 1, room: 0 }];
  const starts = [...left, { at: 0, room: 0 }];
  const span = starts.reduce(
    (most, start) =>
      ends.reduce((least, end) => {
        const way = end.at - start.at;
        const free = last - first - start.room - end.room;
        return way > 0 ? Math.min(least, Math.max(LEAST_SPAN, free / way)) : least;
      }, most),
    last - first,
  );
  const from = starts.reduce(
    (most, { at, room }) => Math.max(most, first + room - at * span),
    first,
  );
  return { from, span };
}

const LEAST_SPAN = 40;

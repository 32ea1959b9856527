import { at } from './at.ts';
import { binsWith } from './bins.ts';
import { type Passes, PLAIN_PASSES } from './passes.ts';

/**
 * Exact quantiles of values, by the usual definition (type 7 of Hyndman and Fan 1996, the default
 * of NumPy and of spreadsheets): between the two values nearest to place (n - 1) × chance of the
 * n values in their order, in proportion.
 *
 * @param values finite numbers
 * @param chances from 0 to 1, in any order
 * @param passes what goes through many values; any give the same
 * @returns a quantile for each chance, in the order of the chances; none of no values
 */
export function quantilesIn(
  values: Float64Array,
  chances: readonly number[],
  passes: Passes = PLAIN_PASSES,
): number[] {
  if (values.length === 0) return [];
  const last = values.length - 1;
  const places = new Set<number>();
  for (const chance of chances) {
    const place = Math.floor(last * chance);
    places.add(place).add(Math.min(place + 1, last));
  }
  const found = valuesAt(
    values,
    [...places].sort((one, other) => one - other),
    passes,
  );
  return chances.map((chance) => {
    const place = Math.floor(last * chance);
    const below = found.get(place) ?? Number.NaN;
    return between(below, found.get(place + 1) ?? below, last * chance - place);
  });
}

/** Between two values, in a manner that never passes either and never turns back. */
function between(low: number, high: number, part: number): number {
  return part < 0.5 ? low + (high - low) * part : high - (high - low) * (1 - part);
}

/** Fewer values than this are not sorted into bins first. */
const FEW = 4_096;

/** The values that belong at places of the order, by their places. */
function valuesAt(
  values: Float64Array,
  places: readonly number[],
  passes: Passes,
): ReadonlyMap<number, number> {
  const bins = values.length > FEW ? binsWith(values, places, passes) : undefined;
  const parts = bins ?? [{ values: values.slice(), before: 0, places }];
  return new Map(
    parts.flatMap(({ values: part, before, places: within }) => {
      const local = within.map((place) => place - before);
      settleAll(part, local, 0, part.length - 1);
      return within.map((place) => [place, at(part, place - before)] as const);
    }),
  );
}

/** Settles several places of a part: the middle one first, so that the others have less to do. */
function settleAll(
  values: Float64Array,
  places: readonly number[],
  left: number,
  right: number,
): void {
  const middle = places.length >> 1;
  const place = places[middle];
  if (place === undefined) return;
  settle(values, place, left, right);
  settleAll(values, places.slice(0, middle), left, place - 1);
  settleAll(values, places.slice(middle + 1), place + 1, right);
}

/** A part that is no longer than this is not sampled first. */
const SHORT = 600;

/**
 * Brings the value that belongs at a place of the order there, none higher before it and none lower
 * behind: algorithm 489, SELECT (Floyd and Rivest, Communications of the ACM 18 (1975), 173).
 */
function settle(values: Float64Array, place: number, from: number, to: number): void {
  let [left, right] = [from, to];
  while (right > left) {
    if (right - left > SHORT) {
      const size = right - left + 1;
      const before = place - left + 1;
      const log = Math.log(size);
      const sample = 0.5 * Math.exp((2 * log) / 3);
      const spread =
        0.5 * Math.sqrt((log * sample * (size - sample)) / size) * Math.sign(before - size / 2);
      const start = Math.floor(place - (before * sample) / size + spread);
      const end = Math.floor(place + ((size - before) * sample) / size + spread);
      settle(values, place, Math.max(left, start), Math.min(right, end));
    }
    const meeting = part(values, place, left, right);
    if (meeting <= place) left = meeting + 1;
    if (place <= meeting) right = meeting - 1;
  }
}

/** Parts the values by the one at a place, and tells where that one has come. */
function part(values: Float64Array, place: number, left: number, right: number): number {
  const pivot = at(values, place);
  swap(values, left, place);
  if (at(values, right) > pivot) swap(values, left, right);
  let [i, j] = [left, right];
  while (i < j) {
    swap(values, i, j);
    i++;
    j--;
    while (at(values, i) < pivot) i++;
    while (at(values, j) > pivot) j--;
  }
  if (at(values, left) === pivot) {
    swap(values, left, j);
    return j;
  }
  swap(values, j + 1, right);
  return j + 1;
}

function swap(values: Float64Array, one: number, other: number): void {
  const value = at(values, one);
  values[one] = at(values, other);
  values[other] = value;
}

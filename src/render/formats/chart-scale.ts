import type { Mark, Tornado } from '../chart.ts';

/**
 * From where to where an axis runs. Doubles, here and in all that draws: a picture has no more
 * digits than its pixels, and every number that it shows comes to it as text.
 */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** The shortest scale that holds all values; a single value stands in the middle of it. */
export function scaleOf(values: readonly number[]): Scale {
  const from = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const to = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (from > to) return { from: 0, to: 1 };
  if (from < to) return { from, to };
  const around = from === 0 ? 1 : Math.abs(from);
  return { from: from - around, to: from + around };
}

/** Where a value lies on a scale: 0 at its start, 1 at its end; beyond it, at the nearest end. */
export function positionOn({ from, to }: Scale, at: number): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** Whether a value lies on the scale. */
export function isOn({ from, to }: Scale, at: number): boolean {
  return at >= from && at <= to;
}

/**
 * The scale of a tornado: its bars and base, and its target where that lies near enough to leave
 * the bars most of the picture.
 */
export function tornadoScale({ base, target, bars }: Tornado): Scale {
  const shown = [base.at, ...bars.flatMap(({ low, high }) => [low.at, high.at])];
  const own = scaleOf(shown);
  return target ? withTarget(own, target) : own;
}

/** A scale with the target on it, where what else it shows still keeps two thirds of it. */
function withTarget(own: Scale, { at }: Mark): Scale {
  const all = scaleOf([own.from, own.to, at]);
  return all.to - all.from <= 1.5 * (own.to - own.from) ? all : own;
}

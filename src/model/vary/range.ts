import { type Decimal, exactText, inResultDigits } from '../decimal.ts';
import { fault, type Report } from '../diagnostic.ts';
import { readNumberOf } from './number.ts';
import type { Piece, Range, Values } from './varied.ts';

/** `from..to` or `from..to:step`. */
const RANGE = /^(.*?)\.\.(.*?)(?::(.*))?$/s;

export function isRange(spec: string): boolean {
  return RANGE.test(spec);
}

/** A range as it is typed, with its values: from its low end by steps up to its high end. */
export function readRange(
  spec: string,
  pieceAt: (from: number, text: string) => Piece,
  report: Report,
): { readonly values: Values; readonly range: Range } | undefined {
  const points = spec.match(/\.{2,}/g) ?? [];
  if (points.length > 1 || points[0] !== '..') {
    report(fault('values-syntax', { text: spec, expected: 'range' }, pieceAt(0, spec).place));
    return undefined;
  }
  const [, from = '', to = '', by] = RANGE.exec(spec) ?? [];
  const ends = [pieceAt(0, from), pieceAt(from.length + 2, to)] as const;
  const width = by === undefined ? undefined : pieceAt(from.length + to.length + 3, by);
  const [low, high] = ends.map((piece) => readNumberOf(piece, report));
  const step = width && readNumberOf(width, report);
  if (!low || !high || (width && !step)) return undefined;
  if (low.greaterThan(high)) {
    const [first, second] = ends;
    const values = [first.text, second.text] as const;
    const facts = { names: ['from', 'to'], values } as const;
    report(fault('low-above-high', facts, first.place, [second.place]));
    return undefined;
  }
  if (!width || !step) return { range: { low, high }, values: [] };
  if (!step.greaterThan(0)) {
    report(fault('step-not-above-zero', { step: width.text }, width.place));
    return undefined;
  }
  const inPercent = [from, to, width.text].every((text) => text.trim().endsWith('%'));
  return { range: { low, high, step }, values: valuesOf(low, high, step, inPercent) };
}

/**
 * The high end need not be one of them. None is made before it is asked for, so that a slip of the
 * pen that means millions of millions costs nothing until it is told.
 *
 * @param inPercent whether they are called 0%, 5%, 10%, as the range is written
 */
function valuesOf(low: Decimal, high: Decimal, step: Decimal, inPercent: boolean): Values {
  const steps = inResultDigits(high.minus(low).dividedBy(step)).floor();
  const length = steps.plus(1).toNumber(); // whole; beyond 2^53 no limit lets it pass
  return {
    length,
    at: (index) => {
      if (index < 0 || index >= length) return undefined;
      const value = low.plus(step.times(index));
      const text = inPercent ? `${exactText(value.times(100))}%` : exactText(value);
      return { value, text };
    },
  };
}

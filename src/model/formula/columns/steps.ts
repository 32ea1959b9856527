import { type Bench, type Block, OPEN } from './block.ts';
import {
  type Bound,
  extremeBound,
  nearestBound,
  powerBound,
  rootBound,
  signOf,
  sizeOf,
  UNKNOWN,
} from './bounds.ts';
import { at, raise, roundHalfAway } from './loops.ts';
import type { Part } from './program.ts';

type Of<K extends Part['kind']> = Extract<Part, { kind: K }>;

export function power({ of, exponent }: Of<'power'>, bench: Bench): Block {
  const base = bench.blockAt(of);
  return each(base, powerBound(base.bound, exponent), bench, (x) => raise(x, exponent));
}

export function root({ of }: Of<'root'>, bench: Bench): Block {
  const square = bench.blockAt(of);
  return each(square, rootBound(square.bound), bench, Math.sqrt);
}

/** What is within its error of where rounding turns could come out either way. */
export function rounded({ of: part, places }: Of<'round'>, bench: Bench): Block {
  const of = bench.blockAt(part);
  const { column, factor } = of;
  const scale = 10 ** places;
  const room = 0.5 - of.bound.error * scale - sizeOf(of.bound) * scale * 2 ** -50;
  const isOpen = (value: number): boolean => {
    const size = Math.abs(value * scale);
    return !(Math.abs(size - Math.floor(size + 0.5)) < room);
  };
  const round = (value: number): number => roundHalfAway(value, scale);
  const bound = nearestBound(round(of.bound.low), round(of.bound.high));
  if (bench.manner === 'bounded') {
    if (!column && isOpen(factor)) return OPEN;
    for (let i = 0; column && i < bench.length; i++) {
      if (isOpen(factor * at(column, i))) return OPEN;
    }
  }
  return each(of, bound, bench, round);
}

export function cut({ of: part, low, high }: Of<'cut'>, bench: Bench): Block {
  const of = bench.blockAt(part);
  const { column, factor, bound } = of;
  // Most often nothing of a block can be outside.
  if (bound.low >= low && bound.high <= high) return of;
  const within = { ...bound, low: Math.max(low, bound.low), high: Math.min(high, bound.high) };
  if (!column) {
    if (factor < low || factor > high) bench.count(bench.length);
    return { factor: Math.min(high, Math.max(low, factor)), bound: within };
  }
  return bench.write(within, (out) => {
    bench.count(bench.loops.cut(out, bench.length, column, factor, low, high));
  });
}

export function extreme({ kind, of: parts }: Of<'least' | 'greatest'>, bench: Bench): Block {
  const of = parts.map(bench.blockAt);
  const pick = kind === 'least' ? Math.min : Math.max;
  const bound = extremeBound(
    of.map((block) => block.bound),
    kind,
  );
  if (of.every(({ column }) => !column)) {
    return { factor: pick(...of.map(({ factor }) => factor)), bound };
  }
  return bench.write(bound, (out) => {
    for (let i = 0; i < bench.length; i++) {
      let result = kind === 'least' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      for (const { column, factor } of of) {
        result = pick(result, column ? factor * at(column, i) : factor);
      }
      out[i] = result;
    }
  });
}

/** What holds on a condition, for the whole block or place by place. */
export function choice(part: Of<'when'>, bench: Bench): Block {
  const [compared, then, instead] = [part.difference, part.holds, part.otherwise].map(
    bench.blockAt,
  );
  if (!compared || !then || !instead) return OPEN;
  if (compared.missing !== undefined) return compared;
  const sign = signOf(compared.bound);
  if (sign !== undefined) return isMet(part, sign) ? then : instead;
  return bench.manner === 'plain' ? chooseEach(part, [compared, then, instead], bench) : OPEN;
}

function chooseEach(
  part: Of<'when'>,
  [compared, then, instead]: readonly [Block, Block, Block],
  bench: Bench,
): Block {
  const { column: signs, factor } = compared;
  if (!signs) return isMet(part, factor) ? then : instead;
  return bench.write(UNKNOWN, (out) => {
    for (let i = 0; i < bench.length; i++) {
      const value = factor * at(signs, i);
      const taken = isMet(part, value) ? then : instead;
      // NaN meets no condition, and has no value in either case.
      if (Number.isNaN(value)) out[i] = value;
      else out[i] = taken.column ? taken.factor * at(taken.column, i) : taken.factor;
    }
  });
}

function isMet({ relation }: Of<'when'>, difference: number): boolean {
  if (relation === '>') return difference > 0;
  return relation === '<' ? difference < 0 : difference <= 0;
}

function each(
  { column, factor }: Block,
  bound: Bound,
  { length, write }: Bench,
  change: (value: number) => number,
): Block {
  if (!column) return { factor: change(factor), bound };
  return write(bound, (out) => {
    for (let i = 0; i < length; i++) out[i] = change(factor * at(column, i));
  });
}

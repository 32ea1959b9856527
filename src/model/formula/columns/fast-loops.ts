import { createKernel, type Kernel } from '../../kernel/kernel.ts';
import type { Loops } from './loops.ts';
import type { Units } from './units.ts';

/** The loops in a kernel, for columns that stand in it. They give the same bits as the plain ones. */
export function fastLoops(kernel: Kernel): Loops {
  const { run, column, holds } = kernel;
  const aside = createAside(kernel);
  const ends = column(2);
  return {
    column,
    holds,
    ends: ({ byteOffset, length }) => {
      run.findEnds(ends.byteOffset, length, byteOffset);
      const [low = Number.NaN, high = Number.NaN] = ends;
      return { low, high };
    },
    add: (out, length, constant, columns, coefficients) => {
      const { byteOffset: to } = out;
      const at = columns.map(({ byteOffset }) => byteOffset);
      const [a = to, b, c] = at;
      const [x = 0, y = 0, z = 0] = coefficients;
      if (b === undefined) run.weigh1(to, length, constant, a, x);
      else if (c === undefined) run.weigh2(to, length, constant, a, x, b, y);
      else run.weigh3(to, length, constant, a, x, b, y, c, z);
      for (let next = 3; next < at.length; next += 2) {
        const [d = to, e] = at.slice(next, next + 2);
        const [v = 0, w = 0] = coefficients.slice(next, next + 2);
        if (e === undefined) run.more1(to, length, d, v);
        else run.more2(to, length, d, v, e, w);
      }
    },
    multiply: (out, length, factors, divisors) => {
      const { byteOffset: to } = out;
      const [first, ...others] = factors.map(({ byteOffset }) => byteOffset);
      let from = first;
      for (const other of others) {
        run.multiply(to, length, from ?? to, other);
        from = to;
      }
      for (const { byteOffset } of divisors) {
        if (from === undefined) run.invert(to, length, 1, byteOffset);
        else run.divide(to, length, from, byteOffset);
        from = to;
      }
      const [only] = factors;
      if (only && from !== to) out.set(only.subarray(0, length));
    },
    cut: (out, length, of, factor, low, high) =>
      run.cut(out.byteOffset, length, of.byteOffset, factor, low, high),
    round: (units, from, length, of, scale, room) => {
      const { words, doubles, open } = aside(length);
      const isShort = units instanceof Int32Array;
      const into: Units = isShort ? words : doubles;
      const round = isShort ? run.roundToWords : run.roundToDoubles;
      const count = round(into.byteOffset, length, of.byteOffset, scale, room, open.byteOffset);
      units.set(into.subarray(0, length), from);
      return [...open.subarray(0, count)];
    },
  };
}

/** Loops of one kernel, whose room is taken back each time that they are asked for. */
export function freshFastLoops(): () => Loops {
  let kernel: Kernel | undefined;
  return () => {
    kernel ??= createKernel();
    kernel.clear();
    return fastLoops(kernel);
  };
}

interface Aside {
  readonly words: Int32Array;
  readonly doubles: Float64Array;
  readonly open: Int32Array;
}

/** Where rounded numbers stand before they leave the kernel. */
function createAside({ column, words }: Kernel): (length: number) => Aside {
  let room = 0;
  let aside: Aside | undefined;
  return (length) => {
    if (aside && length <= room) return aside;
    room = length;
    aside = { words: words(length), doubles: column(length), open: words(length) };
    return aside;
  };
}

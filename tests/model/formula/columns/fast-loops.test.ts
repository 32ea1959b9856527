import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastLoops, freshFastLoops } from '../../../../src/model/formula/columns/fast-loops.ts';
import { type Loops, PLAIN_LOOPS } from '../../../../src/model/formula/columns/loops.ts';
import { createKernel } from '../../../../src/model/kernel/kernel.ts';
import { RUNS } from '../../../helpers/random.ts';

/** Columns side by side, of any length, and a number for each. */
const work = fc.integer({ min: 1, max: 41 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    columns: fc.array(
      fc.array(fc.double({ noNaN: true }), { minLength: length, maxLength: length }),
      { minLength: 1, maxLength: 8 },
    ),
    numbers: fc.array(fc.double({ noNaN: true }), { minLength: 9, maxLength: 9 }),
    /** How many of the columns divide. */
    below: fc.nat(8),
    /** Where in a longer column they begin, as those of half a tile do. */
    from: fc.nat(3),
  }),
);
type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

/** The same work in both kinds of loops. */
function both(of: Work, run: (loops: Loops, columns: readonly Float64Array[]) => unknown): void {
  const [plain, fast] = [PLAIN_LOOPS, fastLoops(createKernel())].map((loops) => {
    const columns = of.columns.map((values) => {
      const column = loops.column(of.from + of.length).subarray(of.from);
      column.set(values);
      return column;
    });
    return run(loops, columns);
  });
  expect(fast).toEqual(plain);
}

function written(loops: Loops, { length }: Work, write: (out: Float64Array) => void): number[] {
  const out = loops.column(length);
  write(out);
  return [...out];
}

function holds(check: (of: Work) => void): void {
  fc.assert(fc.property(work, check), RUNS);
}

describe('the loops in a kernel give the bits that the plain ones give', () => {
  it('for sums', () => {
    holds((of) => {
      both(of, (loops, columns) =>
        written(loops, of, (out) => {
          loops.add(out, of.length, of.numbers[8] ?? 0, columns, of.numbers);
        }),
      );
    });
  });

  it('for products and quotients', () => {
    holds((of) => {
      both(of, (loops, columns) =>
        written(loops, of, (out) => {
          loops.multiply(out, of.length, columns.slice(of.below), columns.slice(0, of.below));
        }),
      );
    });
  });

  it('for what is cut, and how often', () => {
    holds((of) => {
      const [factor = 1, one = 0, other = 0] = of.numbers;
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      both(of, (loops, [column = new Float64Array()]) => {
        const counts: number[] = [];
        const cut = written(loops, of, (out) => {
          counts.push(loops.cut(out, of.length, column, factor, low, high));
        });
        return [cut, counts];
      });
    });
  });

  it('for the ends of a column', () => {
    holds((of) => {
      both(of, (loops, [column = new Float64Array()]) => loops.ends(column));
    });
  });

  it.each([
    ['words', () => new Int32Array(50)],
    ['doubles', () => new Float64Array(50)],
  ])('for what is rounded to %s, and which places are open', (_, room) => {
    // Quarters, so that many lie on an edge, and as large as the units may be.
    const quarters = fc.array(fc.integer({ min: -8e9, max: 8e9 }), { minLength: 1, maxLength: 45 });
    const rooms = fc.constantFrom(0.5, 0.4999, 0.25, 0.1);
    fc.assert(
      fc.property(quarters, rooms, fc.nat(5), (whole, least, from) => {
        const [plain, fast] = [PLAIN_LOOPS, fastLoops(createKernel())].map((loops) => {
          const column = loops.column(whole.length);
          column.set(whole.map((number) => number / 400));
          const units = room();
          const open = loops.round(units, from, whole.length, column, 100, least);
          return [[...units], open];
        });
        expect(fast).toEqual(plain);
      }),
      RUNS,
    );
  });
});

it('hold only columns of their own kernel', () => {
  const loops = fastLoops(createKernel());
  expect(loops.holds(loops.column(3))).toBe(true);
  expect(loops.holds(loops.column(1_000_000))).toBe(true);
  expect(loops.holds(fastLoops(createKernel()).column(3))).toBe(false);
  expect(loops.holds(new Float64Array(3))).toBe(false);
});

it('are given anew with the room of those before', () => {
  const fresh = freshFastLoops();
  const first = fresh().column(1000);
  const second = fresh().column(1000);
  expect(second.byteOffset).toBe(first.byteOffset);
  const other = freshFastLoops()().column(1000);
  second.fill(7);
  other.fill(8);
  expect(second.every((value) => value === 7)).toBe(true);
});

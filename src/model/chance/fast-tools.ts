import { fastLoops } from '../formula/columns/fast-loops.ts';
import { createKernel, type Kernel } from '../kernel/kernel.ts';
import { at } from './at.ts';
import { FIRST, HALF } from './cells.ts';
import { curveOf, type Peaked, valueAt } from './curve.ts';
import { passesIn } from './fast-passes.ts';
import { LANES, laneStates } from './random.ts';
import { fillQuantiles, type Table } from './table.ts';
import type { Tools } from './tools.ts';

/** Words of a generator: a, b, c and its counter. */
const STATE = 4;

/** The tools in a kernel of their own. They give the same bits as the plain ones. */
export function fastTools(): Tools {
  const kernel = createKernel();
  const loops = fastLoops(kernel);
  return {
    loops,
    uniform: uniformIn(kernel),
    quantiles: (table) => quantilesIn(kernel, table),
    passes: passesIn(kernel, loops),
  };
}

function uniformIn({ run, words }: Kernel): Tools['uniform'] {
  const states = words(LANES * STATE);
  return (out, seed, stream, block) => {
    laneStates(seed, stream, block).forEach((state, lane) => {
      state.forEach((word, index) => {
        states[index * LANES + lane] = word;
      });
    });
    run.fillUniform(out.byteOffset, out.length, states.byteOffset);
  };
}

function quantilesIn(kernel: Kernel, table: Table): ReturnType<Tools['quantiles']> {
  switch (table.kind) {
    case 'uniform': {
      const { low, high } = table;
      return (out, { byteOffset }) =>
        kernel.run.fillEven(out.byteOffset, out.length, byteOffset, low, high - low);
    }
    case 'triangular':
      return triangleIn(kernel, table);
    case 'curved':
      // Without cells each value is calculated, in whatever memory.
      return table.cells.length > 0 ? tabulatedIn(kernel, table) : oneByOne(table);
    case 'discrete':
      return oneByOne(table);
    default:
      return table satisfies never;
  }
}

function oneByOne(table: Table): ReturnType<Tools['quantiles']> {
  return (out, uniforms) => fillQuantiles(out, uniforms, table);
}

function triangleIn(
  { run }: Kernel,
  { low, most_likely, high }: Peaked,
): ReturnType<Tools['quantiles']> {
  const width = high - low;
  // Without a width there is one value, whatever the shares.
  const [rising, falling] =
    width === 0 ? [1, 0] : [(most_likely - low) / width, (high - most_likely) / width];
  return (out, { byteOffset }) =>
    run.fillTriangle(out.byteOffset, out.length, byteOffset, low, high, rising, falling);
}

function tabulatedIn(
  { run, column, words }: Kernel,
  { cells, distribution }: Extract<Table, { kind: 'curved' }>,
): ReturnType<Tools['quantiles']> {
  const curve = curveOf(distribution);
  const held = column(cells.length);
  held.set(cells);
  const half = HALF * Float64Array.BYTES_PER_ELEMENT;
  let far: Int32Array | undefined;
  return (out, uniforms) => {
    const { byteOffset, length } = out;
    const aside = far && far.length >= length ? far : words(length);
    far = aside;
    const [from, to] = [uniforms.byteOffset, aside.byteOffset];
    const count = run.fillFromCells(byteOffset, length, from, held.byteOffset, half, FIRST, to);
    // Two draws in a million lie further out than any cell.
    for (const place of aside.subarray(0, count)) out[place] = valueAt(curve, at(uniforms, place));
  };
}

import type { Loops } from '../formula/columns/loops.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { BINS, type Passes } from './passes.ts';

/** Values that are taken into the kernel at once. */
const CHUNK = 4_096;

/** The passes in a kernel, for values anywhere: it takes them chunk by chunk. They give the same. */
export function passesIn(kernel: Kernel, loops: Loops): Passes {
  const { run } = kernel;
  const chunk = kernel.column(CHUNK);
  const picked = kernel.column(CHUNK);
  const counts = kernel.words(BINS);
  const flags = kernel.words(BINS / 4);
  const wanted = new Uint8Array(flags.buffer, flags.byteOffset, BINS);

  function inChunks(values: Float64Array, work: (length: number) => void): void {
    for (let from = 0; from < values.length; from += CHUNK) {
      const part = values.subarray(from, from + CHUNK);
      chunk.set(part);
      work(part.length);
    }
  }

  return {
    ends: (values) => {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      inChunks(values, (length) => {
        const ends = loops.ends(chunk.subarray(0, length));
        low = Math.min(low, ends.low);
        high = Math.max(high, ends.high);
      });
      return { low, high };
    },
    count: (into, values, { low, scale }) => {
      counts.set(into);
      inChunks(values, (length) => {
        run.countBins(counts.byteOffset, length, chunk.byteOffset, low, scale, BINS - 1);
      });
      into.set(counts);
    },
    pick: (values, of, { low, scale }, take) => {
      wanted.set(of);
      const [to, from, bytes] = [picked.byteOffset, chunk.byteOffset, wanted.byteOffset];
      inChunks(values, (length) => {
        take(picked.subarray(0, run.pickBins(to, length, from, bytes, low, scale, BINS - 1)));
      });
    },
  };
}

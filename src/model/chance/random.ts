import { wordAt } from './at.ts';
import { keyOf, keysOf } from './key.ts';

/**
 * Draws in one call. V8 makes a function fast that is called often; one long loop that it replaces
 * in full flight stays five times slower.
 */
const SPAN = 128;

/** Generators side by side: the first makes the first draw of every four, and so on. */
export const LANES = 4;

/**
 * Fills an array with independent uniform draws: the first of one block of one stream. A block is
 * the same bits whenever and wherever it is made, so that threads change nothing.
 *
 * Every draw is an odd multiple of 2^-53: never 0, never 1, and as often above as below a half.
 * The generator is sfc32 (Doty-Humphrey, PractRand), four of them side by side and two words a draw;
 * the whole state of each comes from a hash, so it needs no warming up.
 *
 * @param seed a whole number from 0 to 2^53 - 1
 * @param stream what is drawn, such as the address of a figure
 * @param block a whole number from 0 to 2^53 - 1
 */
export function fillUniform(
  out: Float64Array,
  seed: number,
  stream: string | number,
  block: number,
): void {
  laneStates(seed, stream, block).forEach((state, lane) => {
    for (let start = lane; start < out.length; start += SPAN * LANES) {
      draw(out, start, Math.min(start + SPAN * LANES, out.length), state);
    }
  });
}

/** The state of each generator before the first draw of a block. */
export function laneStates(
  seed: number,
  stream: string | number,
  block: number,
): readonly Int32Array[] {
  return keysOf(keyOf(seed, stream, block), LANES);
}

/** Every fourth draw of a part of a block; leaves the state after it. */
function draw(out: Float64Array, start: number, end: number, state: Int32Array): void {
  let a = wordAt(state, 0);
  let b = wordAt(state, 1);
  let c = wordAt(state, 2);
  let counter = wordAt(state, 3);
  for (let i = start; i < end; i += LANES) {
    const high = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + high) | 0;
    const low = (a + b + counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + low) | 0;
    counter = (counter + 2) | 0;
    out[i] = ((high >>> 0) * 2 ** 20 + (low >>> 12) + 0.5) * 2 ** -52;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}

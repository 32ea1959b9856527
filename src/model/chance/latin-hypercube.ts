import { wordAt } from './at.ts';
import { keyOf } from './key.ts';

/** Points in one call: see random.ts. */
const SPAN = 128;

/** Multiplications of a permutation; with 6 of them a coordinate still tells a little of another. */
const ROUNDS = 8;

/** In shorter words some permutations come more often than others. */
const LEAST_BITS = 10;

const BELOW_ONE = 1 - 2 ** -53;

/**
 * One coordinate of successive points of a Latin hypercube (McKay, Beckman and Conover 1979): of as
 * many equal strata as there are points, every one holds just one point, at random within it. Each
 * stream is a permutation of its own, and any part of it can be made by itself.
 *
 * @param seed a whole number from 0 to 2^53 - 1
 * @param stream what is drawn, such as the address of a figure
 * @param points how many the whole design has, from 1 to 2^31
 * @param start the index of the first point; `start + out.length` is at most `points`
 */
export function fillLatinHypercube(
  out: Float64Array,
  seed: number,
  stream: string | number,
  points: number,
  start: number,
): void {
  const permutation = permutationOf(points, seed, stream);
  const jitter = keyOf(seed, `${stream} within its stratum`, points);
  for (let from = 0; from < out.length; from += SPAN) {
    const to = Math.min(from + SPAN, out.length);
    fillSpan(out, from, to, start, points, permutation, jitter);
  }
}

function fillSpan(
  out: Float64Array,
  from: number,
  to: number,
  start: number,
  points: number,
  permutation: Permutation,
  jitter: Int32Array,
): void {
  const [first, second] = [wordAt(jitter, 0), wordAt(jitter, 1)];
  for (let i = from; i < to; i++) {
    const index = start + i;
    const stratum = placeOf(index, points, permutation);
    const word = mixed(mixed(index ^ first) + second) >>> 0;
    out[i] = Math.min((stratum + (word + 0.5) * 2 ** -32) / points, BELOW_ONE);
  }
}

/** The finish of MurmurHash3 (Appleby 2011). */
function mixed(word: number): number {
  let bits = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** A permutation of the words of as many bits as the number of points asks. */
interface Permutation {
  readonly mask: number;
  readonly shift: number;
  readonly factors: Int32Array;
  readonly terms: Int32Array;
}

function permutationOf(points: number, seed: number, stream: string | number): Permutation {
  const bits = Math.max(LEAST_BITS, 32 - Math.clz32(points - 1));
  const words = (name: string): Int32Array => {
    const keys = [0, 1].map((part) => keyOf(seed, `${stream} ${name} ${part}`, points));
    return Int32Array.from(keys.flatMap((key) => [...key]));
  };
  return {
    mask: 2 ** bits - 1,
    shift: (bits + 1) >> 1,
    factors: words('factors').map((word) => word | 1),
    terms: words('terms'),
  };
}

/**
 * Where the point of an index goes. Adding, multiplying by an odd number and folding the high bits
 * onto the low ones each permute the words of so many bits; and a permutation followed until it
 * comes below the number of points permutes those (cycle walking, Black and Rogaway 2002).
 */
function placeOf(
  index: number,
  points: number,
  { mask, shift, factors, terms }: Permutation,
): number {
  let word = index;
  do {
    for (let round = 0; round < ROUNDS; round++) {
      word = Math.imul(word + wordAt(terms, round), wordAt(factors, round)) & mask;
      word ^= word >>> shift;
    }
  } while (word >= points);
  return word;
}

import { wordAt } from './at.ts';
import { joeKuo } from './joe-kuo.ts';
import { keyOf } from './key.ts';

/** As many coordinates as points have here, at most. */
export const SOBOL_DIMENSIONS = 256;

/** Points in one call: see random.ts. */
const SPAN = 128;

/**
 * One coordinate of successive points of the Sobol sequence as published: multiples of 2^-32 from 0
 * up to 1, in the order of the Gray code (Antonov and Saleev 1979). Point 0 has only zeros.
 *
 * @param dimension which coordinate, from 0 to SOBOL_DIMENSIONS - 1
 * @param start the index of the first point; the last one is below 2^32
 */
export function fillSobol(out: Float64Array, dimension: number, start: number): void {
  const directions = directionsOf(dimension);
  for (let from = 0; from < out.length; from += SPAN) {
    const to = Math.min(from + SPAN, out.length);
    fillPlain(out, from, to, start, directions);
  }
}

/**
 * One coordinate of successive points of a scrambled Sobol sequence: uniform in (0, 1), odd
 * multiples of 2^-33, so never 0 or 1. Every seed and stream is another random scrambling
 * (Owen 1995), in which each point is uniform and the even spread of the points is kept: a mean
 * over 2^m points from index 0 is unbiased, and independent streams tell its error.
 *
 * The scrambling is by a hash: B. Burley, "Practical Hash-based Owen Scrambling", Journal of
 * Computer Graphics Techniques 9 (2020), after Laine and Karras (2011), with the constants of
 * N. Vegdahl, "Building a Better LK Hash" (2021).
 *
 * @param stream tells independent scramblings with one seed apart
 * @param dimension which coordinate, from 0 to SOBOL_DIMENSIONS - 1
 * @param start the index of the first point; the last one is below 2^32
 */
export function fillScrambledSobol(
  out: Float64Array,
  seed: number,
  stream: string | number,
  dimension: number,
  start: number,
): void {
  const directions = directionsOf(dimension);
  const key = wordAt(keyOf(seed, stream, dimension), 0);
  for (let from = 0; from < out.length; from += SPAN) {
    const to = Math.min(from + SPAN, out.length);
    fillScrambled(out, from, to, start, directions, key);
  }
}

function fillPlain(
  out: Float64Array,
  from: number,
  to: number,
  start: number,
  directions: Int32Array,
): void {
  let point = pointAt(start + from, directions);
  for (let i = from; i < to; i++) {
    out[i] = (turned(point) >>> 0) * 2 ** -32;
    point ^= wordAt(directions, stepAfter(start + i));
  }
}

function fillScrambled(
  out: Float64Array,
  from: number,
  to: number,
  start: number,
  directions: Int32Array,
  key: number,
): void {
  const factor = (key >>> 16) | 1;
  let point = pointAt(start + from, directions);
  for (let i = from; i < to; i++) {
    // Backwards, a bit is changed by what stands before it only: a multiplication does that.
    let word = point ^ Math.imul(point, 0x3d20adea);
    word = Math.imul(word + key, factor);
    word ^= Math.imul(word, 0x05526c56);
    word ^= Math.imul(word, 0x53a22864);
    out[i] = ((turned(word) >>> 0) + 0.5) * 2 ** -32;
    point ^= wordAt(directions, stepAfter(start + i));
  }
}

/** A point, its bits backwards: the directions of the ones in the Gray code of its index. */
function pointAt(index: number, directions: Int32Array): number {
  let point = 0;
  for (let gray = index ^ (index >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++) {
    if (gray & 1) point ^= wordAt(directions, bit);
  }
  return point;
}

/** The only bit in which the Gray codes of an index and the next one differ. */
function stepAfter(index: number): number {
  return 31 - Math.clz32(~index & (index + 1));
}

/** A word with its bits in the other order. */
function turned(word: number): number {
  let bits = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return (bits >>> 16) | (bits << 16);
}

const known: Int32Array[] = [];

/** The 32 direction numbers of a dimension, their bits backwards. */
function directionsOf(dimension: number): Int32Array {
  if (known.length === 0) {
    known.push(Int32Array.from({ length: 32 }, (_, bit) => 1 << bit));
    for (const { polynomial, initial } of joeKuo()) known.push(expand(polynomial, initial));
  }
  const directions = known[dimension];
  if (!directions) throw new RangeError(`no Sobol dimension ${dimension}`);
  return directions;
}

/** The recurrence of Sobol' (1967), as in Bratley and Fox (1988), on v_k = m_k / 2^k. */
function expand(polynomial: number, initial: readonly number[]): Int32Array {
  const degree = initial.length;
  const forwards = initial.map((number, k) => number << (31 - k));
  for (let k = degree; k < 32; k++) {
    const first = forwards[k - degree] ?? 0;
    let direction = first ^ (first >>> degree);
    for (let back = 1; back < degree; back++) {
      if ((polynomial >> (degree - 1 - back)) & 1) direction ^= forwards[k - back] ?? 0;
    }
    forwards.push(direction);
  }
  return Int32Array.from(forwards, turned);
}

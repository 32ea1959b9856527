const WORD = 2 ** 32;

/**
 * 128 bits that look like chance, made of the name of a part of the draws: another seed, stream or
 * block gives other bits. So every part can be made by itself, in any order and in any thread.
 *
 * @param seed a whole number from 0 to 2^53 - 1
 * @param stream what is drawn, such as the address of a figure; 7 and '7' are one stream
 * @param block a whole number from 0 to 2^53 - 1
 */
export function keyOf(seed: number, stream: string | number, block: number): Int32Array {
  const name = `${stream}`;
  const words = [seed, seed / WORD, block, block / WORD, name.length];
  for (let i = 0; i < name.length; i += 2) {
    // Past the end there is NaN, which is 0 to a bitwise operator.
    words.push(name.charCodeAt(i) | (name.charCodeAt(i + 1) << 16));
  }
  return hash(words);
}

/** 2^32 divided by the golden ratio: multiples of it lie far from each other. */
const APART = 0x9e3779b9;

/** Keys made of one, as different from each other as those of other blocks are. */
export function keysOf(key: Int32Array, count: number): readonly Int32Array[] {
  return Array.from({ length: count }, (_, index) =>
    key.map((word) => finished(word + Math.imul(index, APART))),
  );
}

/** MurmurHash3_x86_128 (Appleby 2011) with seed 0, over words, made up to whole blocks with 0. */
function hash(words: readonly number[]): Int32Array {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < words.length; i += 4) {
    a ^= scrambled(words[i], 0x239b961b, 15, 0xab0e9789);
    a = Math.imul(rotated(a, 19) + b, 5) + 0x561ccd1b;
    b ^= scrambled(words[i + 1], 0xab0e9789, 16, 0x38b34ae5);
    b = Math.imul(rotated(b, 17) + c, 5) + 0x0bcaa747;
    c ^= scrambled(words[i + 2], 0x38b34ae5, 17, 0xa1e38b93);
    c = Math.imul(rotated(c, 15) + d, 5) + 0x96cd1c35;
    d ^= scrambled(words[i + 3], 0xa1e38b93, 18, 0x239b961b);
    d = Math.imul(rotated(d, 13) + a, 5) + 0x32ac3b17;
  }
  const bytes = 16 * Math.ceil(words.length / 4);
  const sum = (a ^ bytes) + (b ^ bytes) + (c ^ bytes) + (d ^ bytes);
  const first = finished(sum);
  const second = finished((b ^ bytes) + sum);
  const third = finished((c ^ bytes) + sum);
  const fourth = finished((d ^ bytes) + sum);
  const all = first + second + third + fourth;
  return Int32Array.of(all, second + all, third + all, fourth + all);
}

function scrambled(word: number | undefined, by: number, bits: number, then: number): number {
  return Math.imul(rotated(Math.imul(word ?? 0, by), bits), then);
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function finished(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

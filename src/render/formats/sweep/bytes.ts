/**
 * Bytes put one after another, in one array that is used again: a sweep writes hundreds of millions
 * of digits, and a string for each of its numbers would cost ten times as much.
 */
export interface Bytes {
  /** Puts a text, which was made bytes before. */
  readonly put: (text: Uint8Array) => void;
  /** Puts a text that comes once. */
  readonly putText: (text: string) => void;
  /** Puts whole units of the last decimal: 1532 at two decimals is `15.32`, or `15,32`. */
  readonly putUnits: (units: number, decimals: number) => void;
  /** What was put since the last time. It is overwritten by what comes next. */
  readonly take: () => Uint8Array;
}

const ZERO = 48;
const MINUS = 45;
const MOST_ASCII = 127;
/** Below this a whole number can be reckoned with in 31 bits, which is faster. */
const SMALL = 2 ** 31;
/** The most that a number takes: sign, 16 digits, point and as many decimals as there may be. */
const LONGEST_NUMBER = 64;

/** @param decimalMark one sign of ASCII */
export function createBytes(decimalMark: '.' | ',' = '.'): Bytes {
  const mark = decimalMark.charCodeAt(0);
  let bytes = new Uint8Array(1 << 16);
  let end = 0;

  function ensure(more: number): void {
    if (end + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, end + more));
    larger.set(bytes.subarray(0, end));
    bytes = larger;
  }

  // Locals, since what a closure holds is loaded and stored again at every step of a loop.
  function put(text: Uint8Array): void {
    const { length } = text;
    ensure(length);
    const into = bytes;
    const from = end;
    for (let i = 0; i < length; i++) into[from + i] = text[i] as number;
    end = from + length;
  }

  function putText(text: string): void {
    const { length } = text;
    ensure(length);
    const into = bytes;
    const from = end;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > MOST_ASCII) {
        put(new TextEncoder().encode(text));
        return;
      }
      into[from + i] = code;
    }
    end = from + length;
  }

  function putUnits(units: number, decimals: number): void {
    ensure(LONGEST_NUMBER);
    const into = bytes;
    if (units < 0) into[end++] = MINUS;
    const size = Math.abs(units);
    const from = end;
    end = from + lengthOf(size, decimals);
    if (size < SMALL) putSmall(into, from, end, size | 0, decimals, mark);
    else putLarge(into, from, end, size, decimals, mark);
  }

  return {
    put,
    putText,
    putUnits,
    take: () => {
      const taken = bytes.subarray(0, end);
      end = 0;
      return taken;
    },
  };
}

/** Digits of a whole number that fits in 31 bits, backwards, with the point in its place. */
function putSmall(
  into: Uint8Array,
  from: number,
  end: number,
  size: number,
  decimals: number,
  mark: number,
): void {
  let left = size;
  const point = decimals > 0 ? end - decimals - 1 : -1;
  for (let at = end - 1; at >= from; at--) {
    if (at === point) {
      into[at] = mark;
    } else {
      const rest = (left / 10) | 0;
      into[at] = ZERO + left - rest * 10;
      left = rest;
    }
  }
}

/** The same of a whole number up to 2^53. */
function putLarge(
  into: Uint8Array,
  from: number,
  end: number,
  size: number,
  decimals: number,
  mark: number,
): void {
  let left = size;
  const point = decimals > 0 ? end - decimals - 1 : -1;
  for (let at = end - 1; at >= from; at--) {
    if (at === point) {
      into[at] = mark;
    } else {
      const rest = Math.floor(left / 10);
      into[at] = ZERO + (left - rest * 10);
      left = rest;
    }
  }
}

/** How many bytes a number takes without its sign. */
function lengthOf(units: number, decimals: number): number {
  let digits = 1;
  for (let power = 10; power <= units; power *= 10) digits++;
  return Math.max(digits, decimals + 1) + (decimals > 0 ? 1 : 0);
}

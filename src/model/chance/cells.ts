import { at } from './at.ts';
import {
  type Curve,
  type Curved,
  curveOf,
  logarithmsOf,
  type Point,
  type Tail,
  valueAt,
} from './curve.ts';

/*
 * A tabulated quantile function. Both halves are cut by the chance of a value further out: octaves
 * (a quarter to a half, an eighth to a quarter, …), every octave in cells of equal width, and every
 * cell a polynomial of degree 5 that agrees with the quantile, its slope and its bend at both ends.
 * So a tail, where the quantile is steep, has cells as small as its chance.
 */

/** Octaves of a half; what lies further out, 2 draws in a million, is calculated. */
const OCTAVES = 20;
/** Cells of an octave: as many as a whole number of bits can tell. */
const CELL_BITS = 5;
const CELLS = 2 ** CELL_BITS;
const COEFFICIENTS = 6;

/** Chances in whole steps of 2^-31, so that a half is a power of two that fits a signed word. */
const STEPS = 2 ** 31;
/** The cells of the lowest octave are this power of two of steps wide. */
const LOWEST = 30 - OCTAVES - CELL_BITS;

/** One cell more than the octaves have: a half itself is the first place after them. */
export const HALF = (OCTAVES * CELLS + 1) * COEFFICIENTS;

/** What the exponent of a double is counted from. */
const BIAS = 1023;
/** The exponent and the first five bits behind it of the least chance that has a cell, as a number. */
export const FIRST = (BIAS - OCTAVES - 1) * CELLS;

/** With a logarithm that deviates more (P95 is 20,000 times P5), a cell is too wide for its values. */
const WIDEST = 3;

/** Draws in one call: see random.ts. */
const SPAN = 128;

/**
 * The coefficients of the cells: first all of the lower half, from far out to the middle, then of
 * the upper half; of each cell the constant first. None where all draws have to be calculated.
 */
export function cellsOf(distribution: Curved): Float64Array {
  if (distribution.kind === 'lognormal' && logarithmsOf(distribution).deviation > WIDEST) {
    return new Float64Array(0);
  }
  const { lower, upper } = curveOf(distribution);
  const cells = new Float64Array(2 * HALF);
  fillHalf(cells, 0, lower);
  fillHalf(cells, HALF, upper);
  return cells;
}

function fillHalf(cells: Float64Array, offset: number, tail: Tail): void {
  let place = offset;
  let inner = tail.at(2 ** -(OCTAVES + 1));
  for (let octave = OCTAVES; octave > 0; octave--) {
    const width = 2 ** -octave / (2 * CELLS);
    for (let cell = 1; cell <= CELLS; cell++) {
      const outer = tail.at((CELLS + cell) * width, inner);
      cells.set(through(inner, outer, width, tail), place);
      place += COEFFICIENTS;
      inner = outer;
    }
  }
  cells[place] = tail.origin + tail.scale * inner.standard;
}

/** The polynomial of degree 5, on a cell of width 1, through two ends (Hermite). */
function through(from: Point, to: Point, width: number, { origin, scale }: Tail): number[] {
  const slope = from.slope * width;
  const bend = (from.bend * width * width) / 2;
  const value = to.standard - from.standard - slope - bend;
  const slopes = to.slope * width - slope - 2 * bend;
  const bends = to.bend * width * width - 2 * bend;
  const standard = [
    slope,
    bend,
    10 * value - 4 * slopes + bends / 2,
    7 * slopes - 15 * value - bends,
    6 * value - 3 * slopes + bends / 2,
  ];
  return [origin + scale * from.standard, ...standard.map((coefficient) => scale * coefficient)];
}

/** Fills an array with the values at uniform draws: see fillQuantiles. */
export function fillFromCells(
  out: Float64Array,
  uniforms: Float64Array,
  cells: Float64Array,
  distribution: Curved,
): void {
  const curve = curveOf(distribution);
  if (cells.length === 0) {
    for (let i = 0; i < out.length; i++) out[i] = valueAt(curve, at(uniforms, i));
    return;
  }
  for (let start = 0; start < out.length; start += SPAN) {
    fillSpan(out, uniforms, start, Math.min(start + SPAN, out.length), cells, curve);
  }
}

function fillSpan(
  out: Float64Array,
  uniforms: Float64Array,
  start: number,
  end: number,
  cells: Float64Array,
  curve: Curve,
): void {
  for (let i = start; i < end; i++) {
    const chance = at(uniforms, i);
    // No branch for the half: half of all guesses at it would be wrong.
    const steps = (0.5 - Math.abs(chance - 0.5)) * STEPS;
    const whole = steps | 0;
    const bits = 31 - CELL_BITS - Math.clz32(whole);
    if (bits < LOWEST) {
      out[i] = valueAt(curve, chance);
      continue;
    }
    const cell = whole >> bits; // from CELLS up, in its octave
    const half = (2 * chance) | 0;
    const place = ((bits - LOWEST - 1) * CELLS + cell) * COEFFICIENTS + half * HALF;
    const t = steps / (1 << bits) - cell;
    out[i] =
      at(cells, place) +
      t *
        (at(cells, place + 1) +
          t *
            (at(cells, place + 2) +
              t * (at(cells, place + 3) + t * (at(cells, place + 4) + t * at(cells, place + 5)))));
  }
}

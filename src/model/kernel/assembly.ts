/**
 * What `assembly/` offers. Columns are the addresses of their first places (`byteOffset`); what each
 * loop does stands there.
 */
export interface Assembly {
  readonly weigh1: (out: number, length: number, constant: number, a: number, w: number) => void;
  readonly weigh2: (
    out: number,
    length: number,
    constant: number,
    ...weighed: readonly [a: number, w: number, b: number, x: number]
  ) => void;
  readonly weigh3: (
    out: number,
    length: number,
    constant: number,
    ...weighed: readonly [a: number, w: number, b: number, x: number, d: number, y: number]
  ) => void;
  readonly more1: (out: number, length: number, a: number, w: number) => void;
  readonly more2: (
    out: number,
    length: number,
    ...weighed: readonly [a: number, w: number, b: number, x: number]
  ) => void;
  readonly multiply: (out: number, length: number, a: number, b: number) => void;
  readonly divide: (out: number, length: number, a: number, b: number) => void;
  readonly invert: (out: number, length: number, constant: number, a: number) => void;
  readonly findEnds: (ends: number, length: number, a: number) => void;
  readonly cut: (
    out: number,
    length: number,
    a: number,
    w: number,
    low: number,
    high: number,
  ) => number;
  readonly roundToWords: Round;
  readonly roundToDoubles: Round;
  readonly countBins: (
    counts: number,
    length: number,
    a: number,
    low: number,
    scale: number,
    last: number,
  ) => void;
  readonly pickBins: (
    out: number,
    length: number,
    a: number,
    wanted: number,
    low: number,
    scale: number,
    last: number,
  ) => number;
  readonly fillUniform: (out: number, length: number, state: number) => void;
  readonly fillEven: (
    out: number,
    length: number,
    uniforms: number,
    low: number,
    width: number,
  ) => void;
  readonly fillTriangle: (
    out: number,
    length: number,
    uniforms: number,
    low: number,
    high: number,
    rising: number,
    falling: number,
  ) => void;
  readonly fillFromCells: (
    out: number,
    length: number,
    uniforms: number,
    cells: number,
    half: number,
    first: number,
    far: number,
  ) => number;
}

type Round = (
  out: number,
  length: number,
  column: number,
  scale: number,
  room: number,
  open: number,
) => number;

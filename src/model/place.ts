/** Where a piece of input stands: in a file, or in an argument of the command line. */
export interface Place {
  /** The name of the `Source` that holds it. */
  readonly source: string;
  /** Line and column count from 1; columns are UTF-16 units, as editors count them. */
  readonly line: number;
  readonly column: number;
  /** How many characters of that line it covers, at least 1. */
  readonly length: number;
}

/** A text that was read: what diagnostics quote and results name. */
export interface Source {
  /** The path as the reader would type it, or the argument itself (`--set deadweight=60%`). */
  readonly name: string;
  readonly kind: 'file' | 'argument';
  readonly text: string;
  /** The bytes as they stood on disk, for the fingerprint of a result. */
  readonly bytes?: Uint8Array;
}

/** Turns an offset and a length within a formula's own text into a place. */
export type Locate = (start: number, length: number) => Place;

export function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  return (
    a?.source === b?.source &&
    a?.line === b?.line &&
    a?.column === b?.column &&
    a?.length === b?.length
  );
}

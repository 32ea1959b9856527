/** Whole numbers: of 32 bits where all fit, else doubles. */
export type Units = Int32Array | Float64Array;

/** Stands where there is no number, and is no sign of it: a double may have this value. */
export const NO_UNITS = -(2 ** 31);

/** Whole units of a last decimal, and beside them what is no such number. */
export interface UnitsAndOthers {
  /** `NO_UNITS` where `others` says; empty where there is no such figure at all. */
  readonly units: Units;
  readonly others: ReadonlyMap<number, unknown>;
}

/** The whole units at a place; nothing where `others` says, or there is no such figure. */
export function unitsAt({ units, others }: UnitsAndOthers, at: number): number | undefined {
  return others.size > 0 && others.has(at) ? undefined : units[at];
}

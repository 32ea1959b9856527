import type { Decimal } from '../../model/decimal.ts';

/** The value of an input at which a ratio comes to its target, all else as it is; or why none does. */
export type Switching = SwitchingValue | NoSwitching;

export interface SwitchingValue {
  readonly value: Decimal;
  /** The ratio there. */
  readonly ratio: Decimal;
  /**
   * Whether the ratio is the target there. It is not where it jumps over it, between one whole year
   * and the next or where a formula rounds: then this is the first value on the other side.
   */
  readonly isExact: boolean;
  /** Whether the ratio comes to the target at other values too: this is the nearest. */
  readonly hasOthers: boolean;
  readonly reason?: undefined;
}

interface NoSwitching {
  readonly value?: undefined;
  readonly reason: NoSwitchingReason;
}

/**
 * `no-ratio`: there is no ratio as it stands. `no-influence`: the ratio stays the same whatever the
 * value. `none-in-range`: at no legal value of the input, or only where something made of it is not.
 */
type NoSwitchingReason = 'no-ratio' | 'no-influence' | 'none-in-range';

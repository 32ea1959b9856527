import type { Figure } from './formula/tree.ts';
import type { Place } from './place.ts';
import type { Citation } from './source.ts';
import type { Text } from './text.ts';

/** The settings of the method that a file may state as a formula. */
export const SETTINGS = [
  'deadweight',
  'attribution',
  'contribution',
  'displacement',
  'drop_off',
  'discount_rate',
  'discount_after',
  'cost_per_client',
] as const;
export type SettingName = (typeof SETTINGS)[number];

/** The settings that a line may state for itself. */
export const LINE_SETTINGS = [
  'deadweight',
  'attribution',
  'contribution',
  'displacement',
  'drop_off',
] as const satisfies readonly SettingName[];

/**
 * When a year's value is reckoned to fall, which decides its discounting. Three are in published
 * use and give different ratios (METHOD: end-of-year is the SROI Guide's and the Value Map's).
 */
export const TIMINGS = ['end-of-year', 'mid-year', 'start-of-year'] as const;
export type Timing = (typeof TIMINGS)[number];

export interface StatedTiming {
  readonly value: Timing;
  readonly place: Place;
  readonly source?: Citation | undefined;
  readonly note?: Text | undefined;
  readonly assumption?: Text | undefined;
  readonly because?: Text | undefined;
}

/** What one file, or one level of it, states of the method. */
export interface Settings {
  readonly figures: ReadonlyMap<SettingName, Figure>;
  readonly timing?: StatedTiming | undefined;
  /** The last years that count, each with results of its own; all years where none is stated. */
  readonly horizons?: readonly Figure[] | undefined;
}

export const NO_SETTINGS: Settings = { figures: new Map() };

/** Where a setting was stated, nearest first: the nearest one wins. */
export type Level = 'line' | 'case' | 'portfolio' | 'parameters' | 'default';

import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { FIGURES, type FigureName } from '../../model/published.ts';
import { SWEEP_METHODS, SWEEP_NUMBERS, type SweepMethod } from './choices.ts';

/** What a sweep is asked with, as a reader types it. */
export interface SweepOptions {
  /** `ADDRESS=from..to:step` or `ADDRESS=a,b,c`; for sampled points `ADDRESS=from..to`. */
  readonly vary?: readonly string[] | undefined;
  /** Puts the scenarios of the files beside the files as they are. */
  readonly scenarios?: boolean | undefined;
  /** The first of all lists, the second of all lists, and so on; else every combination. */
  readonly paired?: boolean | undefined;
  /** Lets a design choose so many points within the ranges. */
  readonly points?: number | undefined;
  /** How it chooses them (default: sobol). */
  readonly method?: SweepMethod | undefined;
  /** The seed of what it chooses by chance (default: 1). */
  readonly seed?: number | undefined;
  /** By their names (default: sroi). */
  readonly figures?: readonly FigureName[] | undefined;
  /** Decimals of every figure, from 0 to 20, or `exact` for unrounded ones (default: 6). */
  readonly decimals?: number | 'exact' | undefined;
  /** The most points there may be (default: 10,000,000). */
  readonly limit?: number | undefined;
}

/** Options that do not go together, or are not what they may be. */
export function checkOptions(options: SweepOptions): readonly Diagnostic[] {
  return [...mismatchesOf(options), ...wordsOf(options), ...numbersOf(options)];
}

function mismatchesOf(options: SweepOptions): readonly Diagnostic[] {
  const { vary = [], scenarios = false, paired = false, points, method, seed } = options;
  const mismatch = (option: string, other: string, needs: boolean): Diagnostic =>
    fault('options-mismatch', { option, other, needs });
  const isSampled = points !== undefined;
  return [
    ...(vary.length === 0 && !scenarios ? [fault('nothing-varies', { lacking: 'values' })] : []),
    ...(isSampled && paired ? [mismatch('paired', 'points', false)] : []),
    ...(scenarios && isSampled ? [mismatch('scenarios', 'points', false)] : []),
    ...(scenarios && paired ? [mismatch('scenarios', 'paired', false)] : []),
    ...(method !== undefined && !isSampled ? [mismatch('method', 'points', true)] : []),
    ...(seed !== undefined && !isSampled ? [mismatch('seed', 'points', true)] : []),
  ];
}

function wordsOf({ figures, method }: SweepOptions): readonly Diagnostic[] {
  const unknown = (key: string, words: readonly string[], allowed: readonly string[]) =>
    words
      .filter((word) => !allowed.includes(word))
      .map((word) => {
        const suggestion = nearest(word, allowed);
        return fault('unknown-word', { key, word, allowed, suggestion });
      });
  return [
    ...(figures?.length === 0 ? [fault('empty-value', { key: 'figures' })] : []),
    ...unknown('figures', figures ?? [], FIGURES),
    ...unknown('method', method === undefined ? [] : [method], SWEEP_METHODS),
  ];
}

function numbersOf(options: SweepOptions): readonly Diagnostic[] {
  return Object.entries(SWEEP_NUMBERS).flatMap(([name, [low, high]]) => {
    const value = options[name as keyof typeof SWEEP_NUMBERS];
    if (value === undefined || value === 'exact') return [];
    if (!Number.isSafeInteger(value)) {
      return [fault('not-a-whole-number', { name, value: `${value}` })];
    }
    if (value >= low && value <= high) return [];
    const facts = { name, value: `${value}`, low: `${low}`, high: `${high}` };
    return [fault('out-of-range', facts)];
  });
}

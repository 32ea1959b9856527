import type { LegalRange } from '../../engine/legal.ts';
import { type Decimal, decimal, ONE } from '../../model/decimal.ts';
import type { Input, StatedInput } from '../inputs.ts';

/**
 * Where the low and the high value of an input come from: its own range; 10% below and above where
 * it states none; of what decides the years as many whole years, at least one.
 */
export type Origin = 'range' | 'tenth' | 'years';

/** The low and the high value of each statement of an input. */
export interface Ends {
  readonly origin: Origin;
  readonly low: (stated: StatedInput) => Decimal;
  readonly high: (stated: StatedInput) => Decimal;
  /** Whether 10% would have been more than is legal, of any statement. */
  readonly isCut: boolean;
}

/** A range that is not stated: ours, as outputs say. */
const TENTH = decimal('0.1');

export function endsOf(input: Input): Ends {
  const { stated, legal } = input;
  const all = new Map(stated.map((one) => [one, endsOfOne(one, input)] as const));
  const at = (one: StatedInput): OneEnds => all.get(one) ?? endsOfOne(one, input);
  const isRange = stated.every(({ range }) => range);
  return {
    origin: isRange ? 'range' : input.decidesYears ? 'years' : 'tenth',
    low: (one) => within(at(one).low, legal),
    high: (one) => within(at(one).high, legal),
    isCut: [...all.values()].some((ends) =>
      [ends.low, ends.high].some((end) => !within(end, legal).equals(end)),
    ),
  };
}

interface OneEnds {
  readonly low: Decimal;
  readonly high: Decimal;
}

function endsOfOne({ value, range }: StatedInput, { decidesYears }: Input): OneEnds {
  if (range) return range;
  const tenth = value.abs().times(TENTH);
  const step = decidesYears ? atLeastOne(tenth.ceil()) : tenth;
  return { low: value.minus(step), high: value.plus(step) };
}

function atLeastOne(years: Decimal): Decimal {
  return years.lessThan(ONE) ? ONE : years;
}

function within(value: Decimal, { low, high }: LegalRange): Decimal {
  if (low && value.lessThan(low)) return low;
  return high && value.greaterThan(high) ? high : value;
}

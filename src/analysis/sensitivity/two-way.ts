import type { LegalRange } from '../../engine/legal.ts';
import { type Decimal, decimal, exactlyEqual, inResultDigits, ONE } from '../../model/decimal.ts';
import type { Switching } from '../switching/found.ts';
import { findSwitching } from '../switching.ts';
import type { Answer, Owner, WhatIfs } from '../what-if.ts';
import type { Bar } from './bar.ts';

/** A ratio over the values of two inputs. */
export interface TwoWay {
  readonly across: TwoWayAxis;
  readonly down: TwoWayAxis;
  /** `rows[y][x]`. */
  readonly rows: readonly (readonly Answer[])[];
  /** For each value of `down` the value of `across` at which the ratio is the target. */
  readonly line: readonly Switching[];
}

export interface TwoWayAxis {
  readonly bar: Bar;
  /** From the lowest on; the present one is among them. */
  readonly values: readonly Decimal[];
}

/**
 * The ratio over the values of the two inputs that move it most.
 *
 * @param bars the widest swing first
 * @returns nothing where fewer than two move it
 */
export function twoWayGrid(
  owner: Owner,
  bars: readonly Bar[],
  target: Decimal,
  whatIfs: WhatIfs,
): TwoWay | undefined {
  const strong = bars.flatMap((bar) => {
    const values = bar.swings.sroi?.isZero() === false ? valuesOf(bar) : [];
    return values.length > 1 ? [{ bar, values }] : [];
  });
  const [across, down] = strong;
  if (!across || !down) return undefined;
  const rows = down.values.map((y) =>
    across.values.map((x) =>
      whatIfs
        .ask([
          { input: across.bar.input, to: () => x },
          { input: down.bar.input, to: () => y },
        ])
        .answer(owner, 'sroi'),
    ),
  );
  const line = down.values.map((y) => {
    const beside = [{ input: down.bar.input, to: () => y }];
    return findSwitching({ owner, input: across.bar.input, target, beside }, whatIfs);
  });
  return { across, down, rows, line };
}

/** Where no range is stated: a share from nothing to all of it, and of the rest such multiples. */
const SHARES = ['0', '0.2', '0.4', '0.6', '0.8', '1'].map(decimal);
const MULTIPLES = ['0.25', '0.5', '1', '2', '4'].map(decimal);

function valuesOf({ now, low, high, origin, input }: Bar): readonly Decimal[] {
  if (!now || !low.value || !high.value) return [];
  const { legal } = input;
  if (origin === 'range') {
    return inOrder([low.value, between(low.value, now), now, between(now, high.value), high.value]);
  }
  if (input.decidesYears) {
    return inOrder([-2, -1, 0, 1, 2].map((years) => now.plus(years)).filter(isLegal(legal)));
  }
  if (isShareOfAll(input)) return inOrder([...SHARES, now]);
  return inOrder(MULTIPLES.map((by) => now.times(by)).filter(isLegal(legal)));
}

/** A rate is a share by its limits only: nobody discounts at 80%. */
function isShareOfAll({ legal, address }: Bar['input']): boolean {
  const isRate = address.split('.').at(-1) === 'discount_rate';
  return !isRate && legal.high !== undefined && exactlyEqual(legal.high, ONE);
}

function between(a: Decimal, b: Decimal): Decimal {
  return a.plus(b).dividedBy(2);
}

function isLegal({ low, high }: LegalRange): (value: Decimal) => boolean {
  return (value) => !(low && value.lessThan(low)) && !(high && value.greaterThan(high));
}

function inOrder(values: readonly Decimal[]): readonly Decimal[] {
  const sorted = values.map(inResultDigits).sort((a, b) => a.comparedTo(b));
  return sorted.filter((value, index) => {
    const before = sorted[index - 1];
    return !before || !exactlyEqual(before, value);
  });
}

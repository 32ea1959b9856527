import type { Outcome } from '../../engine/result.ts';
import { addUp, type Decimal, decimal, exactlyEqual } from '../../model/decimal.ts';
import type { Input, StatedInput } from '../inputs.ts';
import type { Switching } from '../switching/found.ts';
import type { WhatIfFigure } from '../what-if/totals.ts';
import type { Answer, Owner, WhatIf } from '../what-if.ts';
import type { Ends, Origin } from './ends.ts';

/** What one input, moved by itself, does to the figures of a case or of the pool. */
export interface Bar {
  readonly input: Input;
  /** Its value as it stands; absent where parameter files state different ones. */
  readonly now?: Decimal | undefined;
  /** Where its low and high value come from. */
  readonly origin: Origin;
  /** Whether 10% would have been more than is legal. */
  readonly isCut: boolean;
  readonly low: End;
  readonly high: End;
  /** How far each figure goes apart over low, now and high; absent where there is none to see. */
  readonly swings: Readonly<Record<WhatIfFigure, Decimal | undefined>>;
  /** Whether the ratio, or the net value where there is no ratio, hardly moves. */
  readonly isWeak: boolean;
  readonly switching: Switching;
}

/** The figures with an input at one end. */
export interface End {
  /** Absent where it differs by parameter file. */
  readonly value?: Decimal | undefined;
  readonly figures: Readonly<Record<WhatIfFigure, Answer>>;
}

/** Below this share of the figure a swing is too weak to matter. Ours: nobody publishes a limit. */
export const WEAK = decimal('0.01');

/** The portfolio with an input at its low and at its high value. */
export interface Moved {
  readonly input: Input;
  readonly ends: Ends;
  readonly low: WhatIf;
  readonly high: WhatIf;
}

/** The figures as they stand. */
export type Standing = Readonly<Record<WhatIfFigure, Outcome>>;

/**
 * The bar of an input for one owner.
 *
 * @param stated its statements that the owner rests on
 */
export function barOf(
  { input, ends, low, high }: Moved,
  owner: Owner,
  stated: readonly StatedInput[],
  standing: Standing,
  switching: Switching,
): Bar {
  const endOf = (to: Ends['low'], whatIf: WhatIf): End => ({
    value: inCommon(stated.map(to)),
    figures: {
      sroi: whatIf.answer(owner, 'sroi'),
      net_present_value: whatIf.answer(owner, 'net_present_value'),
    },
  });
  const both = [endOf(ends.low, low), endOf(ends.high, high)] as const;
  const swingOf = (figure: WhatIfFigure): Decimal | undefined =>
    spreadOf([standing[figure].value, ...both.map(({ figures }) => figures[figure].outcome.value)]);
  const swings = { sroi: swingOf('sroi'), net_present_value: swingOf('net_present_value') };
  return {
    input,
    now: inCommon(stated.map(({ value }) => value)),
    origin: ends.origin,
    isCut: ends.isCut,
    low: both[0],
    high: both[1],
    swings,
    isWeak: isWeak(swings, standing),
    switching,
  };
}

/** The figure that an owner's inputs are ranked by: its ratio, or its net value where it has none. */
export function headlineOf({ sroi }: Standing): WhatIfFigure {
  return sroi.value ? 'sroi' : 'net_present_value';
}

function isWeak(swings: Bar['swings'], standing: Standing): boolean {
  const headline = headlineOf(standing);
  const [swing, { value }] = [swings[headline], standing[headline]];
  if (!swing || !value) return false;
  return swing.isZero() || swing.lessThan(value.abs().times(WEAK));
}

/** The largest less the smallest; nothing where fewer than two are there. */
function spreadOf(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const there = values.filter((value) => value !== undefined);
  const [least, ...others] = there.sort((a, b) => a.comparedTo(b));
  const most = others.at(-1);
  return least && most && addUp([most, least.negated()]);
}

function inCommon(values: readonly Decimal[]): Decimal | undefined {
  const [first] = values;
  return first && values.every((value) => exactlyEqual(value, first)) ? first : undefined;
}

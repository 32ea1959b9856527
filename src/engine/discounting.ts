import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, none } from '../model/formula/tree.ts';
import type { Timing } from '../model/settings.ts';
import { wholeYears } from './guards.ts';
import { legalSetting } from './legal.ts';
import type { StatedSettings } from './levels.ts';
import type { Discounting, Outcome } from './result.ts';
import { settingOr } from './settings.ts';

/** The rate, its timing and the year after which it counts, each from the nearest level. */
export function discountingOf(levels: readonly StatedSettings[], evaluate: Evaluate): Discounting {
  const stating = levels.find(({ settings }) => settings.timing);
  const rate = settingOr('0', 'discount_rate', levels, evaluate);
  const { outcome } = rate;
  const after = settingOr('0', 'discount_after', levels, evaluate);
  return {
    // A rate below 0 was refused; at -100% and below there would be nothing to divide by.
    rate: outcome.value?.lessThan(0) ? { ...rate, outcome: unread(outcome.formula) } : rate,
    timing: stating?.settings.timing?.value,
    timingLevel: stating?.level ?? 'default',
    // What is no whole year was refused where it is stated.
    after: wholeYears('discount_after', after.outcome, undefined, LAST_YEAR, () => undefined),
    plan: after.level === 'default' ? [] : [after.outcome.formula],
  };
}

const LAST_YEAR = legalSetting('discount_after');

function unread({ place }: Formula): Outcome {
  return { formula: none('unread', place), reason: 'unread' };
}

/**
 * A year's value at the moment of the plan's start. Year 0, before the activity, is never
 * discounted, nor is a year before the rate begins to count. Year t is divided by (1 + r)^t at the
 * end of the year (SROI Guide 2012, section 5.2; Value Map), by half a year less in its middle, by
 * a year less at its start.
 *
 * Without a timing the rate is 0 (it is an error otherwise) and the value stands as it is.
 *
 * @param timing the line's own, or that of its case
 */
export function discounted(
  value: Formula,
  year: number,
  { rate, after }: Discounting,
  timing: Timing | undefined,
): Formula {
  const periods = year - after;
  if (periods <= 0 || timing === undefined) return value;
  const factor = formula`1 + ${rate.outcome.formula}`;
  const half: Formula = { kind: 'call', function: 'sqrt', arguments: [factor] };
  switch (timing) {
    case 'end-of-year':
      return formula`${value} / ${power(factor, periods)}`;
    case 'mid-year':
      if (periods === 1) return formula`${value} / ${half}`;
      return formula`${value} / (${power(factor, periods - 1)} * ${half})`;
    case 'start-of-year':
      return periods === 1 ? value : formula`${value} / ${power(factor, periods - 1)}`;
    default:
      return timing satisfies never;
  }
}

function power(factor: Formula, periods: number): Formula {
  return formula`${factor} ^ ${literal(`${periods}`)}`;
}

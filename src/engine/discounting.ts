import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, none } from '../model/formula/tree.ts';
import type { StatedSettings } from './levels.ts';
import type { Discounting, Outcome } from './result.ts';
import { settingOr } from './settings.ts';

/** The rate and the timing of a case, each from the nearest level that states it. */
export function discountingOf(levels: readonly StatedSettings[], evaluate: Evaluate): Discounting {
  const stating = levels.find(({ settings }) => settings.timing);
  const rate = settingOr('0', 'discount_rate', levels, evaluate);
  const { outcome } = rate;
  return {
    // A rate below 0 was refused; at -100% and below there would be nothing to divide by.
    rate: outcome.value?.lessThan(0) ? { ...rate, outcome: unread(outcome.formula) } : rate,
    timing: stating?.settings.timing?.value,
    timingLevel: stating?.level ?? 'default',
  };
}

function unread({ place }: Formula): Outcome {
  return { formula: none('unread', place), reason: 'unread' };
}

/**
 * A year's value at the moment of the plan's start. Year 0, before the activity, is never
 * discounted. Year t is divided by (1 + r)^t at the end of the year (SROI Guide 2012, section 5.3;
 * Value Map), by half a year less in its middle, by a year less at its start.
 *
 * Without a timing the rate is 0 (it is an error otherwise) and the value stands as it is.
 */
export function discounted(value: Formula, year: number, discounting: Discounting): Formula {
  const { timing } = discounting;
  if (year === 0 || timing === undefined) return value;
  const rate = discounting.rate.outcome.formula;
  switch (timing) {
    case 'end-of-year':
      return formula`${value} / (1 + ${rate}) ^ ${literal(`${year}`)}`;
    case 'mid-year': {
      const half: Formula = { kind: 'call', function: 'sqrt', arguments: [formula`1 + ${rate}`] };
      if (year === 1) return formula`${value} / ${half}`;
      return formula`${value} / ((1 + ${rate}) ^ ${literal(`${year - 1}`)} * ${half})`;
    }
    case 'start-of-year':
      if (year === 1) return value;
      return formula`${value} / (1 + ${rate}) ^ ${literal(`${year - 1}`)}`;
    default:
      return timing satisfies never;
  }
}

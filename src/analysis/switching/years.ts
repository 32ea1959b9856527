import { type Decimal, decimal, exactlyEqual, ZERO } from '../../model/decimal.ts';
import { mentionsYear } from '../../model/formula/year.ts';
import type { Input } from '../inputs.ts';
import type { Switching } from './found.ts';
import { sideOf } from './sample.ts';

/** How many years beyond the present ones are tried. */
const YEARS_AHEAD = 50;
/** No plan runs longer. */
const LATEST = decimal('500');

/** A ratio at so many years; nothing where it has none. */
type RatioAt = (years: Decimal) => Decimal | undefined;

/**
 * The nearest number of years at which a ratio is on the other side of its target, or on it. Years
 * are whole and each is a plan of its own, so they are calculated one by one, down to the fewest
 * that are legal and up to 50 more than now.
 *
 * @param present the ratio as it stands
 */
export function findSwitchingYear(
  input: Input,
  target: Decimal,
  present: Decimal,
  at: RatioAt,
): Switching {
  const [{ value: now }] = input.stated;
  if (exactlyEqual(present, target)) {
    return { value: now, ratio: present, isExact: true, hasOthers: false };
  }
  const { low = ZERO, high = LATEST } = input.legal;
  const trial = {
    now,
    low,
    high: least(high, now.plus(YEARS_AHEAD), endOf(input)),
    target,
    present,
    at,
  };
  return isOneWay(input) ? byHalving(trial) : oneByOne(trial);
}

/** After the last year of all lines nothing can be cut off, nor be left undiscounted. */
function endOf({ address, cases }: Input): Decimal {
  const field = address.split('.').at(-1);
  if (field !== 'horizon' && field !== 'discount_after') return LATEST;
  const years = cases.flatMap(({ lines, investment }) =>
    [...lines, ...investment].map(({ lastYear }) => lastYear),
  );
  return decimal(`${years.reduce((last, year) => Math.max(last, year), 0)}`);
}

function least(...values: readonly Decimal[]): Decimal {
  return values.reduce((a, b) => (b.lessThan(a) ? b : a), LATEST);
}

interface Trial {
  readonly now: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly target: Decimal;
  readonly present: Decimal;
  readonly at: RatioAt;
}

/**
 * Whether the ratio goes one way as the years go up: a year more of one line adds to it or takes from
 * it each time, since its amounts have one sign; and a year later each time counts for less.
 */
function isOneWay({ line, address }: Input): boolean {
  const field = address.split('.')[3];
  if (!line || (field !== 'duration' && field !== 'starts')) return false;
  return field === 'duration' || !mentionsYear(line.amount.formula);
}

function byHalving(trial: Trial): Switching {
  const { now, low, high, present, at } = trial;
  let isMoved = false;
  for (const end of [low, high]) {
    const last = at(end);
    isMoved ||= last !== undefined && !exactlyEqual(last, present);
    if (!crosses(last, trial)) continue;
    let [near, far] = [now, end];
    while (near.minus(far).abs().greaterThan(1)) {
      const middle = near.plus(far).dividedBy(2).floor();
      if (crosses(at(middle), trial)) far = middle;
      else near = middle;
    }
    return foundAt(far, trial);
  }
  return { reason: isMoved ? 'none-in-range' : 'no-influence' };
}

function oneByOne(trial: Trial): Switching {
  const { now, low, high, present, at } = trial;
  let isMoved = false;
  for (let step = 1; step <= YEARS_AHEAD || !now.minus(step).lessThan(low); step++) {
    for (const years of [now.minus(step), now.plus(step)]) {
      const ratio = years.lessThan(low) || years.greaterThan(high) ? undefined : at(years);
      isMoved ||= ratio !== undefined && !exactlyEqual(ratio, present);
      if (crosses(ratio, trial)) return foundAt(years, trial);
    }
  }
  return { reason: isMoved ? 'none-in-range' : 'no-influence' };
}

/** Whether a ratio is the target, or lies on its other side. */
function crosses(ratio: Decimal | undefined, { target, present }: Trial): boolean {
  return ratio !== undefined && sideOf(ratio, target) !== sideOf(present, target);
}

function foundAt(years: Decimal, { target, at }: Trial): Switching {
  const ratio = at(years);
  if (!ratio) return { reason: 'none-in-range' };
  return { value: years, ratio, isExact: exactlyEqual(ratio, target), hasOthers: false };
}

import { type Decimal, decimal, exactText, toDouble } from '../../model/decimal.ts';
import type { NamedScenario } from '../../model/scenario.ts';
import type { Range, Varied } from '../../model/vary/varied.ts';
import { stepsFrom } from './steps.ts';

/** One thing that a sweep varies, value by value. */
export interface Axis {
  /** The heading of its column: the address that varies, or `scenario`. */
  readonly name: string;
  readonly count: number;
  /** What the value is called where people read. */
  readonly label: (index: number) => string;
  /** The value as a plain decimal, or the word. */
  readonly text: (index: number) => string;
  /** What varies: absent for scenarios. */
  readonly varied?: Varied | undefined;
  /** Present where the value is a number that the method reckons with. */
  readonly numbers?: Numbers | undefined;
  /** The scenario of each value; nothing for the files as they are. */
  readonly scenarios?: readonly (NamedScenario | undefined)[] | undefined;
}

interface Numbers {
  readonly decimal: (index: number) => Decimal;
  /** The nearest double. */
  readonly double: (index: number) => number;
  /** The indexes of the least and the greatest value. */
  readonly ends: () => readonly [number, number];
}

/** These decide which years there are, so each value of theirs is calculated by itself. */
const OF_YEARS: readonly string[] = ['timing', 'horizon', 'duration', 'starts', 'discount_after'];

/** Whether an address decides which formulas there are, and not only their numbers. */
function decidesYears(address: string): boolean {
  return OF_YEARS.includes(address.slice(address.lastIndexOf('.') + 1));
}

/** The values of a list, or of a range with steps. */
export function axisOf(varied: Varied): Axis {
  const { address, values, range } = varied;
  const stepped = range?.step && axisOfSteps(varied, range.low, range.step);
  if (stepped) return stepped;
  const all = Array.from({ length: values.length }, (_, index) => values.at(index));
  const texts = all.map((one) => {
    if (typeof one?.value === 'object') return exactText(one.value);
    return one?.value ?? '';
  });
  const decimals = all.flatMap((one) => (typeof one?.value === 'object' ? [one.value] : []));
  const isNumber = decimals.length === all.length && !decidesYears(address);
  return {
    name: address,
    count: values.length,
    label: (index) => all[index]?.text ?? '',
    text: (index) => texts[index] ?? '',
    varied,
    numbers: isNumber ? numbersOf(decimals) : undefined,
  };
}

function numbersOf(decimals: readonly Decimal[]): Numbers {
  const doubles = decimals.map(toDouble);
  const double = (index: number): number => doubles[index] ?? Number.NaN;
  return {
    decimal: (index) => decimals[index] ?? decimal('0'),
    double,
    ends: () => endsOf(decimals.length, double),
  };
}

function axisOfSteps(varied: Varied, low: Decimal, step: Decimal): Axis {
  const { address, values } = varied;
  const count = values.length;
  const steps = stepsFrom(low, step, count);
  return {
    name: address,
    count,
    label: (index) => values.at(index)?.text ?? '',
    text: steps.text,
    varied,
    numbers: decidesYears(address) ? undefined : { ...steps, ends: () => [0, count - 1] },
  };
}

/** The files as they are, and each scenario, side by side. */
export function axisOfScenarios(scenarios: readonly NamedScenario[]): Axis {
  const all = [undefined, ...scenarios];
  const name = (index: number): string => all[index]?.name ?? 'base';
  return { name: 'scenario', count: all.length, label: name, text: name, scenarios: all };
}

/** Gives successive points of one coordinate of a design, from 0 to 1; none beyond its last one. */
type FillPoints = (out: Float64Array, start: number) => void;

/** How many places behind the size of its range a chosen value is written with. */
const DIGITS = 8;
/** Points that are made at once; they are asked for one after another. */
const SPAN = 4_096;

/**
 * An axis whose values a design chooses between the ends of a range: decimals of so many places that
 * what is written is what is reckoned with. Where they count years they are whole.
 */
export function axisOfPoints(
  varied: Varied,
  { low, high }: Range,
  count: number,
  fill: FillPoints,
): Axis {
  const span = high.minus(low);
  const isOfYears = decidesYears(varied.address);
  const places = isOfYears ? 0 : placesFor(low, high, span);
  const unit = decimal('10').pow(-places);
  const most = toDouble(span.dividedBy(unit));
  const steps = stepsFrom(low, unit, most);
  const known = new Float64Array(SPAN);
  let from = Number.NaN;
  const stepAt = (index: number): number => {
    const start = index - (index % SPAN);
    if (start !== from) fill(known.subarray(0, Math.min(SPAN, count - start)), start);
    from = start;
    const share = known[index - start] ?? 0;
    // Each whole year is chosen as often as another; of fine steps the ends may be rarer.
    return isOfYears ? Math.min(Math.floor(share * (most + 1)), most) : Math.round(share * most);
  };
  const text = (index: number): string => steps.text(stepAt(index));
  const double = (index: number): number => steps.double(stepAt(index));
  return {
    name: varied.address,
    count,
    label: text,
    text,
    varied,
    numbers: isOfYears
      ? undefined
      : {
          decimal: (index) => steps.decimal(stepAt(index)),
          double,
          ends: () => endsOf(count, double),
        },
  };
}

function placesFor(low: Decimal, high: Decimal, span: Decimal): number {
  const size = span.isZero() ? 0 : span.e;
  return Math.max(low.decimalPlaces(), high.decimalPlaces(), DIGITS - size, 0);
}

/** The places of the least and the greatest: each is asked for once, as a design makes them in turn. */
function endsOf(count: number, double: (index: number) => number): readonly [number, number] {
  let [least, greatest] = [0, 0];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < count; index++) {
    const value = double(index);
    if (value < low) [least, low] = [index, value];
    if (value > high) [greatest, high] = [index, value];
  }
  return [least, greatest];
}

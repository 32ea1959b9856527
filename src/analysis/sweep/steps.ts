import { type Decimal, decimal, exactText, toDouble } from '../../model/decimal.ts';

/** Numbers at so many steps from the low end of a range. */
export interface Steps {
  readonly decimal: (steps: number) => Decimal;
  /** The double nearest to it. */
  readonly double: (steps: number) => number;
  /** The number as plain decimal, as `exactText` writes it. */
  readonly text: (steps: number) => string;
}

/** Up to here every power of ten is a double. */
const MOST_PLACES = 22;

/** The numbers `low + steps × step`, made without exact arithmetic where doubles have them exactly. */
export function stepsFrom(low: Decimal, step: Decimal, most: number): Steps {
  const places = Math.max(low.decimalPlaces(), step.decimalPlaces());
  const scale = 10 ** places;
  const [first, width] = [low, step].map((one) => toDouble(one.times(decimal('10').pow(places))));
  const at = (steps: number): Decimal => low.plus(step.times(steps));
  const units = (steps: number): number => (first ?? 0) + steps * (width ?? 0);
  const reach = Math.abs(first ?? 0) + most * (width ?? 0);
  if (!(reach < 2 ** 53) || places > MOST_PLACES) {
    return {
      decimal: at,
      double: (steps) => toDouble(at(steps)),
      text: (steps) => exactText(at(steps)),
    };
  }
  return {
    decimal: at,
    // A quotient of whole doubles is the double nearest to the value.
    double: (steps) => units(steps) / scale,
    text: (steps) => plainText(units(steps), places),
  };
}

/** Whole units of the last decimal as a number without trailing zeros: 1500 at three places is 1.5. */
function plainText(units: number, places: number): string {
  if (places === 0) return `${units}`;
  const digits = `${Math.abs(units)}`.padStart(places + 1, '0');
  const point = digits.length - places;
  const rest = digits.slice(point).replace(/0+$/, '');
  const sign = units < 0 ? '-' : '';
  return `${sign}${digits.slice(0, point)}${rest === '' ? '' : `.${rest}`}`;
}

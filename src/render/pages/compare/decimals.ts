import type { Decimal } from '../../../model/decimal.ts';

const USUAL = 2;
/** More than any difference of results needs to be seen. */
const MOST = 40;

/** The decimals at which a difference is seen: two, or as many as show two of its digits. */
export function decimalsFor(differences: readonly (Decimal | undefined)[]): number {
  const largest = differences.reduce<Decimal | undefined>((most, one) => {
    if (!one || one.isZero()) return most;
    return !most || one.abs().greaterThan(most.abs()) ? one : most;
  }, undefined);
  if (!largest || largest.e >= -1) return USUAL;
  return Math.min(MOST, 1 - largest.e);
}

/** Two values with just as many decimals more as it takes to tell them apart. */
export function showApart(
  before: Decimal | undefined,
  after: Decimal | undefined,
  usual: number,
  show: (value: Decimal, decimals: number) => string,
): readonly [before: string | undefined, after: string | undefined] {
  for (let decimals = usual; ; decimals++) {
    const was = before && show(before, decimals);
    const is = after && show(after, decimals);
    if (was !== is || decimals >= MOST || !before || !after || before.equals(after))
      return [was, is];
  }
}

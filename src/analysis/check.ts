import type { Outcome } from '../engine/result.ts';
import { type Decimal, roundTo, ZERO } from '../model/decimal.ts';
import type { Published, PublishedFigure } from '../model/published.ts';
import type { PortfolioResult } from './calculate.ts';

/** One published figure held against the computed one. */
export interface Checked {
  /** `casus-1.sroi`, `pool.sroi`. */
  readonly address: string;
  readonly published: PublishedFigure;
  readonly computed: Outcome;
  /** The computed figure at the decimals that the publication prints. */
  readonly rounded?: Decimal | undefined;
  /** Rounded − published, where both are numbers. */
  readonly difference?: Decimal | undefined;
  readonly holds: boolean;
}

/**
 * Holds every published figure of a portfolio against the computed one: rounded half away from zero
 * to the decimals written, then |rounded − published| ≤ tolerance. "None" holds when there is no
 * figure, for the reason given if one is.
 */
export function checkPublished(result: PortfolioResult): readonly Checked[] {
  const { portfolio, cases, pool } = result;
  const ofCases = cases.flatMap(({ case: { id, published }, figures }) =>
    checkAll(id, published, figures),
  );
  return pool ? [...ofCases, ...checkAll('pool', portfolio.published, pool.figures)] : ofCases;
}

function checkAll(
  owner: string,
  published: Published | undefined,
  figures: Readonly<Partial<Record<PublishedFigure['name'], Outcome>>>,
): readonly Checked[] {
  return (published?.figures ?? []).flatMap((figure) => {
    const computed = figures[figure.name];
    return computed ? [checkOne(`${owner}.${figure.name}`, figure, computed)] : [];
  });
}

function checkOne(address: string, published: PublishedFigure, computed: Outcome): Checked {
  const { value, reason, decimals, tolerance = ZERO } = published;
  if (!computed.value || !value) {
    const bothMissing = !computed.value && !value;
    const sameReason = reason === undefined || reason === computed.reason;
    return { address, published, computed, holds: bothMissing && sameReason };
  }
  const rounded = roundTo(computed.value, decimals);
  const difference = rounded.minus(value);
  const holds = difference.abs().lessThanOrEqualTo(tolerance);
  return { address, published, computed, rounded, difference, holds };
}

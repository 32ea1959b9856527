import { type Decimal, decimal } from '../../model/decimal.ts';
import type { PortfolioResult } from '../calculate.ts';
import { pooledCases } from './counted.ts';
import type { Found } from './finding.ts';

const HALF = decimal('0.5');

/** A case, or a line of one, that carries more than half of the pool's present value. */
export function findLargeShares(result: PortfolioResult): readonly Found<'large-share'>[] {
  const total = result.pool?.figures.present_value.value;
  if (!total?.greaterThan(0)) return [];
  const pooled = pooledCases(result);
  const ofCases = pooled.map(({ case: of, figures }) => ({
    kind: 'case' as const,
    address: of.id,
    value: figures.present_value.value,
    place: of.place,
    of,
  }));
  const ofLines = pooled.flatMap(({ case: of, lines }) =>
    lines.map(({ address, line, present_value }) => ({
      kind: 'line' as const,
      address,
      value: present_value.value,
      place: line.place,
      of,
    })),
  );
  // The only case of a pool is all of it, which nobody needs to be told.
  return [...(pooled.length > 1 ? ofCases : []), ...ofLines].flatMap(
    ({ kind, address, value, place, of }) => {
      const share: Decimal | undefined = value?.dividedBy(total);
      if (!share?.greaterThan(HALF)) return [];
      return [{ facts: { kind, address, share }, place, cases: [of] }];
    },
  );
}

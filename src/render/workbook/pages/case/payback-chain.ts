import type { Formula, When } from '../../../../model/formula/tree.ts';

/**
 * The conditions by which a payback in years is found, from the last year of the plan to year 0: each
 * one asks its year, and leaves the rest to the year before. A cell for each keeps them apart, since
 * a spreadsheet nests no more than 64.
 */
export function paybackChain(payback: Formula): readonly When[] {
  const whole = payback.kind === 'named' ? payback.of : payback;
  const chain: When[] = [];
  let part = whole.kind === 'when' ? whole.holds : whole;
  while (part.kind === 'when') {
    chain.push(part);
    part = part.otherwise;
  }
  return chain;
}

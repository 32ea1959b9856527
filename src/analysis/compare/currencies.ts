import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import type { PortfolioPair } from './side-by-side.ts';

/** Cases whose amounts are in another currency after than before: their difference is neither. */
export function otherCurrencies(pairs: readonly PortfolioPair[]): readonly Diagnostic[] {
  const found = pairs.flatMap(({ before, after }) => {
    const was = new Map(before?.saved.cases.map(({ id, currency }) => [id, currency]));
    return (after?.saved.cases ?? []).flatMap(({ id, currency }) => {
      const former = was.get(id);
      if (former === undefined || former === currency) return [];
      const place = after?.portfolio?.cases.find((of) => of.id === id)?.place;
      return [fault('mixed-currencies', { currencies: [former, currency] }, place)];
    });
  });
  return found.slice(0, 1);
}

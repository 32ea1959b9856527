import type { Case } from '../model/case.ts';
import { fault, type Report, warning } from '../model/diagnostic.ts';

/** Reports pooled cases whose amounts cannot be added up, or were counted in different years. */
export function checkConventions(cases: readonly Case[], report: Report): void {
  for (const { currency, parameters, place } of cases) {
    if (currency !== '' && parameters.currency !== '' && currency !== parameters.currency) {
      const currencies = [parameters.currency, currency];
      report(fault('mixed-currencies', { currencies }, place, [parameters.place]));
    }
  }
  const [first, ...rest] = cases.filter(({ pooled }) => pooled);
  if (!first) return;
  const foreign = rest.find(({ currency }) => currency !== first.currency);
  if (foreign) {
    const currencies = [first.currency, foreign.currency];
    report(fault('mixed-currencies', { currencies }, foreign.place, [first.place]));
  }
  const other = rest.find(({ year }) => year !== first.year);
  if (other) {
    report(warning('mixed-conventions', { convention: 'year' }, other.place, [first.place]));
  }
}

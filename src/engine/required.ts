import { exactlyEqual, ONE } from '../model/decimal.ts';
import { fault, type Report } from '../model/diagnostic.ts';
import type { SettingName } from '../model/settings.ts';
import type { CaseResult } from './result.ts';

/**
 * Reports what a case, its portfolio or its parameters must state and do not. Silence about
 * deadweight, attribution, the investment or the moment of discounting would be a number that nobody
 * chose.
 */
export function requireStated(result: CaseResult, report: Report): void {
  requireAmounts(result, report);
  requireTiming(result, report);
  const { case: of, lines, investment } = result;
  if (of.illustration) return;
  const missing = (setting: SettingName): void =>
    report(fault('missing-setting', { setting, id: of.id }, of.place));
  for (const setting of ['deadweight', 'attribution'] as const) {
    if (lines.some(({ settings }) => settings[setting].level === 'default')) missing(setting);
  }
  // A case with costs of its own may have no investment: it has a net present value, and no ratio.
  const hasCosts = lines.some(({ line }) => line.group === 'costs');
  if (investment.length === 0 && !result.cost_per_client && !hasCosts) missing('cost_per_client');
}

/** Whether amounts are of one client or of all is a factor: where it is one, silence is a fault. */
function requireAmounts({ case: of, clients }: CaseResult, report: Report): void {
  if (of.amounts !== undefined || !of.clients) return;
  if (!clients.value || exactlyEqual(clients.value, ONE)) return;
  report(fault('clients-without-amounts', { id: of.id }, of.clients.place));
}

function requireTiming({ discounting: { rate, timing } }: CaseResult, report: Report): void {
  const { value, formula } = rate.outcome;
  if (timing !== undefined || !value || value.isZero()) return;
  report(fault('missing-timing', {}, formula.place));
}

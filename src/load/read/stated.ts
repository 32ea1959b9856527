import type { Case } from '../../model/case.ts';
import { decimal, exactlyEqual, ONE } from '../../model/decimal.ts';
import { fault, type Report } from '../../model/diagnostic.ts';
import type { Figure } from '../../model/formula/tree.ts';
import type { SettingName, Settings } from '../../model/settings.ts';
import { entryAt, isEmpty, type Node, valueAt } from '../yaml/node.ts';

/**
 * Reports what a case must state, or its portfolio or parameters for it, and does not: silence
 * about deadweight, attribution or the investment would be a number that nobody chose. Also what it
 * states in two ways.
 */
export function checkStated(found: Case, root: Node, portfolio: Settings, report: Report): void {
  const { id, place, clients, illustration } = found;
  const investmentKey = entryAt(root, 'investment')?.keyPlace;
  const costKey = entryAt(root, 'cost_per_client')?.keyPlace;
  if (investmentKey && costKey) report(fault('investment-twice', {}, costKey, [investmentKey]));
  if (clients && !isOne(clients) && !entryAt(root, 'amounts')) {
    report(fault('clients-without-amounts', { id }, clients.place));
  }
  if (illustration) return;

  const hasInvestment = investmentKey && !isEmpty(valueAt(root, 'investment'));
  const levels = [found.settings, portfolio, found.parameters.settings];
  const states = (...names: readonly SettingName[]): boolean =>
    isStated(levels, names) ||
    (found.lines.length > 0 && found.lines.every((line) => isStated([line.settings], names)));
  const missing = (setting: SettingName): void =>
    report(fault('missing-setting', { setting, id }, place));
  if (!states('deadweight')) missing('deadweight');
  if (!states('attribution', 'contribution')) missing('attribution');
  if (!hasInvestment && !isStated(levels, ['cost_per_client'])) {
    missing('cost_per_client');
  }
}

function isStated(levels: readonly Settings[], names: readonly SettingName[]): boolean {
  return levels.some(({ figures }) => names.some((name) => figures.has(name)));
}

function isOne({ formula }: Figure): boolean {
  if (formula.kind === 'none') return true; // unread, and said so
  return formula.kind === 'literal' && exactlyEqual(decimal(formula.text), ONE);
}

import type { Report } from '../model/diagnostic.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import { named } from '../model/formula/tree.ts';
import { wholeYears } from './guards.ts';
import { legalSetting } from './legal.ts';
import type { StatedSettings } from './levels.ts';
import { outcomeOf } from './outcome.ts';

/**
 * The last years that count, of the nearest level that states any: each has results of its own,
 * and the longest is the one that the case goes by.
 *
 * @returns whole years, shortest first; empty where all years count
 */
export function horizonsOf(
  levels: readonly StatedSettings[],
  evaluate: Evaluate,
  report: Report,
): readonly number[] {
  const stating = levels.find(({ settings }) => settings.horizons);
  const years = (stating?.settings.horizons ?? []).map((figure) => {
    const node = named('horizon', stating?.scope.bind(figure.formula) ?? figure.formula, figure);
    return wholeYears(
      'horizon',
      outcomeOf(node, evaluate),
      figure,
      legalSetting('horizon'),
      report,
    );
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

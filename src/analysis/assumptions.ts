import type { Figure } from '../model/formula/tree.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Text } from '../model/text.ts';
import { statedFigures } from './stated.ts';

/** What was assumed of a figure. */
export interface Assumption {
  /** The path of the figure in the files. */
  readonly address: string;
  readonly figure: Figure;
  readonly text: Text;
}

/**
 * What the files say was assumed, in their order. Of a setting of the method the reason is taken
 * too: how much would have happened anyway is never measured.
 */
export function findAssumptions(portfolio: Portfolio): readonly Assumption[] {
  const told = new Set<Text>();
  return statedFigures(portfolio).flatMap(({ address, kind, figure }): readonly Assumption[] => {
    const text = figure.assumption ?? (kind === 'setting' ? figure.because : undefined);
    // A line that only names a parameter has the parameter's own words.
    if (text === undefined || told.has(text)) return [];
    told.add(text);
    return [{ address, figure, text }];
  });
}

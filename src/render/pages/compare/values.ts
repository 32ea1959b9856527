import type { Explained } from '../../../analysis/compare/explained.ts';
import type { PortfolioComparison } from '../../../analysis/compare.ts';
import type { Language } from '../../../model/text.ts';
import type { Block } from '../../page.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';

/** Above this nobody reads them one by one unasked. */
const MOST_VALUES = 20;

/** Values beside the figures: named where nothing else says what moved, or on demand. */
export function valueBlocks(
  { figures, values, explained }: PortfolioComparison,
  told: readonly Explained[],
  { language, detail }: { readonly language: Language; readonly detail: boolean },
): readonly Block[] {
  const words = COMPARE_WORDS[language];
  const isSaid = figures.some(({ moved }) => moved) && told.length === explained.length;
  if (values.length === 0 || (isSaid && !detail)) return [];
  if (values.length > MOST_VALUES && !detail) {
    return [{ kind: 'paragraph', text: words.moreValues(values.length) }];
  }
  const entries = values.map(({ address, before, after }) => ({
    term: address,
    text: `${before ?? words.absent} → ${after ?? words.absent}`,
  }));
  return [
    { kind: 'heading', text: words.values },
    { kind: 'entries', entries },
  ];
}

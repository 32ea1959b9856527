import type { PortfolioResult } from '../../../analysis/calculate.ts';
import { ONE } from '../../../model/decimal.ts';
import type { Language } from '../../../model/text.ts';
import { addUpAsShown, showNumber, showShare } from '../../numbers.ts';
import type { Block, Row } from '../../page.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes } from '../footnotes.ts';

/** Decimals of a share: a percentage with one. */
const PERCENT_DECIMALS = 1;
const SHARE_DECIMALS = 3;

/** What each case means for the pool: its share, and the ratio without it. */
export function poolBlocks({ pool }: PortfolioResult, language: Language): readonly Block[] {
  if (!pool || pool.members.length < 2) return [];
  const notes = createFootnotes();
  const rows = pool.members.map(({ case: { id }, share, sroi_without: without }): Row => {
    const missing = (reason: keyof typeof REASONS) => ({
      text: TERMS.none[language],
      mark: notes.mark(REASONS[reason][language]),
    });
    return {
      cells: [
        { text: id },
        share.value
          ? { text: showShare(share.value, PERCENT_DECIMALS, language) }
          : missing(share.reason),
        without.value ? { text: showNumber(without.value, 2, language) } : missing(without.reason),
      ],
    };
  });
  const shares = pool.members.flatMap(({ share: { value } }) => (value ? [{ value }] : []));
  const exact = shares.length === 0 || addUpAsShown(shares, ONE, SHARE_DECIMALS);
  return [
    {
      kind: 'table',
      columns: [
        { head: TERMS.case[language], align: 'left' },
        { head: TERMS.share[language], align: 'right' },
        { head: TERMS.sroi_without[language], align: 'right' },
      ],
      rows,
    },
    ...notes.block(),
    ...(exact ? [] : [{ kind: 'paragraph', text: SENTENCES[language].sharesRoundingOff } as const]),
  ];
}

import type { PoolFigureName } from '../../../analysis/pool.ts';
import type { Outcome } from '../../../engine/result.ts';
import type { Language } from '../../../model/text.ts';
import { showAmount, showNumber } from '../../numbers.ts';
import type { Block, Cell } from '../../page.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { FIGURE_TERMS, REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';

/** What the table of all cases has no room for: what it is worth, ratios, and when it pays back. */
const FURTHER = [
  { name: 'impact', as: 'money' },
  { name: 'present_value', as: 'money' },
  { name: 'investment', as: 'money' },
  { name: 'net_present_value', as: 'money' },
  { name: 'net_sroi', as: 'ratio' },
  { name: 'bcr_gains_over_losses', as: 'ratio' },
  { name: 'bcr_net_over_net', as: 'ratio' },
  { name: 'bcr_net_over_costs', as: 'ratio' },
  { name: 'investment_payback_years', as: 'payback' },
  { name: 'discounted_payback_years', as: 'payback' },
] as const satisfies readonly { name: PoolFigureName; as: 'money' | 'ratio' | 'payback' }[];

type Manner = (typeof FURTHER)[number]['as'];

/** What these figures are of: a case by its id, or the pool. */
interface Owner {
  readonly name: string;
  readonly figures: Readonly<Record<PoolFigureName, Outcome>>;
}

/** The further figures of a case or of the pool. */
export function furtherBlocks(
  { name: owner, figures }: Owner,
  language: Language,
): readonly Block[] {
  const notes = createFootnotes();
  const rows = FURTHER.map(({ name, as }) => ({
    cells: [{ text: FIGURE_TERMS[name][language] }, cellOf(figures[name], as, notes, language)],
  }));
  return [
    {
      kind: 'table',
      columns: [
        { head: TERMS.further_figures[language], align: 'left' },
        { head: owner, align: 'right' },
      ],
      rows,
    },
    ...notes.block(),
  ];
}

/** What the letters in the ratios stand for, and how the paybacks are read. */
export function furtherWords(language: Language): Block {
  return { kind: 'paragraph', text: SENTENCES[language].furtherFigures };
}

function cellOf(outcome: Outcome, as: Manner, notes: Footnotes, language: Language): Cell {
  const { value, reason } = outcome;
  if (as === 'payback') {
    if (value?.isZero()) return { text: TERMS.immediate[language] };
    if (reason === 'not-within-horizon') return { text: TERMS.not_within_horizon[language] };
    if (reason === 'never-paid-back') return { text: TERMS.never[language] };
  }
  if (!value) return { text: TERMS.none[language], mark: notes.mark(REASONS[reason][language]) };
  return { text: as === 'money' ? showAmount(value, language) : showNumber(value, 2, language) };
}

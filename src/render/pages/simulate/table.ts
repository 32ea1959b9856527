import type { Simulated, Simulation } from '../../../analysis/simulate.ts';
import type { Block, Cell } from '../../page.ts';
import { REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { shareText, type Writing } from './writing.ts';

/** A row a case, and last the pool: as the files are, the mean, the percentiles, the chance. */
export function tableBlocks({ results, plan }: Simulation, writing: Writing): readonly Block[] {
  const { words, language, targetCell, headOf, currency } = writing;
  const hasError = plan.request.method === 'random';
  const notes = createFootnotes();
  const percents = results[0]?.percentiles ?? [];
  const table: Block = {
    kind: 'table',
    columns: [
      { head: words.case, align: 'left' },
      ...[
        words.exact,
        words.mean,
        ...(hasError ? [words.error] : []),
        ...percents.map(({ percent }) => `P${percent}`),
        words.chance(targetCell),
      ].map((head) => ({ head, align: 'right' }) as const),
    ],
    rows: results.map((one) => ({
      kind: one.owner.id === 'pool' ? ('total' as const) : undefined,
      cells: [
        { text: headOf(one) },
        exactCell(one, notes, writing),
        ...drawnTexts(one, hasError, writing).map((text) => ({ text })),
        { text: one.draws > 0 ? shareText(one.chance, language) : '' },
      ],
    })),
  };
  const amounts = currency === undefined ? [] : [words.amounts(currency)];
  return [
    table,
    ...notes.block(),
    ...amounts.map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}

function exactCell({ owner }: Simulated, notes: Footnotes, writing: Writing): Cell {
  const { language, exactCell: show } = writing;
  const { value, reason } = owner.base;
  if (value) return { text: show(value) };
  return { text: TERMS.none[language], mark: notes.mark(REASONS[reason][language]) };
}

/** What the draws come to; empty where none of them has the figure. */
function drawnTexts(
  { mean, standardError, percentiles }: Simulated,
  hasError: boolean,
  { cell, errorCell }: Writing,
): readonly string[] {
  return [
    mean === undefined ? '' : cell(mean),
    ...(hasError ? [standardError === undefined ? '' : errorCell(standardError)] : []),
    ...percentiles.map(({ value }) => (value === undefined ? '' : cell(value))),
  ];
}

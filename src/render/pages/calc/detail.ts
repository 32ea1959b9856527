import type { CaseResult, LineResult } from '../../../engine/result.ts';
import { GROUPS } from '../../../model/case.ts';
import type { Figure } from '../../../model/formula/tree.ts';
import { figuresWithin } from '../../../model/formula/walk.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import type { Block, Cell, Column, Row } from '../../page.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { GROUP_TERMS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { detailColumns } from './detail-columns.ts';

/** Every line of a case in its groups, with what it is worth and what of that counts. */
export function detailBlocks(result: CaseResult, language: Language): readonly Block[] {
  const { case: of, lines, investment } = result;
  const notes = createFootnotes();
  const details = detailColumns(result, language);
  const section = (text: string): Row => ({
    kind: 'section',
    cells: [{ text, tone: 'strong' }, ...details.map(() => ({ text: '' })), { text: '' }],
  });
  const groups = GROUPS.flatMap((group) => {
    const own = lines.filter(({ line }) => line.group === group);
    if (own.length === 0) return [];
    const rows = own.map((line) => ({
      cells: [
        nameOf(line, notes, language),
        ...details.map(({ ofLine }) => ({ text: ofLine(line) })),
        { text: sourceOf(line.line.amount) },
      ],
    }));
    return [section(GROUP_TERMS[group][language]), ...rows];
  });
  const inputs = investment.map((input) => ({
    cells: [
      { text: labelOf(input.line.id, input.line.amount, language) },
      ...details.map(({ ofInput }) => ({ text: ofInput?.(input) ?? '' })),
      { text: sourceOf(input.line.amount) },
    ],
  }));
  return [
    { kind: 'heading', text: `${of.id}: ${inLanguage(of.title, language)}` },
    {
      kind: 'table',
      columns: [
        { head: TERMS.line[language], align: 'left' },
        ...details.map(({ head }): Column => ({ head, align: 'right' })),
        { head: TERMS.source[language], align: 'left' },
      ],
      rows: [
        ...groups,
        ...(inputs.length > 0 ? [section(TERMS.investment[language]), ...inputs] : []),
      ],
    },
    ...notes.block(),
    ...notValued(result, language),
  ];
}

/** What a line is called, marked where it is booked or counted otherwise than its group says. */
function nameOf({ line }: LineResult, notes: Footnotes, language: Language): Cell {
  const words = SENTENCES[language];
  const without = line.group === 'forgone_benefits' || line.group === 'avoided_costs';
  const marks = [
    ...(without && line.situation === 'with' ? [notes.mark(words.bookedWith)] : []),
    ...(line.loss ? [notes.mark(words.loss)] : []),
  ];
  const mark = marks.length > 0 ? marks.join('\u2009') : undefined;
  return { text: labelOf(line.id, line.amount, language), mark };
}

/** The label, and the id by which the command line reaches the line. */
export function labelOf(id: string, { label }: Figure, language: Language): string {
  return label === undefined ? id : `${inLanguage(label, language)} (${id})`;
}

/** The line's own source, else those of the figures that it is made of. */
export function sourceOf(amount: Figure): string {
  if (amount.source) return amount.source.text;
  const within = [...figuresWithin([amount.formula])].flatMap(({ source }) => source?.text ?? []);
  return [...new Set(within)].join('; ');
}

/** Effects that were named and not put in money: the figures are silent on them, the page is not. */
function notValued({ case: { notValued: all } }: CaseResult, language: Language): readonly Block[] {
  if (all.length === 0) return [];
  const entries = all.map(({ effect, because }) => ({
    term: inLanguage(effect, language),
    text: because === undefined ? '' : inLanguage(because, language),
  }));
  return [
    { kind: 'paragraph', text: `${TERMS.not_valued[language]}:` },
    { kind: 'entries', entries },
  ];
}

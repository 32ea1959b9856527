import type { FigureComparison } from '../../../analysis/compare/figures.ts';
import type { PortfolioComparison } from '../../../analysis/compare.ts';
import { decimal } from '../../../model/decimal.ts';
import type { FigureName } from '../../../model/published.ts';
import type { SavedFigure } from '../../../model/saved.ts';
import type { Language } from '../../../model/text.ts';
import { showNumber } from '../../numbers.ts';
import type { Block, Cell, Row } from '../../page.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';
import { FIGURE_TERMS, REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { decimalsFor } from './decimals.ts';

/** The figures that people look for first; the others are shown on demand, or if no other moved. */
const HEADLINES = [
  'net_benefits',
  'net_costs',
  'gain',
  'present_value',
  'investment',
  'net_present_value',
  'sroi',
  'report_payback_years',
  'investment_payback_months',
  'amount',
] as const satisfies readonly (FigureName | 'amount')[];

/** The figures that moved, case by case and last of the pool; and whose figures did not. */
export function figureBlocks(
  { figures, currency, explained }: PortfolioComparison,
  { language, detail }: { readonly language: Language; readonly detail: boolean },
): readonly Block[] {
  if (figures.every(({ moved }) => !moved)) return [];
  const words = COMPARE_WORDS[language];
  const wanted = new Set<string>([...HEADLINES, ...explained.map(({ figure }) => figure)]);
  const notes = createFootnotes();
  const owners = [...new Set(figures.map(({ owner }) => owner))];
  const isMoved = (owner: string): boolean =>
    figures.some((figure) => figure.owner === owner && figure.moved);
  const rows = owners.filter(isMoved).flatMap((owner) => {
    const own = figures.filter((figure) => figure.owner === owner);
    const all = own.filter(({ moved }) => moved);
    const first = all.filter(({ name }) => wanted.has(name));
    const shown = detail || first.length === 0 ? all : first;
    const head: Row = {
      kind: 'section',
      cells: [{ text: headOf(owner, own, language), tone: 'strong' }, ...[1, 2, 3].map(empty)],
    };
    return [head, ...shown.map((one) => rowOf(one, notes, language))];
  });
  const still = owners.filter((owner) => !isMoved(owner)).map((owner) => nameOf(owner, language));
  const table: Block = {
    kind: 'table',
    columns: [
      { head: TERMS.figure[language], align: 'left' },
      { head: words.before, align: 'right' },
      { head: words.after, align: 'right' },
      { head: words.difference, align: 'right' },
    ],
    rows,
  };
  const remarks = [
    words.amounts(currency),
    ...(still.length > 0 ? [words.unmoved(still.join(', '))] : []),
  ];
  return [table, ...notes.block(), { kind: 'paragraph', text: remarks.join(' ') }];
}

/** A case by its id; the pool by its name. */
export function nameOf(owner: string, language: Language): string {
  return owner === 'pool' ? TERMS.pool[language] : owner;
}

/** What a figure is called; of one that this version does not know, its name in the result. */
export function figureName(name: string, language: Language): string {
  const terms: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
    ...FIGURE_TERMS,
    amount: TERMS.amount,
  };
  return (Object.hasOwn(terms, name) ? terms[name]?.[language] : undefined) ?? name;
}

function headOf(owner: string, own: readonly FigureComparison[], language: Language): string {
  const { owner: change } = COMPARE_WORDS[language];
  const name = nameOf(owner, language);
  if (own.every(({ before }) => before === undefined)) return change.added(name);
  return own.every(({ after }) => after === undefined) ? change.removed(name) : name;
}

function rowOf(
  { name, before, after, difference }: FigureComparison,
  notes: Footnotes,
  language: Language,
): Row {
  const decimals = decimalsFor([difference]);
  const cellOf = (figure: SavedFigure | undefined): Cell => {
    if (figure === undefined) return { text: COMPARE_WORDS[language].absent };
    if (typeof figure === 'string')
      return { text: showNumber(decimal(figure), decimals, language) };
    const mark = notes.mark(reasonText(figure.reason, language));
    return { text: TERMS.none[language], mark };
  };
  return {
    cells: [
      { text: figureName(name, language) },
      cellOf(before),
      cellOf(after),
      difference
        ? { text: showNumber(difference, decimals, language), tone: 'strong' }
        : { text: '' },
    ],
  };
}

function reasonText(reason: string, language: Language): string {
  const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = REASONS;
  return (Object.hasOwn(known, reason) ? known[reason]?.[language] : undefined) ?? reason;
}

function empty(): Cell {
  return { text: '' };
}

import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { PoolFigureName } from '../../../analysis/pool.ts';
import type { CaseFigures, CaseResult, Outcome } from '../../../engine/result.ts';
import type { Language } from '../../../model/text.ts';
import { showNumber } from '../../numbers.ts';
import type { Block, Cell, Column, Row } from '../../page.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { FIGURE_TERMS, REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { labelOf } from './detail.ts';

const SHOWN = [
  'present_value',
  'investment',
  'net_present_value',
  'sroi',
] as const satisfies readonly PoolFigureName[];

/** Results up to each horizon side by side, where several are stated; and what horizons cut off. */
export function horizonBlocks(
  result: PortfolioResult,
  counted: readonly CaseResult[],
  language: Language,
): readonly Block[] {
  return [
    ...(counted.some(({ horizons }) => horizons.length > 0)
      ? sideBySide(result, counted, language)
      : []),
    ...cutBlocks(counted, language),
  ];
}

function sideBySide(
  { pool }: PortfolioResult,
  counted: readonly CaseResult[],
  language: Language,
): readonly Block[] {
  const notes = createFootnotes();
  const rowsOf = (name: string, all: readonly UpTo[]): readonly Row[] =>
    all.length === 0
      ? []
      : [
          ...(counted.length > 1 ? [section(name)] : []),
          ...all.map((upTo) => rowOf(upTo, notes, language)),
        ];
  const isPooled = pool !== undefined && pool.members.length > 1;
  return [
    {
      kind: 'table',
      columns: [
        { head: TERMS.horizon[language], align: 'left' },
        ...SHOWN.map((name): Column => ({ head: FIGURE_TERMS[name][language], align: 'right' })),
      ],
      rows: [
        ...counted.flatMap((one) => rowsOf(one.case.id, one.horizons)),
        ...(isPooled ? rowsOf(TERMS.pool[language], pool.horizons) : []),
      ],
    },
    ...notes.block(),
    ...(isPooled && pool.horizons.length === 0
      ? [{ kind: 'paragraph', text: SENTENCES[language].noPoolByHorizon } as const]
      : []),
  ];
}

/** What is reckoned up to a horizon, of a case or of the pool. */
interface UpTo {
  readonly horizon?: number | undefined;
  readonly figures: Readonly<Record<(typeof SHOWN)[number], Outcome>>;
}

function rowOf({ horizon, figures }: UpTo, notes: Footnotes, language: Language): Row {
  const cells = SHOWN.map((name): Cell => {
    const { value, reason } = figures[name];
    if (!value) return { text: TERMS.none[language], mark: notes.mark(REASONS[reason][language]) };
    const text = showNumber(value, 2, language);
    return name === 'sroi' ? { text, tone: 'strong' } : { text };
  });
  return { cells: [{ text: upToYear(horizon, language) }, ...cells] };
}

function section(name: string): Row {
  return {
    kind: 'section',
    cells: [{ text: name, tone: 'strong' }, ...SHOWN.map(() => ({ text: '' }))],
  };
}

function upToYear(horizon: number | undefined, language: Language): string {
  return SENTENCES[language].upToYear(`${horizon ?? ''}`);
}

/** Which lines run on after a horizon, so that a part of them does not count. */
function cutBlocks(counted: readonly CaseResult[], language: Language): readonly Block[] {
  const entries = counted.flatMap((one) => {
    const all: readonly CaseFigures[] = one.horizons.length > 0 ? one.horizons : [one];
    return all
      .filter(({ cut }) => cut.length > 0)
      .map((upTo) => ({
        term: [...(counted.length > 1 ? [one.case.id] : []), upToYear(upTo.horizon, language)].join(
          ', ',
        ),
        text: cutLabels(upTo, language).join('; '),
      }));
  });
  if (entries.length === 0) return [];
  return [
    { kind: 'paragraph', text: SENTENCES[language].cut },
    { kind: 'entries', entries },
  ];
}

function cutLabels({ cut, lines, investment }: CaseFigures, language: Language): readonly string[] {
  return [...lines, ...investment]
    .filter(({ address }) => cut.includes(address))
    .map(({ line }) => labelOf(line.id, line.amount, language));
}

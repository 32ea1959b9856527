import type { Group, GroupFigureName, Groups } from '../../../analysis/groups.ts';
import type { Language } from '../../../model/text.ts';
import { addUpAsShown, showNumber } from '../../numbers.ts';
import type { Block, Cell, Row, Table } from '../../page.ts';
import { GROUP_WORDS } from '../../words/groups.ts';
import { PARTY_WORDS, type Role } from '../../words/parties.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { FIGURE_TERMS, REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';

const DECIMALS = 2;

/** The pool in groups: what each comes to, and last the pool that they add up to. */
export function groupsBlocks(groups: Groups | undefined, language: Language): readonly Block[] {
  if (!groups) return [{ kind: 'paragraph', text: GROUP_WORDS[language].noPool }];
  const notes = createFootnotes();
  return [
    tableOf(groups, notes, language),
    ...notes.block(),
    ...(addUp(groups)
      ? []
      : [{ kind: 'paragraph', text: SENTENCES[language].roundingOff } as const]),
  ];
}

function tableOf(groups: Groups, notes: Footnotes, language: Language): Table {
  const { names, pool } = groups;
  const rowOf = (group: Group, name: Cell, kind?: Row['kind']): Row => ({
    kind,
    cells: [
      name,
      { text: `${group.members.length}` },
      ...names.map((figure) => cellOf(group, figure, notes, language)),
    ],
  });
  const notStated: Cell = { text: PARTY_WORDS[language].notStated, tone: 'faint' };
  return {
    kind: 'table',
    columns: [
      { head: headOf(groups, language), align: 'left' },
      { head: GROUP_WORDS[language].counts[groups.of], align: 'right' },
      ...names.map((name) => ({ head: FIGURE_TERMS[name][language], align: 'right' }) as const),
    ],
    rows: [
      ...groups.groups.map((group) =>
        rowOf(group, group.name === undefined ? notStated : { text: group.name }),
      ),
      rowOf(pool, { text: TERMS.pool[language] }, 'total'),
    ],
  };
}

/** The tag as the files name it; a party in the reader's words. */
function headOf({ key, of }: Groups, language: Language): string {
  return of === 'cases' ? key : PARTY_WORDS[language].roles[key as Role];
}

function cellOf(
  { figures }: Group,
  name: GroupFigureName,
  notes: Footnotes,
  language: Language,
): Cell {
  const outcome = figures[name];
  if (!outcome) return { text: '' };
  if (!outcome.value) {
    return { text: TERMS.none[language], mark: notes.mark(REASONS[outcome.reason][language]) };
  }
  const text = showNumber(outcome.value, DECIMALS, language);
  return name === 'sroi' ? { text, tone: 'strong' } : { text };
}

/** Whether every column of money adds up as it is shown; ratios do not add up at all. */
function addUp({ names, groups, pool }: Groups): boolean {
  return names.every((name) => {
    const total = pool.figures[name]?.value;
    if (name === 'sroi' || !total) return true;
    const values = groups.flatMap(({ figures }) => figures[name]?.value ?? []);
    return addUpAsShown(
      values.map((value) => ({ value })),
      total,
      DECIMALS,
    );
  });
}

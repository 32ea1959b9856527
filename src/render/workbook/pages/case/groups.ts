import type { CaseResult, LineResult } from '../../../../engine/result.ts';
import { GROUPS, type Group } from '../../../../model/case.ts';
import type { Formula, Named } from '../../../../model/formula/tree.ts';
import { namedPartsOf } from '../../../../model/formula/walk.ts';
import { EXPLAIN_WORDS } from '../../../words/explain.ts';
import { GROUP_TERMS, TERMS } from '../../../words/terms.ts';
import { type Draft, type Overlay, overlayOf } from '../../draft.ts';
import { type Layout, plain } from '../../layout.ts';
import { COLUMNS, columnOf } from './columns.ts';
import { investmentRows } from './investment.ts';
import { type LineSpots, lineRow } from './line.ts';

/** The rows of a case's lines, for what stands below them. */
export interface LineRows {
  readonly rows: ReadonlyMap<LineResult, LineSpots>;
  /** The cells of the values of lines of one year. */
  readonly values: Overlay;
  readonly next: number;
}

/** The lines of a case in their groups, each group with its totals at its head. */
export function groupRows(draft: Draft, start: number, one: CaseResult, layout: Layout): LineRows {
  headRow(draft, start, layout);
  const rows = new Map<LineResult, LineSpots>();
  let row = start + 1;
  for (const group of GROUPS) {
    const own = one.lines.filter(({ line }) => line.group === group);
    const head = row;
    own.forEach((line, index) => {
      rows.set(line, lineRow(draft, head + 1 + index, line, one, layout));
    });
    groupRow(draft, head, group, one, rows, layout);
    row = head + 1 + own.length;
  }
  const next = one.case.illustration ? row : investmentRows(draft, row, one, layout);
  return {
    rows,
    values: overlayOf([...rows].map(([line, spots]) => [line.value.formula, spots.value])),
    next: totalRow(draft, next, one, layout),
  };
}

function headRow(draft: Draft, row: number, { words, language }: Layout): void {
  const { parts } = EXPLAIN_WORDS[language];
  const heads: Readonly<Record<string, string>> = {
    line: TERMS.line[language],
    source: TERMS.source[language],
    amount: TERMS.amount[language],
    quantity: TERMS.quantity[language],
    kept_share: TERMS.kept_share[language],
    ...words.heads,
    deadweight: parts.deadweight ?? '',
    attribution: parts.attribution ?? '',
    displacement: parts.displacement ?? '',
    drop_off: parts.drop_off ?? '',
    impact: words.rows.impacts,
    present_value: words.rows.presents,
  };
  COLUMNS.forEach(({ id }, column) => {
    const align = column < 2 ? 'left' : 'right';
    draft.text(row, column, plain(heads[id] ?? id), { look: 'head', align });
  });
}

function groupRow(
  draft: Draft,
  row: number,
  group: Group,
  one: CaseResult,
  rows: ReadonlyMap<LineResult, LineSpots>,
  layout: Layout,
): void {
  const { language, workings } = layout;
  draft.fill(row, COLUMNS.length, 'strong');
  draft.text(row, 0, GROUP_TERMS[group][language], { look: 'strong' });
  const style = { look: 'strong', format: 'money' } as const;
  const within = (part: (line: LineResult) => Formula, spot: keyof LineSpots) => () =>
    overlayOf([...rows].map(([line, spots]) => [part(line), spots[spot]] as const));
  const total = groupTotal(one, group);
  if (total) {
    draft.live(row, columnOf('total'), total, style, {
      within: within((line) => line.total, 'total'),
    });
  }
  const subtotals = workings.subtotals.get(one)?.[group];
  if (!subtotals) return;
  for (const name of ['gain', 'impact', 'present_value'] as const) {
    if (one.case.illustration && name !== 'gain') continue;
    draft.live(row, columnOf(name), subtotals[name], style, {
      within: within((line) => line[name].formula, name),
    });
  }
}

/** The total of a group is a part of the net benefits, or of the net costs. */
function groupTotal({ case: { id }, figures }: CaseResult, group: Group): Named | undefined {
  return [figures.net_benefits, figures.net_costs]
    .flatMap(({ formula }) => namedPartsOf(formula))
    .find(({ name }) => name === `${id}.${group}`);
}

/** What the lines come to together: the case's own figures, which stand below. */
function totalRow(draft: Draft, row: number, one: CaseResult, { words }: Layout): number {
  draft.fill(row, COLUMNS.length, 'total');
  draft.text(row, 0, words.total, { look: 'total' });
  for (const name of ['gain', 'impact', 'present_value'] as const) {
    if (one.case.illustration && name !== 'gain') continue;
    const style = { look: 'total', format: 'money' } as const;
    draft.live(row, columnOf(name), one.figures[name].formula, style, { keep: false });
  }
  return row + 1;
}

import type { CaseResult } from '../../../../engine/result.ts';
import { GROUPS } from '../../../../model/case.ts';
import type { Spot } from '../../../../model/formula/excel/spot.ts';
import type { Formula } from '../../../../model/formula/tree.ts';
import { GROUP_TERMS, TERMS } from '../../../words/terms.ts';
import { type Draft, type Overlay, overlayOf } from '../../draft.ts';
import type { Layout } from '../../layout.ts';
import { FIRST, POOL_WIDTHS } from './columns.ts';

/** The present value of each case by group, signed: what the benefit-cost ratios are made of. */
export function groupsTable(
  draft: Draft,
  start: number,
  members: readonly CaseResult[],
  { words, language, workings }: Layout,
): { readonly cells: Overlay; readonly next: number } {
  draft.paragraph(start, words.presentByGroup, POOL_WIDTHS.length, 'heading');
  const head = start + 1;
  draft.text(head, 0, TERMS.case[language], { look: 'head' });
  draft.text(head, 1, '', { look: 'head' });
  GROUPS.forEach((group, index) => {
    const title = GROUP_TERMS[group][language];
    draft.text(head, FIRST + index, title, { look: 'head', align: 'right' });
  });
  const cells = members.flatMap((one, index) => {
    const row = head + 1 + index;
    draft.text(row, 0, one.case.id);
    return GROUPS.flatMap((group, place): readonly (readonly [Formula, Spot])[] => {
      const subtotals = workings.subtotals.get(one)?.[group];
      if (!subtotals) return [];
      const part = subtotals.present_value;
      const spot = draft.live(row, FIRST + place, part, { format: 'money' }, { keep: false });
      // Where nothing is discounted the sums of both are of the same parts, and either may be found.
      const isSame = one.lines.every((line) => line.impact === line.present_value);
      return [[part, spot], ...(isSame ? [[subtotals.impact, spot] as const] : [])];
    });
  });
  return { cells: overlayOf(cells), next: head + 1 + members.length };
}

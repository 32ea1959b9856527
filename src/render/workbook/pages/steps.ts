import { decimal } from '../../../model/decimal.ts';
import type { Formula } from '../../../model/formula/tree.ts';
import type { Sheet } from '../../workbook.ts';
import { type Book, createDraft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { keyOf } from '../register.ts';

/** The sheet of intermediate steps, which grows while the formulas of the others are written. */
export interface Steps {
  readonly spill: Book['spill'];
  /** To be called last; nothing where no formula needed a step. */
  readonly finish: () => readonly Sheet[];
}

const FIRST = 3;

/** Long sums and deep conditions stand here in pieces: a spreadsheet's formulas have an end. */
export function createSteps(name: string, layout: () => Layout): Steps {
  const taken = new Map<Formula, number>();
  let draft: ReturnType<typeof createDraft> | undefined;
  return {
    spill: (part, options) => {
      const book = layout();
      draft ??= createDraft(name, book);
      const known = taken.get(keyOf(part));
      const row = known ?? FIRST + taken.size;
      const spot = { sheet: name, row, column: 1 };
      if (known !== undefined) return spot;
      taken.set(keyOf(part), row);
      draft.number(row, 0, decimal(`${row - FIRST + 1}`), { look: 'faint', format: 'years' });
      return draft.live(
        row,
        1,
        part,
        { format: 'number', align: 'right' },
        { ...options, lenient: true },
      );
    },
    finish: () => {
      if (!draft) return [];
      const { words } = layout();
      draft.paragraph(0, words.sheets.steps, 2, 'title');
      draft.paragraph(1, words.steps, 2);
      const manner = { widths: [20, 60], frozen: { rows: FIRST, columns: 0 } };
      return [draft.finish(manner)];
    },
  };
}

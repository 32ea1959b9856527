import type { CaseResult } from '../../../engine/result.ts';
import { inLanguage } from '../../../model/text.ts';
import { priceYearsOf } from '../../pages/price-years.ts';
import { TERMS } from '../../words/terms.ts';
import { createDraft, type Draft } from '../draft.ts';
import type { LaidOut, Layout } from '../layout.ts';
import { annualBlock, isOfSeveralYears } from './case/annual.ts';
import { COLUMNS, FIRST_YEAR } from './case/columns.ts';
import { figureRows } from './case/figures.ts';
import { groupRows } from './case/groups.ts';
import { ownRows } from './case/own.ts';

const YEAR_WIDTH = 13;

/** One case in the shape of a Value Map: its lines, its figures, and its years below them. */
export function caseSheet(name: string, one: CaseResult, layout: Layout): LaidOut {
  const { words, language } = layout;
  const { id, title, currency, year, illustration } = one.case;
  const draft = createDraft(name, layout);
  draft.paragraph(0, `${id} – ${inLanguage(title, language)}`, COLUMNS.length, 'title');
  const prices = priceYearsOf(one).join(', ');
  draft.paragraph(1, words.amounts(currency, year, prices), COLUMNS.length);
  draft.paragraph(2, `${words.inputs} ${words.plan}`, COLUMNS.length, 'faint');
  const lines = groupRows(draft, 4, one, layout);
  const figures = figureRows(draft, lines.next + 1, one, lines.values, layout);
  const own = ownRows(draft, figures + 1, one, layout);
  const annual = illustration ? own : annualBlock(draft, own + 1, one, lines.rows, layout);
  notValued(draft, annual + 1, one, layout);
  const isLong = isOfSeveralYears(one);
  // Below the columns of the lines stand those of the years, which hold amounts.
  const widths = COLUMNS.map(({ width }) => (isLong ? Math.max(width, YEAR_WIDTH) : width));
  const more = isLong ? Math.max(0, FIRST_YEAR + one.annual.length - COLUMNS.length) : 0;
  return () =>
    draft.finish({
      widths: [...widths, ...Array<number>(more).fill(YEAR_WIDTH)],
      frozen: { rows: 0, columns: 1 },
    });
}

/** Effects that were named and not put in money: the figures are silent on them, the sheet is not. */
function notValued(draft: Draft, start: number, one: CaseResult, { language }: Layout): void {
  const all = one.case.notValued;
  if (all.length === 0) return;
  draft.paragraph(start, TERMS.not_valued[language], COLUMNS.length, 'heading');
  all.forEach(({ effect, because }, index) => {
    const why = because === undefined ? '' : ` – ${inLanguage(because, language)}`;
    draft.paragraph(start + 1 + index, inLanguage(effect, language) + why, COLUMNS.length);
  });
}

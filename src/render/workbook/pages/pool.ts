import type { Pool } from '../../../analysis/pool.ts';
import type { CaseResult } from '../../../engine/result.ts';
import { inLanguage } from '../../../model/text.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { TERMS } from '../../words/terms.ts';
import { createDraft, type Draft } from '../draft.ts';
import { departureOf, type LaidOut, type Layout } from '../layout.ts';
import { caseCells, casesTable } from './pool/cases.ts';
import { FIRST, POOL_COLUMNS, POOL_WIDTHS } from './pool/columns.ts';
import { poolFigures } from './pool/figures.ts';
import { groupsTable } from './pool/groups.ts';
import { yearsTable } from './pool/years.ts';

/** The cases together: their figures side by side, sums, ratios of sums, and their years. */
export function poolSheet(name: string, pool: Pool, layout: Layout): LaidOut {
  const { result, language } = layout;
  const { portfolio } = result;
  const draft = createDraft(name, layout);
  const title =
    portfolio.title === undefined ? TERMS.sroi[language] : inLanguage(portfolio.title, language);
  draft.paragraph(0, title, POOL_WIDTHS.length, 'title');
  const caveats = [portfolio.perspective, ...portfolio.limitations]
    .flatMap((text) => (text === undefined ? [] : [inLanguage(text, language)]))
    .join(' ');
  draft.paragraph(1, caveats, POOL_WIDTHS.length);
  const members = pool.members.flatMap(({ case: of }) =>
    result.cases.filter((one) => one.case === of),
  );
  const table = casesTable(draft, 3, pool, members, layout);
  sroiChart(draft, table.next + 1, members, layout);
  const outside = outsideRows(draft, table.next + CHART_ROWS + 2, members, layout);
  const groups = groupsTable(draft, outside + 1, members, layout);
  const figures = poolFigures(
    draft,
    groups.next + 1,
    pool,
    { groups: groups.cells, names: table.names },
    layout,
  );
  yearsTable(draft, figures + 1, pool, members, layout);
  const departure = departureOf(layout);
  const note = SENTENCES[language].poolHasNoReportPayback;
  draft.paragraph(2, departure ?? note, POOL_WIDTHS.length, departure ? 'strong' : 'faint');
  const years = Math.max(0, ...members.map(({ annual }) => annual.length));
  const more = Math.max(0, FIRST + years - POOL_WIDTHS.length);
  return () =>
    draft.finish({
      widths: [...POOL_WIDTHS, ...Array<number>(more).fill(14)],
      frozen: { rows: 4, columns: 1 },
    });
}

const CHART_ROWS = 18;

function sroiChart(
  draft: Draft,
  start: number,
  members: readonly CaseResult[],
  { words }: Layout,
): void {
  const rows = (column: number) => ({ row: 4, column, rows: members.length + 1, columns: 1 });
  draft.chart({
    kind: 'columns',
    title: words.charts.sroi,
    area: { row: start, column: 0, rows: CHART_ROWS, columns: 8 },
    categories: rows(0),
    series: [{ name: 'SROI', values: rows(FIRST + POOL_COLUMNS.indexOf('sroi')) }],
    format: 'ratio',
    fromZero: !members.some(({ figures }) => figures.sroi.value?.lessThan(0)),
    description: words.charts.sroi,
  });
}

/** Cases that do not count in the pool, illustrations among them. */
function outsideRows(
  draft: Draft,
  start: number,
  members: readonly CaseResult[],
  layout: Layout,
): number {
  const { result, words } = layout;
  const outside = result.cases.filter((one) => !members.includes(one));
  if (outside.length === 0) return start;
  draft.paragraph(start, words.outside, POOL_WIDTHS.length, 'heading');
  outside.forEach((one, index) => {
    caseCells(draft, start + 1 + index, one, layout);
  });
  return start + 1 + outside.length;
}

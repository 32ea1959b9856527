import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { Language } from '../../../model/text.ts';
import { showNumber } from '../../numbers.ts';
import type { Row, Table } from '../../page.ts';
import { TERMS } from '../../words/terms.ts';
import { WHAT_IF_WORDS } from '../../words/what-if.ts';

/** The ratios as they were in the report and as they are now, small enough to stand by the controls. */
export function ratiosTable(
  before: PortfolioResult,
  now: PortfolioResult,
  language: Language,
): Table {
  const words = WHAT_IF_WORDS[language];
  const was = ratiosOf(before, language);
  const rows = [...ratiosOf(now, language)].map(
    ([name, ratio]): Row => ({
      cells: [
        { text: name },
        { text: was.get(name) ?? '–' },
        { text: ratio, tone: ratio === was.get(name) ? undefined : 'strong' },
      ],
    }),
  );
  return {
    kind: 'table',
    columns: [
      { head: words.figure, align: 'left' },
      { head: words.before, align: 'right' },
      { head: words.now, align: 'right' },
    ],
    rows,
  };
}

function ratiosOf({ cases, pool }: PortfolioResult, language: Language): Map<string, string> {
  const counted = cases.filter((one) => !one.case.illustration);
  const all = [
    ...(pool && counted.length > 1 ? [[TERMS.pool[language], pool.figures.sroi] as const] : []),
    ...counted.map((one) => [one.case.id, one.figures.sroi] as const),
  ];
  return new Map(
    all.map(([name, { value }]) => [name, value ? showNumber(value, 2, language) : '–']),
  );
}

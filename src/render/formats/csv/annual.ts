import type { Annual } from '../../../analysis/annual.ts';
import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { CaseResult } from '../../../engine/result.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { type Field, numberField, portfolioField } from './cases.ts';
import type { Excel } from './dialect.ts';
import { csvText } from './text.ts';

const HEADS: readonly string[] = [
  'portfolio',
  'case',
  'kind',
  'group',
  'line',
  'label',
  'currency',
  'year',
  'impact',
  'investment',
  'present_value',
  'cumulative',
  'discounted_cumulative',
];

/**
 * The years as CSV: a row a year of each case, of each of its lines and of each input. The present
 * value is that of the impact; of an input, that of what was put in.
 */
export function annualCsv(
  results: readonly PortfolioResult[],
  annualOf: (result: PortfolioResult) => Annual,
  language: Language,
  excel?: Excel,
): string {
  const rows = results.flatMap((result) => {
    const annual = annualOf(result);
    const portfolio = portfolioField(result, language);
    return result.cases
      .filter((one) => !one.case.illustration)
      .flatMap((one) => rowsOf(one, annual, language).map((row) => [portfolio, ...row]));
  });
  return csvText(HEADS, rows, excel);
}

function rowsOf(
  { case: of, lines, investment, annual: years }: CaseResult,
  annual: Annual,
  language: Language,
): readonly (readonly Field[])[] {
  const named = (
    kind: 'case' | 'line' | 'input',
    group?: string,
    line?: CaseResult['lines'][number]['line'] | CaseResult['investment'][number]['line'],
  ): readonly Field[] => {
    const label = line?.amount.label;
    return [
      { text: of.id },
      { text: kind },
      { text: group },
      { text: line?.id },
      { text: label === undefined ? undefined : inLanguage(label, language) },
      { text: of.currency },
    ];
  };
  return [
    ...years.map((row) => [
      ...named('case'),
      { number: `${row.year}` },
      numberField(row.impact),
      numberField(row.investment),
      numberField(row.present_value),
      numberField(row.cumulative),
      numberField(row.discounted_cumulative),
    ]),
    ...lines.flatMap(({ line, address }) =>
      (annual.get(address) ?? []).map((row) => [
        ...named('line', line.group, line),
        { number: `${row.year}` },
        numberField(row.impact),
        {},
        numberField(row.present_value),
        {},
        {},
      ]),
    ),
    ...investment.flatMap(({ line, address }) =>
      (annual.get(address) ?? []).map((row) => [
        ...named('input', 'investment', line),
        { number: `${row.year}` },
        {},
        numberField(row.impact),
        numberField(row.present_value),
        {},
        {},
      ]),
    ),
  ];
}

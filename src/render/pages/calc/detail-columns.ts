import type { CaseResult, InvestmentResult, LineResult, Outcome } from '../../../engine/result.ts';
import type { Language } from '../../../model/text.ts';
import { showAmount, showPercentage, showQuantity } from '../../numbers.ts';
import { FIGURE_TERMS, TERMS } from '../../words/terms.ts';

/** A column of the lines' table: its head, and what it shows of a line and of an input. */
export interface DetailColumn {
  readonly head: string;
  readonly ofLine: (line: LineResult) => string;
  readonly ofInput?: (input: InvestmentResult) => string;
}

/** The columns of numbers in which some line of the case has something to show. */
export function detailColumns(
  { case: of, lines, investment }: CaseResult,
  language: Language,
): readonly DetailColumn[] {
  const all = [...lines, ...investment];
  const money = ({ value }: Outcome): string => (value ? showAmount(value, language) : '–');
  const kept = ({ kept_share: { value } }: LineResult): string =>
    value ? showPercentage(value, language) : '–';
  const quantity = ({ quantity: units }: LineResult | InvestmentResult): string =>
    units?.value ? showQuantity(units.value, language) : units ? '–' : '1';

  const amounts: DetailColumn = {
    head: TERMS.amount[language],
    ofLine: ({ amount }) => money(amount),
    ofInput: ({ amount }) => money(amount),
  };
  const quantities: DetailColumn = {
    head: TERMS.quantity[language],
    ofLine: quantity,
    ofInput: quantity,
  };
  const values: DetailColumn = {
    head: TERMS.value[language],
    ofLine: ({ value }) => money(value),
    ofInput: ({ value }) => money(value),
  };
  const years: DetailColumn = { head: TERMS.years[language], ofLine: yearsOf, ofInput: yearsOf };
  const shares: DetailColumn = { head: TERMS.kept_share[language], ofLine: kept };
  const impacts: DetailColumn = {
    head: FIGURE_TERMS.impact[language],
    ofLine: ({ impact }) => money(impact),
  };
  const presents: DetailColumn = {
    head: FIGURE_TERMS.present_value[language],
    ofLine: (line) => money(line.present_value),
    ofInput: (input) => money(input.present_value),
  };
  const severalYears = lines.some(({ firstYear, lastYear }) => firstYear !== 1 || lastYear !== 1);
  const discounted =
    lines.some((line) => money(line.impact) !== money(line.present_value)) ||
    investment.some((input) => money(input.value) !== money(input.present_value));
  const counted = [
    ...(new Set(lines.map(kept)).size > 1 ? [shares] : []),
    impacts,
    ...(discounted ? [presents] : []),
  ];
  return [
    ...(all.some((one) => one.quantity) ? [amounts, quantities] : []),
    values,
    ...(severalYears ? [years] : []),
    ...(of.illustration ? [] : counted),
  ];
}

function yearsOf({ firstYear, lastYear }: LineResult | InvestmentResult): string {
  return firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`;
}

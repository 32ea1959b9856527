import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { InvestmentResult, LineResult } from '../../../engine/result.ts';
import type { Figure } from '../../../model/formula/tree.ts';
import type { Place } from '../../../model/place.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { type Field, numberField, portfolioField } from './cases.ts';

export const HEADS_OF_LINES: readonly string[] = [
  'portfolio',
  'case',
  'group',
  'line',
  'label',
  'situation',
  'loss',
  'currency',
  'first_year',
  'last_year',
  'amount',
  'quantity',
  'value',
  'deadweight',
  'attribution',
  'displacement',
  'drop_off',
  'kept_share',
  'gain',
  'impact',
  'present_value',
  'source',
  'file',
  'file_line',
];

/** A row a line, the lines of the investment after those of the groups. */
export function lineRows(
  result: PortfolioResult,
  language: Language,
): readonly (readonly Field[])[] {
  const portfolio = portfolioField(result, language);
  return result.cases.flatMap(({ case: of, lines, investment }) => {
    const owner = [portfolio, { text: of.id }];
    const currency = { text: of.currency };
    return [
      ...lines.map((line) => [
        ...owner,
        { text: line.line.group },
        ...namesOf(line.line, language),
        { text: line.line.situation },
        { text: `${line.line.loss}` },
        currency,
        ...amountsOf(line),
        ...(of.illustration ? COUNTED.map(() => ({})) : countedOf(line)),
        ...groundsOf(line.line),
      ]),
      ...investment.map((input) => [
        ...owner,
        { text: 'investment' },
        ...namesOf(input.line, language),
        {},
        {},
        currency,
        ...amountsOf(input),
        ...COUNTED.slice(1).map(() => ({})),
        numberField(input.present_value),
        ...groundsOf(input.line),
      ]),
    ];
  });
}

const COUNTED = HEADS_OF_LINES.slice(
  HEADS_OF_LINES.indexOf('deadweight'),
  HEADS_OF_LINES.indexOf('source'),
);

function namesOf({ id, amount }: { id: string; amount: Figure }, language: Language) {
  const { label } = amount;
  return [{ text: id }, label === undefined ? {} : { text: inLanguage(label, language) }];
}

function amountsOf(line: LineResult | InvestmentResult): readonly Field[] {
  return [
    { number: `${line.firstYear}` },
    { number: `${line.lastYear}` },
    numberField(line.amount),
    line.quantity ? numberField(line.quantity) : { number: '1' },
    numberField(line.value),
  ];
}

function countedOf(line: LineResult): readonly Field[] {
  const { deadweight, attribution, displacement, drop_off } = line.settings;
  const settings = [deadweight, attribution, displacement, drop_off];
  const figures = [line.kept_share, line.gain, line.impact, line.present_value];
  return [...settings.map(({ outcome }) => outcome), ...figures].map(numberField);
}

function groundsOf({ amount, place }: { amount: Figure; place: Place }): readonly Field[] {
  return [{ text: amount.source?.text }, { text: place.source }, { number: `${place.line}` }];
}

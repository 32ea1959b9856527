import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { CaseResult } from '../../../engine/result.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { showMoney, showQuantity } from '../../numbers.ts';
import type { Block } from '../../page.ts';
import { conventionsLine } from '../../words/conventions.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { TERMS } from '../../words/terms.ts';
import { priceYearsOf } from '../price-years.ts';
import { hasReportPayback } from './summary.ts';

/** What the figures rest on: which cases, which conventions, which files and which reading. */
export function groundBlocks(
  { conventions, portfolio }: PortfolioResult,
  counted: readonly CaseResult[],
  language: Language,
  version: string,
): readonly Block[] {
  const words = SENTENCES[language];
  const currency = counted[0]?.case.currency ?? '';
  const titled = portfolio.title !== undefined || counted.length > 1;
  const line = conventionsLine(conventions, currency, language);
  const grounds: readonly Block[] = [
    ...(titled ? [legend(counted, language)] : []),
    { kind: 'paragraph', text: `${words.conventions}: ${line}` },
    ...(hasReportPayback(counted) ? [{ kind: 'paragraph', text: words.reading } as const] : []),
  ];
  const files = words.parameters(conventions.parameters.join(', '), version);
  return [...(counted.length > 0 ? grounds : []), { kind: 'paragraph', text: files }];
}

/** Illustrations apart: an amount and its price year, never a ratio. */
export function illustrationBlocks(
  { cases }: PortfolioResult,
  language: Language,
): readonly Block[] {
  const illustrations = cases.filter((one) => one.case.illustration);
  if (illustrations.length === 0) return [];
  const entries = illustrations.map((one) => {
    const { id, title, currency } = one.case;
    const { value } = one.figures.gain;
    const amount = value ? showMoney(value, currency, language) : '–';
    const years = priceYearsOf(one).join(', ');
    const text = SENTENCES[language].illustration(inLanguage(title, language), amount, years);
    return { term: id, text };
  });
  return [
    { kind: 'heading', text: TERMS.illustrations[language] },
    { kind: 'entries', entries },
  ];
}

function legend(counted: readonly CaseResult[], language: Language): Block {
  const entries = counted.map(({ case: { id, title }, clients }) => {
    const text = inLanguage(title, language);
    const { value } = clients;
    if (!value || value.equals(1)) return { term: id, text };
    return {
      term: id,
      text: `${text} (${TERMS.clients[language]}: ${showQuantity(value, language)})`,
    };
  });
  return { kind: 'entries', entries };
}

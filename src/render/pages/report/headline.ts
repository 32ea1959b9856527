import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { CaseResult, Outcome } from '../../../engine/result.ts';
import { type Decimal, ONE } from '../../../model/decimal.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { showMoney, showNumber } from '../../numbers.ts';
import type { Headline } from '../../report.ts';
import { conventionsLine } from '../../words/conventions.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { FIGURE_TERMS, REASONS, TERMS } from '../../words/terms.ts';

const DECIMALS = 2;
const NO_FIGURE = '–';

/** What the headline is of: the pool, or the only case there is. */
interface Owner {
  readonly name: string;
  readonly currency: string;
  readonly figures: Readonly<
    Record<
      | 'sroi'
      | 'gain'
      | 'impact'
      | 'present_value'
      | 'investment'
      | 'net_present_value'
      | 'investment_payback_months',
      Outcome
    >
  >;
}

/** The figure that is read first; right under it from whose side it is seen, and what it is not. */
export function headlineOf(
  result: PortfolioResult,
  counted: readonly CaseResult[],
  language: Language,
): Headline {
  const { portfolio, conventions } = result;
  const words = REPORT_WORDS[language];
  const owner = ownerOf(result, counted, language);
  const currency = owner?.currency ?? counted[0]?.case.currency ?? '';
  const sroi = owner?.figures.sroi;
  const caveats = [portfolio.perspective, portfolio.limitations[0]].flatMap((text) =>
    text === undefined ? [] : [inLanguage(text, language)],
  );
  return {
    name: owner?.name ?? words.pooledRatio,
    value: sroi?.value ? showNumber(sroi.value, DECIMALS, language) : NO_FIGURE,
    meaning: meaningOf(sroi, currency, language),
    caveats,
    facts: [...(owner ? factsOf(owner, language) : []), ...reportPaybacks(counted, language)],
    conventions: `${SENTENCES[language].conventions}: ${conventionsLine(conventions, currency, language)}`,
  };
}

function ownerOf(
  { pool }: PortfolioResult,
  counted: readonly CaseResult[],
  language: Language,
): Owner | undefined {
  const words = REPORT_WORDS[language];
  const [only, ...others] = counted;
  if (only && others.length === 0) {
    const { title, currency } = only.case;
    return { name: words.ratioOf(inLanguage(title, language)), currency, figures: only.figures };
  }
  const member = pool?.members[0];
  if (!pool || !member) return undefined;
  return { name: words.pooledRatio, currency: member.case.currency, figures: pool.figures };
}

function meaningOf(sroi: Outcome | undefined, currency: string, language: Language): string {
  const words = REPORT_WORDS[language];
  if (!sroi) return words.noPool;
  if (!sroi.value) return REASONS[sroi.reason][language];
  const money = (value: Decimal): string => showMoney(value, currency, language);
  return words.meaning(money(ONE), money(sroi.value));
}

function factsOf({ figures, currency }: Owner, language: Language): Headline['facts'] {
  const words = REPORT_WORDS[language];
  const money = (
    name: 'gain' | 'impact' | 'present_value' | 'investment' | 'net_present_value',
  ) => {
    const { value } = figures[name];
    return {
      term: FIGURE_TERMS[name][language],
      values: [value ? showMoney(value, currency, language) : NO_FIGURE],
    };
  };
  const { impact, present_value: present, investment_payback_months: months } = figures;
  const isDiscounted = impact.value && present.value ? !impact.value.equals(present.value) : false;
  return [
    money('gain'),
    money('impact'),
    ...(isDiscounted ? [money('present_value')] : []),
    money('investment'),
    money('net_present_value'),
    {
      term: withoutUnit(FIGURE_TERMS.investment_payback_months[language]),
      values: [
        months.value
          ? words.months(showNumber(months.value, DECIMALS, language))
          : REASONS[months.reason][language],
      ],
    },
  ];
}

/** The report payback of each case that has a balance in the situation without; a pool has none. */
function reportPaybacks(counted: readonly CaseResult[], language: Language): Headline['facts'] {
  if (!counted.some(({ figures }) => figures.balance_without.value?.isZero() === false)) return [];
  const own = counted.map(({ case: { id }, figures: { report_payback_years: years } }) => {
    const shown = years.value ? showNumber(years.value, DECIMALS, language) : TERMS.none[language];
    return counted.length === 1 ? shown : `${id} ${shown}`;
  });
  return [{ term: FIGURE_TERMS.report_payback_years[language], values: own }];
}

function withoutUnit(term: string): string {
  return term.replace(/ \(.*\)$/, '');
}

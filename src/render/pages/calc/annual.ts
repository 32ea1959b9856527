import type { Annual, YearFigures } from '../../../analysis/annual.ts';
import type { CaseResult, InvestmentResult, LineResult, Outcome } from '../../../engine/result.ts';
import type { Language } from '../../../model/text.ts';
import { showAmount } from '../../numbers.ts';
import type { Block, Table } from '../../page.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { FIGURE_TERMS, TERMS } from '../../words/terms.ts';
import { type YearColumn, yearTables } from './year-tables.ts';

/** A case year by year, and under it each of its lines: a row a year, so that any plan fits. */
export function annualBlocks(
  result: CaseResult,
  annual: Annual,
  language: Language,
): readonly Block[] {
  const { case: of, lines, investment } = result;
  const words = SENTENCES[language];
  const years = result.annual.map(({ year }) => year);
  const tablesOf = (
    title: string,
    all: readonly (LineResult | InvestmentResult)[],
    name: 'impact' | 'present_value',
  ): readonly Block[] => {
    const columns = all.map((one): YearColumn => {
      const own = annual.get(one.address) ?? [];
      return {
        head: headOf(one, all),
        cells: new Map(own.map((row) => [row.year, money(row[name], language)])),
      };
    });
    const tables = yearTables(columns, years, language);
    return tables.length > 0 ? [{ kind: 'paragraph', text: title }, ...tables] : [];
  };
  return [
    { kind: 'heading', text: words.yearByYear(of.id) },
    ...caseTables(result, language),
    ...tablesOf(words.impactByLine, lines, 'impact'),
    ...(isDiscounted(lines, annual) ? tablesOf(words.presentByLine, lines, 'present_value') : []),
    ...tablesOf(words.investmentByInput, investment, 'impact'),
  ];
}

const OF_CASES = [
  'impact',
  'investment',
  'present_value',
  'cumulative',
  'discounted_cumulative',
] as const;

function caseTables({ annual }: CaseResult, language: Language): readonly Table[] {
  const heads = {
    impact: FIGURE_TERMS.impact,
    investment: FIGURE_TERMS.investment,
    present_value: FIGURE_TERMS.present_value,
    cumulative: TERMS.cumulative,
    discounted_cumulative: TERMS.discounted_cumulative,
  };
  const columns = OF_CASES.map((name) => ({
    head: heads[name][language],
    cells: new Map(annual.map((row) => [row.year, money(row[name], language)])),
  }));
  const years = annual.map(({ year }) => year);
  return yearTables(columns, years, language);
}

/** The id by which the files name it, with its group where another has the same. */
function headOf(
  { line, address }: LineResult | InvestmentResult,
  all: readonly (LineResult | InvestmentResult)[],
): string {
  const isAlone = all.filter((other) => other.line.id === line.id).length === 1;
  return isAlone ? line.id : address.split('.').slice(1).join('.');
}

function isDiscounted(lines: readonly LineResult[], annual: Annual): boolean {
  const differs = ({ impact, present_value: present }: YearFigures): boolean =>
    !(impact.value && present.value && impact.value.equals(present.value));
  return lines.some(({ address }) => annual.get(address)?.some(differs) === true);
}

function money({ value }: Outcome, language: Language): string {
  return value ? showAmount(value, language) : '–';
}

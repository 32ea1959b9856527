import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { Pool } from '../../../analysis/pool.ts';
import type { CaseResult, Outcome } from '../../../engine/result.ts';
import type { FigureName } from '../../../model/published.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { addUpAsShown, showNumber } from '../../numbers.ts';
import type { Block, Cell, Column, Row } from '../../page.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { FIGURE_TERMS, REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';

/** The figures that the table may have, in their order. */
const COLUMNS = [
  'net_benefits',
  'net_costs',
  'gain',
  'net_present_value',
  'sroi',
  'report_payback_years',
  'investment_payback_months',
] as const satisfies readonly FigureName[];
type ColumnName = (typeof COLUMNS)[number];

/** The decimals at which the evaluation prints all of them. */
const DECIMALS = 2;

/**
 * The report payback is of one year, and of a balance in the situation without: a table of cases
 * that have neither is without it. That a balance needs no paying back is an answer, and stays.
 */
export function hasReportPayback(counted: readonly CaseResult[]): boolean {
  return counted.some(({ figures }) => figures.balance_without.value?.isZero() === false);
}

/** Only without an investment is the net present value what a case comes to. */
function columnsOf(counted: readonly CaseResult[]): readonly ColumnName[] {
  const isWithoutRatio = counted.some(({ figures }) => figures.sroi.reason === 'no-investment');
  return COLUMNS.filter((name) => {
    if (name === 'report_payback_years') return hasReportPayback(counted);
    return name !== 'net_present_value' || isWithoutRatio;
  });
}

/** The table of the cases with their pool; right under it what the pool stands for, and notes. */
export function summaryBlocks(
  result: PortfolioResult,
  counted: readonly CaseResult[],
  language: Language,
): readonly Block[] {
  const { portfolio } = result;
  const pool = counted.length > 1 ? result.pool : undefined;
  const words = SENTENCES[language];
  const notes = createFootnotes();
  const shown = columnsOf(counted);
  const rows = counted.map((one) => caseRow(one, shown, pool, notes, language));
  const total = pool ? [poolRow(pool, shown, notes, language)] : [];
  const caveats = [portfolio.perspective, portfolio.limitations[0]].flatMap((text) =>
    text === undefined || !result.pool ? [] : [inLanguage(text, language)],
  );
  const remarks = [
    words.amounts(currencies(counted), years(counted)),
    ...(hasSavings(counted) ? [words.savings] : []),
    ...(addUp(counted, pool) ? [] : [words.roundingOff]),
    ...(result.pool || portfolio.complete ? [] : [words.incomplete]),
  ];
  return [
    { kind: 'table', columns: columns(shown, language), rows: [...rows, ...total] },
    ...(caveats.length > 0 ? [{ kind: 'paragraph', text: caveats.join(' ') } as const] : []),
    ...notes.block(),
    { kind: 'paragraph', text: remarks.join(' ') },
  ];
}

function columns(shown: readonly ColumnName[], language: Language): readonly Column[] {
  return [
    { head: TERMS.case[language], align: 'left' },
    ...shown.map((name) => ({ head: FIGURE_TERMS[name][language], align: 'right' }) as const),
  ];
}

function caseRow(
  { case: of, figures }: CaseResult,
  shown: readonly ColumnName[],
  pool: Pool | undefined,
  notes: Footnotes,
  language: Language,
): Row {
  const mark = pool && !of.pooled ? notes.mark(SENTENCES[language].notPooled) : undefined;
  const cells = shown.map((name): Cell => {
    const outcome = figures[name];
    return outcome.value
      ? cellOf(name, outcome, language)
      : { text: TERMS.none[language], mark: notes.mark(reasonOf(outcome, figures, language)) };
  });
  return { cells: [{ text: of.id, mark }, ...cells] };
}

function poolRow(
  { figures }: Pool,
  shown: readonly ColumnName[],
  notes: Footnotes,
  language: Language,
): Row {
  const cells = shown.map((name): Cell => {
    if (name === 'report_payback_years') {
      return {
        text: TERMS.none[language],
        mark: notes.mark(SENTENCES[language].poolHasNoReportPayback),
      };
    }
    const outcome = figures[name];
    return outcome.value
      ? cellOf(name, outcome, language)
      : { text: TERMS.none[language], mark: notes.mark(REASONS[outcome.reason][language]) };
  });
  return { kind: 'total', cells: [{ text: TERMS.pool[language] }, ...cells] };
}

function cellOf(
  name: FigureName,
  { value }: Extract<Outcome, { reason?: undefined }>,
  language: Language,
): Cell {
  const text = showNumber(value, DECIMALS, language);
  return name === 'sroi' ? { text, tone: 'strong' } : { text };
}

/** Why a figure is missing; of a balance above zero as the published evaluation says it. */
function reasonOf(
  { reason }: Extract<Outcome, { value?: undefined }>,
  { balance_without: balance }: CaseResult['figures'],
  language: Language,
): string {
  if (reason === 'nothing-to-pay-back' && balance.value?.greaterThan(0)) {
    return TERMS.positive_balance[language];
  }
  return REASONS[reason][language];
}

/** `EUR`, or which case is in which currency. */
function currencies(counted: readonly CaseResult[]): string {
  const all = new Set(counted.map((one) => one.case.currency));
  if (all.size === 1) return [...all].join();
  return counted.map(({ case: { id, currency } }) => `${currency} (${id})`).join(', ');
}

function years(counted: readonly CaseResult[]): string {
  return [...new Set(counted.map((one) => one.case.year))].join(', ');
}

function hasSavings(counted: readonly CaseResult[]): boolean {
  return counted.some(({ figures }) => figures.net_costs.value?.lessThan(0));
}

/** Whether every row and every column of money adds up as it is shown. */
function addUp(counted: readonly CaseResult[], pool: Pool | undefined): boolean {
  const rows = [...counted.map(({ figures }) => figures), ...(pool ? [pool.figures] : [])];
  const across = rows.every(({ net_benefits: benefits, net_costs: costs, gain }) => {
    if (!benefits.value || !costs.value || !gain.value) return true;
    const terms = [{ value: benefits.value }, { value: costs.value, subtracted: true }];
    return addUpAsShown(terms, gain.value, DECIMALS);
  });
  const down = (['net_benefits', 'net_costs', 'gain'] as const).every((name) => {
    const total = pool?.figures[name].value;
    const pooled = counted.filter((one) => one.case.pooled);
    const terms = pooled.flatMap(({ figures }) => figures[name].value ?? []);
    return (
      !total ||
      addUpAsShown(
        terms.map((value) => ({ value })),
        total,
        DECIMALS,
      )
    );
  });
  return across && down;
}

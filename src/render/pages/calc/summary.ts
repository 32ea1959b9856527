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

/** The figures of the table, with the decimals at which the evaluation prints them. */
const SHOWN = [
  { name: 'net_benefits', decimals: 2 },
  { name: 'net_costs', decimals: 2 },
  { name: 'gain', decimals: 2 },
  { name: 'sroi', decimals: 2 },
  { name: 'report_payback_years', decimals: 2 },
  { name: 'investment_payback_months', decimals: 2 },
] as const satisfies readonly { name: FigureName; decimals: number }[];

const MONEY = 2;

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
  const rows = counted.map((one) => caseRow(one, pool, notes, language));
  const total = pool ? [poolRow(pool, notes, language)] : [];
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
    { kind: 'table', columns: columns(language), rows: [...rows, ...total] },
    ...(caveats.length > 0 ? [{ kind: 'paragraph', text: caveats.join(' ') } as const] : []),
    ...notes.block(),
    { kind: 'paragraph', text: remarks.join(' ') },
  ];
}

function columns(language: Language): readonly Column[] {
  return [
    { head: TERMS.case[language], align: 'left' },
    ...SHOWN.map(({ name }) => ({ head: FIGURE_TERMS[name][language], align: 'right' }) as const),
  ];
}

function caseRow(
  { case: of, figures }: CaseResult,
  pool: Pool | undefined,
  notes: Footnotes,
  language: Language,
): Row {
  const mark = pool && !of.pooled ? notes.mark(SENTENCES[language].notPooled) : undefined;
  const cells = SHOWN.map(({ name, decimals }): Cell => {
    const outcome = figures[name];
    return outcome.value
      ? shown(name, outcome, decimals, language)
      : { text: TERMS.none[language], mark: notes.mark(reasonOf(outcome, figures, language)) };
  });
  return { cells: [{ text: of.id, mark }, ...cells] };
}

function poolRow({ figures }: Pool, notes: Footnotes, language: Language): Row {
  const cells = SHOWN.map(({ name, decimals }): Cell => {
    if (name === 'report_payback_years') {
      return { text: TERMS.none[language], mark: notes.mark(SENTENCES[language].poolHasNoReportPayback) };
    }
    const outcome = figures[name];
    return outcome.value
      ? shown(name, outcome, decimals, language)
      : { text: TERMS.none[language], mark: notes.mark(REASONS[outcome.reason][language]) };
  });
  return { kind: 'total', cells: [{ text: TERMS.pool[language] }, ...cells] };
}

function shown(
  name: FigureName,
  { value }: Extract<Outcome, { reason?: undefined }>,
  decimals: number,
  language: Language,
): Cell {
  const text = showNumber(value, decimals, language);
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
    return addUpAsShown(terms, gain.value, MONEY);
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
        MONEY,
      )
    );
  });
  return across && down;
}

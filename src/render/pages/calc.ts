import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { CaseResult } from '../../engine/result.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Block, Page } from '../page.ts';
import { TERMS } from '../words/terms.ts';
import { detailBlocks } from './calc/detail.ts';
import { groundBlocks, illustrationBlocks } from './calc/ground.ts';
import { horizonBlocks } from './calc/horizons.ts';
import { poolBlocks } from './calc/pool.ts';
import { summaryBlocks } from './calc/summary.ts';
import { departureBlocks } from './departures.ts';

/** What a page of results is made with. */
export interface CalcPageOptions {
  readonly language: Language;
  /** Whether every line of every case is shown. */
  readonly detail: boolean;
  /** The version of sroi. */
  readonly version: string;
  /** The overrides of this run as they were typed, `deadweight=60%`. */
  readonly overrides: readonly string[];
  /** What was asked for beside the usual page; what makes it is loaded only then. */
  readonly beside?: BesidePage | undefined;
}

/** Blocks that stand among those of the page. */
export interface BesidePage {
  /** After the pool. */
  readonly groups: readonly Block[];
  /** Of each case, after its lines where those are shown. */
  readonly ofCase: (one: CaseResult) => readonly Block[];
  /** After those of the last case. */
  readonly ofPool: readonly Block[];
}

/**
 * The results of a portfolio as the published evaluation lays them out: a table of its cases and
 * their pool, what the pool means, and what the figures rest on.
 */
export function calcPage(result: PortfolioResult, options: CalcPageOptions): Page {
  const { language, detail, version, overrides, beside } = options;
  const counted = result.cases.filter((one) => !one.case.illustration);
  return {
    language,
    title: titleOf(result, language),
    blocks: [
      ...departureBlocks({ applied: result.portfolio.applied, overrides }, language),
      ...(counted.length > 0 ? summaryBlocks(result, counted, language) : []),
      ...poolBlocks(result, language),
      ...horizonBlocks(result, counted, language),
      ...(beside?.groups ?? []),
      ...groundBlocks(result, counted, language, version),
      ...illustrationBlocks(result, language),
      ...result.cases.flatMap((one) => [
        ...(detail ? detailBlocks(one, language) : []),
        ...(beside?.ofCase(one) ?? []),
      ]),
      ...(beside?.ofPool ?? []),
    ],
  };
}

function titleOf({ portfolio: { title }, cases }: PortfolioResult, language: Language): string {
  const [only, ...others] = cases;
  if (title !== undefined) return inLanguage(title, language);
  return only && others.length === 0 ? inLanguage(only.case.title, language) : TERMS.sroi[language];
}

import { annualFigures } from '../analysis/annual.ts';
import type { PortfolioResult } from '../analysis/calculate.ts';
import { groupResults } from '../analysis/groups.ts';
import { findParties, type Parties } from '../analysis/parties.ts';
import type { Language } from '../model/text.ts';
import type { Beside } from '../render/formats/json.ts';
import type { Block } from '../render/page.ts';
import { annualBlocks } from '../render/pages/calc/annual.ts';
import { furtherBlocks, furtherWords } from '../render/pages/calc/further.ts';
import { groupsBlocks } from '../render/pages/calc/groups.ts';
import { partiesBlocks, poolPartiesBlocks } from '../render/pages/calc/parties.ts';
import type { BesidePage } from '../render/pages/calc.ts';
import { TERMS } from '../render/words/terms.ts';

/** What a calculation may be asked for beside its figures. */
export interface BesideOptions {
  readonly detail: boolean;
  /** Whether each year is shown. */
  readonly annual: boolean;
  readonly groupBy: string | undefined;
  readonly language: Language;
}

/** What is found beside the figures, as data. */
export function besideOf(result: PortfolioResult, groupBy: string | undefined): Beside {
  const groups = groupBy === undefined ? undefined : groupResults(result, groupBy);
  return { annual: annualFigures(result), parties: findParties(result), groups };
}

/** What stands on the page of a portfolio because it was asked for. */
export function besidePage(
  result: PortfolioResult,
  { detail, annual, groupBy, language }: BesideOptions,
): BesidePage {
  const groups = groupBy === undefined ? [] : groupsBlocks(groupResults(result, groupBy), language);
  const details = detail ? detailsOf(result, language) : undefined;
  const years = annual ? annualFigures(result) : undefined;
  return {
    groups,
    ofCase: (one) =>
      one.case.illustration
        ? []
        : [...(details?.ofCase(one) ?? []), ...(years ? annualBlocks(one, years, language) : [])],
    ofPool: details?.ofPool ?? [],
  };
}

/** What the lines of a case come to, and whom they concern; and the same of the pool. */
function detailsOf(
  result: PortfolioResult,
  language: Language,
): Pick<BesidePage, 'ofCase' | 'ofPool'> {
  const parties = findParties(result);
  const [first] = parties.cases.keys();
  return {
    ofCase: (one) => {
      const own = parties.cases.get(one);
      const { id, currency } = one.case;
      return [
        ...furtherBlocks({ name: id, figures: one.figures }, language),
        ...(one === first ? [furtherWords(language)] : []),
        ...(own ? partiesBlocks(own, { language, currency, lines: true }) : []),
      ];
    },
    ofPool: poolDetails(result, parties.pool, language),
  };
}

function poolDetails(
  { pool }: PortfolioResult,
  parties: Parties | undefined,
  language: Language,
): readonly Block[] {
  const [first, ...others] = pool?.members ?? [];
  if (!pool || !first || others.length === 0) return [];
  const name = TERMS.pool[language];
  return [
    { kind: 'heading', text: name },
    ...furtherBlocks({ name, figures: pool.figures }, language),
    ...(parties ? poolPartiesBlocks(parties, { language, currency: first.case.currency }) : []),
  ];
}

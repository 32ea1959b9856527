import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Reported } from '../../analysis/report.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Report, Section } from '../report.ts';
import { REPORT_WORDS } from '../words/report.ts';
import { TERMS } from '../words/terms.ts';
import { furtherBlocks } from './calc/further.ts';
import { horizonBlocks } from './calc/horizons.ts';
import { partiesBlocks, poolPartiesBlocks } from './calc/parties.ts';
import { poolBlocks } from './calc/pool.ts';
import { summaryBlocks } from './calc/summary.ts';
import { departureBlocks } from './departures.ts';
import { caseSections } from './report/cases.ts';
import { chanceBlocks } from './report/chance.ts';
import { groundsSection } from './report/grounds.ts';
import { headlineOf } from './report/headline.ts';
import { parametersBlocks } from './report/parameters.ts';
import { type Origin, provenanceSection } from './report/provenance.ts';
import { sensitivityBlocks } from './report/sensitivity.ts';
import { waterfallChart } from './report/waterfall.ts';

/** What a report is made with, beside the results. */
export interface ReportOptions {
  readonly language: Language;
  readonly origin: Origin;
  /** The overrides in force as they would be typed, `deadweight=60%`. */
  readonly overrides: readonly string[];
}

/**
 * All that there is to tell of a portfolio, in one document: the figure that is read first with what
 * it is not, the cases, what the figures depend on, and what they rest on. Made of the pages of the
 * commands, so that it says what they say.
 */
export function reportOf(reported: Reported, options: ReportOptions): Report {
  const { language, origin } = options;
  const { result } = reported;
  const counted = result.cases.filter((one) => !one.case.illustration);
  const words = REPORT_WORDS[language].sections;
  const sections: readonly Section[] = [
    {
      id: 'results',
      title: words.results,
      blocks: [
        ...(counted.length > 0 ? summaryBlocks(result, counted, language) : []),
        ...horizonBlocks(result, counted, language),
      ],
      parts: [],
    },
    {
      id: 'cases',
      title: words.cases,
      blocks: [],
      parts: caseSections(reported, counted, language),
    },
    { id: 'pool', title: words.pool, blocks: ofPool(reported, language), parts: [] },
    {
      id: 'sensitivity',
      title: words.sensitivity,
      blocks: sensitivityBlocks(reported.sensitivity, language),
      parts: [],
    },
    {
      id: 'chance',
      title: words.chance,
      blocks: chanceBlocks(reported.simulation, language),
      parts: [],
    },
    {
      id: 'parties',
      title: words.parties,
      blocks: ofPoolParties(reported, language),
      parts: [],
    },
    groundsSection(reported, language),
    {
      id: 'parameters',
      title: words.parameters,
      blocks: parametersBlocks(reported.parameters, language),
      parts: [],
    },
    provenanceSection(origin, language),
  ];
  return {
    language,
    title: titleOf(reported, language),
    ...openingOf(result, options),
    sections: sections.filter(({ blocks, parts }) => blocks.length > 0 || parts.length > 0),
  };
}

/** What is read first, which needs no more than the results. */
export function openingOf(
  result: PortfolioResult,
  { language, overrides }: Pick<ReportOptions, 'language' | 'overrides'>,
): Pick<Report, 'departures' | 'headline'> {
  const counted = result.cases.filter((one) => !one.case.illustration);
  const departure = { applied: result.portfolio.applied, overrides };
  return {
    departures: departureBlocks(departure, language).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    ),
    headline: headlineOf(result, counted, language),
  };
}

function titleOf({ result }: Reported, language: Language): string {
  const [only, ...others] = result.cases;
  const { title } = result.portfolio;
  if (title !== undefined) return inLanguage(title, language);
  return only && others.length === 0 ? inLanguage(only.case.title, language) : TERMS.sroi[language];
}

/** What the cases come to together, and what each of them means for that. */
function ofPool({ result, waterfalls }: Reported, language: Language): Section['blocks'] {
  const { pool } = result;
  const [first, ...others] = pool?.members ?? [];
  if (!pool || !first || others.length === 0) return [];
  const name = TERMS.pool[language];
  return [
    ...poolBlocks(result, language),
    ...waterfallChart(waterfalls.pool ?? [], { name, currency: first.case.currency }, language),
    ...furtherBlocks({ name, figures: pool.figures }, language),
  ];
}

function ofPoolParties({ result, parties }: Reported, language: Language): Section['blocks'] {
  const own = [...parties.cases].some(
    ([one, of]) =>
      partiesBlocks(of, { language, currency: one.case.currency, lines: false }).length > 0,
  );
  const first = result.pool?.members[0];
  const blocks =
    first && parties.pool
      ? poolPartiesBlocks(parties.pool, { language, currency: first.case.currency })
      : [];
  // Where nobody is named it is said: who pays is asked of every study.
  return own || blocks.length > 0
    ? blocks.filter(({ kind }) => kind !== 'heading')
    : [{ kind: 'paragraph', text: REPORT_WORDS[language].noParties }];
}

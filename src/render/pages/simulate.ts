import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Simulated, Simulation } from '../../analysis/simulate.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Block, Page } from '../page.ts';
import { conventionsLine } from '../words/conventions.ts';
import { SENTENCES } from '../words/sentences.ts';
import { SIMULATE_WORDS } from '../words/simulate.ts';
import { TERMS } from '../words/terms.ts';
import { distributionText } from '../words/uncertainty.ts';
import { departureBlocks } from './departures.ts';
import { curveBlock, histogramBlock } from './simulate/charts.ts';
import { indicesBlocks } from './simulate/indices.ts';
import { tableBlocks } from './simulate/table.ts';
import { shareText, type Writing, writingOf } from './simulate/writing.ts';

export interface SimulatePageOptions {
  readonly language: Language;
  /** Whether each case has its own histogram and indices. */
  readonly detail: boolean;
  readonly version: string;
  /** The overrides of this run as they were typed. */
  readonly overrides: readonly string[];
}

/** How sure the ratios are: their percentiles, and the chance that they reach the target. */
export function simulatePage(
  simulation: Simulation,
  result: PortfolioResult,
  { language, detail, version, overrides }: SimulatePageOptions,
): Page {
  const { portfolio, conventions, pool } = result;
  const { results } = simulation;
  const writing = writingOf(simulation, language);
  // Without a pool to stand for them, every case speaks for itself.
  const shown = pool && !detail ? results.slice(-1) : results;
  const currency = results[0]?.owner.currency ?? '';
  const { perspective, limitations } = portfolio;
  const caveats = [perspective, limitations[0]].flatMap((text) =>
    text === undefined || !pool ? [] : [inLanguage(text, language)],
  );
  return {
    language,
    title: SIMULATE_WORDS[language].title(titleOf(result, language)),
    blocks: [
      ...departureBlocks({ applied: portfolio.applied, overrides }, language),
      ...shown
        .slice(pool ? -1 : 0)
        .map((one): Block => ({ kind: 'paragraph', text: headline(one, writing), tone: 'strong' })),
      ...tableBlocks(simulation, writing),
      ...(caveats.length > 0 ? [paragraph(caveats.join(' '))] : []),
      ...shown.flatMap((one) => histogramBlocks(one, writing)),
      ...indicesBlocks(simulation, shown, writing),
      ...drawnBlocks(simulation, writing),
      ...remarks(simulation, writing),
      paragraph(
        `${SENTENCES[language].conventions}: ${conventionsLine(conventions, currency, language)}`,
      ),
      paragraph(SENTENCES[language].parameters(conventions.parameters.join(', '), version)),
    ],
  };
}

function titleOf({ portfolio: { title }, cases }: PortfolioResult, language: Language): string {
  const [only, ...others] = cases;
  if (title !== undefined) return inLanguage(title, language);
  return only && others.length === 0 ? inLanguage(only.case.title, language) : TERMS.sroi[language];
}

/** Both pictures of one case, or of the pool: how often the figure falls where, and the curve. */
export function simulatedBlocks(one: Simulated, writing: Writing): readonly Block[] {
  const curve = one.bins.length > 1 ? [curveBlock(one, writing)] : [];
  return [...histogramBlocks(one, writing), ...curve];
}

/** How often the figure falls where; in words where it is the same in every draw. */
function histogramBlocks(one: Simulated, writing: Writing): readonly Block[] {
  const { words, nameOf, show, figure } = writing;
  const [first, second] = one.bins;
  if (!first) return [];
  if (second) return [histogramBlock(one, writing)];
  return [paragraph(words.same(figure, nameOf(one), show(first.from)))];
}

/** The chance in a sentence. */
export function headline(one: Simulated, writing: Writing): string {
  const { words, language, nameOf, figure, target } = writing;
  if (one.draws === 0) return words.never(figure, nameOf(one));
  return words.headline(shareText(one.chance, language), nameOf(one), figure, target);
}

/** What was drawn, and from which distributions; and what was not, since this run decides it. */
export function drawnBlocks(
  { plan }: Simulation,
  { words, language, inputName, inputValue }: Writing,
): readonly Block[] {
  const held = plan.held.map((one) => `${inputName(one)} (${inputValue(one)})`);
  return [
    { kind: 'heading', text: words.drawn },
    {
      kind: 'table',
      columns: [
        { head: words.figure, align: 'left' },
        { head: words.asItIs, align: 'right' },
        { head: words.distribution, align: 'left' },
      ],
      rows: plan.inputs.map((one) => {
        const { distribution } = one.stated.figure;
        const of = distribution ? distributionText(distribution, language) : '';
        return { cells: [inputName(one), inputValue(one), of].map((text) => ({ text })) };
      }),
    },
    ...(held.length > 0 ? [paragraph(words.held(held.join('; ')))] : []),
  ];
}

/** How the draws were made, and what they leave out. */
export function remarks({ plan, results, cut }: Simulation, writing: Writing): readonly Block[] {
  const { words, count, nameOf } = writing;
  const { draws, seed, method } = plan.request;
  const decidesYears = plan.inputs.some(({ input }) => input.decidesYears);
  return [
    `${words.floats(count(draws), `${seed}`, words.methods[method])}${
      method === 'random' ? '' : ` ${words.noError}`
    }`,
    words.independent,
    ...(decidesYears ? [words.years] : []),
    ...(cut > 0 ? [words.cut(count(cut))] : []),
    ...results.flatMap((one) =>
      one.missing > 0 && one.draws > 0
        ? [words.missing(count(one.missing), nameOf(one), writing.target)]
        : [],
    ),
  ].map(paragraph);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

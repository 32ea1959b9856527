import type { SweepPlan } from '../../analysis/sweep/plan.ts';
import { decimal } from '../../model/decimal.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { showNumber } from '../numbers.ts';
import type { Block, Page } from '../page.ts';
import { SWEEP_WORDS } from '../words/sweep.ts';
import { TERMS } from '../words/terms.ts';
import { gather } from './sweep/gather.ts';
import { groundTexts, type SweepGrounds } from './sweep/grounds.ts';
import { heatBlocks, isHeat } from './sweep/heat.ts';
import { axisNames } from './sweep/names.ts';
import { tableBlocks } from './sweep/table.ts';

/** What a page of a sweep is made with. */
export interface SweepPageOptions extends SweepGrounds {
  readonly language: Language;
  /** As it was typed: `sroi sweep cases/ --vary …`. */
  readonly command: string;
}

/** A table of more rows than this is for a machine. */
const MOST_ROWS = 500;
/** Up to so many cases stand beside each other, where a screen of so many columns has room. */
const MOST_BESIDE = 6;
const SCREEN = 80;
const GAP = 2;
/** What most ratios take before their decimals, the point included. */
const WHOLE_DIGITS = 3;

/**
 * A sweep for people: a heat table for each case and the pool where two figures vary over a grid,
 * else a row a point, or a row for each case of a point where there are many cases.
 */
export function sweepPage(plan: SweepPlan, options: SweepPageOptions): Page {
  const { language, command, portfolio } = options;
  const words = SWEEP_WORDS[language];
  const { owners, points } = plan;
  const names = axisNames(plan.axes, language);
  const isWide = isBeside(plan, names.heads);
  const rowsOfPoint = isWide ? 1 : owners.length;
  const isPicture = isHeat(plan);
  const most = isPicture ? points : Math.min(points, Math.ceil(MOST_ROWS / rowsOfPoint));
  const table = gather(plan, most, language);
  const texts = groundTexts(plan, options, language);
  const left =
    table.length < points
      ? { shown: table.length * rowsOfPoint, rows: points * rowsOfPoint }
      : undefined;
  return {
    language,
    title: words.title(titleOf(plan, portfolio.title, language)),
    blocks: [
      ...texts.departures.map((text, index): Block => {
        return { kind: 'paragraph', text, tone: index === 0 ? 'strong' : undefined };
      }),
      ...(isPicture
        ? heatBlocks(plan, table, names, language)
        : tableBlocks(plan, table, isWide, names, language)),
      ...names.legend,
      ...paragraphs([
        texts.caveats,
        ...texts.scenarios,
        [...countsOf(plan, language, left), texts.amounts].filter(Boolean).join(' '),
        texts.conventions,
        texts.reading,
        texts.parameters,
        `${words.command}: ${command}`,
      ]),
    ],
  };
}

/** Whether the cases stand beside each other: one short figure of each, and room for all. */
function isBeside({ figures, owners, decimals }: SweepPlan, heads: readonly string[]): boolean {
  if (figures.length > 1 || owners.length > MOST_BESIDE || decimals === 'exact') return false;
  const columns = [
    ...heads.map((head) => head.length),
    ...owners.map(({ id }) => Math.max(id.length, decimals + WHOLE_DIGITS)),
  ];
  return columns.reduce((width, column) => width + column + GAP, -GAP) <= SCREEN;
}

function titleOf(
  { owners }: SweepPlan,
  title: SweepGrounds['portfolio']['title'],
  language: Language,
): string {
  const [only, ...others] = owners;
  if (title !== undefined) return inLanguage(title, language);
  const ofCase = others.length === 0 ? only?.case?.title : undefined;
  return ofCase === undefined ? TERMS.sroi[language] : inLanguage(ofCase, language);
}

/** How many points of how many cases, how they were chosen, and how far they can be trusted. */
function countsOf(
  plan: SweepPlan,
  language: Language,
  left: { readonly shown: number; readonly rows: number } | undefined,
): readonly string[] {
  const { owners, points, decimals, sampled } = plan;
  const words = SWEEP_WORDS[language];
  const show = (value: number): string => showNumber(decimal(`${value}`), 0, language);
  const cases = owners.filter((owner) => owner.case).length;
  return [
    words.count(words.points(points, show(points)), words.cases(cases, show(cases))),
    ...(sampled ? [words.sampled(sampled.method, sampled.seed)] : []),
    decimals === 'exact' ? words.unrounded : words.exactly(decimals),
    ...(left ? [words.left(show(left.shown), show(left.rows))] : []),
  ];
}

function paragraphs(texts: readonly (string | undefined)[]): readonly Block[] {
  return texts.flatMap((text) => (text ? [{ kind: 'paragraph', text }] : []));
}

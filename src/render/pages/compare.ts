import type { ChangedInput } from '../../analysis/compare/inputs.ts';
import type { Comparison, PortfolioComparison } from '../../analysis/compare.ts';
import type { SavedResult } from '../../model/saved.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Block, Page } from '../page.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { effectBlocks } from './compare/effects.ts';
import { figureBlocks, figureName } from './compare/figures.ts';
import { inputTable } from './compare/inputs.ts';
import { remarkBlocks } from './compare/remarks.ts';
import { valueBlocks } from './compare/values.ts';

/** A comparison, and what was compared. */
export interface Compared {
  readonly comparison: Comparison;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

export interface ComparedSide {
  /** The paths, with what was changed in them. */
  readonly name: string;
  /** The result, where that is what was named. */
  readonly saved?: SavedResult | undefined;
}

export interface ComparePageOptions {
  readonly language: Language;
  /** Whether every figure and every other value that moved is shown. */
  readonly detail: boolean;
}

/** What moved between two results, and what explains it. */
export function comparePage(
  { comparison, before, after }: Compared,
  { language, detail }: ComparePageOptions,
): Page {
  const words = COMPARE_WORDS[language];
  const { equal, portfolios, figure } = comparison;
  return {
    language,
    title: words.title,
    blocks: [
      {
        kind: 'entries',
        entries: [
          { term: words.before, text: nameOfSide(before, language) },
          { term: words.after, text: nameOfSide(after, language) },
        ],
      },
      ...(equal ? [{ kind: 'paragraph', text: words.equal, tone: 'good' } as const] : []),
      ...portfolios.flatMap((portfolio) => [
        ...titleOf(portfolio, portfolios.length, language),
        ...blocksOf(withoutLonePool(portfolio), figure, { language, detail }),
      ]),
      ...fileBlocks(comparison, language),
    ],
  };
}

function nameOfSide({ name, saved }: ComparedSide, language: Language): string {
  if (!saved) return name;
  const scenario = saved.scenario ? [`--scenario ${saved.scenario}`] : [];
  const changes = [...scenario, ...saved.overrides.map((text) => `--set ${text}`)].join(' ');
  return `${name} (${COMPARE_WORDS[language].saved(saved.sroi_version, changes)})`;
}

function titleOf(
  { title }: PortfolioComparison,
  count: number,
  language: Language,
): readonly Block[] {
  if (count === 1 || title === undefined) return [];
  return [{ kind: 'heading', text: inLanguage(title, language) }];
}

/** The pool of a single case says all of it once more. */
function withoutLonePool(portfolio: PortfolioComparison): PortfolioComparison {
  const counted = portfolio.figures.filter(({ name }) => name !== 'amount');
  if (new Set(counted.map(({ owner }) => owner)).size > 2) return portfolio;
  const isOther = ({ owner }: { readonly owner: string }): boolean => owner !== 'pool';
  return {
    ...portfolio,
    figures: portfolio.figures.filter(isOther),
    explained: portfolio.explained.filter(isOther),
  };
}

function blocksOf(
  portfolio: PortfolioComparison,
  figure: string,
  { language, detail }: ComparePageOptions,
): readonly Block[] {
  const { explained, inputs } = portfolio;
  const words = COMPARE_WORDS[language];
  const name = figureName(figure, language);
  const told = explained.filter(({ effects }) => effects.length > 0);
  const moving = new Set(told.flatMap(({ effects }) => effects.flatMap((effect) => effect.inputs)));
  const [moved, idle] = [true, false].map((moves) =>
    inputs.filter(({ address }) => moving.has(address) === moves),
  );
  const idleTable = moved?.length ? words.idle(name) : words.changed;
  return [
    ...figureBlocks(portfolio, { language, detail }),
    ...inputBlocks(words.changed, moved ?? [], language),
    ...(told.length > 0
      ? [
          { kind: 'heading', text: words.effects(name) } as const,
          ...effectBlocks(told, name, language),
        ]
      : []),
    ...remarkBlocks(portfolio, told, name, language),
    ...inputBlocks(idleTable, idle ?? [], language),
    ...valueBlocks(portfolio, told, { language, detail }),
  ];
}

function inputBlocks(
  heading: string,
  inputs: readonly ChangedInput[],
  language: Language,
): readonly Block[] {
  if (inputs.length === 0) return [];
  return [{ kind: 'heading', text: heading }, inputTable(inputs, language)];
}

function fileBlocks({ files }: Comparison, language: Language): readonly Block[] {
  const words = COMPARE_WORDS[language];
  if (files.length === 0) return [];
  const changes = files.map(({ path, change }) => `${path} (${words.change[change]})`).join(', ');
  return [{ kind: 'paragraph', text: words.files(changes) }];
}

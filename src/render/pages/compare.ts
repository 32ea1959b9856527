import type { Method } from '../../analysis/compare/decompose.ts';
import type { Explained } from '../../analysis/compare/explained.ts';
import type { ChangedInput } from '../../analysis/compare/inputs.ts';
import type { Comparison, PortfolioComparison } from '../../analysis/compare.ts';
import type { SavedResult } from '../../model/saved.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Block, Page } from '../page.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { addUp, effectBlocks } from './compare/effects.ts';
import { figureBlocks, figureName, nameOf } from './compare/figures.ts';
import { inputTable } from './compare/inputs.ts';

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
        ...blocksOf(portfolio, figure, { language, detail }),
      ]),
      ...fileBlocks(comparison, language),
    ],
  };
}

function nameOfSide({ name, saved }: ComparedSide, language: Language): string {
  if (!saved) return name;
  const overrides = saved.overrides.map((text) => `--set ${text}`).join(' ');
  return `${name} (${COMPARE_WORDS[language].saved(saved.sroi_version, overrides)})`;
}

function titleOf(
  { title }: PortfolioComparison,
  count: number,
  language: Language,
): readonly Block[] {
  if (count === 1 || title === undefined) return [];
  return [{ kind: 'heading', text: inLanguage(title, language) }];
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
    ...remarks(portfolio, told, name, language),
    ...inputBlocks(idleTable, idle ?? [], language),
    ...otherValues(portfolio, told, { language, detail }),
  ];
}

/** How the effects were found, and what could not be. */
function remarks(
  { explained, figures, byPresentValues }: PortfolioComparison,
  told: readonly Explained[],
  name: string,
  language: Language,
): readonly Block[] {
  const words = COMPARE_WORDS[language];
  const ownersOf = (all: readonly Explained[]): string =>
    all.map(({ owner }) => nameOf(owner, language)).join(', ');
  const untold = explained.filter((one) => !told.includes(one));
  // A single input has the whole effect, whatever the method.
  const divided = told.filter(({ inputs }) => inputs > 1);
  const methods: readonly Method[] = ['shapley', 'feasible-orders', 'two-orders', 'together'];
  const found = methods.flatMap((method) => {
    const own = divided.filter((one) => one.method === method);
    const isOnly = method === 'shapley' && own.length === divided.length;
    return own.length === 0 ? [] : [words.methods[method](isOnly ? '' : ownersOf(own))];
  });
  const how = [
    ...found,
    ...(byPresentValues.length > 0 ? [words.byPresentValues(byPresentValues.join(', '))] : []),
    ...(told.length > 0 ? [words.exact] : []),
    ...(addUp(told) ? [] : [words.roundingOff]),
  ].join(' ');
  const isAnyMoved = figures.some(({ moved }) => moved);
  return [
    ...(how === '' ? [] : [{ kind: 'paragraph', text: how } as const]),
    ...(untold.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: words.unexplained(ownersOf(untold), name),
            tone: 'bad',
          } as const,
        ]),
    ...(isAnyMoved && explained.length === 0
      ? [{ kind: 'paragraph', text: words.noFigure(name) } as const]
      : []),
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

/** Above this nobody reads them one by one unasked. */
const MOST_VALUES = 20;

/** Values beside the figures: named where nothing else says what moved, or on demand. */
function otherValues(
  { figures, values, explained }: PortfolioComparison,
  told: readonly Explained[],
  { language, detail }: ComparePageOptions,
): readonly Block[] {
  const words = COMPARE_WORDS[language];
  const isSaid = figures.some(({ moved }) => moved) && told.length === explained.length;
  if (values.length === 0 || (isSaid && !detail)) return [];
  if (values.length > MOST_VALUES && !detail) {
    return [{ kind: 'paragraph', text: words.moreValues(values.length) }];
  }
  const entries = values.map(({ address, before, after }) => ({
    term: address,
    text: `${before ?? words.absent} → ${after ?? words.absent}`,
  }));
  return [
    { kind: 'heading', text: words.values },
    { kind: 'entries', entries },
  ];
}

function fileBlocks({ files }: Comparison, language: Language): readonly Block[] {
  const words = COMPARE_WORDS[language];
  if (files.length === 0) return [];
  const changes = files.map(({ path, change }) => `${path} (${words.change[change]})`).join(', ');
  return [{ kind: 'paragraph', text: words.files(changes) }];
}

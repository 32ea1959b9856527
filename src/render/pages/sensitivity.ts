import type { OwnerSensitivity, Sensitivity } from '../../analysis/sensitivity.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { showQuantity } from '../numbers.ts';
import type { Block, Page } from '../page.ts';
import { conventionsLine } from '../words/conventions.ts';
import { SENSITIVITY_WORDS } from '../words/sensitivity.ts';
import { SENTENCES } from '../words/sentences.ts';
import { TERMS } from '../words/terms.ts';
import { departureBlocks } from './departures.ts';
import { writingOf } from './sensitivity/owner.ts';
import { remarkBlocks } from './sensitivity/remarks.ts';
import { switchingBlocks } from './sensitivity/switching.ts';
import { tornadoBlocks } from './sensitivity/tornado.ts';
import { twoWayBlocks } from './sensitivity/two-way.ts';

export interface SensitivityPageOptions {
  readonly language: Language;
  /** Whether every case is shown, each with its net value and its two strongest inputs together. */
  readonly detail: boolean;
  /** The version of sroi. */
  readonly version: string;
  /** The overrides of this run as they were typed, `deadweight=60%`. */
  readonly overrides: readonly string[];
}

/** More cases than this are shown on demand. */
const MOST_CASES = 10;

/** What the figures of each case and of the pool rest on most, and what would turn them. */
export function sensitivityPage(found: Sensitivity, options: SensitivityPageOptions): Page {
  const { language, detail, version, overrides } = options;
  const { result, owners } = found;
  const { portfolio, conventions } = result;
  const words = SENSITIVITY_WORDS[language];
  const cases = owners.filter((owner) => owner.case).length;
  const isTooMany = cases > MOST_CASES && !detail && cases < owners.length;
  const shown = isTooMany ? owners.filter((owner) => !owner.case) : owners;
  const currency = currencyOf(found);
  return {
    language,
    title: words.title(titleOf(found, language)),
    blocks: [
      ...departureBlocks({ applied: portfolio.applied, overrides }, language),
      paragraph(`${words.method} ${rangesText(found, language)}`),
      ...(isTooMany ? [paragraph(words.onlyPool(cases))] : []),
      ...shown.flatMap((owner) => [
        { kind: 'heading', text: headingOf(owner, language) } as const,
        ...ownerBlocks(found, owner, { language, detail, isFull: isAlone(owner, found) }),
      ]),
      ...unmovedTexts(found, language).map(paragraph),
      paragraph(
        `${SENTENCES[language].conventions}: ${conventionsLine(conventions, currency, language)}`,
      ),
      paragraph(SENTENCES[language].parameters(conventions.parameters.join(', '), version)),
    ],
  };
}

interface OwnerOptions {
  readonly language: Language;
  /** Whether all bars are drawn, and switching values given in all their digits. */
  readonly detail: boolean;
  /** Whether its net value and its two strongest inputs together are shown too. */
  readonly isFull: boolean;
}

/**
 * The blocks of one case or of the pool: the tornado of its ratio, its switching values, and what is
 * too weak to matter.
 */
function ownerBlocks(
  found: Sensitivity,
  owner: OwnerSensitivity,
  { language, detail, isFull }: OwnerOptions,
): readonly Block[] {
  const { target, weakBelow, result } = found;
  const writing = writingOf(owner, currencyOf(found), language);
  const targetText = showQuantity(target, language);
  const strong = owner.bars.filter(({ isWeak }) => !isWeak);
  const isWhole = detail || isFull;
  const most = detail ? owner.bars.length : undefined;
  const grid = isWhole ? found.twoWay(owner) : undefined;
  const { perspective, limitations } = result.portfolio;
  const caveats = [perspective, limitations[0]].flatMap((text) =>
    text === undefined || owner.case ? [] : [inLanguage(text, language)],
  );
  return [
    ...tornadoBlocks(owner.headline, strong, target, writing, most),
    ...(caveats.length > 0 ? [paragraph(caveats.join(' '))] : []),
    ...switchingBlocks(targetText, detail, writing),
    ...remarkBlocks(weakBelow, writing),
    ...(isWhole && owner.headline === 'sroi'
      ? tornadoBlocks(
          'net_present_value',
          owner.byNetValue.filter(({ isWeak }) => !isWeak),
          target,
          writing,
          most,
        )
      : []),
    ...(grid ? twoWayBlocks(grid, target, targetText, writing) : []),
  ];
}

/** The pool, or the only case, is shown in full. */
function isAlone(owner: OwnerSensitivity, { owners }: Sensitivity): boolean {
  return owners.length === 1 || !owner.case;
}

function titleOf({ result: { portfolio, cases } }: Sensitivity, language: Language): string {
  const [only, ...others] = cases;
  if (portfolio.title !== undefined) return inLanguage(portfolio.title, language);
  return only && others.length === 0 ? inLanguage(only.case.title, language) : TERMS.sroi[language];
}

function headingOf({ case: of }: OwnerSensitivity, language: Language): string {
  return of ? `${of.id}: ${inLanguage(of.title, language)}` : TERMS.pool[language];
}

function currencyOf({ result: { cases } }: Sensitivity): string {
  return cases[0]?.case.currency ?? '';
}

function rangesText({ owners }: Sensitivity, language: Language): string {
  const bars = new Map(owners.flatMap(({ bars: own }) => own.map((bar) => [bar.input, bar])));
  const ranged = [...bars.values()].filter(({ origin }) => origin === 'range').length;
  return SENSITIVITY_WORDS[language].ranges(ranged, bars.size);
}

/** What can not be moved by itself, and why. */
function unmovedTexts({ unmoved }: Sensitivity, language: Language): readonly string[] {
  return (['year', 'horizons', 'clients'] as const).flatMap((because) => {
    const own = unmoved.filter((one) => one.because === because).map(({ address }) => address);
    if (own.length === 0) return [];
    return [SENSITIVITY_WORDS[language].unmoved[because]([...new Set(own)].join(', '))];
  });
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

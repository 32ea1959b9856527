import { exactText } from '../../../model/decimal.ts';
import { isReason, type Value } from '../../../model/formula/evaluate.ts';
import type { Figure, Formula } from '../../../model/formula/tree.ts';
import { writeFormula } from '../../../model/formula/write.ts';
import type { Place } from '../../../model/place.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { distributionText, rangeText } from '../../words/uncertainty.ts';

/** A derivation that a file states, with what it comes to. */
export interface Derived {
  readonly formula: Formula;
  readonly value: Value;
}

/**
 * Where a stated figure stands, and what it rests on.
 *
 * @param of what it is: one that only stands for another figure has that figure's source
 */
export function groundsOf(
  figure: Figure,
  derivation: Derived | undefined,
  of: Formula,
  language: Language,
): readonly string[] {
  const words = EXPLAIN_WORDS[language];
  const source = of.kind === 'named' ? undefined : sourceText(figure);
  const texts = [
    [words.note, figure.note],
    [words.assumption, figure.assumption],
    [words.because, figure.because],
  ] as const;
  return [
    `${figure.overridden === true ? words.overridden : words.place} ${placeText(figure.place)}`,
    ...(source === undefined ? [] : [`${words.source} ${source}`]),
    ...(figure.validFrom === undefined ? [] : [`${words.validFrom} ${figure.validFrom}`]),
    ...(figure.priceYear === undefined ? [] : [`${words.priceYear} ${figure.priceYear}`]),
    ...uncertaintyOf(figure, of, language),
    ...(derivation ? [`${words.derivation} ${derivedText(derivation)}`] : []),
    ...texts.flatMap(([word, text]) => (text ? [`${word} ${inLanguage(text, language)}`] : [])),
  ];
}

/** Between which values it may lie; what it takes over from another figure is told there. */
function uncertaintyOf(figure: Figure, of: Formula, language: Language): readonly string[] {
  const words = EXPLAIN_WORDS[language];
  const origin = of.kind === 'named' ? of.figure : undefined;
  const { range, distribution } = figure;
  return [
    ...(range && range !== origin?.range ? [`${words.range} ${rangeText(range, language)}`] : []),
    ...(distribution && distribution !== origin?.distribution
      ? [`${words.distribution} ${distributionText(distribution, language)}`]
      : []),
  ];
}

/** `pension_levy_share * 22953.84 = 803.3844`. */
function derivedText({ formula, value }: Derived): string {
  return `${writeFormula(formula)} = ${isReason(value) ? '–' : exactText(value)}`;
}

/** `cases/casus-1.yaml:63:9`, or the argument of the command line. */
export function placeText({ source, line, column }: Place): string {
  return source.startsWith('--') ? source : `${source}:${line}:${column}`;
}

/** What is cited, with the publication that it names. */
function sourceText({ source }: Figure): string | undefined {
  if (!source) return undefined;
  const { author, year, title } = source.publication ?? {};
  return [source.text, [author, year, title].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' – ');
}

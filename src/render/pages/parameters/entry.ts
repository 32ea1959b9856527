import type { Parameter } from '../../../analysis/parameter.ts';
import type { Use } from '../../../analysis/uses.ts';
import type { Formula } from '../../../model/formula/tree.ts';
import { writeFormula } from '../../../model/formula/write.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import type { OutlineItem } from '../../page.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { PARAMETER_WORDS } from '../../words/parameters.ts';
import { groundsOf, placeText } from '../explain/grounds.ts';

/**
 * What a parameter rests on: its label, formula, source and dates, and its place.
 *
 * @param detail whether its notes and everything that uses it are told too
 */
export function restsOn(
  parameter: Parameter,
  { language, detail }: { readonly language: Language; readonly detail: boolean },
): OutlineItem {
  const { address, node, figure } = parameter;
  const label = figure?.label && inLanguage(figure.label, language);
  const formula = node && isMade(node.of) ? [`= ${writeFormula(node.of)}`] : [];
  const grounds = detail
    ? allGrounds(parameter, language)
    : [mainGrounds(parameter, language).join('; ')];
  return {
    depth: 0,
    heading: label ? `${address} – ${label}` : address,
    details: [...formula, ...grounds],
  };
}

function mainGrounds({ figure, timing, derivation }: Parameter, language: Language): string[] {
  const words = EXPLAIN_WORDS[language];
  const stated = figure ?? timing;
  const source = stated?.source?.text;
  return [
    ...(source === undefined ? [] : [`${words.source} ${source}`]),
    ...(figure?.validFrom === undefined ? [] : [`${words.validFrom} ${figure.validFrom}`]),
    ...(figure?.priceYear === undefined ? [] : [`${words.priceYear} ${figure.priceYear}`]),
    ...(derivation ? [`${words.derivation} ${writeFormula(derivation.formula)}`] : []),
    ...(stated ? [placeText(stated.place)] : []),
  ];
}

function allGrounds(parameter: Parameter, language: Language): readonly string[] {
  const { figure, node, derivation, uses, usedBy, inDerivations } = parameter;
  const words = PARAMETER_WORDS[language];
  const grounds =
    figure && node
      ? groundsOf(figure, derivation, node.of, language)
      : timingGrounds(parameter, language);
  const list = (head: string, items: readonly string[]): readonly string[] =>
    items.length > 0 ? [`${head} ${items.join(', ')}`] : [];
  return [
    ...grounds,
    ...list(
      words.usedIn,
      uses.map(({ address }) => address),
    ),
    ...list(words.namedBy, usedBy),
    ...list(
      words.derives,
      inDerivations.map(({ address }) => address),
    ),
  ];
}

/** Where a timing stands and why; it is a word, and so no figure. */
export function timingGrounds({ timing }: Parameter, language: Language): readonly string[] {
  if (!timing) return [];
  const words = EXPLAIN_WORDS[language];
  const { place, source, note, assumption, because } = timing;
  const texts = [
    [words.note, note],
    [words.assumption, assumption],
    [words.because, because],
  ] as const;
  return [
    `${words.place} ${placeText(place)}`,
    ...(source ? [`${words.source} ${source.text}`] : []),
    ...texts.flatMap(([word, text]) => (text ? [`${word} ${inLanguage(text, language)}`] : [])),
  ];
}

/** Where a use stands, and the figures that lead from there to the parameter. */
export function useText({ place, through }: Use, language: Language): string {
  const words = PARAMETER_WORDS[language];
  const way = through.length > 0 ? `, ${words.through} ${through.join(', ')}` : '';
  return placeText(place) + way;
}

/** Whether a formula says more than the value does. */
function isMade(formula: Formula): boolean {
  if (formula.kind === 'percentage') return formula.of.kind !== 'literal';
  return formula.kind !== 'literal' && formula.kind !== 'none';
}

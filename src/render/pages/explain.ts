import type { Explanation } from '../../analysis/explain.ts';
import { exactText } from '../../model/decimal.ts';
import { isReason, type Value } from '../../model/formula/evaluate.ts';
import type { Step } from '../../model/formula/trail.ts';
import type { Formula, Named } from '../../model/formula/tree.ts';
import { writeFormula } from '../../model/formula/write.ts';
import type { Place } from '../../model/place.ts';
import type { FigureName } from '../../model/published.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { EXPLAIN_WORDS } from '../words/explain.ts';
import { FIGURE_TERMS, REASONS } from '../words/terms.ts';
import { kindOf, type Shown, showOperand, showValue } from './explain-values.ts';

/** A figure's way from its sources, as an outline: each item is made of the items below it. */
export interface Outline {
  readonly title: string;
  readonly items: readonly OutlineItem[];
  /** What it all comes to. */
  readonly conclusion: string;
}

export interface OutlineItem {
  readonly depth: number;
  readonly heading: string;
  readonly details: readonly string[];
}

/** The trail of a figure in words: every part with its formula, its place and its source. */
export function explainPage(explanation: Explanation, shown: Shown): Outline {
  const { language } = shown;
  const items: OutlineItem[] = [];

  function write(step: Step, depth: number): void {
    const value = showValue(step.node, step.value, shown);
    const again = step.repeated ? ` ${EXPLAIN_WORDS[language].above}` : '';
    const heading = `${titleOf(step.node, language)} = ${value}${again}`;
    items.push({ depth, heading, details: detailsOf(step, shown) });
    for (const part of step.steps) write(part, depth + 1);
  }

  write(explanation.trail, 0);
  const { node, value } = explanation.trail;
  const title = explanation.case ? inLanguage(explanation.case.title, language) : '';
  return {
    title: title === '' ? explanation.address : `${explanation.address} – ${title}`,
    items,
    conclusion: `${titleOf(node, language)} = ${showValue(node, value, shown)}`,
  };
}

/** What a part is called, with its address where the name alone does not tell. */
function titleOf(node: Named, language: Language): string {
  const { parts } = EXPLAIN_WORDS[language];
  const last = node.name.split('.').at(-1) ?? node.name;
  const known = Object.hasOwn(FIGURE_TERMS, last) && FIGURE_TERMS[last as FigureName][language];
  const name =
    (node.figure?.label && inLanguage(node.figure.label, language)) ??
    (Object.hasOwn(parts, last) ? parts[last] : undefined) ??
    (known ? known.replaceAll('\u00ad', '') : undefined);
  return name === undefined ? node.name : `${name} [${node.name}]`;
}

function detailsOf(step: Step, shown: Shown): readonly string[] {
  const { node, value } = step;
  const words = EXPLAIN_WORDS[shown.language];
  const details: string[] = [];
  if (step.repeated) return [];
  // What is one other figure has that figure's value, which stands just below.
  const isAlias = node.of.kind === 'named';
  if (node.of.kind !== 'literal' && !(node.of.kind === 'percentage' && isPlain(node.of))) {
    const names = writeFormula(node.of, (part) => shortName(part, node));
    const numbers = writeFormula(node.of, (part) => valueWithin(part, step, shown));
    details.push(`= ${names}`);
    if (numbers !== names && !isAlias) details.push(`= ${numbers}`);
  }
  if (isReason(value)) details.push(REASONS[value][shown.language]);
  else if (!isAlias && isRoundedWhenShown(node, value, shown)) {
    details.push(`${words.unrounded} ${exactText(value)}`);
  }
  return [...details, ...groundsOf(step, shown)];
}

/** Where a stated figure stands, and what it rests on. */
function groundsOf({ node, derivation }: Step, { language }: Shown): readonly string[] {
  const words = EXPLAIN_WORDS[language];
  const { figure } = node;
  if (!figure) {
    const isDefault = node.of.kind === 'literal' && DEFAULTS.includes(node.name);
    return isDefault || node.name.endsWith('.clients') ? [words.default] : [];
  }
  const place = `${figure.overridden === true ? words.overridden : words.place} ${placeText(figure.place)}`;
  const publication = figure.source?.publication;
  const by = [publication?.author, publication?.year, publication?.title].filter(Boolean);
  const source =
    figure.source && node.of.kind !== 'named'
      ? [figure.source.text, by.join(', ')].filter(Boolean).join(' – ')
      : undefined;
  const derived = derivation && {
    formula: writeFormula(derivation.formula),
    value: isReason(derivation.value) ? '–' : exactText(derivation.value),
  };
  const texts = [
    [words.note, figure.note],
    [words.assumption, figure.assumption],
    [words.because, figure.because],
  ] as const;
  return [
    place,
    ...(source === undefined ? [] : [`${words.source} ${source}`]),
    ...(figure.validFrom === undefined ? [] : [`${words.validFrom} ${figure.validFrom}`]),
    ...(figure.priceYear === undefined ? [] : [`${words.priceYear} ${figure.priceYear}`]),
    ...(derived ? [`${words.derivation} ${derived.formula} = ${derived.value}`] : []),
    ...texts.flatMap(([word, text]) => (text ? [`${word} ${inLanguage(text, language)}`] : [])),
  ];
}

/** The settings that have a default in the method. */
const DEFAULTS = ['displacement', 'drop_off', 'discount_rate'];

export function placeText({ source, line, column }: Place): string {
  return source.startsWith('--') ? source : `${source}:${line}:${column}`;
}

/** The value of a part of a formula, as it stands in the steps below it. */
function valueWithin(part: Named, step: Step, shown: Shown): string {
  const below = step.steps.find(({ node }) => node.of === part.of);
  return below ? showOperand(below.node, below.value, shown) : part.name;
}

/** A part by its address, without what it has in common with the figure that it is a part of. */
function shortName(part: Named, whole: Named): string {
  const owner = whole.name.slice(0, whole.name.indexOf('.') + 1);
  return owner !== '' && part.name.startsWith(owner) ? part.name.slice(owner.length) : part.name;
}

function isPlain(formula: Formula & { kind: 'percentage' }): boolean {
  return formula.of.kind === 'literal';
}

function isRoundedWhenShown(node: Named, value: Exclude<Value, string>, shown: Shown): boolean {
  const plain = showValue(node, value, { ...shown, language: 'en' }).replace(/[^\d.]/g, '');
  const exact = exactText(kindOf(node) === 'share' ? value.times(100) : value).replace('-', '');
  return Number(plain.length) < exact.length;
}

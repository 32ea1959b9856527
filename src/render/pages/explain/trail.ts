import { exactText } from '../../../model/decimal.ts';
import { isReason, type Value } from '../../../model/formula/evaluate.ts';
import type { Step } from '../../../model/formula/trail.ts';
import type { Formula, Named } from '../../../model/formula/tree.ts';
import { writeFormula } from '../../../model/formula/write.ts';
import type { FigureName } from '../../../model/published.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import type { OutlineItem } from '../../page.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { FIGURE_TERMS, REASONS } from '../../words/terms.ts';
import { kindOf, type Shown, showOperand, showValue } from '../explain-values.ts';
import { groundsOf } from './grounds.ts';

/** A figure's way from its sources as an outline: each part with its formula, place and source. */
export function trailItems(trail: Step, shown: Shown): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  const write = (step: Step, depth: number): void => {
    const again = step.repeated ? ` ${EXPLAIN_WORDS[shown.language].above}` : '';
    const heading = headingOf(step, shown) + again;
    items.push({ depth, heading, details: detailsOf(step, shown) });
    for (const part of step.steps) write(part, depth + 1);
  };
  write(trail, 0);
  return items;
}

/** `SROI ratio [casus-1.sroi] = 15.32`. */
export function headingOf({ node, value }: Step, shown: Shown): string {
  return `${titleOf(node, shown.language)} = ${showValue(node, value, shown)}`;
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
  const { node, value, derivation } = step;
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
  if (node.figure)
    return [...details, ...groundsOf(node.figure, derivation, node.of, shown.language)];
  const isDefault = node.of.kind === 'literal' && DEFAULTS.includes(node.name);
  return isDefault || node.name.endsWith('.clients') ? [...details, words.default] : details;
}

/** The settings that have a default in the method. */
const DEFAULTS = ['displacement', 'drop_off', 'discount_rate'];

/** The value of a part of a formula, as it stands in the steps below it. */
function valueWithin(part: Named, step: Step, shown: Shown): string {
  const below = step.steps.find(({ node }) => node.name === part.name);
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

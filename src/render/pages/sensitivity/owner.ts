import type { Input } from '../../../analysis/inputs.ts';
import type { Bar } from '../../../analysis/sensitivity/bar.ts';
import type { OwnerSensitivity } from '../../../analysis/sensitivity.ts';
import type { WhatIfFigure } from '../../../analysis/what-if/totals.ts';
import type { Decimal } from '../../../model/decimal.ts';
import type { Named } from '../../../model/formula/tree.ts';
import { SETTINGS } from '../../../model/settings.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { showNumber } from '../../numbers.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { SENSITIVITY_WORDS } from '../../words/sensitivity.ts';
import { FIGURE_TERMS } from '../../words/terms.ts';
import { type Shown, showValue } from '../explain-values.ts';

/** Everything that the blocks of one case, or of the pool, are written with. */
export interface Writing {
  readonly language: Language;
  readonly owner: OwnerSensitivity;
  /** What the case or the pool is called. */
  readonly name: string;
  /** What each input is called, no two alike. */
  readonly nameOf: (bar: Bar) => string;
  /** A value of an input as people read it. */
  readonly valueText: (bar: Bar, value: Decimal | undefined) => string;
  readonly figureText: (figure: WhatIfFigure, value: Decimal) => string;
  /** A list of inputs, of which the first dozen are named. */
  readonly listed: (bars: readonly Bar[]) => string;
}

/** More inputs than this are counted and not named. */
const MOST_NAMED = 12;

/** @param currency of the portfolio's amounts */
export function writingOf(owner: OwnerSensitivity, currency: string, language: Language): Writing {
  const words = SENSITIVITY_WORDS[language];
  // Of thousands the cents are no news, and pictures have little room.
  const isLarge = owner.standing.net_present_value.value?.abs().greaterThanOrEqualTo(1000) === true;
  const names = namesOf(owner.bars, owner.case === undefined, language);
  return {
    language,
    owner,
    name: owner.case?.id ?? words.pool,
    nameOf: (bar) => names.get(bar) ?? bar.input.address,
    valueText: ({ input }, value) =>
      value ? valueText(input.stated[0].node, value, { language, currency }) : words.varies,
    figureText: (figure, value) =>
      showNumber(value, figure === 'sroi' || !isLarge ? 2 : 0, language),
    listed: (bars) => {
      const all = bars.slice(0, MOST_NAMED).map((bar) => names.get(bar) ?? bar.input.address);
      if (bars.length > MOST_NAMED) all.push(words.more(bars.length - MOST_NAMED));
      return all.join('; ');
    },
  };
}

/** Whole amounts need no cents: the picture has little room. */
function valueText(node: Named, value: Decimal, shown: Shown): string {
  const text = showValue(node, value, shown);
  return value.isInteger() ? text.replace(/[.,]00$/, '') : text;
}

/** What a figure is called within a sentence. */
export function figureName(figure: WhatIfFigure, language: Language): string {
  const name = FIGURE_TERMS[figure][language];
  return figure === 'sroi' ? name : name.toLowerCase();
}

/** In a pool what is of one case says of which; where two still share a name, the address tells. */
export function namesOf<One extends { readonly input: Input }>(
  bars: readonly One[],
  isPool: boolean,
  language: Language,
): ReadonlyMap<One, string> {
  const labels = bars.map((bar) => {
    const own = labelOf(bar.input, language);
    const [head = '', ...path] = bar.input.address.split('.');
    return { bar, own, label: isPool && path.length > 0 ? `${own} (${head})` : own };
  });
  const counts = new Map<string, number>();
  for (const { label } of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(
    labels.map(({ bar, own, label }) => {
      const isShared = (counts.get(label) ?? 0) > 1;
      return [bar, isShared ? `${own} (${bar.input.address})` : label];
    }),
  );
}

/** Its own label; else what the method calls it, and the line that it is of; else its name. */
function labelOf({ address, stated, line }: Input, language: Language): string {
  const [{ figure, node }] = stated;
  if (figure.label !== undefined) return inLanguage(figure.label, language);
  const words = SENSITIVITY_WORDS[language];
  const parts: Readonly<Record<string, string>> = {
    ...EXPLAIN_WORDS[language].parts,
    ...words.fields,
  };
  if (!line) {
    const last = address.split('.').at(-1) ?? address;
    const isOfMethod = [...SETTINGS, 'horizon', 'clients'].some((name) => name === last);
    return (isOfMethod ? parts[last] : undefined) ?? node.name;
  }
  const ofLine = inLanguage(line.amount.label ?? line.id, language);
  const [field, year] = address.split('.').slice(3);
  if (field === undefined) return ofLine;
  return field === 'amounts'
    ? `${ofLine}, ${words.ofYear(year ?? '')}`
    : `${parts[field] ?? field}, ${ofLine}`;
}

import type { DrawnInput, HeldInput } from '../../../analysis/simulate/uncertain.ts';
import type { Simulated, Simulation } from '../../../analysis/simulate.ts';
import { type Decimal, decimal, toDouble } from '../../../model/decimal.ts';
import type { Language } from '../../../model/text.ts';
import { showMoney, showNumber, showQuantity, showShare } from '../../numbers.ts';
import { SIMULATE_WORDS } from '../../words/simulate.ts';
import { TERMS } from '../../words/terms.ts';
import { showValue } from '../explain-values.ts';
import { namesOf } from '../sensitivity/owner.ts';

/** How the numbers of a simulation are written: those of draws are doubles, and shown rounded. */
export interface Writing {
  readonly language: Language;
  readonly words: (typeof SIMULATE_WORDS)[Language];
  /** Who has the figure, within a sentence: a case by its id, or the pool. */
  readonly nameOf: (one: Simulated) => string;
  /** The same as the head of a row. */
  readonly headOf: (one: Simulated) => string;
  /** What is drawn: `the SROI`. */
  readonly figure: string;
  readonly target: string;
  readonly targetAt: number;
  readonly show: (value: number) => string;
  /** In a table of many columns money has no sign, and large amounts no cents. */
  readonly cell: (value: number) => string;
  readonly errorCell: (value: number) => string;
  readonly exactCell: (value: Decimal) => string;
  /** What those amounts are in; none for a ratio. */
  readonly currency?: string | undefined;
  readonly targetCell: string;
  readonly count: (number: number) => string;
  /** What a drawn figure is called, and its value in the files. */
  readonly inputName: (of: DrawnInput | HeldInput) => string;
  readonly inputValue: (of: DrawnInput | HeldInput) => string;
}

export function writingOf({ plan, target, results }: Simulation, language: Language): Writing {
  const words = SIMULATE_WORDS[language];
  const { figure } = plan.request;
  const currency = results[0]?.owner.currency ?? '';
  const isMoney = figure === 'net_present_value';
  const showExact = (value: Decimal): string =>
    isMoney ? showMoney(value, currency, language) : showNumber(value, 2, language);
  const decimals = isMoney && results.some(isLarge) ? 0 : 2;
  const exactCell = (value: Decimal): string => showNumber(value, decimals, language);
  return {
    language,
    words,
    nameOf: ({ owner }) => (owner.id === 'pool' ? words.pool : owner.id),
    headOf: ({ owner }) => (owner.id === 'pool' ? TERMS.pool[language] : owner.id),
    figure: words.figures[figure],
    target: isMoney ? showExact(target) : showQuantity(target, language),
    targetAt: toDouble(target),
    show: (value) => showExact(asDecimal(value)),
    cell: (value) => exactCell(asDecimal(value)),
    errorCell: (value) => showNumber(asDecimal(value), isMoney ? decimals : 4, language),
    exactCell,
    currency: isMoney ? currency : undefined,
    targetCell: showQuantity(target, language),
    count: (number) => showNumber(decimal(`${number}`), 0, language),
    inputName: inputNames(plan, language),
    inputValue: ({ stated: { node, value } }) => showValue(node, value, { language, currency }),
  };
}

/** Whether cents would only be in the way. */
function isLarge({ percentiles }: Simulated): boolean {
  return percentiles.some(({ value = 0 }) => Math.abs(value) >= 1_000);
}

/** Where several files state a figure, each says which it is. */
function inputNames(
  { inputs, held, owners }: Simulation['plan'],
  language: Language,
): Writing['inputName'] {
  const all = [...inputs, ...held];
  const alone = [...new Map(all.map((one) => [one.input, one])).values()];
  const cases = owners.filter(({ id }) => id !== 'pool').length;
  const names = new Map(
    [...namesOf(alone, cases > 1, language)].map(([{ input }, name]) => [input, name]),
  );
  return ({ input, address, stated }) => {
    const name = names.get(input) ?? address;
    const twins = all.filter((other) => other.input === input);
    return twins.length > 1 ? `${name} (${stated.figure.place.source})` : name;
  };
}

/** A share of the draws: 0% is none of them and 100% all. */
export function shareText(share: number, language: Language): string {
  if (share === 0 || share === 1) return `${share * 100}%`;
  const [least, most] = [LEAST_SHARE, 1 - LEAST_SHARE];
  const shown = showShare(decimal(Math.min(most, Math.max(least, share)).toFixed(6)), 1, language);
  return share < least ? `< ${shown}` : share > most ? `> ${shown}` : shown;
}

/** The smallest share that its decimals can show. */
const LEAST_SHARE = 0.001;

/** A double as the decimal that it is shown by: far more digits than are shown. */
function asDecimal(value: number): Decimal {
  return decimal(value.toFixed(12));
}

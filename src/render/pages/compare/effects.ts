import type { Explained } from '../../../analysis/compare/explained.ts';
import { type Decimal, ZERO } from '../../../model/decimal.ts';
import type { Language } from '../../../model/text.ts';
import { addUpAsShown, showNumber } from '../../numbers.ts';
import type { Block, Row, Table } from '../../page.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';
import { decimalsFor } from './decimals.ts';
import { nameOf } from './figures.ts';

/** As many cases as stand side by side on a screen; more come in further tables. */
const MOST_OWNERS = 5;

/**
 * How each figure came from before to after, a column a case: what it was, the effect of each input,
 * the largest first, and what it is.
 */
export function effectBlocks(
  all: readonly Explained[],
  figure: string,
  language: Language,
): readonly Block[] {
  const tables = Math.ceil(all.length / MOST_OWNERS);
  const width = Math.ceil(all.length / tables);
  return Array.from({ length: tables }, (_, index) =>
    effectTable(all.slice(index * width, (index + 1) * width), figure, language),
  );
}

function effectTable(owners: readonly Explained[], figure: string, language: Language): Table {
  const words = COMPARE_WORDS[language];
  const decimals = decimalsOf(owners);
  const show = (value: Decimal): string => showNumber(value, decimals, language);
  const line = (name: string, kind: Row['kind'], pick: (one: Explained) => Decimal): Row => ({
    kind,
    cells: [{ text: name }, ...owners.map((one) => ({ text: show(pick(one)) }))],
  });
  const effects = inputsOf(owners).map(
    ([name, addresses]): Row => ({
      cells: [
        { text: addresses.length > 1 ? words.together(addresses.join(', ')) : name },
        ...owners.map((one) => {
          const effect = effectOf(one, name);
          return { text: effect ? show(effect) : '' };
        }),
      ],
    }),
  );
  return {
    kind: 'table',
    columns: [
      { head: words.effectOn(figure), align: 'left' },
      ...owners.map(({ owner }) => ({ head: nameOf(owner, language), align: 'right' }) as const),
    ],
    rows: [
      line(words.before, undefined, ({ before }) => before),
      ...effects,
      line(words.after, 'total', ({ after }) => after),
    ],
  };
}

/** The inputs that moved any of the figures, by what they moved them together. */
function inputsOf(owners: readonly Explained[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, readonly string[]>();
  const size = new Map<string, Decimal>();
  for (const { inputs, effect } of owners.flatMap(({ effects }) => effects)) {
    const name = inputs.join(' ');
    found.set(name, inputs);
    size.set(name, (size.get(name) ?? ZERO).plus(effect.abs()));
  }
  const sizeOf = (name: string): Decimal => (size.get(name) ?? ZERO).toSignificantDigits(VISIBLE);
  return [...found].sort(([a], [b]) => sizeOf(b).comparedTo(sizeOf(a)));
}

/** Inputs that differ by a trace only keep their order. */
const VISIBLE = 20;

function effectOf({ effects }: Explained, name: string): Decimal | undefined {
  return effects.find(({ inputs }) => inputs.join(' ') === name)?.effect;
}

/** Enough to see each figure move, within reason; the effects on it are shown alike. */
function decimalsOf(owners: readonly Explained[]): number {
  const all = owners.map(({ difference }) => decimalsFor([difference]));
  return Math.max(Math.min(...all), Math.min(MOST_DECIMALS, Math.max(...all)));
}

const MOST_DECIMALS = 6;

/** Whether what a figure was and the effects on it, as they are shown, come to what it is. */
export function addUp(owners: readonly Explained[]): boolean {
  const decimals = decimalsOf(owners);
  return owners.every(({ before, after, effects }) => {
    const terms = [before, ...effects.map(({ effect }) => effect)].map((value) => ({ value }));
    return addUpAsShown(terms, after, decimals);
  });
}

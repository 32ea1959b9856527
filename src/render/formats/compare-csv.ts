import type { InputValue } from '../../analysis/compare/inputs.ts';
import { exactText } from '../../model/decimal.ts';
import type { SavedFigure } from '../../model/saved.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Compared } from '../pages/compare.ts';
import type { Field } from './csv/cases.ts';
import type { Excel } from './csv/dialect.ts';
import { csvText } from './csv/text.ts';

const HEADS = ['portfolio', 'kind', 'figure', 'input', 'before', 'after', 'difference'];

/**
 * A comparison as CSV: a row for each figure; and for each explained one a row an input, with what
 * the input was and is, and its effect as the difference.
 */
export function compareCsv({ comparison }: Compared, language: Language, excel?: Excel): string {
  const rows = comparison.portfolios.flatMap(({ title, figures, inputs, explained }) => {
    const portfolio: Field = title === undefined ? {} : { text: inLanguage(title, language) };
    const byAddress = new Map(inputs.map((input) => [input.address, input]));
    const ofFigures = figures.map(({ owner, name, before, after, difference }) => [
      portfolio,
      { text: 'figure' },
      { text: `${owner}.${name}` },
      {},
      figureField(before),
      figureField(after),
      difference ? { number: difference.toFixed() } : {},
    ]);
    const ofEffects = explained.flatMap(({ owner, figure, effects }) =>
      effects.map(({ inputs: addresses, effect }) => {
        const only = addresses.length === 1 ? byAddress.get(addresses[0] ?? '') : undefined;
        return [
          portfolio,
          { text: 'effect' },
          { text: `${owner}.${figure}` },
          { text: addresses.join(' ') },
          inputField(only?.before),
          inputField(only?.after),
          { number: effect.toFixed() },
        ];
      }),
    );
    return [...ofFigures, ...ofEffects];
  });
  return csvText(HEADS, rows, excel);
}

/** The unrounded figure, or why there is none. */
function figureField(figure: SavedFigure | undefined): Field {
  return typeof figure === 'object' ? { text: figure.reason } : { number: figure };
}

function inputField(input: InputValue | undefined): Field {
  return input?.value ? { number: exactText(input.value) } : { text: input?.words };
}

import { decimal } from '../../src/model/decimal.ts';
import {
  FIGURES,
  type FigureName,
  type Published,
  type PublishedFigure,
} from '../../src/model/published.ts';
import { REASONS } from '../../src/model/reason.ts';

/** What a publication prints: `15.32`, `none`, `none: several-years`, or a number ± a tolerance. */
export type PublishedText = Partial<Record<FigureName, string>>;

export function published(texts: PublishedText): Published {
  return {
    figures: FIGURES.flatMap((name) => {
      const text = texts[name];
      return text === undefined ? [] : [publishedFigure(name, text)];
    }),
  };
}

function publishedFigure(name: FigureName, text: string): PublishedFigure {
  const place = { source: text, line: 1, column: 1, length: text.length };
  const [none, word] = text.split(': ');
  if (none === 'none') {
    return { name, place, decimals: 0, reason: REASONS.find((reason) => reason === word) };
  }
  const [number = '', tolerance] = text.split(' ± ');
  return {
    name,
    place,
    value: decimal(number),
    decimals: number.split('.')[1]?.length ?? 0,
    tolerance: tolerance === undefined ? undefined : decimal(tolerance),
  };
}

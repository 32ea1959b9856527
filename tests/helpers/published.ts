import { decimal } from '../../src/model/decimal.ts';
import type { FigureName, Published, PublishedFigure } from '../../src/model/published.ts';
import { REASONS } from '../../src/model/reason.ts';

/**
 * What a publication prints: `15.32`, `none`, `none: several-years`, or a number ± a tolerance. By
 * the name of a figure, or the address of one of a line, a year or a horizon.
 */
export type PublishedText = Partial<Record<FigureName | `${string}.${string}`, string>>;

export function published(texts: PublishedText): Published {
  return {
    figures: Object.entries(texts).flatMap(([name, text]) =>
      text === undefined ? [] : [publishedFigure(name, text)],
    ),
  };
}

function publishedFigure(name: string, text: string): PublishedFigure {
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

import type { Language } from '../../../model/text.ts';
import type { Chart } from '../../page.ts';
import { HTML_WORDS } from '../../words/html.ts';
import { type Markup, markup } from '../markup.ts';
import { svgElement } from '../svg.ts';
import { tableMarkup } from './table.ts';

/** The width of pictures in a page: that of its column, or that of a phone's. */
export type ChartWidth = 'wide' | 'narrow';

const PIXELS: Readonly<Record<ChartWidth, number>> = { wide: 720, narrow: 328 };

/**
 * A picture with the table of its numbers behind it. The texts in it do not shrink with a screen:
 * for a narrow one it is drawn anew.
 */
export function chartMarkup(
  chart: Chart,
  id: string,
  language: Language,
  width: ChartWidth,
): Markup {
  const drawn = svgElement(chart, { language, width: PIXELS[width], id });
  // A grid may be wider than a phone; its box scrolls, by keyboard too.
  const reach =
    chart.picture.kind === 'heat'
      ? markup` tabindex="0" role="group" aria-label="${chart.title}"`
      : markup``;
  const numbers = tableMarkup(chart.table, chart.title);
  return markup`<figure><figcaption><strong>${chart.title}</strong> ${chart.description}</figcaption><div class="picture"${reach}>${drawn}</div><details data-key="${id}"><summary>${HTML_WORDS[language].numbers}</summary>${numbers}</details></figure>`;
}

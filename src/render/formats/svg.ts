import type { Language } from '../../model/text.ts';
import type { Picture } from '../chart.ts';
import type { Chart } from '../page.ts';
import { harmless } from './harmless.ts';
import { asMarkup, type Markup, markup } from './markup.ts';
import { curveDrawing } from './svg/curve.ts';
import { heatDrawing } from './svg/heat.ts';
import { histogramDrawing } from './svg/histogram.ts';
import { labelLines, px } from './svg/measure.ts';
import { box, type Drawing, text } from './svg/parts.ts';
import { standaloneRules } from './svg/style.ts';
import { tornadoDrawing } from './svg/tornado.ts';
import { waterfallDrawing } from './svg/waterfall.ts';

/** How a picture is drawn. */
export interface SvgOptions {
  readonly language: Language;
  /** In pixels, from 320 on. */
  readonly width: number;
  /** What its title and description are called within a page: no other picture may have it. */
  readonly id: string;
}

/**
 * A chart as an SVG element of a page, whose style gives it its colours. Screen readers get title
 * and description; the numbers stand in the table beside it. The same chart gives the same bytes.
 */
export function svgElement(chart: Chart, { language, width, id }: SvgOptions): Markup {
  const drawing = drawingOf(chart.picture, language, width);
  const wide = drawing.width ?? width;
  return markup`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-text" width="${px(wide)}" height="${px(drawing.height)}" viewBox="0 0 ${px(wide)} ${px(drawing.height)}">${names(chart, id)}${drawing.parts}</svg>`;
}

/** A chart as a file of its own: with its title in the picture, its colours and its background. */
export function renderSvg(chart: Chart, { language, width }: Omit<SvgOptions, 'id'>): string {
  const inner = width - 2 * MARGIN;
  const drawing = drawingOf(chart.picture, language, inner);
  const titles = labelLines(harmless(chart.title), inner, 2);
  const top = MARGIN + titles.length * TITLE_LINE;
  const wide = (drawing.width ?? inner) + 2 * MARGIN;
  const high = top + drawing.height + MARGIN;
  const heading = titles.map((words, index) =>
    text(words, [MARGIN, MARGIN + 11 + index * TITLE_LINE], 'start', 'c-strong'),
  );
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="title text" width="${px(wide)}" height="${px(high)}" viewBox="0 0 ${px(wide)} ${px(high)}">
${names(chart, '')}
<style>${asMarkup(standaloneRules())}</style>
${box('c-paper', { x: 0, y: 0, width: wide, height: high })}
${heading}
<g transform="translate(${MARGIN} ${px(top)})">${drawing.parts}</g>
</svg>
`;
  return svg.markup;
}

const MARGIN = 16;
const TITLE_LINE = 20;

function names({ title, description }: Chart, id: string): Markup {
  const lead = id === '' ? '' : `${id}-`;
  return markup`<title id="${lead}title">${title}</title><desc id="${lead}text">${description}</desc>`;
}

function drawingOf(
  picture: Picture,
  language: Language,
  width: number,
): Drawing & { readonly width?: number } {
  switch (picture.kind) {
    case 'tornado':
      return tornadoDrawing(picture, language, width);
    case 'heat':
      return heatDrawing(picture, width);
    case 'histogram':
      return histogramDrawing(picture, language, width);
    case 'curve':
      return curveDrawing(picture, language, width);
    case 'waterfall':
      return waterfallDrawing(picture, width);
    default:
      return picture satisfies never;
  }
}

import type { Language } from '../../../model/text.ts';
import type { Picture } from '../../chart.ts';
import type { Chart } from '../../page.ts';
import { harmless } from '../harmless.ts';
import { curveLines, histogramLines } from './chart/columns.ts';
import { heatLines } from './chart/heat.ts';
import type { PaintText } from './chart/paint.ts';
import { tornadoLines } from './chart/tornado.ts';
import { waterfallLines } from './chart/waterfall.ts';
import { wrap } from './wrap.ts';

/**
 * A chart as lines of a screen: its title, what is to be seen, and the picture in block characters.
 * Its table is left out: what the texts of a picture do not say, other formats hold.
 */
export function chartLines(
  { title, description, picture }: Chart,
  language: Language,
  width: number,
  paint: PaintText,
): readonly string[] {
  const texts = [
    ...wrap(harmless(title).trim(), width).map((line) => paint(line, 'strong')),
    ...wrap(harmless(description).trim(), width),
  ];
  return [...texts, '', ...pictureLines(picture, language, width, paint)];
}

function pictureLines(
  picture: Picture,
  language: Language,
  width: number,
  paint: PaintText,
): readonly string[] {
  switch (picture.kind) {
    case 'tornado':
      return tornadoLines(picture, language, width);
    case 'heat':
      return heatLines(picture, width, paint);
    case 'histogram':
      return histogramLines(picture, language, width);
    case 'curve':
      return curveLines(picture, language, width);
    case 'waterfall':
      return waterfallLines(picture, width, paint);
    default:
      return picture satisfies never;
  }
}

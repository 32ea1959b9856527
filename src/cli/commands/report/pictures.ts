import { basename, dirname, extname, join } from 'node:path';
import type { Language } from '../../../model/text.ts';
import { renderSvg } from '../../../render/formats/svg.ts';
import type { Chart } from '../../../render/page.ts';

/** Pixels: the width of a text column. */
const WIDTH = 720;

/** A chart as a file beside a document. */
export interface PictureFile {
  readonly chart: Chart;
  readonly path: string;
  /** As the document names it. */
  readonly name: string;
  readonly text: string;
}

/** A file for each chart of a document, named after it: `report-1-waterfall.svg`. */
export function pictureFiles(
  charts: readonly Chart[],
  document: string,
  language: Language,
): readonly PictureFile[] {
  const stem = basename(document, extname(document));
  return charts.map((chart, index) => {
    const name = `${stem}-${index + 1}-${chart.picture.kind}.svg`;
    return { chart, name, path: join(dirname(document), name), text: svgFile(chart, language) };
  });
}

/** One chart as the text of an SVG file. */
export function svgFile(chart: Chart, language: Language): string {
  return renderSvg(chart, { language, width: WIDTH });
}

import type { writeXlsx } from 'hucre/xlsx';
import type { Chart } from '../../workbook.ts';
import { areaText } from './area.ts';
import { FORMATS } from './styles.ts';
import { inHeader } from './text.ts';

type SheetChart = NonNullable<Parameters<typeof writeXlsx>[0]['sheets'][number]['charts']>[number];

const COLOURS = ['0B4F6C', 'F59E0B'] as const;

/** A native chart over cells of the sheet: it follows them. */
export function sheetChart(chart: Chart, sheet: string): SheetChart {
  const { kind, area, series, categories, format, fromZero } = chart;
  const isLines = kind === 'lines';
  return {
    type: isLines ? 'line' : 'column',
    title: inHeader(chart.title),
    altText: inHeader(chart.description),
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
    series: series.map(({ name, values }, index) => ({
      name: inHeader(name),
      values: areaText(values, sheet),
      categories: areaText(categories, sheet),
      color: COLOURS[index % COLOURS.length] ?? COLOURS[0],
      ...(isLines && { marker: { symbol: 'none' }, stroke: { width: 2 } }),
    })),
    legend: series.length > 1 ? 'bottom' : false,
    axes: {
      // Below the lines, also where those are below 0.
      x: { tickLblPos: 'low' },
      y: {
        numberFormat: { formatCode: isLines ? '#,##0' : FORMATS[format] },
        gridlines: { major: isLines },
        ...(fromZero && { scale: { min: 0 } }),
      },
    },
    ...(isLines
      ? {}
      : {
          gapWidth: 60,
          dataLabels: {
            showValue: true,
            position: 'outEnd',
            numberFormat: { formatCode: FORMATS[format] },
          },
        }),
  };
}

import { extname } from 'node:path';
import type { Picture } from '../../../render/chart.ts';
import type { StudyOptions } from '../../study.ts';

export const REPORT_FORMATS = ['html', 'xlsx', 'markdown', 'csv', 'text', 'svg'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const CHARTS = ['waterfall', 'tornado', 'sweep', 'histogram', 'curve'] as const;
export type ChartName = (typeof CHARTS)[number];

export interface ReportOptions extends StudyOptions {
  readonly format?: ReportFormat;
  /** The one picture that is asked for. */
  readonly chart?: ChartName;
}

/** Why a command line does not say which report to make. */
export type Problem =
  | 'unknown-extension'
  | 'workbook-is-file'
  | 'chart-is-svg'
  | 'svg-is-chart'
  | 'several-portfolios';

const EXTENSIONS: Readonly<Record<string, ReportFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.qmd': 'markdown',
  '.csv': 'csv',
  '.txt': 'text',
  '.svg': 'svg',
};

/** The format that is asked for, by name or by the file's extension; text where nothing says. */
export function askedFormat({
  format,
  out,
  chart,
}: Pick<ReportOptions, 'format' | 'out' | 'chart'>): ReportFormat | Problem {
  const extension = out === undefined ? undefined : extname(out).toLowerCase();
  const byName = extension === undefined ? 'text' : EXTENSIONS[extension];
  const asked = format ?? (chart === undefined ? byName : 'svg');
  if (asked === undefined) return 'unknown-extension';
  if (chart !== undefined && asked !== 'svg') return 'chart-is-svg';
  if (asked === 'xlsx' && out === undefined) return 'workbook-is-file';
  return asked === 'svg' && chart === undefined ? 'svg-is-chart' : asked;
}

/** The kind of picture that a chart is drawn as. */
export const PICTURES: Readonly<Record<ChartName, Picture['kind']>> = {
  waterfall: 'waterfall',
  tornado: 'tornado',
  sweep: 'heat',
  histogram: 'histogram',
  curve: 'curve',
};

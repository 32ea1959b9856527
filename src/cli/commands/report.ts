import type { PortfolioResult } from '../../analysis/calculate.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import type { Chart } from '../../render/page.ts';
import { chooseColour } from '../colour.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { deliver } from '../output.ts';
import { type Study, study } from '../study.ts';
import { askedFormat, PICTURES, type ReportFormat, type ReportOptions } from './report/asked.ts';
import type { Made } from './report/made.ts';
import { isProblem, NO_CHART, PROBLEMS } from './report/problems.ts';

/** A run of `sroi report`, and what is found wrong with it while it writes. */
interface Run {
  readonly asked: Study;
  readonly options: ReportOptions;
  readonly io: Io;
  readonly refusals: Diagnostic[];
}

/** `sroi report [PATH…]`: all that there is to tell of one portfolio, in one document. */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<ExitCode> {
  const format = askedFormat(options);
  const asked = study(paths, { ...options, format }, io);
  const [result, ...others] = asked.results;
  const run: Run = { asked, options, io, refusals: [] };
  if (others.length > 0) return refuse(run, PROBLEMS['several-portfolios'][asked.language]);
  if (isProblem(format)) return refuse(run, PROBLEMS[format][asked.language]);
  if (!asked.sound || !result) return finish(asked, options, io, () => '');
  if (format === 'csv') return finish(asked, options, io, () => csvOf(result, run));
  const { makeReport } = await import('./report/made.ts');
  const made = await makeReport(asked, result, paths, options);
  const chart = chartOf(made, options);
  if (format === 'svg' && !chart) {
    return refuse(run, NO_CHART[asked.language](options.chart ?? ''));
  }
  const code = await finish(asked, options, io, () => write(made, chart, format, run));
  return run.refusals.length > 0 ? refuse(run) : code;
}

/** The chart that is asked for: the last of its kind, as that of the pool comes after its cases'. */
function chartOf({ charts }: Made, { chart: wanted }: ReportOptions): Chart | undefined {
  return charts.findLast(
    ({ picture }) => wanted !== undefined && picture.kind === PICTURES[wanted],
  );
}

async function write(
  made: Made,
  chart: Chart | undefined,
  format: Exclude<ReportFormat, 'csv'>,
  run: Run,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html': {
      const { htmlReport } = await import('./report/html.ts');
      return htmlReport(made);
    }
    case 'xlsx': {
      const { workbookReport } = await import('./report/workbook.ts');
      return workbookReport(made);
    }
    case 'svg': {
      const { svgFile } = await import('./report/pictures.ts');
      return chart ? svgFile(chart, made.report.language) : '';
    }
    case 'markdown':
      return markdownOf(made, run);
    case 'text':
      return textOf(made, run);
    default:
      return format satisfies never;
  }
}

/** Figures only: what else there is to tell of them is not even looked for. */
async function csvOf(result: PortfolioResult, { asked, options }: Run): Promise<string> {
  const [{ reportCsv }, { findParties }] = await Promise.all([
    import('../../render/formats/report-csv.ts'),
    import('../../analysis/parties.ts'),
  ]);
  return reportCsv(result, findParties(result), asked.language, options.excel);
}

/** Markdown, and where it goes to a file its charts as files beside it. */
async function markdownOf(
  { report: made, charts }: Made,
  { asked, options: { out }, io, refusals }: Run,
): Promise<string> {
  const [{ renderIllustrated }, { reportPage }, { pictureFiles }] = await Promise.all([
    import('../../render/formats/markdown.ts'),
    import('../../render/pages/report/page.ts'),
    import('./report/pictures.ts'),
  ]);
  const files = out === undefined ? [] : pictureFiles(charts, out, made.language);
  for (const { path, text } of files) {
    const refusal = deliver(text, path, asked.sources, io);
    if (refusal) refusals.push(refusal);
  }
  const pictures = new Map(files.map(({ chart, name }) => [chart, name]));
  return renderIllustrated(reportPage(made), pictures);
}

async function textOf({ report: made }: Made, { options, io }: Run): Promise<string> {
  const [{ renderText }, { reportPage }] = await Promise.all([
    import('../../render/formats/text.ts'),
    import('../../render/pages/report/page.ts'),
  ]);
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  return renderText(reportPage(made), { colour, width: io.columns });
}

async function refuse(
  { asked, options, io, refusals }: Run,
  ...messages: readonly string[]
): Promise<ExitCode> {
  const faults = [...refusals, ...messages.map((message) => fault('usage', { message }))];
  const { sources, language } = asked;
  await complain(faults, sources, { language, color: options.color }, io);
  return EXIT.faulty;
}

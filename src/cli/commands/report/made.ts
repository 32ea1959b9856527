import type { PortfolioResult } from '../../../analysis/calculate.ts';
import { findReported } from '../../../analysis/report.ts';
import type { Chart } from '../../../render/page.ts';
import type { Origin } from '../../../render/pages/report/provenance.ts';
import { reportOf } from '../../../render/pages/report.ts';
import type { Report, Section } from '../../../render/report.ts';
import { commandLine, option } from '../../command-line.ts';
import { provenance } from '../../provenance.ts';
import type { Study } from '../../study.ts';
import type { ReportOptions } from './asked.ts';

/** A report with what it was made of. */
export interface Made {
  readonly result: PortfolioResult;
  readonly origin: Origin;
  readonly report: Report;
  /** All of its charts, in order. */
  readonly charts: readonly Chart[];
}

/** Makes the report of a study of one portfolio. */
export async function makeReport(
  asked: Study,
  result: PortfolioResult,
  paths: readonly string[],
  options: ReportOptions,
): Promise<Made> {
  const origin = { ...(await provenance(asked)), command: commandOf(paths, asked, options) };
  const { language, overrides } = asked;
  const report = reportOf(findReported(result), { language, origin, overrides });
  return { result, origin, report, charts: chartsOf(report.sections) };
}

function chartsOf(sections: readonly Section[]): readonly Chart[] {
  return sections.flatMap(({ blocks, parts }) => [
    ...blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
    ...chartsOf(parts),
  ]);
}

/** The command line that makes the report, but for the file that it is written to. */
function commandOf(
  paths: readonly string[],
  { language, overrides, scenario }: Study,
  { parameters }: ReportOptions,
): string {
  return commandLine('report', [
    ...(paths.length > 0 ? paths : ['cases/']),
    ...option('parameters', parameters),
    ...option('scenario', scenario),
    ...overrides.flatMap((text) => option('set', text)),
    ...option('lang', language),
  ]);
}

import { calcPage } from '../../render/pages/calc.ts';
import { chooseColour } from '../colour.ts';
import type { ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { type Study, type StudyOptions, study } from '../study.ts';
import { VERSION } from '../version.ts';

export interface CalcOptions extends StudyOptions {
  readonly format: string;
  readonly detail?: boolean;
  readonly annual?: boolean;
  readonly groupBy?: string;
}

/** `sroi calc [PATH…]`: the figures of each case, and the pool of each portfolio. */
export async function calc(
  paths: readonly string[],
  options: CalcOptions,
  io: Io,
): Promise<ExitCode> {
  const studied = study(paths, options, io);
  const asked = options.groupBy === undefined ? studied : await grouped(studied, options.groupBy);
  return finish(asked, options, io, () => write(asked, options, io));
}

async function grouped(asked: Study, key: string): Promise<Study> {
  const { checkGrouping } = await import('../grouping.ts');
  return checkGrouping(asked, key);
}

async function write(asked: Study, options: CalcOptions, io: Io): Promise<string> {
  const { results, language, overrides } = asked;
  const { groupBy, excel } = options;
  const detail = options.detail === true;
  const annual = options.annual === true;
  const isMoreAsked = detail || annual || groupBy !== undefined;
  const besidePage = isMoreAsked ? (await import('../beside.ts')).besidePage : undefined;
  const page = (result: Study['results'][number]) =>
    calcPage(result, {
      language,
      detail,
      version: VERSION,
      overrides,
      beside: besidePage?.(result, { detail, annual, groupBy, language }),
    });
  switch (options.format) {
    case 'json': {
      const [{ resultJson }, { provenance }, { besideOf }] = await Promise.all([
        import('../../render/formats/json.ts'),
        import('../provenance.ts'),
        import('../beside.ts'),
      ]);
      return resultJson(results, await provenance(asked), (result) => besideOf(result, groupBy));
    }
    case 'csv': {
      if (groupBy !== undefined) {
        const [{ groupsCsv }, { groupResults }] = await Promise.all([
          import('../../render/formats/csv/groups.ts'),
          import('../../analysis/groups.ts'),
        ]);
        return groupsCsv(results, (result) => groupResults(result, groupBy), language, excel);
      }
      if (annual) {
        const [{ annualCsv }, { annualFigures }] = await Promise.all([
          import('../../render/formats/csv/annual.ts'),
          import('../../analysis/annual.ts'),
        ]);
        return annualCsv(results, annualFigures, language, excel);
      }
      const { renderCsv } = await import('../../render/formats/csv.ts');
      return renderCsv(results, { detail, language, excel });
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../../render/formats/markdown.ts');
      return results.map((result) => renderMarkdown(page(result))).join('\n');
    }
    default: {
      const { renderText } = await import('../../render/formats/text.ts');
      const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
      return results
        .map((result) => renderText(page(result), { colour, width: io.columns }))
        .join('\n');
    }
  }
}

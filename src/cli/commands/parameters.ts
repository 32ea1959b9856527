import { listParameters } from '../../analysis/parameters.ts';
import { isSamePlace } from '../../model/place.ts';
import type { NamedScenario } from '../../model/scenario.ts';
import { chooseColour } from '../colour.ts';
import type { ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { type Study, type StudyOptions, study } from '../study.ts';

export interface ParametersOptions extends StudyOptions {
  readonly format: string;
  readonly detail?: boolean;
}

/** `sroi parameters [PATH…]`: the figures that cases share, and who uses them. */
export async function parameters(
  paths: readonly string[],
  options: ParametersOptions,
  io: Io,
): Promise<ExitCode> {
  const asked = study(paths, options, io);
  return finish(asked, options, io, () => write(asked, options, io));
}

async function write(asked: Study, options: ParametersOptions, io: Io): Promise<string> {
  const { results, language, overrides } = asked;
  const files = listParameters(results);
  const applied = appliedIn(results);
  switch (options.format) {
    case 'json': {
      const { parametersJson } = await import('../../render/formats/parameters-json.ts');
      return parametersJson(files, { overrides, applied });
    }
    case 'csv': {
      const { parametersCsv } = await import('../../render/formats/parameters-csv.ts');
      return parametersCsv(files, language, options.excel);
    }
  }
  const { parametersPage } = await import('../../render/pages/parameters.ts');
  const detail = options.detail === true;
  const page = parametersPage(files, { language, overrides, applied, detail });
  if (options.format === 'markdown') {
    const { renderMarkdown } = await import('../../render/formats/markdown.ts');
    return renderMarkdown(page);
  }
  const { renderText } = await import('../../render/formats/text.ts');
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  return renderText(page, { colour, width: io.columns });
}

/** The scenarios in place, the one of a file once, however many portfolios have it. */
function appliedIn(results: Study['results']): readonly NamedScenario[] {
  const all = results.flatMap(({ portfolio }) => portfolio.applied ?? []);
  return all.filter(({ scenario: { place } }, index) => {
    return all.findIndex(({ scenario }) => isSamePlace(scenario.place, place)) === index;
  });
}

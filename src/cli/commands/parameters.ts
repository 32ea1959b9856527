import { listParameters } from '../../analysis/parameters.ts';
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
  switch (options.format) {
    case 'json': {
      const { parametersJson } = await import('../../render/formats/parameters-json.ts');
      return parametersJson(files, overrides);
    }
    case 'csv': {
      const { parametersCsv } = await import('../../render/formats/parameters-csv.ts');
      return parametersCsv(files, language);
    }
  }
  const { parametersPage } = await import('../../render/pages/parameters.ts');
  const page = parametersPage(files, { language, overrides, detail: options.detail === true });
  if (options.format === 'markdown') {
    const { renderMarkdown } = await import('../../render/formats/markdown.ts');
    return renderMarkdown(page);
  }
  const { renderText } = await import('../../render/formats/text.ts');
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  return renderText(page, { colour, width: io.columns });
}

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
}

/** `sroi calc [PATH…]`: the figures of each case, and the pool of each portfolio. */
export async function calc(
  paths: readonly string[],
  options: CalcOptions,
  io: Io,
): Promise<ExitCode> {
  const asked = study(paths, options, io);
  return finish(asked, options, io, () => write(asked, options, io));
}

async function write(asked: Study, options: CalcOptions, io: Io): Promise<string> {
  const { results, language, overrides } = asked;
  const detail = options.detail === true;
  const page = (result: Study['results'][number]) =>
    calcPage(result, { language, detail, version: VERSION, overrides });
  switch (options.format) {
    case 'json': {
      const [{ resultJson }, { provenance }] = await Promise.all([
        import('../../render/formats/json.ts'),
        import('../provenance.ts'),
      ]);
      return resultJson(results, await provenance(asked));
    }
    case 'csv': {
      const { renderCsv } = await import('../../render/formats/csv.ts');
      return renderCsv(results, { detail, language });
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

import { sensitivity as analyse, type Sensitivity } from '../../analysis/sensitivity.ts';
import type { Decimal } from '../../model/decimal.ts';
import { chooseColour } from '../colour.ts';
import type { ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { createProgress } from '../progress.ts';
import { provenance } from '../provenance.ts';
import { type Study, type StudyOptions, study } from '../study.ts';
import { VERSION } from '../version.ts';
import { aim } from './sensitivity/target.ts';

export interface SensitivityOptions extends StudyOptions {
  readonly format: string;
  readonly detail?: boolean;
  readonly target?: string;
}

/** `sroi sensitivity [PATH…]`: what each ratio rests on most, and what would turn it. */
export async function sensitivity(
  paths: readonly string[],
  options: SensitivityOptions,
  io: Io,
): Promise<ExitCode> {
  const { target, asked } = aim(study(paths, options, io), options.target);
  return finish(asked, options, io, () => write(analyseAll(asked, target, io), asked, options, io));
}

function analyseAll({ results, language }: Study, target: Decimal, io: Io): readonly Sensitivity[] {
  const progress = createProgress(results.length, language, io);
  try {
    return results.map((result, index) =>
      analyse(result, target, (share) => {
        progress.reached(index + share);
      }),
    );
  } finally {
    progress.end();
  }
}

async function write(
  found: readonly Sensitivity[],
  asked: Study,
  options: SensitivityOptions,
  io: Io,
): Promise<string> {
  const { language, overrides } = asked;
  switch (options.format) {
    case 'json': {
      const { sensitivityJson } = await import('../../render/formats/sensitivity-json.ts');
      return sensitivityJson(found, await provenance(asked));
    }
    case 'csv': {
      const { sensitivityCsv } = await import('../../render/formats/sensitivity-csv.ts');
      return sensitivityCsv(found, language, options.excel);
    }
  }
  const { sensitivityPage } = await import('../../render/pages/sensitivity.ts');
  const detail = options.detail === true;
  const pages = found.map((one) =>
    sensitivityPage(one, { language, detail, version: VERSION, overrides }),
  );
  if (options.format === 'markdown') {
    const { renderMarkdown } = await import('../../render/formats/markdown.ts');
    return pages.map((page) => renderMarkdown(page)).join('\n');
  }
  const { renderText } = await import('../../render/formats/text.ts');
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  return pages.map((page) => renderText(page, { colour, width: io.columns })).join('\n');
}

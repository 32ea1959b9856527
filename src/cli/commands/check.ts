import { type Checked, checkPublished, findUncheckable } from '../../analysis/check.ts';
import { calculateScenarios } from '../../analysis/scenarios.ts';
import { fault } from '../../model/diagnostic.ts';
import { chooseColour } from '../colour.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { type Study, type StudyOptions, study } from '../study.ts';

export interface CheckOptions extends StudyOptions {
  readonly format: string;
}

/** `sroi check [PATH…]`: every published figure against the computed one. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  const studied = study(paths, options, io);
  const all = (studied.sound ? studied.results : []).map((result) => ({
    result,
    scenarios: calculateScenarios(result),
  }));
  const unknown = all.flatMap(({ result, scenarios }) => findUncheckable(result, scenarios));
  const asked = { ...studied, sound: studied.sound && unknown.length === 0 };
  const checked = asked.sound
    ? all.flatMap(({ result, scenarios }) => checkPublished(result, scenarios))
    : [];
  // A check that finds nothing to check would be green for ever.
  const empty = asked.sound && checked.length === 0;
  const more = empty ? [fault('nothing-published', {})] : unknown;
  const told: Study = {
    ...asked,
    diagnostics: [...asked.diagnostics, ...more],
    sound: asked.sound && !empty,
  };
  const code = await finish(told, options, io, () => write(checked, told, options, io));
  if (code !== EXIT.sound) return code;
  return checked.every(({ holds }) => holds) ? EXIT.sound : EXIT.refuted;
}

async function write(
  checked: readonly Checked[],
  { language }: Study,
  options: CheckOptions,
  io: Io,
): Promise<string> {
  switch (options.format) {
    case 'json': {
      const { checkJson } = await import('../../render/formats/check-json.ts');
      return checkJson(checked);
    }
    case 'junit': {
      const { renderJunit } = await import('../../render/formats/junit.ts');
      return renderJunit(checked, language);
    }
    case 'github': {
      const { renderGithub } = await import('../../render/formats/github.ts');
      return renderGithub(checked, language);
    }
    default: {
      const [{ checkPage }, { renderText }] = await Promise.all([
        import('../../render/pages/check.ts'),
        import('../../render/formats/text.ts'),
      ]);
      const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
      return renderText(checkPage(checked, language), { colour, width: io.columns });
    }
  }
}

import {
  explainableParameters,
  explainParameter as explainStated,
  type ParameterExplanation,
} from '../../../analysis/explain-parameter.ts';
import { fault } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/nearest.ts';
import { complain } from '../../complain.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { finish } from '../../finish.ts';
import type { Io } from '../../io.ts';
import { chooseLanguage } from '../../language.ts';
import { type Study, study } from '../../study.ts';
import { usageMessage } from '../../usage.ts';
import { type ExplainOptions, show } from './show.ts';
import { withArgumentFault } from './unknown.ts';

/** `sroi explain parameter NAME [PATH…]`: where it is stated, who uses it and what it moves. */
export async function explainParameter(
  [name, ...paths]: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  if (name === undefined) {
    const language = chooseLanguage(options.lang, undefined, io);
    const message = usageMessage("missing required argument 'name'", language);
    await complain([fault('usage', { message })], [], { ...options, language }, io);
    return EXIT.faulty;
  }
  const asked = study(paths, options, io);
  const found = asked.sound ? explainStated(asked.results, name) : undefined;
  if (asked.sound && !found) {
    const suggestion = nearest(name, explainableParameters(asked.results));
    const told = withArgumentFault(
      asked,
      name,
      fault('unknown-address', { address: name, suggestion }),
    );
    return finish(told, options, io, () => '');
  }
  return finish(asked, options, io, () => (found ? write(found, asked, options, io) : ''));
}

async function write(
  explanation: ParameterExplanation,
  { language }: Study,
  options: ExplainOptions,
  io: Io,
): Promise<string> {
  if (options.format === 'json') {
    const { parameterExplanationJson } = await import(
      '../../../render/formats/explain-parameter-json.ts'
    );
    return parameterExplanationJson(explanation);
  }
  const { explainParameterPage } = await import('../../../render/pages/explain-parameter.ts');
  return show(explainParameterPage(explanation, language), options, io);
}

import { type Explanation, explainable, explain as explainFigure } from '../../analysis/explain.ts';
import { explainableParameters } from '../../analysis/explain-parameter.ts';
import { fault } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { explainPage } from '../../render/pages/explain.ts';
import type { ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { type Study, study } from '../study.ts';
import { type ExplainOptions, show } from './explain/show.ts';
import { withArgumentFault } from './explain/unknown.ts';

/** What a parameter is asked for by; no case may have it as its id. */
const PARAMETER = 'parameter';

/** `sroi explain ADDRESS [PATH…]`: one figure, followed to its sources; or one parameter. */
export async function explain(
  address: string,
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  if (address === PARAMETER) {
    const { explainParameter } = await import('./explain/parameter.ts');
    return explainParameter(paths, options, io);
  }
  const asked = study(paths, options, io);
  const found = asked.sound ? find(asked, address) : undefined;
  if (asked.sound && !found) {
    const suggestion = suggest(asked, address);
    const told = withArgumentFault(
      asked,
      address,
      fault('unknown-address', { address, suggestion }),
    );
    return finish(told, options, io, () => '');
  }
  return finish(asked, options, io, () => (found ? write(found, asked, options, io) : ''));
}

function find({ results }: Study, address: string): Explanation | undefined {
  for (const result of results) {
    const explanation = explainFigure(result, address);
    if (explanation) return explanation;
  }
  return undefined;
}

/** A parameter is asked for as one, and else the nearest figure was meant. */
function suggest({ results }: Study, address: string): string | undefined {
  if (explainableParameters(results).includes(address)) return `${PARAMETER} ${address}`;
  return nearest(address, results.flatMap(explainable));
}

async function write(
  explanation: Explanation,
  { language, results }: Study,
  options: ExplainOptions,
  io: Io,
): Promise<string> {
  const currency = explanation.case?.currency ?? results[0]?.cases[0]?.case.currency ?? '';
  if (options.format === 'json') {
    const { explanationJson } = await import('../../render/formats/explain-json.ts');
    return explanationJson(explanation, currency);
  }
  return show(explainPage(explanation, { language, currency }), options, io);
}

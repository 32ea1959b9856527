import { type Explanation, explainable, explain as explainFigure } from '../../analysis/explain.ts';
import { fault } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { explainPage } from '../../render/pages/explain.ts';
import { chooseColour } from '../colour.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { type Study, type StudyOptions, study } from '../study.ts';

/** `sroi explain ADDRESS [PATH…]`: one figure, followed to its sources. */
export async function explain(
  address: string,
  paths: readonly string[],
  options: StudyOptions & { readonly format: string },
  io: Io,
): Promise<ExitCode> {
  const asked = study(paths, options, io);
  const found = asked.sound ? find(asked, address) : undefined;
  if (asked.sound && !found) {
    const known = asked.results.flatMap(explainable);
    const suggestion = nearest(address, known);
    const source = { name: address, kind: 'argument', text: address } as const;
    const place = { source: address, line: 1, column: 1, length: address.length };
    const unknown = fault('unknown-address', { address, suggestion }, place);
    const diagnostics = [...asked.diagnostics, unknown];
    await complain(diagnostics, [...asked.sources, source], { ...options, ...asked }, io);
    return EXIT.faulty;
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

async function write(
  explanation: Explanation,
  { language, results }: Study,
  options: StudyOptions & { readonly format: string },
  io: Io,
): Promise<string> {
  if (options.format === 'json') {
    const { explanationJson } = await import('../../render/formats/explain-json.ts');
    return explanationJson(explanation);
  }
  const { renderOutline } = await import('../../render/formats/outline.ts');
  const currency = explanation.case?.currency ?? results[0]?.cases[0]?.case.currency ?? '';
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  const page = explainPage(explanation, { language, currency });
  return renderOutline(page, { colour, width: io.columns ?? 80 });
}

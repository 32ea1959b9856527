import type { ParameterExplanation } from '../../analysis/explain-parameter.ts';
import type { Move, Raise } from '../../analysis/raise.ts';
import { exactText } from '../../model/decimal.ts';
import { stepJson } from './explain-json.ts';
import { parameterJson, valueJson } from './json/parameter.ts';
import { figureJson, type Json, jsonText } from './json/values.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** What is known of a parameter, as a JSON text; `docs/json.md` explains its keys. */
export function parameterExplanationJson({
  address,
  statements,
  raises,
}: ParameterExplanation): string {
  return jsonText({
    schema_version: SCHEMA_VERSION,
    parameter: address,
    statements: statements.map(({ files, parameter, trail }) => ({
      parameters: files.map(({ path }) => path),
      currency: files[0]?.currency ?? null,
      ...parameterJson(parameter),
      trail: trail ? stepJson(trail) : null,
    })),
    raised_by_10_percent: raises.map(raiseJson),
  });
}

function raiseJson({ before, raised, moves, faults, spared }: Raise): Json {
  const { title, place } = before.portfolio;
  const ofPool = moves.find((move) => !move.case);
  return {
    portfolio: title ?? place?.source ?? null,
    values: raised.map(({ parameters, parameter, to, override }) => ({
      parameters: parameters.path,
      override,
      from: valueJson(parameter.value ?? 'unread'),
      to: valueJson(to),
    })),
    refused: faults.map(({ code }) => code),
    spared,
    cases: moves.flatMap((move) => (move.case ? [{ case: move.case.id, ...moveJson(move) }] : [])),
    pool: ofPool ? moveJson(ofPool) : null,
  };
}

function moveJson({ figure, before, after, change }: Move) {
  return {
    figure,
    before: figureJson(before),
    after: figureJson(after),
    change: change ? exactText(change) : null,
  };
}

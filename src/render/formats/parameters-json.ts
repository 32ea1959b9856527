import type { ParameterFile } from '../../analysis/parameters.ts';
import type { Departure } from '../pages/departures.ts';
import { parameterJson } from './json/parameter.ts';
import { scenarioJson } from './json/scenario.ts';
import { type Json, jsonText } from './json/values.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** The parameter files as a JSON text; `docs/json.md` explains its keys. */
export function parametersJson(
  files: readonly ParameterFile[],
  { overrides, applied = [] }: Departure,
): string {
  return jsonText({
    schema_version: SCHEMA_VERSION,
    overrides,
    scenarios: applied.map(scenarioJson),
    parameters: files.map(fileJson),
  });
}

function fileJson({ parameters, settings, values }: ParameterFile): Json {
  const { path, year, currency, publications } = parameters;
  return {
    path,
    year,
    currency,
    sources: [...publications.values()].map(({ id, author, year: of, title, page, read }) => ({
      id,
      author: author ?? null,
      year: of ?? null,
      title: title ?? null,
      page: page ?? null,
      read: read ?? null,
    })),
    settings: settings.map(parameterJson),
    values: values.map(parameterJson),
  };
}

import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Indices } from '../../analysis/simulate/indices.ts';
import type { DrawnInput, HeldInput } from '../../analysis/simulate/uncertain.ts';
import type { Simulated, Simulation } from '../../analysis/simulate.ts';
import { exactText } from '../../model/decimal.ts';
import { mapDistribution } from '../../model/distribution.ts';
import { distributionJson } from './json/parameter.ts';
import { scenarioJson } from './json/scenario.ts';
import { figureJson, type Json, jsonText, placeJson } from './json/values.ts';
import type { Provenance } from './json.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/**
 * A simulation as a JSON text; `docs/json.md` explains its keys. What was drawn or estimated is a
 * number, since it is a double; what is exact (the figure without draws, the target, the
 * distributions) is a string of its digits.
 *
 * @param recipe how it was made; any number of threads makes the same
 */
export function simulateJson(
  { plan, target, results, cut, indices }: Simulation,
  { portfolio, conventions, cases }: PortfolioResult,
  { version, inputs, overrides, scenario, command }: Provenance & { readonly command: string },
): string {
  const { request } = plan;
  const { title, place, perspective, limitations, applied = [] } = portfolio;
  const titles = new Map(cases.map(({ case: of }) => [of.id, of.title]));
  const isPool = ({ owner }: Simulated): boolean => owner.id === 'pool';
  const ofResult = (one: Simulated): { readonly [key: string]: Json } =>
    resultJson(one, indices?.owners[results.indexOf(one)]);
  const pool = results.find(isPool);
  return jsonText({
    schema_version: SCHEMA_VERSION,
    sroi_version: version,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    overrides,
    scenario: scenario ?? null,
    command,
    figure: request.figure,
    draws: request.draws,
    seed: request.seed,
    method: request.method,
    target: exactText(target),
    drawn: plan.inputs.map((input) => ({
      ...inputJson(input),
      distribution: distributionJson(mapDistribution(input.distribution, exactText)),
    })),
    held: plan.held.map(inputJson),
    values_cut: cut,
    index_calculations: indices?.calculations ?? null,
    portfolio: {
      title: title ?? null,
      place: place ? placeJson(place) : null,
      perspective: perspective ?? null,
      limitations,
      scenarios: applied.map(scenarioJson),
      parameters: conventions.parameters,
      cases: results
        .filter((one) => !isPool(one))
        .map((one) => ({ id: one.owner.id, title: titles.get(one.owner.id), ...ofResult(one) })),
      pool: pool ? ofResult(pool) : null,
    },
  });
}

function inputJson({ address, stated: { figure, value } }: DrawnInput | HeldInput) {
  const { label, unit, place } = figure;
  return {
    address,
    label: label ?? null,
    unit: unit ?? null,
    value: exactText(value),
    place: placeJson(place),
  };
}

function resultJson(
  one: Simulated,
  indices: Indices['owners'][number] | undefined,
): { readonly [key: string]: Json } {
  const { owner, draws, missing, mean, standardError, percentiles, chance, bins, outside } = one;
  return {
    exact: figureJson(owner.base),
    draws_with_figure: draws,
    draws_without_figure: missing,
    mean: mean ?? null,
    standard_error: standardError ?? null,
    percentiles: Object.fromEntries(
      percentiles.map(({ percent, value = null }) => [`p${percent}`, value]),
    ),
    chance_of_target: chance,
    histogram: bins.map(({ from, to, share }) => ({ from, to, share })),
    below_histogram: outside[0],
    above_histogram: outside[1],
    indices:
      indices?.map(({ address, first, total }) => ({
        address,
        first: { value: first.value, standard_error: first.error },
        total: { value: total.value, standard_error: total.error },
      })) ?? null,
  };
}

import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import type { Portfolio } from '../../../model/portfolio.ts';
import type { Language } from '../../../model/text.ts';
import { groundTexts, sweptScenarios } from '../../pages/sweep/grounds.ts';
import { conventionsJson } from '../json/conventions.ts';
import { scenarioJson } from '../json/scenario.ts';
import { placeJson } from '../json/values.ts';
import type { Provenance } from '../json.ts';

/** How a sweep came about, in its own output: what it takes to make it again. */
export interface Recipe extends Provenance {
  /** As it was typed: `sroi sweep cases/ --vary …`. */
  readonly command: string;
  /** The portfolio as it is where nothing varies. */
  readonly portfolio: Portfolio;
}

const SCHEMA_VERSION = 1;

/** The recipe as plain data: the first of the JSON lines. */
export function recipeJson(plan: SweepPlan, recipe: Recipe): object {
  const { version, command, inputs, overrides, scenario, diagnostics, portfolio } = recipe;
  const { title, place, perspective, limitations, applied = [] } = portfolio;
  const { axes, heads, figures, points, decimals, sampled, conventions } = plan;
  return {
    recipe: {
      schema_version: SCHEMA_VERSION,
      sroi_version: version,
      inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
      overrides,
      scenario: scenario ?? null,
      command,
      varied: axes.map(({ name, count }, axis) => ({
        column: heads[axis],
        address: name,
        values: count,
      })),
      figures,
      decimals,
      points,
      sampled: sampled ?? null,
      scenarios: sweptScenarios(plan).map(scenarioJson),
      portfolio: {
        title: title ?? null,
        place: place ? placeJson(place) : null,
        perspective: perspective ?? null,
        limitations,
        scenarios: applied.map(scenarioJson),
        conventions: conventionsJson(conventions.common, conventions.moved),
      },
      diagnostics: diagnostics.map((one) => ({
        code: one.code,
        severity: one.severity,
        message: one.message,
        place: one.place ? placeJson(one.place) : null,
      })),
    },
  };
}

/** The recipe as lines of text: the remarks above a CSV. */
export function recipeLines(
  plan: SweepPlan,
  recipe: Recipe,
  language: Language,
): readonly string[] {
  const { version, command, inputs, overrides, diagnostics, portfolio } = recipe;
  const texts = groundTexts(plan, { portfolio, overrides, version }, language);
  return [
    command,
    ...texts.departures,
    ...texts.scenarios,
    texts.amounts,
    texts.conventions,
    texts.reading,
    texts.caveats,
    ...diagnostics.map(({ code, message }) => `[${code}] ${message}`),
    texts.parameters,
    ...inputs.map(({ path, sha256 }) => `${path} sha256 ${sha256}`),
  ].flatMap((text) => text ?? []);
}

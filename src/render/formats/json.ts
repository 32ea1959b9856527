import type { Annual } from '../../analysis/annual.ts';
import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Groups } from '../../analysis/groups.ts';
import type { Parties, PortfolioParties } from '../../analysis/parties.ts';
import type { Pool } from '../../analysis/pool.ts';
import type { Code, Severity } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { caseJson, illustrationJson } from './json/case.ts';
import { conventionsJson } from './json/conventions.ts';
import { groupsJson } from './json/groups.ts';
import { partiesJson, poolPartiesJson } from './json/parties.ts';
import { scenarioJson } from './json/scenario.ts';
import { figureJson, figuresJson, type Json, jsonText, placeJson } from './json/values.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** Where a result comes from: what a reader needs to make it again. */
export interface Provenance {
  /** The version of sroi. */
  readonly version: string;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  /** The overrides as they were typed, `deadweight=60%`. */
  readonly overrides: readonly string[];
  /** The scenario as it was asked for, `low`. */
  readonly scenario?: string | undefined;
  /** The warnings of the run, in words. */
  readonly diagnostics: readonly {
    readonly code: Code;
    readonly severity: Severity;
    readonly message: string;
    readonly place?: Place | undefined;
  }[];
}

/** What else was asked of a portfolio's results. */
export interface Beside {
  readonly annual: Annual;
  readonly parties: PortfolioParties;
  readonly groups?: Groups | undefined;
}

/** The results as a JSON text: a promise, each key of which `docs/json.md` explains. */
export function resultJson(
  results: readonly PortfolioResult[],
  provenance: Provenance,
  besideOf: (result: PortfolioResult) => Beside,
): string {
  return jsonText(resultDocument(results, provenance, besideOf));
}

/** The same as plain data. Decimals are strings, unrounded; nothing in it depends on the run. */
function resultDocument(
  results: readonly PortfolioResult[],
  { version, inputs, overrides, scenario, diagnostics }: Provenance,
  besideOf: (result: PortfolioResult) => Beside,
): object {
  return {
    schema_version: SCHEMA_VERSION,
    sroi_version: version,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    overrides,
    scenario: scenario ?? null,
    portfolios: results.map((result) => portfolioJson(result, besideOf(result))),
    diagnostics: diagnostics.map(({ code, severity, message, place }) => ({
      code,
      severity,
      message,
      place: place ? placeJson(place) : null,
    })),
  };
}

function portfolioJson(
  { portfolio, cases, pool, conventions }: PortfolioResult,
  { annual, parties, groups }: Beside,
): Json {
  const { title, perspective, limitations, complete, place, applied = [] } = portfolio;
  return {
    title: title ?? null,
    place: place ? placeJson(place) : null,
    complete,
    perspective: perspective ?? null,
    limitations: limitations,
    scenarios: applied.map(scenarioJson),
    conventions: conventionsJson(conventions),
    cases: [...parties.cases].map(([one, own]) => ({
      ...caseJson(one, annual),
      ...partiesJson(own),
    })),
    pool: pool ? poolJson(pool, parties.pool) : null,
    groups: groups ? groupsJson(groups) : null,
    illustrations: cases.filter((one) => one.case.illustration).map(illustrationJson),
  };
}

function poolJson({ figures, members, horizons }: Pool, parties: Parties | undefined): Json {
  return {
    figures: figuresJson(figures),
    horizons: horizons.map(({ horizon, figures: upTo }) => ({
      horizon,
      figures: figuresJson(upTo),
    })),
    members: members.map(({ case: { id }, share, sroi_without: without }) => ({
      id,
      share: figureJson(share),
      sroi_without: figureJson(without),
    })),
    ...(parties ? poolPartiesJson(parties) : {}),
  };
}

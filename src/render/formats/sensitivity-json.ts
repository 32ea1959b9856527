import type { Bar, End } from '../../analysis/sensitivity/bar.ts';
import type { TwoWay, TwoWayAxis } from '../../analysis/sensitivity/two-way.ts';
import type { OwnerSensitivity, Sensitivity } from '../../analysis/sensitivity.ts';
import type { Switching } from '../../analysis/switching/found.ts';
import type { Answer } from '../../analysis/what-if.ts';
import { type Decimal, exactText } from '../../model/decimal.ts';
import { scenarioJson } from './json/scenario.ts';
import { figureJson, type Json, jsonText, placeJson } from './json/values.ts';
import type { Provenance } from './json.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** What figures rest on as a JSON text; `docs/json.md` explains its keys. */
export function sensitivityJson(
  found: readonly Sensitivity[],
  { version, inputs, overrides, scenario }: Provenance,
): string {
  const [first] = found;
  return jsonText({
    schema_version: SCHEMA_VERSION,
    sroi_version: version,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    overrides,
    scenario: scenario ?? null,
    target: first ? exactText(first.target) : null,
    weak_below: first ? exactText(first.weakBelow) : null,
    portfolios: found.map(portfolioJson),
  });
}

function portfolioJson(found: Sensitivity): Json {
  const { title, place, perspective, limitations, applied = [] } = found.result.portfolio;
  const ofOwner = (owner: OwnerSensitivity): Json => ownerJson(owner, found);
  const pool = found.owners.find((owner) => !owner.case);
  return {
    title: title ?? null,
    place: place ? placeJson(place) : null,
    perspective: perspective ?? null,
    limitations,
    scenarios: applied.map(scenarioJson),
    parameters: found.result.conventions.parameters,
    cases: found.owners.filter((owner) => owner.case).map(ofOwner),
    pool: pool ? ofOwner(pool) : null,
    unmoved: found.unmoved.map(({ address, because }) => ({ address, because })),
  };
}

function ownerJson(owner: OwnerSensitivity, found: Sensitivity): Json {
  const { standing, headline, bars } = owner;
  const grid = found.twoWay(owner);
  return {
    ...(owner.case ? { id: owner.case.id, title: owner.case.title } : {}),
    sroi: figureJson(standing.sroi),
    net_present_value: figureJson(standing.net_present_value),
    ranked_by: headline,
    inputs: bars.map(barJson),
    two_way: grid ? twoWayJson(grid) : null,
  };
}

function barJson({ input, now, origin, isCut, low, high, swings, isWeak, switching }: Bar): Json {
  const { address, stated } = input;
  const [{ figure }] = stated;
  return {
    address,
    label: figure.label ?? null,
    unit: figure.unit ?? null,
    value: numberJson(now),
    moved_by: origin,
    cut: isCut,
    low: endJson(low),
    high: endJson(high),
    swing: {
      sroi: numberJson(swings.sroi),
      net_present_value: numberJson(swings.net_present_value),
    },
    weak: isWeak,
    switching: switchingJson(switching),
  };
}

function endJson({ value, figures }: End): Json {
  return {
    value: numberJson(value),
    refused: [...new Set(figures.net_present_value.faults.map(({ code }) => code))],
    sroi: answerJson(figures.sroi),
    net_present_value: answerJson(figures.net_present_value),
  };
}

function switchingJson(switching: Switching): Json {
  if (switching.reason !== undefined) return { reason: switching.reason };
  const { value, ratio, isExact, hasOthers } = switching;
  return {
    value: exactText(value),
    sroi: exactText(ratio),
    exact: isExact,
    nearest_of_several: hasOthers,
  };
}

function twoWayJson({ across, down, rows, line }: TwoWay): Json {
  const axis = ({ bar, values }: TwoWayAxis): Json => ({
    address: bar.input.address,
    values: values.map((value) => exactText(value)),
  });
  return {
    across: axis(across),
    down: axis(down),
    sroi: rows.map((row) => row.map(answerJson)),
    line: line.map(switchingJson),
  };
}

/** Null where something made of the value is not legal. */
function answerJson({ outcome, faults }: Answer): Json {
  return faults.length > 0 ? null : figureJson(outcome);
}

function numberJson(value: Decimal | undefined): Json {
  return value ? exactText(value) : null;
}

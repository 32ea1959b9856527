import type { Parameter } from '../../../analysis/parameter.ts';
import type { Use } from '../../../analysis/uses.ts';
import { exactText } from '../../../model/decimal.ts';
import { type Distribution, mapDistribution } from '../../../model/distribution.ts';
import { isReason, type Value } from '../../../model/formula/evaluate.ts';
import type { Figure } from '../../../model/formula/tree.ts';
import { writeFormula } from '../../../model/formula/write.ts';
import { type Json, placeJson } from './values.ts';

/** A parameter or a setting: its value, what it rests on, where it stands and who uses it. */
export function parameterJson(parameter: Parameter) {
  const { address, level, node, value, figure, timing, derivation } = parameter;
  const { uses, usedBy, inDerivations } = parameter;
  const stated = figure ?? timing;
  return {
    address,
    level,
    value: timing ? timing.value : valueJson(value ?? 'unread'),
    formula: node ? writeFormula(node.of) : null,
    derivation: derivation
      ? { formula: writeFormula(derivation.formula), value: valueJson(derivation.value) }
      : null,
    ...describedJson(figure),
    source: stated?.source?.text ?? null,
    note: stated?.note ?? null,
    assumption: stated?.assumption ?? null,
    because: stated?.because ?? null,
    place: stated ? placeJson(stated.place) : null,
    used_by: [...new Set(uses.map((use) => use.case.id))],
    uses: uses.map(useJson),
    named_by: usedBy,
    in_derivations: inDerivations.map((one) => ({
      address: one.address,
      place: placeJson(one.place),
    })),
  };
}

/** A value as its unrounded digits, or why there is none. */
export function valueJson(value: Value): Json {
  return isReason(value) ? { reason: value } : exactText(value);
}

function describedJson(figure: Figure | undefined) {
  const range = figure?.range;
  return {
    label: figure?.label ?? null,
    unit: figure?.unit ?? null,
    valid_from: figure?.validFrom ?? null,
    price_year: figure?.priceYear ?? null,
    range: range ? { low: writeFormula(range.low), high: writeFormula(range.high) } : null,
    distribution: figure?.distribution
      ? distributionJson(mapDistribution(figure.distribution, (number) => writeFormula(number)))
      : null,
    overridden: figure?.overridden ?? false,
  };
}

/** A distribution under the keys of the files. */
export function distributionJson(of: Distribution<string>): Json {
  if (of.kind !== 'lognormal') return of;
  const stated = of.percentiles.map(({ at, value }): [string, Json] => [`p${at}`, value]);
  return { kind: of.kind, ...Object.fromEntries(stated) };
}

function useJson({ case: { id }, address, place, through }: Use): Json {
  return { case: id, address, place: placeJson(place), through };
}

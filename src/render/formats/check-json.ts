import type { Checked } from '../../analysis/check.ts';
import { exactText } from '../../model/decimal.ts';
import { figureJson, type Json, jsonText, placeJson } from './json/values.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** The published figures and what was computed, as a JSON text; `docs/json.md` explains its keys. */
export function checkJson(all: readonly Checked[]): string {
  return jsonText({
    schema_version: SCHEMA_VERSION,
    published: all.length,
    held: all.filter(({ holds }) => holds).length,
    figures: all.map(checkedJson),
  });
}

function checkedJson({ address, published, computed, rounded, difference, holds }: Checked): Json {
  const { value, decimals, reason, tolerance, because, place } = published;
  return {
    address,
    holds,
    published: value ? value.toFixed(decimals) : { reason: reason ?? null },
    computed: figureJson(computed),
    rounded: rounded ? rounded.toFixed(decimals) : null,
    difference: difference ? exactText(difference) : null,
    tolerance: tolerance ? exactText(tolerance) : '0',
    because: because ?? null,
    place: placeJson(place),
  };
}

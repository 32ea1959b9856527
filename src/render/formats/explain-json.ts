import type { Explanation } from '../../analysis/explain.ts';
import type { Step } from '../../model/formula/trail.ts';
import { writeFormula } from '../../model/formula/write.ts';
import { valueJson } from './json/parameter.ts';
import { jsonText, placeJson } from './json/values.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** A trail as JSON: each step with its exact value, formula, place, source and parts. */
export function explanationJson(
  { address, case: of, trail }: Explanation,
  currency: string,
): string {
  return jsonText({
    schema_version: SCHEMA_VERSION,
    address,
    case: of?.id ?? null,
    title: of?.title ?? null,
    currency,
    trail: stepJson(trail),
  });
}

/** One part of a trail, with its own parts; what the files do not state of it is left out. */
export function stepJson({ node, value, steps, derivation, repeated }: Step): object {
  const { figure } = node;
  return {
    name: node.name,
    value: valueJson(value),
    formula: writeFormula(node.of),
    ...(figure && {
      label: figure.label,
      unit: figure.unit,
      source: figure.source?.text,
      note: figure.note,
      assumption: figure.assumption,
      because: figure.because,
      valid_from: figure.validFrom,
      price_year: figure.priceYear,
      place: placeJson(figure.place),
    }),
    ...(derivation && {
      derivation: {
        formula: writeFormula(derivation.formula),
        value: valueJson(derivation.value),
      },
    }),
    ...(repeated ? { repeated } : { parts: steps.map(stepJson) }),
  };
}

import type { Explanation } from '../../analysis/explain.ts';
import { exactText } from '../../model/decimal.ts';
import { isReason, type Value } from '../../model/formula/evaluate.ts';
import type { Step } from '../../model/formula/trail.ts';
import { writeFormula } from '../../model/formula/write.ts';
import { jsonText, placeJson } from './json/values.ts';

/** A trail as JSON: each step with its exact value, formula, place, source and parts. */
export function explanationJson({ address, trail }: Explanation): string {
  return jsonText({ schema_version: 1, address, trail: stepJson(trail) });
}

function stepJson({ node, value, steps, derivation, repeated }: Step): object {
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

function valueJson(value: Value): string | { readonly reason: string } {
  return isReason(value) ? { reason: value } : exactText(value);
}

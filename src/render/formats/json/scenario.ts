import type { NamedScenario } from '../../../model/scenario.ts';
import { type Json, placeJson } from './values.ts';

/** A scenario that was put in place: why, and what it set. */
export function scenarioJson({ name, scenario }: NamedScenario): Json {
  const { title, because, place, overrides } = scenario;
  return {
    name,
    title: title ?? null,
    because: because ?? null,
    place: placeJson(place),
    set: overrides.map(({ address, text }) => ({ address, formula: text })),
  };
}

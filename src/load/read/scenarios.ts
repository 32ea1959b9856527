import type { Override } from '../../model/override/override.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Node, placeOf, valueAt } from '../yaml/node.ts';
import type { Reading } from './figure.ts';
import { namedEntries } from './names.ts';
import { readPublished } from './published.ts';
import { readText } from './text.ts';

/**
 * Reads named scenarios: what each puts in the place of the files' figures, and what is published
 * of it.
 *
 * @param owner the case that addresses are within; none for a portfolio, whose addresses are whole
 */
export function readScenarios(
  node: Node | undefined,
  owner: string | undefined,
  reading: Reading,
): readonly Scenario[] {
  return namedEntries(node, reading.report).map(({ key, keyPlace, value }) => ({
    id: key,
    place: keyPlace,
    because: readText(valueAt(value, 'because')),
    overrides: readOverrides(valueAt(value, 'set'), owner),
    published: readPublished(valueAt(value, 'published'), reading),
  }));
}

function readOverrides(node: Node | undefined, owner: string | undefined): readonly Override[] {
  if (node?.kind !== 'mapping') return [];
  return [...node.entries.values()].flatMap(({ key, keyPlace, value }) => {
    if (value.kind !== 'text') return [];
    return {
      address: owner === undefined ? key : `${owner}.${key}`,
      text: value.value,
      source: value.file.source,
      addressPlace: keyPlace,
      textPlace: placeOf(value),
    };
  });
}

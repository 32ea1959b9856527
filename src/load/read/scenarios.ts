import { fault } from '../../model/diagnostic.ts';
import type { Override } from '../../model/override/override.ts';
import type { Place } from '../../model/place.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Text } from '../../model/text.ts';
import { entryAt, type Node, placeOf, valueAt } from '../yaml/node.ts';
import type { Reading } from './figure.ts';
import { isReserved, isSpelled, namedEntries } from './names.ts';
import { readPublished } from './published.ts';
import { readText, readWords } from './text.ts';

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
  return namedEntries(node, reading.report, 'scenario').map(({ key, keyPlace, value }) =>
    readScenario(key, keyPlace, value, owner, reading),
  );
}

/** Reads a file with a scenario of its own; nothing where it has no name that can be used. */
export function readScenarioFile(root: Node, reading: Reading): Scenario | undefined {
  const node = valueAt(root, 'scenario');
  const id = readWords(node);
  if (!node || id === undefined || !isSpelled(id, 'scenario')) return undefined;
  if (isReserved(id)) {
    reading.report(fault('reserved-id', { id, pattern: 'scenario' }, placeOf(node)));
    return undefined;
  }
  return readScenario(id, placeOf(node), root, undefined, reading);
}

function readScenario(
  id: string,
  place: Place,
  node: Node,
  owner: string | undefined,
  reading: Reading,
): Scenario {
  const because = readText(valueAt(node, 'because'));
  const set = entryAt(node, 'set');
  if (set?.value.kind === 'mapping' && set.value.entries.size === 0) {
    reading.report(fault('empty-value', { key: 'set' }, set.keyPlace));
  }
  return {
    id,
    place,
    title: readText(valueAt(node, 'title')),
    because,
    overrides: readOverrides(set?.value, owner, because),
    published: readPublished(valueAt(node, 'published'), reading),
  };
}

function readOverrides(
  node: Node | undefined,
  owner: string | undefined,
  because: Text | undefined,
): readonly Override[] {
  if (node?.kind !== 'mapping') return [];
  return [...node.entries.values()].flatMap(({ key, keyPlace, value }) => {
    if (value.kind !== 'text') return [];
    return {
      address: owner === undefined ? key : `${owner}.${key}`,
      text: value.value,
      source: value.file.source,
      addressPlace: keyPlace,
      textPlace: placeOf(value),
      because,
    };
  });
}

import { fault } from '../../model/diagnostic.ts';
import type { Figure } from '../../model/formula/tree.ts';
import {
  SETTINGS,
  type SettingName,
  type Settings,
  type StatedTiming,
  TIMINGS,
} from '../../model/settings.ts';
import { entryAt, type Node, placeOf, valueAt } from '../yaml/node.ts';
import { type Reading, readFigure } from './figure.ts';
import { readText } from './text.ts';

/**
 * Reads the settings of the method that a mapping states, among its other keys.
 *
 * @param names which settings may stand there; a horizon goes with the whole set
 */
export function readSettings(
  node: Node | undefined,
  reading: Reading,
  names: readonly SettingName[] = SETTINGS,
): Settings {
  const figures = new Map<SettingName, Figure>();
  for (const name of names) {
    const value = valueAt(node, name);
    if (value) figures.set(name, readFigure(value, reading));
  }
  refuseBoth(node, reading);
  const timing = readTiming(valueAt(node, 'timing'), reading);
  const horizons = names === SETTINGS ? readHorizons(valueAt(node, 'horizon'), reading) : undefined;
  return { figures, timing, horizons };
}

/** One last year that counts, or several, each with results of its own. */
function readHorizons(node: Node | undefined, reading: Reading): readonly Figure[] | undefined {
  if (!node) return undefined;
  if (node.kind === 'list' && node.items.length === 0) {
    reading.report(fault('empty-value', { key: 'horizon' }, placeOf(node)));
  }
  return (node.kind === 'list' ? node.items : [node]).map((item) => readFigure(item, reading));
}

/** Attribution is what others did, contribution what is left of it: only one can be stated. */
function refuseBoth(node: Node | undefined, { report }: Reading): void {
  const places = ['attribution', 'contribution'].flatMap(
    (name) => entryAt(node, name)?.keyPlace ?? [],
  );
  const [first, second] = places.sort((a, b) => a.line - b.line || a.column - b.column);
  if (first && second) report(fault('attribution-and-contribution', {}, second, [first]));
}

function readTiming(node: Node | undefined, { cite }: Reading): StatedTiming | undefined {
  const stated = node?.kind === 'mapping' ? valueAt(node, 'value') : node;
  if (stated?.kind !== 'text') return undefined;
  const value = TIMINGS.find((timing) => timing === stated.value);
  return (
    value && {
      value,
      place: placeOf(stated),
      source: cite(valueAt(node, 'source')),
      note: readText(valueAt(node, 'note')),
      assumption: readText(valueAt(node, 'assumption')),
      because: readText(valueAt(node, 'because')),
    }
  );
}

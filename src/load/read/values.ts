import { fault, type Report } from '../../model/diagnostic.ts';
import type { Figure } from '../../model/formula/tree.ts';
import { SETTINGS, type SettingName, type Settings } from '../../model/settings.ts';
import { entryAt, type Node } from '../yaml/node.ts';
import { type Reading, readFigure } from './figure.ts';
import { checkGrounds } from './grounds.ts';
import { inheritAmong, type LookUp } from './inherit.ts';
import { namedEntries } from './names.ts';

/**
 * Reads a shelf of named figures. Reports a name that means something else already, and warns of
 * figures without source.
 *
 * @param taken finds what else has a name; the settings of the method always have theirs
 * @param outer finds the figures around the shelf, which its own may use
 */
export function readValues(
  node: Node | undefined,
  reading: Reading,
  taken: LookUp,
  outer: LookUp = taken,
): ReadonlyMap<string, Figure> {
  const entries = namedEntries(node, reading.report);
  const figures = new Map<string, Figure>();
  for (const { key, keyPlace, value } of entries) {
    const other = taken(key);
    if (other || isSetting(key)) {
      const also = other ? [other.place] : [];
      reading.report(fault('name-clash', { name: key }, keyPlace, also));
    } else {
      figures.set(key, readFigure(value, reading));
    }
  }
  const inherited = inheritAmong(figures, outer);
  for (const { key, keyPlace } of entries) {
    const figure = inherited.get(key);
    if (figure) checkGrounds(key, figure, keyPlace, reading.report);
  }
  return inherited;
}

/** The settings with what they inherit from the figures they name; warns like `readValues`. */
export function groundSettings(
  settings: Settings,
  node: Node | undefined,
  lookUp: LookUp,
  report: Report,
): Settings {
  const figures = inheritAmong<SettingName>(settings.figures, lookUp);
  for (const [name, figure] of figures) {
    checkGrounds(name, figure, entryAt(node, name)?.keyPlace ?? figure.place, report);
  }
  return { ...settings, figures };
}

function isSetting(name: string): boolean {
  return name === 'timing' || name === 'horizon' || SETTINGS.some((setting) => setting === name);
}

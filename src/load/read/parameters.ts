import { fault, type Report } from '../../model/diagnostic.ts';
import type { Parameters } from '../../model/parameters.ts';
import { NO_SETTINGS, type SettingName, type Settings } from '../../model/settings.ts';
import type { Publication } from '../../model/source.ts';
import { entryAt, firstPlace, type Node, valueAt } from '../yaml/node.ts';
import { createCite } from './citation.ts';
import type { LookUp } from './inherit.ts';
import { overrideLint, readLint } from './lint.ts';
import { namedEntries } from './names.ts';
import { readSettings } from './settings.ts';
import { readWords } from './text.ts';
import { groundSettings, readValues } from './values.ts';

/**
 * Reads a file of parameters: its publications first, since its figures cite them.
 *
 * @param base the parameters that it extends: what it does not state itself, it takes from there
 */
export function readParameters(root: Node, report: Report, base?: Parameters): Parameters {
  const publications = new Map(base?.publications);
  for (const { key, value } of namedEntries(valueAt(root, 'sources'), report)) {
    publications.set(key, readPublication(key, value));
  }
  const reading = { report, cite: createCite(publications, report) };

  const method = valueAt(root, 'method');
  const stated = readSettings(method, reading);
  const settings = override(base?.settings ?? NO_SETTINGS, stated);
  const ofMethod: LookUp = (name) => settings.figures.get(name as SettingName);
  const own = readValues(
    valueAt(root, 'values'),
    reading,
    (name) => stated.figures.get(name as SettingName),
    (name) => base?.values.get(name) ?? ofMethod(name),
  );
  const values = new Map([...(base?.values ?? []), ...own]);
  const grounded = groundSettings(
    stated,
    method,
    (name) => values.get(name) ?? ofMethod(name),
    report,
  );
  return {
    path: root.file.source.name,
    place: firstPlace(root),
    year: readRequired('year', root, base, report),
    currency: readRequired('currency', root, base, report),
    priceYear: readWords(valueAt(root, 'price_year')) ?? base?.priceYear,
    publications,
    settings: override(base?.settings ?? NO_SETTINGS, grounded),
    values,
    lint: overrideLint(base?.lint, readLint(valueAt(root, 'lint'), report)),
  };
}

function readRequired(
  key: 'year' | 'currency',
  root: Node,
  base: Parameters | undefined,
  report: Report,
): string {
  const mayInherit = entryAt(root, 'extends') !== undefined;
  if (root.kind === 'mapping' && !root.entries.has(key) && !mayInherit) {
    report(fault('missing-key', { key }, firstPlace(root)));
  }
  return readWords(valueAt(root, key)) ?? base?.[key] ?? '';
}

/** The nearer settings win; attribution and contribution are two ways to say one thing. */
function override(base: Settings, nearer: Settings): Settings {
  const figures = new Map(base.figures);
  if (nearer.figures.has('contribution')) figures.delete('attribution');
  if (nearer.figures.has('attribution')) figures.delete('contribution');
  for (const [name, figure] of nearer.figures) figures.set(name, figure);
  const { timing = base.timing, horizons = base.horizons } = nearer;
  return { figures, timing, horizons };
}

function readPublication(id: string, node: Node): Publication {
  const words = (key: string): string | undefined => readWords(valueAt(node, key));
  return {
    id,
    author: words('author'),
    year: words('year'),
    title: words('title'),
    page: words('page'),
    read: words('read'),
  };
}

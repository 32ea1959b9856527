import { type Case, GROUPS, type Line, type NotValued } from '../../model/case.ts';
import { fault } from '../../model/diagnostic.ts';
import type { Figure } from '../../model/formula/tree.ts';
import { nearest } from '../../model/nearest.ts';
import type { Parameters } from '../../model/parameters.ts';
import type { SettingName } from '../../model/settings.ts';
import { englishFor } from '../dutch.ts';
import { firstPlace, isEmpty, type Node, placeOf, valueAt } from '../yaml/node.ts';
import { type Reading, readFigureAt } from './figure.ts';
import { checkGrounds } from './grounds.ts';
import { inheritForLine, type LookUp } from './inherit.ts';
import { readInvestmentLine, readLine } from './line.ts';
import { readLint } from './lint.ts';
import { namedEntries } from './names.ts';
import { readPublished } from './published.ts';
import { readScenarios } from './scenarios.ts';
import { readSettings } from './settings.ts';
import { readFlag, readText, readWords } from './text.ts';
import { groundSettings, readValues } from './values.ts';

/**
 * Reads a case. Reports what its parts say against each other; whether the method has all that it
 * needs is for the engine, which sees overrides too.
 */
export function readCase(id: string, root: Node, reading: Reading, parameters: Parameters): Case {
  const { report } = reading;
  const at = (key: string): Node | undefined => valueAt(root, key);
  const idNode = at('case');
  const place = idNode ? placeOf(idNode) : firstPlace(root);

  const shared: LookUp = (name) =>
    parameters.values.get(name) ?? parameters.settings.figures.get(name as SettingName);
  const values = readValues(at('values'), reading, shared);
  const lookUp: LookUp = (name) => values.get(name) ?? shared(name);
  const settings = groundSettings(readSettings(root, reading), root, lookUp, report);
  const lines = readLines(root, reading, lookUp);
  const investment = namedEntries(at('investment'), report).map((entry) =>
    grounded(readInvestmentLine(entry, reading), lookUp, reading),
  );
  const illustration = readFlag(at('illustration'));
  const found: Case = {
    id,
    place,
    title: readText(at('title')) ?? id,
    year: readWords(at('year')) ?? parameters.year,
    currency: readWords(at('currency')) ?? parameters.currency,
    priceYear: readWords(at('price_year')) ?? parameters.priceYear,
    story: readText(at('story')),
    tags: readTags(at('tags')),
    values,
    lines,
    notValued: readNotValued(at('not_valued')),
    investment,
    clients: readFigureAt(root, 'clients', reading),
    amounts: readAmounts(at('amounts')),
    settings,
    parameters,
    pooled: !illustration && readWords(at('pool')) !== 'false',
    illustration,
    published: readPublished(at('published'), reading),
    scenarios: readScenarios(at('scenarios'), id, reading),
    lint: readLint(at('lint'), report),
  };
  if (id !== '' && GROUPS.every((group) => isEmpty(at(group))) && !hasMisspeltGroup(root)) {
    report(fault('empty-case', { id }, place));
  }
  return found;
}

/** Reported as a key that is not known; its lines may be all there are. */
function hasMisspeltGroup(root: Node): boolean {
  const keys = root.kind === 'mapping' ? [...root.entries.keys()] : [];
  const groups: readonly string[] = GROUPS;
  return keys.some(
    (key) =>
      !groups.includes(key) && groups.includes(englishFor(key) ?? nearest(key, groups) ?? ''),
  );
}

function readLines(root: Node, reading: Reading, lookUp: LookUp): readonly Line[] {
  return GROUPS.flatMap((group) =>
    namedEntries(valueAt(root, group), reading.report).map((entry) =>
      grounded(readLine(entry, group, reading), lookUp, reading),
    ),
  );
}

/** The line with what its amount inherits; warns where it then rests on nothing. */
function grounded<L extends Pick<Line, 'id' | 'place' | 'amount'>>(
  line: L,
  lookUp: LookUp,
  { report }: Reading,
): L {
  const amount: Figure = inheritForLine(line.amount, lookUp);
  checkGrounds(line.id, amount, line.place, report);
  return { ...line, amount };
}

function readTags(node: Node | undefined): ReadonlyMap<string, string> {
  if (node?.kind !== 'mapping') return new Map();
  return new Map(
    [...node.entries.values()].flatMap(({ key, value }) => {
      const words = readWords(value);
      return words === undefined ? [] : [[key, words] as const];
    }),
  );
}

function readNotValued(node: Node | undefined): readonly NotValued[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    const effect = readText(valueAt(item, 'effect'));
    return effect === undefined ? [] : [{ effect, because: readText(valueAt(item, 'because')) }];
  });
}

function readAmounts(node: Node | undefined): Case['amounts'] {
  const word = readWords(node);
  return word === 'per_client' || word === 'total' ? word : undefined;
}

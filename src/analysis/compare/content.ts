import { decimal, exactText } from '../../model/decimal.ts';
import type { Formula } from '../../model/formula/tree.ts';

/** What records say to people, and where: no figure rests on it. All other keys are inputs. */
const WORDS: ReadonlySet<string> = new Set([
  ...['id', 'group', 'place', 'path', 'year', 'title', 'language', 'story', 'tags', 'notValued'],
  ...[
    'label',
    'unit',
    'source',
    'note',
    'assumption',
    'because',
    'derivation',
    'range',
    'distribution',
  ],
  ...['validFrom', 'priceYear', 'overridden', 'stakeholder', 'payer', 'gainer', 'lint'],
  ...['complete', 'perspective', 'limitations', 'published', 'sources', 'publications'],
  ...['scenarios', 'applied'],
]);

/** Whether figures may rest on what records hold under this key. */
export function isInput(key: string): boolean {
  return !WORDS.has(key);
}

/**
 * What a part of the records comes to for the figures, as a text: parts with the same text are the
 * same input, however they are written (`50%` and `0.5`), labelled or placed.
 */
export function contentOf(part: unknown): string {
  return part === undefined ? '' : JSON.stringify(plain(part));
}

function plain(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(plain);
  if (part instanceof Map) return inOrder([...(part as Map<string, unknown>)]);
  const number = numberOf(part as Formula);
  if (number !== undefined) return { number };
  return inOrder(Object.entries(part).filter(([key]) => isInput(key)));
}

function inOrder(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, plain(value)]);
}

/** The digits of a number that a formula states as such. */
function numberOf(formula: Formula): string | undefined {
  if (formula.kind === 'literal') return exactText(decimal(formula.text));
  if (formula.kind !== 'percentage' || formula.of.kind !== 'literal') return undefined;
  return exactText(decimal(formula.of.text).dividedBy(100));
}

/** Every name that formulas within a part of the records use. */
export function namesWithin(part: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (within: unknown): void => {
    if (typeof within !== 'object' || within === null) return;
    const { kind, name } = within as { kind?: unknown; name?: unknown };
    if (kind === 'reference' && typeof name === 'string') names.add(name);
    partsWithin(within).forEach(visit);
  };
  visit(part);
  return names;
}

function partsWithin(part: object): readonly unknown[] {
  if (part instanceof Map) return [...(part as Map<string, unknown>).values()];
  if (Array.isArray(part)) return part;
  return Object.entries(part).flatMap(([key, value]) => (isInput(key) ? [value as unknown] : []));
}

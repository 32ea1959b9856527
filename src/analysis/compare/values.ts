import type { SavedPortfolio } from '../../model/saved.ts';

/** What a result says to people, where things stand, and what only repeats its other values. */
const WORDS: ReadonlySet<string> = new Set([
  ...['id', 'address', 'group', 'year', 'title', 'label', 'place', 'source', 'overridden', 'level'],
  ...['currency', 'parameters', 'tags', 'not_valued', 'cut', 'price_years', 'parts', 'party'],
]);

/** What an address goes without: figures and settings are found under their owner's. */
const CLEAR: ReadonlySet<string> = new Set(['figures', 'settings', 'lines', 'reason']);

/** The values of a result, and the keys that it has for them. */
export interface Values {
  /** By address, as it is written: a decimal in its promised digits, a reason, a word. */
  readonly byAddress: ReadonlyMap<string, Value>;
  /** Every path of keys, whether or not there is anything under it here. */
  readonly keys: ReadonlySet<string>;
}

interface Value {
  readonly text: string;
  /** Its path of keys in the document, the same for every case and line. */
  readonly key: string;
}

/**
 * Every value of a result. Two results are equal when all of these are. Keys are taken as they are
 * found, so that nothing a later version adds goes unseen.
 */
export function valuesOf(portfolio: SavedPortfolio | undefined): Values {
  const byAddress = new Map<string, Value>();
  const keys = new Set<string>();

  function gather(part: unknown, address: string, key: string): void {
    keys.add(key);
    if (part === null || part === undefined) return;
    if (typeof part !== 'object') {
      byAddress.set(address, { text: typeof part === 'string' ? part : JSON.stringify(part), key });
    } else if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) {
        gather(item, `${address}.${nameOf(item) ?? index}`, key);
      }
    } else if ('level' in part && 'value' in part) {
      gather(part.value, address, key);
    } else {
      const entries = Object.entries(part).filter(([name]) => !WORDS.has(name));
      for (const [name, value] of entries) {
        gather(value, CLEAR.has(name) ? address : `${address}.${name}`, `${key}.${name}`);
      }
    }
  }

  for (const of of portfolio?.cases ?? []) gather(of, of.id, 'case');
  for (const of of portfolio?.illustrations ?? []) gather(of, of.id, 'illustration');
  if (portfolio) gather(portfolio.pool, 'pool', 'pool');
  return { byAddress, keys };
}

/** What an item of a list is called: a line by its group too, a year by its number. */
function nameOf(item: unknown): string | undefined {
  const { id, group, party, year, horizon } = Object(item) as Readonly<Record<string, unknown>>;
  if (typeof id === 'string') return typeof group === 'string' ? `${group}.${id}` : id;
  const name = party ?? year ?? horizon;
  return typeof name === 'number' || typeof name === 'string' ? `${name}` : undefined;
}

/** Whether a result has no such key, where it has others beside it: another version wrote it. */
export function isUnknownTo({ keys }: Values, key: string): boolean {
  const path = key.split('.');
  const known = path.findIndex((_, index) => !keys.has(path.slice(0, index + 1).join('.')));
  if (known < 1) return false;
  const beside = `${path.slice(0, known).join('.')}.`;
  return [...keys].some((other) => other.startsWith(beside));
}

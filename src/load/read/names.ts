import { fault, type Report } from '../../model/diagnostic.ts';
import type { Entry, Node } from '../yaml/node.ts';

/** These mean something in formulas and addresses. */
const RESERVED: ReadonlySet<string> = new Set(['round', 'min', 'max', 't', 'pool', 'parameter']);
const PATTERNS = { name: /^[a-z][a-z0-9_]*$/, scenario: /^[a-z][a-z0-9_-]*$/ };

/**
 * The entries of a mapping that is keyed by names of the reader's own (lines, values, sources).
 * Reports names that cannot be one and leaves those entries out.
 */
export function namedEntries(
  node: Node | undefined,
  report: Report,
  pattern: keyof typeof PATTERNS = 'name',
): readonly Entry[] {
  if (node?.kind !== 'mapping') return [];
  return [...node.entries.values()].filter(({ key, keyPlace }) => {
    if (!isSpelled(key, pattern)) report(fault('invalid-id', { id: key, pattern }, keyPlace));
    else if (isReserved(key)) report(fault('reserved-id', { id: key, pattern }, keyPlace));
    else return true;
    return false;
  });
}

/** Whether a name is made of the signs that its kind takes. */
export function isSpelled(id: string, pattern: keyof typeof PATTERNS): boolean {
  return PATTERNS[pattern].test(id);
}

export function isReserved(id: string): boolean {
  return RESERVED.has(id);
}

import { fault, type Report } from '../../model/diagnostic.ts';
import type { Entry, Node } from '../yaml/node.ts';

/** These mean something in formulas and addresses. */
const RESERVED: ReadonlySet<string> = new Set(['round', 'min', 'max', 't', 'pool', 'parameter']);
const NAME = /^[a-z][a-z0-9_]*$/;

/**
 * The entries of a mapping that is keyed by names of the reader's own (lines, values, sources).
 * Reports names that cannot be one and leaves those entries out.
 */
export function namedEntries(node: Node | undefined, report: Report): readonly Entry[] {
  if (node?.kind !== 'mapping') return [];
  return [...node.entries.values()].filter(({ key, keyPlace }) => {
    if (!NAME.test(key)) report(fault('invalid-id', { id: key, pattern: 'name' }, keyPlace));
    else if (isReserved(key)) report(fault('reserved-id', { id: key, pattern: 'name' }, keyPlace));
    else return true;
    return false;
  });
}

export function isReserved(id: string): boolean {
  return RESERVED.has(id);
}

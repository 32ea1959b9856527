import { type Report, warning } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import type { Citation, Publication } from '../../model/source.ts';
import { type Node, placeOf } from '../yaml/node.ts';

/** Reads what a figure says it rests on. */
export type Cite = (node: Node | undefined) => Citation | undefined;

const HEAD = /^\s*([a-z][a-z0-9_]*)\s*(?:,|$)/;

/**
 * Makes a reader of citations: `id`, or `id, where in it`, is an entry of the shelf; anything else
 * is words. A single word that only just misses an entry gets a warning.
 */
export function createCite(publications: ReadonlyMap<string, Publication>, report: Report): Cite {
  return (node) => {
    if (node?.kind !== 'text') return undefined;
    const text = node.value.trim();
    const id = HEAD.exec(text)?.[1];
    if (id === undefined) return { text };
    const publication = publications.get(id);
    if (publication) return { text, publication };
    const suggestion = nearest(id, publications.keys());
    if (suggestion !== undefined) {
      report(warning('unknown-source', { id, suggestion }, placeOf(node)));
    }
    return { text };
  };
}

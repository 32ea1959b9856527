import { fault, type Report, warning } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/place.ts';
import type { Draft } from './draft.ts';
import { readWords } from './read/text.ts';
import { type Node, placeOf, valueAt } from './yaml/node.ts';

/** The cases that a portfolio file lists, with where; nothing when it lists none. */
export type Listed = ReadonlyMap<string, Place>;

/** Reads the list of cases. Reports a case that is listed twice. */
export function readListed(root: Node | undefined, report: Report): Listed | undefined {
  const list = valueAt(root, 'cases');
  if (list?.kind !== 'list') return undefined;
  const listed = new Map<string, Place>();
  for (const item of list.items) {
    const id = readWords(item);
    if (id === undefined) continue;
    const before = listed.get(id);
    if (before) report(fault('duplicate-case', { id }, placeOf(item), [before]));
    else listed.set(id, placeOf(item));
  }
  return listed;
}

/**
 * Chooses the files that make up a portfolio and puts them in its order. Reports ids that two files
 * share and, where all of the folder was read, what is listed and not there or there and not
 * listed. Of files that are taken, it passes on what is wrong with them.
 */
export function chooseCases(
  drafts: readonly Draft[],
  listed: Listed | undefined,
  isWholeFolder: boolean,
  report: Report,
): readonly Draft[] {
  const byId = new Map<string, Draft>();
  const taken: Draft[] = [];
  for (const draft of drafts) {
    const { id, place } = draft;
    const isUnlisted = isWholeFolder && listed && id !== undefined && !listed.has(id);
    if (isUnlisted) report(warning('unlisted-case', { id }, place));
    else draft.diagnostics.forEach(report);
    const before = id === undefined ? undefined : byId.get(id);
    if (id !== undefined && before) {
      report(fault('duplicate-case', { id }, place, before.place ? [before.place] : []));
      continue;
    }
    if (id !== undefined) byId.set(id, draft);
    if (!isUnlisted) taken.push(draft);
  }
  if (!listed) return taken;
  // A file that could not be read may be the one that is missed.
  if (isWholeFolder && drafts.every(({ id }) => id !== undefined)) {
    for (const [id, place] of listed) {
      if (byId.has(id)) continue;
      report(fault('unknown-case', { id, suggestion: nearest(id, byId.keys()) }, place));
    }
  }
  const order = new Map([...listed.keys()].map((id, index) => [id, index]));
  const rank = ({ id = '' }: Draft): number => order.get(id) ?? order.size;
  return taken.sort((a, b) => rank(a) - rank(b));
}

import type { Case } from '../model/case.ts';
import { openDraft } from './draft.ts';
import { readFlag, readWords } from './read/text.ts';
import type { Run } from './run.ts';
import { valueAt } from './yaml/node.ts';

/**
 * Whether some cases of a folder are all that count in its pool. The files that were not asked for
 * are opened only as far as needed, and without a word about what is in them.
 *
 * @param others the case files of the folder that were not read
 * @param listed the cases of the portfolio, where its file lists them
 */
export function hasWholePool(
  run: Run,
  cases: readonly Case[],
  others: readonly string[],
  listed: readonly string[] | undefined,
): boolean {
  const ids = new Set(cases.map(({ id }) => id));
  if (listed) {
    const isListed = new Set(listed);
    if (cases.some(({ id, pooled }) => pooled && !isListed.has(id))) return false;
    if (listed.every((id) => ids.has(id))) return true;
  }
  const quiet: Run = { folder: run.folder, report: () => undefined, remember: () => undefined };
  for (const name of others) {
    const { kind, id, root } = openDraft(quiet, name);
    if (kind === 'scenario') continue;
    if (!root || id === undefined) return false;
    const counts =
      !readFlag(valueAt(root, 'illustration')) && readWords(valueAt(root, 'pool')) !== 'false';
    if (counts && (!listed || listed.includes(id))) return false;
    ids.add(id);
  }
  return !listed || listed.every((id) => ids.has(id));
}

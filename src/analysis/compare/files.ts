import type { Fingerprint } from '../../model/saved.ts';

/** An input file that is not what it was, by the hash of its bytes. */
export interface FileChange {
  readonly path: string;
  readonly change: 'changed' | 'added' | 'removed';
}

/** Files by their paths; one that has only moved, with the same bytes, has not changed. */
export function changedFiles(
  before: readonly Fingerprint[],
  after: readonly Fingerprint[],
): readonly FileChange[] {
  const was = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const is = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path): readonly FileChange[] => {
    const [from, to] = [was.get(path), is.get(path)];
    if (from === to) return [];
    if (from !== undefined && to !== undefined) return [{ path, change: 'changed' }];
    const [hash, others] = from === undefined ? [to, before] : [from, after];
    if (others.some(({ sha256 }) => sha256 === hash)) return [];
    return [{ path, change: from === undefined ? 'added' : 'removed' }];
  });
}

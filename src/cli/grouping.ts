import { groupKeys } from '../analysis/groups.ts';
import { fault } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { Study } from './study.ts';

/** The study, at fault where its results can not be grouped by this key: nothing has such a tag. */
export function checkGrouping(asked: Study, key: string): Study {
  if (!asked.sound) return asked;
  const allowed = groupKeys(asked.results);
  if (allowed.includes(key)) return asked;
  const source = { name: `--group-by ${key}`, kind: 'argument', text: key } as const;
  const unknown = fault(
    'unknown-word',
    { key: '--group-by', word: key, allowed, suggestion: nearest(key, allowed) },
    { source: source.name, line: 1, column: 1, length: Math.max(1, key.length) },
  );
  return {
    ...asked,
    diagnostics: [...asked.diagnostics, unknown],
    sources: [...asked.sources, source],
    sound: false,
  };
}

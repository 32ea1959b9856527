import { expect, it } from 'vitest';
import { changedFiles } from '../../../src/analysis/compare/files.ts';

const files = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([path, sha256]) => ({ path, sha256 }));

it('tells files that changed, came and went; not those that only moved', () => {
  const before = files({ same: '1', edited: '2', gone: '3', here: '4' });
  const after = files({ same: '1', edited: '9', there: '4', new: '5' });
  expect(changedFiles(before, after)).toEqual([
    { path: 'edited', change: 'changed' },
    { path: 'gone', change: 'removed' },
    { path: 'new', change: 'added' },
  ]);
});

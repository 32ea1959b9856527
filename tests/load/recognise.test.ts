import { expect, it } from 'vitest';
import { recognise } from '../../src/load/recognise.ts';
import { folderWith, HEAD, SHELF } from './folder.ts';

const folder = folderWith({
  'a.yaml': HEAD,
  'late.yaml': `title: A\nvalues:\n  x: 1\ncase: a\n`,
  'portfolio.yaml': 'title: P\nparameters: 2024.yaml\n',
  '2024.yaml': SHELF,
  '2025.yaml': 'extends: 2024.yaml\n',
  'broken.yaml': '\t:',
  'result.json': '{}',
  'cut.json': '',
  'result.lock': '\n  { "schema_version": 1 }',
  'cases/b.yaml': HEAD,
});

it.each([
  ['a.yaml', 'cases'],
  ['late.yaml', 'cases'],
  ['portfolio.yaml', 'cases'],
  ['cases', 'cases'],
  ['broken.yaml', 'cases'],
  ['nowhere.yaml', 'cases'],
  ['2024.yaml', 'parameters'],
  ['2025.yaml', 'parameters'],
  ['result.json', 'result'],
  ['cut.json', 'result'],
  ['result.lock', 'result'],
  ['nowhere.json', 'result'],
])('takes %s for %s', (name, kind) => {
  expect(recognise(name, folder)).toBe(kind);
});

import { expect, test } from 'vitest';
import { createLocate } from '../../src/load/lines.ts';

const TEXT = 'ab\r\nc\n\n  déf';

test.each([
  [0, 1, { line: 1, column: 1, length: 1 }],
  [1, 1, { line: 1, column: 2, length: 1 }],
  [0, 10, { line: 1, column: 1, length: 2 }], // not beyond its line, nor into its end
  [4, 1, { line: 2, column: 1, length: 1 }],
  [6, 1, { line: 3, column: 1, length: 1 }],
  [9, 9, { line: 4, column: 3, length: 3 }],
  [12, 1, { line: 4, column: 6, length: 1 }], // just after the end
])('offset %i, length %i', (start, length, place) => {
  expect(createLocate('f', TEXT)(start, length)).toEqual({ source: 'f', ...place });
});

test('an empty text has a first line', () => {
  expect(createLocate('f', '')(0, 1)).toEqual({ source: 'f', line: 1, column: 1, length: 1 });
});

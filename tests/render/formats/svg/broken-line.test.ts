import { expect, it } from 'vitest';
import { brokenLine, type Stretch } from '../../../../src/render/formats/svg/broken-line.ts';

/** From where to where each piece is drawn. */
const pieces = (whole: Stretch, left: readonly Stretch[]): readonly Stretch[] =>
  brokenLine('c-target', 5, whole, left).map(({ markup }) => {
    const [, from, to] = /d="M5 (.*)L5 (.*)"/.exec(markup) ?? [];
    return [Number(from), Number(to)];
  });

it.each<[string, readonly Stretch[], readonly Stretch[]]>([
  ['nothing', [], [[0, 100]]],
  [
    'a stretch in the middle',
    [[20, 40]],
    [
      [0, 20],
      [40, 100],
    ],
  ],
  [
    'stretches that overlap',
    [
      [20, 40],
      [30, 50],
    ],
    [
      [0, 20],
      [50, 100],
    ],
  ],
  [
    'its ends',
    [
      [-5, 10],
      [90, 120],
    ],
    [[10, 90]],
  ],
  ['all of it', [[0, 100]], []],
])('a line leaves out %s', (_, left, drawn) => {
  expect(pieces([0, 100], left)).toEqual(drawn);
});

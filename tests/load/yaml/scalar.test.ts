import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/model/formula/walk.ts';
import { faultsOfCase, loadCase, onlyLine } from '../folder.ts';

/** The places of `1` and `days` in a formula, whatever the style it is written in. */
function placesIn(value: string): readonly string[] {
  const { amount } = onlyLine(loadCase(`benefits:\n  x:\n    amount: ${value}\n    source: s\n`));
  return partsOf(amount.formula).map(
    ({ place }) => `${place?.line}:${place?.column}+${place?.length}`,
  );
}

describe('each operand has its place', () => {
  test.each([
    ['plain', '1 + days', ['6:13+1', '6:17+4']],
    ['plain, before a comment', '1 + days # so much', ['6:13+1', '6:17+4']],
    ['plain, over two lines', '1\n      + days', ['6:13+1', '7:9+4']],
    ['in single quotes', "'1 + days'", ['6:14+1', '6:18+4']],
    ['in double quotes', '"1 + days"', ['6:14+1', '6:18+4']],
    ['in quotes over two lines', '"1 +\n      days"', ['6:14+1', '7:7+4']],
    ['folded', '>-\n      1 +\n      days', ['7:7+1', '8:7+4']],
    ['folded, with a comment above', '>- # so much\n      1 + days', ['7:7+1', '7:11+4']],
    ['as it stands', '|\n\n      1 + days\n', ['8:7+1', '8:11+4']],
    ['with escapes, the whole', '"1\\t+ days"', ['6:14+9', '6:14+9']],
  ])('%s', (_, value, places) => {
    expect(placesIn(value)).toEqual(places);
  });

  test('with Windows line ends', () => {
    const body =
      'benefits:\r\n  x:\r\n    amount: >-\r\n      1 +\r\n      days\r\n    source: s\r\n';
    const { amount } = onlyLine(loadCase(body));
    expect(amount.formula.place).toEqual({ source: 'cases/a.yaml', line: 7, column: 7, length: 3 });
  });
});

describe('a comment that cuts a value', () => {
  test.each([
    ['price #2', '4:14+2 hash-in-value cut=#2'],
    ['price  #2 and more # x', '4:15+15 hash-in-value cut=#2 and more # x'],
  ])('%s', (story, fault) => {
    expect(faultsOfStory(story)).toEqual([fault]);
  });

  test.each([
    'price # 2',
    'price#2',
    '"price #2"',
    "'price #2'",
    '>-\n  price #2',
    '"price" #2',
    'price #',
  ])('not in %s', (story) => {
    expect(faultsOfStory(story)).toEqual([]);
  });

  function faultsOfStory(story: string): readonly string[] {
    return faultsOfCase(`story: ${story}\nbenefits:\n  x: day_price\n`);
  }
});

test('an escape may not spell a control character', () => {
  const body = 'story: "\\e[31mred"\nbenefits:\n  x: day_price\n';
  expect(faultsOfCase(body)).toEqual(['4:9+9 yaml-syntax cause=CONTROL_CHARACTER']);
});

test.each(['', '""', "''", '"  "', '>-', '|\n\n'])('blank text is nothing: %j', (value) => {
  const body = `benefits:\n  x:\n    source: s\n    amount: ${value}\n`;
  expect(faultsOfCase(body)).toEqual(['7:5+6 empty-value key=amount']);
});

import { expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const NAMES = ['deadweight', 'attribution', 'displacement', 'drop_off', 'invalidity_days'];

it.each([
  ['deadweigth', 'deadweight'], // two neighbours swapped
  ['deadwight', 'deadweight'], // one left out
  ['deadweightt', 'deadweight'], // one too many
  ['dropoff', 'drop_off'],
  ['Attribution', 'attribution'],
  ['sroi', undefined],
  ['', undefined],
])('%s most likely meant %s', (word, expected) => {
  expect(nearest(word, NAMES)).toBe(expected);
});

it('takes the nearest, and of two as near the first', () => {
  expect(nearest('costs_b', ['costs_abc', 'costs_a', 'costs_c'])).toBe('costs_a');
  expect(nearest('costs', ['forgone', 'cost', 'costs'])).toBe('costs');
});

it('allows one edit in three letters, and one in any word', () => {
  expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
  expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  expect(nearest('ab', ['ax'])).toBe('ax');
  expect(nearest('ab', ['xy'])).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});

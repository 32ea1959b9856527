import { expect, test } from 'vitest';
import { mentionsYear } from '../../../src/model/formula/year.ts';
import { parse } from '../../helpers/figures.ts';

test.each(['t', '100 * 1.02 ^ (t - 1)', '-t', 'max(1, round(2 * t%, 0))'])(
  '%s differs by year',
  (text) => {
    expect(mentionsYear(parse(text))).toBe(true);
  },
);

test.each(['1', 'tt', 'days * 2', 'max(1, days)'])('%s does not', (text) => {
  expect(mentionsYear(parse(text))).toBe(false);
});

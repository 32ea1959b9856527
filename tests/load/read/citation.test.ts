import { expect, test } from 'vitest';
import { faultsOfCase, loadCase, onlyLine } from '../folder.ts';

const cited = (source: string) => `benefits:\n  x:\n    amount: days\n    source: ${source}\n`;

test.each([
  ['evaluation', 'evaluation'],
  ['evaluation, page 12', 'evaluation'],
  ["'evaluation,p. 12'", 'evaluation'],
  ['the evaluation, page 12', undefined],
  ['Evaluation', undefined],
  ['payslip', undefined],
])('%s', (source, id) => {
  const citation = onlyLine(loadCase(cited(source))).amount.source;
  expect(citation?.publication?.id).toBe(id);
  expect(citation?.text).toBe(source.replaceAll("'", ''));
  expect(faultsOfCase(cited(source))).toEqual([]);
});

test.each([
  ['evalution', '7:13+9'],
  ['evaluatoin, page 12', '7:13+19'],
])('%s only just misses', (source, place) => {
  const [id] = source.split(',');
  expect(faultsOfCase(cited(source))).toEqual([
    `${place} warning unknown-source id=${id} suggestion=evaluation`,
  ]);
});

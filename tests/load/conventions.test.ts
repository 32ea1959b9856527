import { expect, test } from 'vitest';
import { faultsOf, load, SHELF } from './folder.ts';

const caseOf = (id: string, more = '', year = '2024'): string =>
  `case: ${id}\ntitle: T\nyear: ${year}\n${more}benefits:\n  x:\n    amount: 1\n    source: s\n`;
const SHELVES = {
  'parameters/2023.yaml': SHELF.replace('2024', '2023').replace('EUR', 'BEF'),
  'parameters/2024.yaml': SHELF,
};

test('a case in another currency than its parameters', () => {
  expect(faultsOf(load({ ...SHELVES, 'cases/a.yaml': caseOf('a', 'currency: USD\n') }))).toEqual([
    'cases/a.yaml:1:7+1 mixed-currencies currencies=EUR,USD (parameters/2024.yaml:2:1+1)',
  ]);
});

test('cases in two currencies and two years', () => {
  const files = {
    ...SHELVES,
    'cases/a.yaml': caseOf('a'),
    'cases/b.yaml': caseOf('b', '', '2023'),
  };
  expect(faultsOf(load(files))).toEqual([
    'cases/b.yaml:1:7+1 mixed-currencies currencies=EUR,BEF (cases/a.yaml:1:7+1)',
    'cases/b.yaml:1:7+1 warning mixed-conventions convention=year (cases/a.yaml:1:7+1)',
  ]);
});

test.each(['pool: false\n', 'illustration: true\n'])('but not one outside the pool: %j', (more) => {
  const files = {
    ...SHELVES,
    'cases/a.yaml': caseOf('a'),
    'cases/b.yaml': caseOf('b', more, '2023'),
  };
  expect(faultsOf(load(files))).toEqual([]);
});

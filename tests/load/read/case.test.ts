import { describe, expect, test } from 'vitest';
import { faultsOfCase, loadCase, onlyCase } from '../folder.ts';

test('a case with all that it can say', () => {
  const found = onlyCase(
    loadCase(`currency: EUR
story:
  nl: Verhaal
tags:
  target_group: young people
  year: 2024
values:
  wage:
    value: 2735
    unit: money_per_month
    valid_from: 2024-05-01
    source: evaluation
benefits:
  x: wage * days
forgone_benefits:
  y: days
not_valued:
  - effect: rest at home
    because:
      en: nobody knows
  - effect:
      nl: rust
clients: 60
amounts: per_client
discount_rate:
  value: 3.5%
  source: s
timing:
  value: mid-year
  source: evaluation, page 2
  because: b
pool: false
published:
  sroi: 1
`),
  );
  expect(found).toMatchObject({
    id: 'a',
    place: { source: 'cases/a.yaml', line: 1, column: 7, length: 1 },
    title: 'A',
    year: '2024',
    currency: 'EUR',
    story: { nl: 'Verhaal' },
    lines: [
      { id: 'x', group: 'benefits' },
      { id: 'y', group: 'forgone_benefits' },
    ],
    notValued: [
      { effect: 'rest at home', because: { en: 'nobody knows' } },
      { effect: { nl: 'rust' } },
    ],
    clients: { formula: { text: '60' } },
    amounts: 'per_client',
    settings: {
      timing: {
        value: 'mid-year',
        place: { line: 32, column: 10 },
        source: { publication: { id: 'evaluation' } },
        because: 'b',
      },
    },
    pooled: false,
    illustration: false,
    published: { figures: [{ name: 'sroi' }] },
  });
  expect([...found.tags]).toEqual([
    ['target_group', 'young people'],
    ['year', '2024'],
  ]);
  expect(found.values.get('wage')).toMatchObject({
    unit: 'money_per_month',
    validFrom: '2024-05-01',
  });
  expect([...found.settings.figures.keys()]).toEqual(['discount_rate']);
});

test('a case with the least that it must say', () => {
  const found = onlyCase(loadCase('benefits:\n  x: days\n'));
  expect(found).toMatchObject({
    currency: 'EUR',
    story: undefined,
    notValued: [],
    investment: [],
    clients: undefined,
    amounts: undefined,
    pooled: true,
    illustration: false,
    published: undefined,
  });
});

test('an illustration is never pooled', () => {
  const found = onlyCase(loadCase('illustration: true\npool: true\nbenefits:\n  x: days\n'));
  expect(found).toMatchObject({ illustration: true, pooled: false });
});

describe('a case without lines', () => {
  test.each([
    ['', ['1:7+1 empty-case id=a']],
    ['benefits: {}\n', ['1:7+1 empty-case id=a']],
    ['illustration: true\n', ['1:7+1 empty-case id=a']],
    // One cause, one word.
    ['benefits:\n', ['4:1+8 empty-value key=benefits']],
    ['cost:\n  x: days\n', ['4:1+4 unknown-key key=cost suggestion=costs']],
    ['kosten:\n  x: days\n', ['4:1+6 dutch-key key=kosten suggestion=costs']],
  ])('%j', (body, faults) => {
    expect(faultsOfCase(body)).toEqual(faults);
  });
});

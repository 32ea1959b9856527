import { describe, expect, it } from 'vitest';
import { groupResults } from '../../../../src/analysis/groups.ts';
import type { Language } from '../../../../src/model/text.ts';
import type { Block } from '../../../../src/render/page.ts';
import { groupsBlocks } from '../../../../src/render/pages/calc/groups.ts';
import { study } from '../../study.ts';

/** An eighth of each amount counts; a client costs 448.60. */
const CASES = [
  { id: 'a', tags: { age: 'young' }, benefits: { tax: { amount: '8000', gainer: 'state' } } },
  { id: 'b', tags: { age: 'old' }, benefits: { tax: '80' }, cost_per_client: '0' },
  { id: 'c', benefits: { tax: '0.04' }, costs: { relief: { amount: '16', payer: 'city' } } },
];

const blocks = (key: string, language: Language = 'en'): readonly Block[] =>
  groupsBlocks(groupResults(study({ cases: CASES }), key), language);

const rows = (of: readonly Block[]): readonly string[] =>
  of.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.columns.map(({ head }) => head).join(' | '),
          ...block.rows.map(({ cells }) =>
            cells.map(({ text, mark = '' }) => text + mark).join(' | '),
          ),
        ]
      : [],
  );

describe('cases by a tag', () => {
  it('as a table that the pool closes, under the name of the tag in the files', () => {
    // 1000 + 10 − 1.995 = 1008.005; 1008.005 / (448.60 × 2) = 1.1235.
    expect(rows(blocks('age'))).toEqual([
      'age | Cases | Gain | Present value | Investment | SROI',
      'young | 1 | 8,000.00 | 1,000.00 | 448.60 | 2.23',
      'old | 1 | 80.00 | 10.00 | 0.00 | none¹',
      'not stated | 1 | -15.96 | -2.00 | 448.60 | 0.00',
      'Pool | 3 | 8,064.04 | 1,008.01 | 897.20 | 1.12',
    ]);
  });

  it('says why a group has no ratio, and that the cents do not add up', () => {
    expect(blocks('age').slice(1)).toEqual([
      {
        kind: 'notes',
        notes: [{ mark: '¹', text: 'No ratio: there is no investment above zero.' }],
      },
      {
        kind: 'paragraph',
        text: 'Each figure is rounded on its own: shown parts do not everywhere add up to the shown total.',
      },
    ]);
  });
});

it.each([
  ['payer', 'en', 'Who pays | Lines | Gain | Present value | Investment'],
  ['gainer', 'nl', 'Wie wint | Posten | Winst | Contante waarde'],
  ['stakeholder', 'nl', 'Belanghebbende | Posten | Winst | Contante waarde'],
] as const)('lines by %s, in %s', (key, language, heads) => {
  expect(rows(blocks(key, language))[0]).toBe(heads);
});

it('a line, and what was invested, stand with their payer', () => {
  expect(rows(blocks('payer')).slice(1)).toEqual([
    'city | 1 | -16.00 | -2.00 | 0.00',
    'not stated | 6 | 8,080.04 | 1,010.01 | 897.20',
    'Pool | 7 | 8,064.04 | 1,008.01 | 897.20',
  ]);
});

it('without a pool there is a word on why there are no groups', () => {
  expect(groupsBlocks(undefined, 'nl')).toEqual([
    {
      kind: 'paragraph',
      text: 'Er zijn geen groepen: die tellen op tot een totaal, en dat is er niet.',
    },
  ]);
});

import { expect, it } from 'vitest';
import { groupResults } from '../../../../src/analysis/groups.ts';
import { groupsCsv } from '../../../../src/render/formats/csv/groups.ts';
import { study } from '../../study.ts';

/** An eighth of each amount counts; a client costs 448.60. */
const result = study({
  title: 'A, B',
  cases: [
    { id: 'a', tags: { age: '=1' }, benefits: { tax: { amount: '1', stakeholder: 'state' } } },
    { id: 'b', benefits: { tax: '16' }, cost_per_client: '0' },
  ],
});
const csv = (key: string): readonly string[] =>
  groupsCsv([result], (one) => groupResults(one, key), 'en').split('\n');

it('a row a group, unrounded, and last the pool', () => {
  expect(csv('age')).toEqual([
    'portfolio,group_by,kind,group,cases,lines,gain,present_value,investment,sroi,missing',
    // 0.125 / 448.60, to 40 significant digits: 125 / 448600 = 5 / 17944.
    `"A, B",age,group,'=1,1,,1,0.125,448.6,0.0002786446723138653588943379402585822559073,`,
    '"A, B",age,group,,1,,16,2,0,,sroi: no-investment',
    // 2.125 / 448.60 = 2125 / 448600 = 85 / 17944.
    '"A, B",age,pool,,2,,17,2.125,448.6,0.004736959429335711101203744984395898350424,',
    '',
  ]);
});

it('lines have no investment and no ratio of their own', () => {
  expect(csv('stakeholder').slice(1)).toEqual([
    '"A, B",stakeholder,group,state,,1,1,0.125,,,',
    '"A, B",stakeholder,group,,,1,16,2,,,',
    '"A, B",stakeholder,pool,,,2,17,2.125,,,',
    '',
  ]);
});

it('has no rows of a portfolio without groups', () => {
  expect(groupsCsv([result], () => undefined, 'en').split('\n')).toHaveLength(2);
});

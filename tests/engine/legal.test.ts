import { describe, expect, it } from 'vitest';
import { statedFigures } from '../../src/analysis/stated.ts';
import { type LegalRange, legalRange } from '../../src/engine/legal.ts';
import { exactText } from '../../src/model/decimal.ts';
import { figure } from '../helpers/figures.ts';
import { makeParameters, makePortfolio } from '../helpers/records.ts';

const told = ({ low, high, whole }: LegalRange): string =>
  `${low ? exactText(low) : '…'} to ${high ? exactText(high) : '…'}${whole ? ', whole' : ''}`;

const SHARE = '0 to 1';
const YEAR = '0 to 500, whole';

// METHOD: a share is from 0 to 1, a drop-off may be negative; amounts are positive, since the group
// gives the sign; years are whole numbers of the plan, of which 0 is before the activity.
describe('what a figure may be', () => {
  const everything = makePortfolio([
    {
      parameters: makeParameters({
        deadweight: '0',
        attribution: '0',
        cost_per_client: '1',
        values: { price: figure('-5', { unit: 'money' }), part: figure('5%', { unit: 'share' }) },
      }),
      displacement: '0',
      drop_off: '-2%',
      timing: 'mid-year',
      discount_rate: '3%',
      discount_after: '1',
      horizon: ['5', '30'],
      values: { own: '3' },
      clients: '60',
      amounts: 'total',
      benefits: {
        wage: { amount: '1', quantity: '2', duration: '3', starts: '0', contribution: '25%' },
        // Lines may have the names of fields.
        duration: { amounts: ['1', '2'] },
      },
      investment: { starts: { amount: '5', quantity: '2' } },
    },
  ]);
  const stated = statedFigures(everything);

  it.each([
    ['deadweight', SHARE],
    ['attribution', SHARE],
    ['cost_per_client', '0 to …'],
    ['price', '… to …'],
    ['part', SHARE],
    ['case.displacement', SHARE],
    ['case.drop_off', '-1 to 1'],
    ['case.discount_rate', SHARE],
    ['case.discount_after', YEAR],
    ['case.horizon', YEAR],
    ['case.values.own', '… to …'],
    ['case.clients', '0 to …'],
    ['case.benefits.wage', '0 to …'],
    ['case.benefits.wage.quantity', '0 to …'],
    ['case.benefits.wage.duration', '1 to 500, whole'],
    ['case.benefits.wage.starts', YEAR],
    ['case.benefits.wage.contribution', SHARE],
    ['case.benefits.duration', '0 to …'],
    ['case.benefits.duration.amounts.2', '0 to …'],
    ['case.investment.starts', '0 to …'],
    ['case.investment.starts.quantity', '0 to …'],
  ])('%s is %s', (address, legal) => {
    const found = stated.filter((one) => one.address === address);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(told(legalRange(one))).toBe(legal);
  });

  it('is known of every figure that files state', () => {
    for (const one of stated) expect(() => legalRange(one), one.address).not.toThrow();
  });
});

import { expect, it } from 'vitest';
import { capacityFor } from '../../../src/analysis/sweep/blocks.ts';
import { makePlan } from '../../../src/analysis/sweep/plan.ts';
import { parseVaried } from '../../../src/model/vary/parse.ts';
import { makePortfolio } from '../../helpers/records.ts';

it('reckons fewer points at once the more cases there are, and never next to none', () => {
  expect([0, 4, 64].map(capacityFor)).toEqual([16_384, 16_384, 16_384]);
  expect(capacityFor(1_024)).toBe(1_024);
  expect(capacityFor(1_000_000)).toBe(256);
});

it('gives blocks of so many points that follow each other', () => {
  const ids = Array.from({ length: 128 }, (_, number) => `case-${number}`);
  const portfolio = makePortfolio(ids.map((id) => ({ id, benefits: { fee: '10' } })));
  const { varied } = parseVaried(['deadweight=0..0.9999:0.0001'], '');
  const { plan } = makePlan(portfolio, { varied });
  const lengths: number[] = [];
  for (const { start, length, columns } of plan?.blocks() ?? []) {
    expect(start).toBe(lengths.reduce((sum, one) => sum + one, 0));
    expect(columns[0]?.units).toHaveLength(8_192);
    lengths.push(length);
  }
  expect(lengths).toEqual([8_192, 10_000 - 8_192]);
});

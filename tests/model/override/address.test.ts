import { expect, it } from 'vitest';
import { plainAddress } from '../../../src/model/override/address.ts';

it.each([
  ['deadweight', 'deadweight'],
  ['casus-1.benefits.payroll', 'casus-1.benefits.payroll'],
  ['casus-1.benefits.payroll.amount', 'casus-1.benefits.payroll'],
  ['casus-1.investment.staff.amount', 'casus-1.investment.staff'],
  ['casus-1.benefits.payroll.amounts.2', 'casus-1.benefits.payroll.amounts.2'],
  ['contribution', 'attribution'],
  ['casus-1.contribution', 'casus-1.attribution'],
  ['casus-1.benefits.payroll.contribution', 'casus-1.benefits.payroll.attribution'],
  // A line or a value may be called so.
  ['casus-1.benefits.amount', 'casus-1.benefits.amount'],
  ['casus-1.benefits.contribution', 'casus-1.benefits.contribution'],
  ['casus-1.values.contribution', 'casus-1.values.contribution'],
])('%s is %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});

import fc from 'fast-check';
import type { CaseText } from './records.ts';

/** The same cases at every run; fast-check prints seed and counterexample of a failure. */
export const RUNS = { seed: 20_240_501, numRuns: 200 };

/** Money with two decimals: three after a point would be read as thousands. */
export const money = fc
  .integer({ min: 0, max: 10_000_000_00 })
  .map((cents) => `${Math.floor(cents / 100)}.${`${cents % 100}`.padStart(2, '0')}`);

/** A share from 0% to 100%, in tenths. */
export const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => `${tenths / 10}%`);

const count = fc.integer({ min: 0, max: 400 }).map(String);
const years = fc.integer({ min: 1, max: 8 }).map(String);
const fewYears = fc.integer({ min: 0, max: 9 }).map(String);
const timing = fc.constantFrom('end-of-year', 'mid-year', 'start-of-year');

const sound = fc.record(
  {
    amount: fc.oneof(
      money,
      money.map((text) => `${text} / 3`),
      money.map((text) => `${text} * 1.02 ^ (t - 1)`),
    ),
    quantity: count,
    duration: years,
    starts: fc.integer({ min: 0, max: 4 }).map(String),
    loss: fc.boolean(),
    situation: fc.constantFrom('with', 'without'),
    deadweight: share,
    attribution: share,
    displacement: share,
    drop_off: fc.integer({ min: -100, max: 100 }).map((percent) => `${percent}%`),
    timing,
  },
  { requiredKeys: ['amount'] },
);
const uneven = fc.record(
  {
    amounts: fc.array(money, { minLength: 1, maxLength: 6 }),
    quantity: count,
    starts: fewYears,
    loss: fc.boolean(),
    deadweight: share,
    timing,
  },
  { requiredKeys: ['amounts'] },
);
const input = fc.record(
  { amount: money, quantity: count, duration: years, starts: years },
  { requiredKeys: ['amount'] },
);
const lines = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/), fc.oneof(sound, uneven), {
  maxKeys: 4,
});

/** A case that holds to the file format: every figure of it must be a number or have a reason. */
export const soundCase: fc.Arbitrary<CaseText> = fc.record(
  {
    benefits: lines,
    forgone_benefits: lines,
    costs: lines,
    avoided_costs: lines,
    investment: fc.dictionary(fc.constantFrom('rent', 'wages', 'time'), input, { maxKeys: 3 }),
    clients: count,
    amounts: fc.constantFrom('per_client', 'total'),
    deadweight: share,
    contribution: share,
    discount_rate: share,
    discount_after: fewYears,
    timing,
    horizon: fc.array(fewYears, { minLength: 1, maxLength: 3 }),
    illustration: fc.boolean(),
  },
  { requiredKeys: ['timing', 'amounts'] },
);

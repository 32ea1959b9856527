import { describe, expect, it } from 'vitest';
import { type CaseText, faultsOf, makeParameters } from '../helpers/records.ts';

const benefits = { a: '100' };

describe('a setting that nobody states', () => {
  const stated = { deadweight: '50%', attribution: '75%', cost_per_client: '100' } as const;
  const shelfWithout = (name: keyof typeof stated) =>
    makeParameters({ ...stated, [name]: undefined });

  it.each(['deadweight', 'attribution', 'cost_per_client'] as const)(
    '%s is missed at the case, once',
    (setting) => {
      const text = { parameters: shelfWithout(setting), benefits: { a: '100', b: '5' } };
      expect(faultsOf(text)).toMatchObject([
        { code: 'missing-setting', facts: { setting, id: 'case' }, place: { source: 'case' } },
      ]);
      expect(faultsOf({ ...text, [setting]: '1%' })).toEqual([]);
      expect(faultsOf(text, { [setting]: '1%' })).toEqual([]);
      expect(faultsOf({ ...text, illustration: true })).toEqual([]);
    },
  );

  it('attribution is stated by a contribution', () => {
    const text = { parameters: shelfWithout('attribution'), benefits };
    expect(faultsOf({ ...text, contribution: '25%' })).toEqual([]);
    expect(faultsOf(text, { contribution: '25%' })).toEqual([]);
  });

  it('may be stated by every line, and not by some', () => {
    const parameters = shelfWithout('deadweight');
    const line = { amount: '5', deadweight: '10%' };
    expect(faultsOf({ parameters, benefits: { a: line, b: line } })).toEqual([]);
    expect(faultsOf({ parameters, benefits: { a: line, b: '5' } })).toMatchObject([
      { code: 'missing-setting', facts: { setting: 'deadweight' } },
    ]);
  });

  it('is no cost per client where the case has inputs, or costs of its own', () => {
    const text: CaseText = { parameters: shelfWithout('cost_per_client'), benefits };
    expect(faultsOf({ ...text, investment: { rent: '5' } })).toEqual([]);
    expect(faultsOf({ ...text, costs: { rent: '5' } })).toEqual([]);
  });

  it.each(['displacement', 'drop_off', 'discount_rate'])('is no fault for %s: that is 0', () => {
    expect(faultsOf({ benefits })).toEqual([]);
  });
});

describe('clients', () => {
  const text: CaseText = { benefits, values: { group: '4' } };
  it.each(['8', '0', '0.5', 'group * 2', '2 / 2 + 1'])(
    'of %s want to know of whom amounts are',
    (clients) => {
      expect(faultsOf({ ...text, clients })).toMatchObject([
        { code: 'clients-without-amounts', facts: { id: 'case' }, place: { source: clients } },
      ]);
      expect(faultsOf({ ...text, clients, amounts: 'total' })).toEqual([]);
      expect(faultsOf({ ...text, clients, amounts: 'per_client' })).toEqual([]);
    },
  );

  it.each(['1', 'group / 4', '1 / 3 * 3'])('of %s are one', (clients) => {
    expect(faultsOf({ ...text, clients })).toEqual([]);
  });
});

describe('a timing', () => {
  it('must be stated as soon as the rate is not 0, and is missed where the rate is stated', () => {
    expect(faultsOf({ benefits, discount_rate: '3%' })).toMatchObject([
      { code: 'missing-timing', place: { source: '3%' } },
    ]);
    expect(faultsOf({ benefits, discount_rate: '0%' })).toEqual([]);
    expect(faultsOf({ benefits })).toEqual([]);
    expect(faultsOf({ benefits, discount_rate: '3%', timing: 'mid-year' })).toEqual([]);
    expect(faultsOf({ benefits, discount_rate: '3%' }, { timing: 'mid-year' })).toEqual([]);
  });
});

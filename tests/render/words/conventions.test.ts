import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/text.ts';
import { conventionsLine } from '../../../src/render/words/conventions.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { study } from '../study.ts';

const line = (sketch: Parameters<typeof study>[0], language: Language = 'en') =>
  conventionsLine(study(sketch).conventions, 'EUR', language);

const benefits = { wage: '1000' };

describe('the line of conventions', () => {
  it('of the published cases', () => {
    const { conventions } = leerwinkels();
    expect(conventionsLine(conventions, 'EUR', 'en')).toBe(
      'deadweight 50%, attribution 75% to others: 12.5% of the gain counts; €448.60 per client; one year, not discounted; not stated, so by default: displacement 0%, drop-off 0%, discount rate 0%.',
    );
    expect(conventionsLine(conventions, 'EUR', 'nl')).toBe(
      'deadweight 50%, attributie 75% aan anderen: 12,5% van de winst telt; €\u00a0448,60 per cliënt; één jaar, niet verdisconteerd; niet opgegeven, dus standaard: verdringing 0%, drop-off 0%, discontovoet 0%.',
    );
  });

  it('over several years, discounted, with a contribution and an own investment', () => {
    const settings = {
      deadweight: '40%',
      contribution: '70%',
      displacement: '10%',
      drop_off: '30%',
      discount_rate: '3.5%',
      timing: 'end-of-year' as const,
    };
    const one = { id: 'one', benefits: { wage: { amount: '1000', duration: '2' } }, ...settings };
    expect(line({ cases: [{ ...one, investment: { staff: '100' } }] })).toBe(
      'deadweight 40%, attribution 30% to others, displacement 10%: 37.8% of the gain counts; drop-off 30% a year; investment stated by case; 2 years, discounted at 3.5% a year, end-of-year.',
    );
  });

  it('where they vary', () => {
    const cases = [
      { id: 'one', benefits, deadweight: '40%', cost_per_client: '100' },
      {
        id: 'two',
        benefits: { wage: { amount: '1', duration: '2' } },
        attribution: '10%',
        drop_off: '5%',
        discount_rate: '2%',
        timing: 'mid-year' as const,
      },
    ];
    expect(line({ cases })).toBe(
      'deadweight varies by line, attribution varies by line: the share of the gain that counts varies by line; drop-off varies by line; cost per client varies by case; number of years varies by case, discount rate varies by case; not stated, so by default: displacement 0%.',
    );
  });

  it('the horizon, and the year after which the rate counts', () => {
    const one = {
      id: 'one',
      benefits: { wage: { amount: '1', duration: '9' } },
      discount_rate: '2%',
      discount_after: '3',
      timing: 'mid-year' as const,
    };
    expect(line({ cases: [{ ...one, horizon: ['5'] }] })).toContain(
      '; 5 years, horizon up to year 5, discounted at 2% a year, mid-year, the rate counts after year 3;',
    );
    expect(line({ cases: [{ ...one, horizon: ['5', '1', '8'] }] }, 'nl')).toContain(
      '; 8 jaar, horizons t.e.m. jaar 1, 5 en 8 (deze cijfers: t.e.m. jaar 8), verdisconteerd aan 2% per jaar, midden van het jaar, de voet telt na jaar 3;',
    );
    const { discount_after: _, ...other } = { ...one, id: 'two', horizon: ['1'] };
    expect(line({ cases: [{ ...one, horizon: ['5'] }, other] })).toContain(
      'horizon varies by case, discounted at 2% a year, mid-year, the year after which the rate counts varies by case',
    );
  });

  it('says nothing of a horizon or of such a year where nobody states one', () => {
    const one = { id: 'one', benefits, discount_rate: '2%', timing: 'mid-year' as const };
    expect(line({ cases: [one] })).toContain('; one year, discounted at 2% a year, mid-year;');
  });

  it('lines that are timed otherwise than their case', () => {
    const { conventions } = study({
      cases: [{ id: 'one', benefits, discount_rate: '2%', timing: 'mid-year' as const }],
    });
    expect(conventionsLine({ ...conventions, timed_by_line: true }, 'EUR', 'en')).toContain(
      'discounted at 2% a year, timing varies by line',
    );
  });

  it('one rate with two timings', () => {
    const cases = (['mid-year', 'end-of-year'] as const).map((timing) => ({
      id: timing,
      benefits,
      discount_rate: '2%',
      timing,
    }));
    expect(line({ cases }, 'nl')).toContain(
      'één jaar, verdisconteerd aan 2% per jaar, moment in het jaar verschilt per casus',
    );
  });
});

describe('what a sweep moves', () => {
  const { conventions } = study({
    cases: [
      { id: 'one', benefits: { pay: '100' }, discount_rate: '2%', timing: 'mid-year' as const },
    ],
  });
  const without = (...moved: readonly (keyof typeof conventions)[]): string =>
    conventionsLine(conventions, 'EUR', 'en', new Set(moved));

  it('is left out, and nothing is said in its place', () => {
    expect(without()).toBe(
      'deadweight 50%, attribution 75% to others: 12.5% of the gain counts; €448.60 per client; one year, discounted at 2% a year, mid-year; not stated, so by default: displacement 0%, drop-off 0%.',
    );
    expect(without('deadweight', 'kept_share', 'cost_per_client', 'drop_off')).toBe(
      'attribution 75% to others; one year, discounted at 2% a year, mid-year; not stated, so by default: displacement 0%.',
    );
    expect(without('deadweight', 'attribution', 'kept_share', 'years')).toBe(
      '€448.60 per client; discounted at 2% a year, mid-year; not stated, so by default: displacement 0%, drop-off 0%.',
    );
  });

  it('may be the rate, whose timing still holds; or the timing', () => {
    expect(without('discount_rate')).toContain('; one year, timing: mid-year; not stated');
    expect(without('timing')).toContain('; one year, discounted at 2% a year; not stated');
    expect(without('discount_rate', 'timing')).toContain('; one year; not stated');
  });
});

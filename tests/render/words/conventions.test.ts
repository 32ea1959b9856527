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

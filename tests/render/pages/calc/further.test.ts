import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/model/text.ts';
import { furtherBlocks, furtherWords } from '../../../../src/render/pages/calc/further.ts';
import { type CaseText, reckon } from '../../../helpers/records.ts';
import { grid, notes, paragraphs, tables } from './blocks.ts';

const NOTHING_OFF = { deadweight: '0', attribution: '0' };

const further = (text: CaseText, language: Language = 'en') => {
  const { figures } = reckon({ ...NOTHING_OFF, ...text });
  return furtherBlocks({ name: 'one', figures }, language);
};
const shown = (text: CaseText, language: Language = 'en') =>
  grid(tables(further(text, language))[0]).slice(1);

/** What comes in each year from year 1 on, each as a line of its own. */
const flow = (...amounts: readonly string[]) =>
  Object.fromEntries(
    amounts.map((amount, index) => [`y${index + 1}`, { amount, starts: `${index + 1}` }]),
  );

describe('further figures', () => {
  it('of −50, 10, 13, 16, 19, 22: paid back after 3 + 11/19 years', () => {
    // 80 − 50 = 30; 30 / 50 = 0.60; 80 / 50 = 1.60; 10 + 13 + 16 = 39, and 11 of the 19: 3.5789.
    const one = { investment: { put: '50' }, benefits: flow('10', '13', '16', '19', '22') };
    expect(grid(tables(further(one))[0])).toEqual([
      ['Further figures', 'one'],
      ['Impact', '80.00'],
      ['Present value', '80.00'],
      ['Investment', '50.00'],
      ['Net present value', '30.00'],
      ['Net SROI', '0.60'],
      ['Benefit-cost ratio (B + A) / (C + F)', '1.60'],
      ['Benefit-cost ratio (B − F) / (C − A)', '1.60'],
      ['Benefit-cost ratio (B − F + A) / C', '1.60'],
      ['Investment payback (years)', '3.58'],
      ['Discounted investment payback (years)', '3.58'],
    ]);
  });

  it('the three benefit-cost ratios of 100, 10, 50 and 20, without an investment', () => {
    // (100 + 20) / (50 + 10), (100 − 10) / (50 − 20), (100 − 10 + 20) / 50; all of them net 60.
    const one = {
      cost_per_client: '0',
      benefits: { b: '100' },
      forgone_benefits: { f: '10' },
      costs: { c: '50' },
      avoided_costs: { a: '20' },
    };
    expect(shown(one, 'nl').slice(3)).toEqual([
      ['Netto contante waarde', '60,00'],
      ['Netto-SROI', 'geen¹'],
      ['Baten-kostenratio (B + A) / (K + G)', '2,00'],
      ['Baten-kostenratio (B − G) / (K − A)', '3,00'],
      ['Baten-kostenratio (B − G + A) / K', '2,20'],
      ['Terugverdientijd investering (jaar)', 'geen¹'],
      ['Verdisconteerde terugverdientijd investering (jaar)', 'geen¹'],
    ]);
    expect(notes(further(one))).toEqual(['¹ No ratio: there is no investment above zero.']);
  });

  it.each<[string, CaseText, Language, string]>([
    ['immediate', { benefits: { b: { amount: '50', starts: '0' } } }, 'en', 'immediate'],
    ['immediate', { benefits: { b: { amount: '50', starts: '0' } } }, 'nl', 'onmiddellijk'],
    ['later than the plan', { benefits: { b: '49' } }, 'en', 'not within the horizon'],
    ['later than the plan', { benefits: { b: '49' } }, 'nl', 'niet binnen de horizon'],
    ['never', { costs: { b: '1' } }, 'en', 'never'],
    ['never', { costs: { b: '1' } }, 'nl', 'nooit'],
    ['after a year', { benefits: { b: '50' } }, 'nl', '1,00'],
  ])('a payback that is %s', (_, text, language, expected) => {
    const rows = shown({ ...text, investment: { put: '50' } }, language);
    expect(rows.slice(-2).map((row) => row[1])).toEqual([expected, expected]);
  });

  it('a ratio that nothing stands below, with the reason', () => {
    // C − A = 5 + 5 − 20 is below zero.
    const one = { cost_per_client: '5', costs: { c: '5' }, avoided_costs: { a: '20' } };
    expect(shown(one)[6]).toEqual(['Benefit-cost ratio (B − F) / (C − A)', 'none¹']);
    expect(notes(further(one))).toEqual(['¹ No ratio: nothing above zero stands below the line.']);
  });

  it('says what the letters stand for, in the letters of the language', () => {
    const words = (language: Language) => paragraphs([furtherWords(language)])[0];
    expect(words('en')).toMatch(/^B is benefits, F forgone benefits, A avoided costs and C costs/);
    expect(words('nl')).toMatch(
      /^B zijn de baten, G de gederfde baten, A de vermeden kosten en K de kosten/,
    );
  });
});

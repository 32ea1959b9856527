import { describe, expect, it } from 'vitest';
import {
  FIGURE_TERMS,
  GROUP_TERMS,
  REASONS,
  TERMS,
  TIMING_TERMS,
} from '../../../src/render/words/terms.ts';

const all = [FIGURE_TERMS, GROUP_TERMS, REASONS, TERMS, TIMING_TERMS].flatMap((record) =>
  Object.values(record as Record<string, { nl: string; en: string }>),
);
const whole = (text: string) => text.replaceAll('\u00ad', '');

describe('the words of pages', () => {
  it('names the two paybacks so that nobody takes one for the other', () => {
    const { report_payback_years: report, investment_payback_months: investment } = FIGURE_TERMS;
    expect(whole(report.nl)).toBe('Terugverdientijd rapport (jaar)');
    expect(whole(investment.nl)).toBe('Terugverdientijd investering (maanden)');
    expect(whole(report.en)).toBe('Report payback (years)');
    expect(whole(investment.en)).toBe('Investment payback (months)');
  });

  it('never speaks of an eigen bijdrage, which is a co-payment', () => {
    for (const { nl, en } of all) {
      expect(whole(nl)).not.toMatch(/eigen bijdrage/i);
      expect(nl).not.toBe('');
      expect(en).not.toBe('');
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Principle, Shown } from '../../../src/analysis/lint/principles.ts';
import { lintOf, type StudyText } from './study.ts';

function shown<P extends Principle>(principle: P, study: StudyText): Shown[P] {
  const found = lintOf(study).checklist.find((one) => one.principle === principle);
  return found?.shown as Shown[P];
}

const A = `
story: What happened.
benefits:
  wage:
    amount: 1000
    source: a payslip
    stakeholder: clients
    range:
      low: 900
      high: 1100
  vat:
    amount: 9
    assumption: a guess
    stakeholder: the state
    gainer: federal
    deadweight: 0%
costs:
  relief:
    amount: 100
    source: a tax form
    note: At its maximum.
    stakeholder: the state
    payer: federal
    duration: 2
    drop_off: 10%
    displacement: 5%
not_valued:
  - effect: Confidence
    because: nobody measured it
  - effect: Health
published:
  gain: 809
  impact: 1
`;
const B = `
pool: false
benefits:
  wage: day_price * days
`;
const C = 'illustration: true\nbenefits:\n  wage: 5\n';
const STUDY: StudyText = {
  cases: { a: A, b: B, c: C },
  portfolio:
    'limitations:\n  - One year.\n  - Two cases.\nlint:\n  large-share: one of two cases\n',
};

describe('what the files show of the principles, illustrations left out', () => {
  it('is who the lines name', () => {
    expect(shown('involve-stakeholders', STUDY)).toEqual({
      lines_with_stakeholder: { count: 3, of: 4 },
      stakeholders: 2,
      lines_with_payer_or_gainer: { count: 2, of: 4 },
    });
  });

  it('is what went the other way, and what is not put in money', () => {
    expect(shown('understand-what-changes', STUDY)).toEqual({
      cases_with_story: { count: 1, of: 2 },
      lines_against_the_gain: { count: 1, of: 4 },
      effects_not_valued: 2,
    });
  });

  it('is what lines and numbers rest on', () => {
    // Numbers: three settings, two parameters, four amounts (one more is made of parameters),
    // a duration and three deductions of lines.
    expect(shown('value-what-matters', STUDY)).toEqual({
      lines_with_source: { count: 3, of: 4 },
      lines_with_assumption: { count: 1, of: 4 },
      figures_with_range: { count: 1, of: 13 },
      scenarios: 0,
    });
  });

  it('is how much is small, left out, and out of the pool', () => {
    // 12.5% of 1000, 25% of 9, 12.5% of 95% of 190 and 12.5% of 3608: 600.8125, of which 1% is 6.0.
    expect(shown('only-material', STUDY)).toEqual({
      small_lines: { count: 1, of: 4 },
      not_valued_with_reason: { count: 1, of: 2 },
      cases_in_pool: { count: 1, of: 2 },
    });
  });

  it('is what is taken off, and by how many different shares', () => {
    expect(shown('do-not-over-claim', STUDY)).toEqual({
      lines_with_deadweight: { count: 3, of: 4 },
      deadweights: 2,
      lines_with_attribution: { count: 4, of: 4 },
      attributions: 1,
      lines_with_displacement: { count: 1, of: 4 },
      lines_with_drop_off: { count: 1, of: 1 },
    });
  });

  it('is what figures say of themselves, and what is said of the whole', () => {
    // Settings, parameters and amounts; of the illustration too, as its amount is shown.
    expect(shown('be-transparent', STUDY)).toEqual({
      figures_with_source: { count: 7, of: 9 },
      figures_with_words: { count: 2, of: 9 },
      limitations: 2,
      perspective: false,
      rules_off: 1,
    });
  });

  it('is how many published figures come out', () => {
    // The gain: 1000 + 9 − (100 + 90) = 819.
    expect(shown('verify-the-result', STUDY)).toEqual({ published_that_hold: { count: 0, of: 2 } });
    const mended = { ...STUDY, cases: { a: A.replace('809', '819') } };
    expect(shown('verify-the-result', mended)).toEqual({
      published_that_hold: { count: 1, of: 2 },
    });
  });

  it('is nothing of what was done with it', () => {
    expect(shown('be-responsive', STUDY)).toEqual({});
  });

  it('is said of eight principles, in their order', () => {
    expect(lintOf(STUDY).checklist.map(({ principle }) => principle)).toEqual([
      'involve-stakeholders',
      'understand-what-changes',
      'value-what-matters',
      'only-material',
      'do-not-over-claim',
      'be-transparent',
      'verify-the-result',
      'be-responsive',
    ]);
  });
});

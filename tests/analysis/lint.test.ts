import { describe, expect, it } from 'vitest';
import { LINT_CODES } from '../../src/model/lint.ts';
import { SHELF } from '../load/folder.ts';
import { lintOf, placeOf, type StudyText } from './lint/study.ts';

const BARE = 'benefits:\n  x: 100\n';
const off = (code: string, because = 'for a reason'): string => `lint:\n  ${code}: ${because}\n`;

/** What stands, and what is set aside by which place. */
function outcome(study: StudyText, code: string) {
  const { findings, setAside } = lintOf(study);
  return {
    stands: findings.filter((finding) => finding.code === code).map(placeOf),
    aside: setAside.map(({ place, because, findings: own }) => [
      `${place.source}:${place.line}`,
      because,
      own.map(placeOf),
    ]),
  };
}

describe('a rule that is switched off', () => {
  it('by a case sets aside what concerns that case, with the reason', () => {
    const cases = { a: BARE + off('no-source'), b: BARE };
    expect(outcome({ cases }, 'no-source')).toEqual({
      stands: ['b.yaml:5:3'],
      aside: [['cases/a.yaml:7', 'for a reason', ['a.yaml:5:3']]],
    });
  });

  it('by a portfolio sets aside all of it', () => {
    const study = { cases: { a: BARE, b: BARE }, portfolio: `title: P\n${off('no-source')}` };
    expect(outcome(study, 'no-source')).toEqual({
      stands: [],
      aside: [['cases/portfolio.yaml:3', 'for a reason', ['a.yaml:5:3', 'b.yaml:5:3']]],
    });
  });

  it('by parameters sets aside what concerns the cases that use them', () => {
    const study = { cases: { a: BARE }, shelf: SHELF + off('no-source') };
    expect(outcome(study, 'no-source')).toEqual({
      stands: [],
      aside: [['parameters/2024.yaml:27', 'for a reason', ['a.yaml:5:3']]],
    });
  });

  it('by one of two cases leaves standing what concerns both', () => {
    const shelf = SHELF.replace('value: 50%', 'value: 0');
    const one = { shelf, cases: { a: BARE + off('no-deadweight'), b: BARE } };
    expect(outcome(one, 'no-deadweight')).toEqual({
      stands: ['parameters/2024.yaml:9:12'],
      aside: [['cases/a.yaml:7', 'for a reason', []]],
    });
    const both = { shelf, cases: { a: one.cases.a, b: BARE + off('no-deadweight', 'as in a') } };
    expect(outcome(both, 'no-deadweight')).toEqual({
      stands: [],
      aside: [
        ['cases/a.yaml:7', 'for a reason', ['parameters/2024.yaml:9:12']],
        ['cases/b.yaml:7', 'as in a', ['parameters/2024.yaml:9:12']],
      ],
    });
  });

  it('is listed though it sets nothing aside', () => {
    expect(outcome({ cases: { a: BARE + off('other-year') } }, 'other-year')).toEqual({
      stands: [],
      aside: [['cases/a.yaml:7', 'for a reason', []]],
    });
  });

  it('leaves the other rules on', () => {
    const { findings } = lintOf({ cases: { a: BARE + off('no-source') } });
    expect(findings.map(({ code }) => code)).toContain('unexplained-line');
  });
});

describe('findings', () => {
  it('stand in the order of the rules, and of a rule from the top of the files down', () => {
    const cases = { b: `${BARE}avoided_costs:\n  z: 7\n`, a: `costs:\n  v: 1\n${BARE}` };
    const { findings } = lintOf({ cases, portfolio: 'cases:\n  - b\n  - a\n' });
    const ranks = findings.map(({ code }) => LINT_CODES.indexOf(code));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const places = findings.filter(({ code }) => code === 'no-source').map(placeOf);
    expect(places).toEqual(['b.yaml:5:3', 'b.yaml:7:3', 'a.yaml:5:3', 'a.yaml:7:3']);
  });

  it('are warnings, but for three rules', () => {
    const { findings } = lintOf({
      cases: { a: 'benefits:\n  x:\n    amount: 1\n    assumption: a guess\n' },
    });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning no-sensitivity',
      'note large-share',
      'note assumption-only',
    ]);
  });
});

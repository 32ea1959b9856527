import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import { HEAD, SHELF } from '../../load/folder.ts';
import { foundBy, lintFiles, type StudyText } from './study.ts';

describe('no-sensitivity', () => {
  const study = (more = ''): StudyText => ({
    cases: { a: `benefits:\n  x:\n    amount: 5\n${more}` },
    portfolio: 'title: One\n',
  });

  it('finds a study without a range, and counts its numbers', () => {
    // Three settings, two parameters and the amount.
    expect(foundBy('no-sensitivity', study())).toEqual([['portfolio.yaml:1:1', { figures: 6 }]]);
  });

  it('says nothing as soon as one figure has a range', () => {
    const more = '    range:\n      low: 1\n      high: 9\n';
    expect(foundBy('no-sensitivity', study(more))).toEqual([]);
    const deadweight =
      '    deadweight:\n      value: 5%\n      range:\n        low: 1%\n        high: 9%\n';
    expect(foundBy('no-sensitivity', study(deadweight))).toEqual([]);
  });

  it('says nothing of illustrations alone: they have no result to be sensitive', () => {
    const cases = { a: 'illustration: true\nbenefits:\n  x: 5\n' };
    expect(foundBy('no-sensitivity', { cases, portfolio: 'title: One\n' })).toEqual([]);
  });

  it('says nothing when a scenario is stated', () => {
    const more =
      'scenarios:\n  cautious:\n    because: few were asked\n    set:\n      deadweight: 60%\n';
    expect(foundBy('no-sensitivity', study(more))).toEqual([]);
  });
});

describe('large-share', () => {
  const shares = (study: StudyText): readonly string[] =>
    foundBy('large-share', study).map(
      ([place, { kind, address, share }]) => `${place} ${kind} ${address} ${exactText(share)}`,
    );

  it('finds a case and a line of more than half of the pool', () => {
    const cases = { a: 'benefits:\n  x: 70\n  y: 5\n', b: 'benefits:\n  z: 25\n' };
    expect(shares({ cases })).toEqual([
      'a.yaml:1:7 case a 0.75',
      'a.yaml:5:3 line a.benefits.x 0.7',
    ]);
  });

  it('says nothing of exactly half', () => {
    const cases = { a: 'benefits:\n  x: 50\n', b: 'benefits:\n  z: 50\n' };
    expect(shares({ cases })).toEqual([]);
  });

  it('says nothing of the only case, but of its lines', () => {
    expect(shares({ cases: { a: 'benefits:\n  x: 70\n  y: 30\n' } })).toEqual([
      'a.yaml:5:3 line a.benefits.x 0.7',
    ]);
  });

  it('says nothing of a case outside the pool, nor of a pool of no value', () => {
    const outside = { a: 'pool: false\nbenefits:\n  x: 990\n', b: 'benefits:\n  z: 5\n  y: 5\n' };
    expect(shares({ cases: outside })).toEqual([]);
    expect(shares({ cases: { a: 'costs:\n  x: 70\n' } })).toEqual([]);
  });

  it('says nothing where not all cases are there', () => {
    const files = {
      'parameters/2024.yaml': SHELF,
      'cases/a.yaml': `${HEAD}benefits:\n  x: 70\n`,
      'cases/b.yaml': `${HEAD.replace('case: a', 'case: b')}benefits:\n  x: 10\n`,
    };
    const { findings } = lintFiles(files, ['cases/a.yaml']);
    expect(findings.map(({ code }) => code)).not.toContain('large-share');
    const all = lintFiles(files).findings.map(({ code }) => code);
    expect(all.filter((code) => code === 'large-share')).toHaveLength(2);
  });
});

describe('beyond-horizon', () => {
  const body =
    'horizon: 2\nbenefits:\n  x:\n    amount: 1\n    duration: 3\n  y:\n    amount: 1\n    duration: 2\n';

  it('finds a line that runs longer than the years that count', () => {
    expect(foundBy('beyond-horizon', { cases: { a: body } })).toEqual([
      ['a.yaml:8:15', { address: 'a.benefits.x', horizon: 2 }],
    ]);
    const longer = body.replace('horizon: 2', 'horizon: 3');
    expect(foundBy('beyond-horizon', { cases: { a: longer } })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { calculate, type PortfolioResult } from '../../src/analysis/calculate.ts';
import {
  explainableParameters,
  explainParameter,
  type ParameterExplanation,
} from '../../src/analysis/explain-parameter.ts';
import type { Raise } from '../../src/analysis/raise.ts';
import { exactText, ZERO } from '../../src/model/decimal.ts';
import type { Step } from '../../src/model/formula/trail.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { makePortfolio, shown } from '../helpers/records.ts';
import { results } from '../helpers/shelf.ts';

function explained(
  address: string,
  all: readonly PortfolioResult[] = results(),
): ParameterExplanation {
  const found = explainParameter(all, address);
  if (!found) throw new Error(`no ${address}`);
  return found;
}

function raiseOf(address: string, more: Readonly<Record<string, string>> = {}): Raise {
  const [raise] = explained(address, results(more)).raises;
  if (!raise) throw new Error(`${address} was not raised`);
  return raise;
}

/** `a sroi 10 11 1`: before, after and the change; the pool without a case. */
const moves = ({ moves: all }: Raise): readonly string[] =>
  all.map(({ case: of, figure, before, after, change }) =>
    [of?.id ?? 'pool', figure, shown(before), shown(after), change && exactText(change)].join(' '),
  );

describe('what a figure moves when it is 10% higher', () => {
  it('is the ratio of each case, the pool, and the gain of an illustration', () => {
    // a: (50 × 4 × 12 − 400) × 50% ÷ 100 = 10; b: 60 × 25% ÷ 100 = 0.15; the pool is (1000 + 15) ÷ 200.
    // hours 4.4: 2,640 − 400 → 11.2, and the pool (1120 + 15) ÷ 200.
    expect(moves(raiseOf('hours'))).toEqual([
      'a sroi 10 11.2 1.2',
      'b sroi 0.15 0.15 0',
      'c gain 7 7 0',
      'pool sroi 5.075 5.675 0.6',
    ]);
    expect(moves(raiseOf('gift'))[2]).toBe('c gain 7 7.7 0.7');
  });

  it('is of each year’s own figure: 50 → 55 in 2024 and 60 → 66 in 2025', () => {
    const raise = raiseOf('fee');
    expect(raise.raised.map(({ parameters, override }) => [parameters.year, override])).toEqual([
      ['2024', 'fee=50 * 110%'],
      ['2025', 'fee=60 * 110%'],
    ]);
    expect(moves(raise)).toEqual([
      'a sroi 10 11.2 1.2',
      'b sroi 0.15 0.165 0.015',
      'c gain 7 7 0',
      'pool sroi 5.075 5.6825 0.6075', // (1120 + 16.5) ÷ 200
    ]);
  });

  it('is reckoned with the formula, so that thirds are exact', () => {
    const more = { 'cases/portfolio.yaml': 'cost_per_client:\n  value: 100 / 3\n  source: x\n' };
    const raise = raiseOf('cost_per_client', more);
    expect(raise.raised[0]?.override).toBe('cost_per_client=100 / 3 * 110%');
    // a: 1000 ÷ (100/3) = 30; 30 ÷ 1.1 = 27.2727…; the difference is 30/11.
    expect(moves(raise)[0]).toBe(`a sroi 30 27.${'27'.repeat(19)} -2.${'72'.repeat(19)}7`);
  });

  it('is of a setting of the portfolio where the portfolio states it', () => {
    const more = { 'cases/portfolio.yaml': 'deadweight:\n  value: 40%\n  source: x\n' };
    const raise = raiseOf('deadweight', more);
    expect(raise.raised[0]?.override).toBe('deadweight=40% * 110%');
    expect(moves(raise)[0]).toBe('a sroi 12 11.2 -0.8'); // 2000 × 60% and × 56%, ÷ 100
    expect(raise.spared).toEqual(['b']);
  });

  it('is found by its digits where its formula uses what only the portfolio knows', () => {
    const more = {
      'cases/portfolio.yaml':
        'displacement:\n  value: 20%\n  source: x\ndeadweight:\n  value: 2 * displacement\n  source: x\n',
    };
    const raise = raiseOf('deadweight', more);
    expect(raise.faults).toEqual([]);
    expect(raise.raised[0]?.override).toBe('deadweight=0.4 * 110%');
    expect(moves(raise)[0]).toBe('a sroi 9.6 8.96 -0.64'); // 2000 × 80% × 60% and × 56%, ÷ 100
  });

  it('is of one case, by its address', () => {
    expect(moves(raiseOf('b.deadweight'))).toEqual([
      'a sroi 10 10 0',
      'b sroi 0.15 0.105 -0.045', // 60 × 17.5% ÷ 100
      'c gain 7 7 0',
      'pool sroi 5.075 5.0525 -0.0225',
    ]);
  });

  it.each(['idle', 'base', 'displacement'])('is nothing for %s', (address) => {
    const raise = raiseOf(address);
    expect(raise.faults).toEqual([]);
    expect(raise.moves.length).toBeGreaterThan(0);
    expect(raise.moves.filter(({ isMoved }) => isMoved)).toEqual([]);
  });

  it('is refused where it would be out of range, with what is at fault', () => {
    const more = { 'cases/portfolio.yaml': 'attribution:\n  value: 95%\n  source: x\n' };
    const raise = raiseOf('attribution', more);
    expect(raise.moves).toEqual([]);
    expect(new Set(raise.faults.map(({ code }) => code))).toEqual(new Set(['share-out-of-range']));
  });

  it('is the net present value of a case without an investment', () => {
    const more = {
      'cases/d.yaml':
        'case: d\ntitle: D\nyear: 2024\ncost_per_client: 0\nbenefits:\n  x: hours * 100\n',
    };
    const ofD = moves(raiseOf('hours', more)).find((move) => move.startsWith('d'));
    expect(ofD).toBe('d net_present_value 200 220 20'); // 400 × 50%
  });

  it('is, to the last digit, what --set with the same formula gives', () => {
    const portfolio = makePortfolio(CASES);
    const before = calculate(portfolio);
    const raise = explainParameter([before], 'vdab')?.raises[0];
    const override = raise?.raised[0]?.override ?? '';
    expect(override).toBe('vdab=783000000 / 210000 * 110%');
    const set = parseOverrides([override], '--set ');
    const [changed] = applyOverrides([portfolio], set.overrides).portfolios;
    const after = changed && calculate(changed);
    const ratios = [...(after?.cases ?? []), after?.pool].map(
      (one) => one && shown(one.figures.sroi),
    );
    expect(raise?.moves.map((move) => shown(move.after))).toEqual(ratios);
    // 783,000,000 ÷ 210,000 × 10% × 12.5% ÷ 448.60, in cases 1 to 3; three quarters of it in the pool
    const change = raise?.moves[0]?.change ?? ZERO;
    expect(exactText(change)).toBe('0.1038946563913126552448888605821285268454');
    expect(raise?.moves.map((move) => move.change?.toFixed(6))).toEqual([
      '0.103895',
      '0.103895',
      '0.103895',
      '0.000000',
      '0.077921',
    ]);
  });
});

describe('the statements of a figure', () => {
  const names = (step: Step): readonly string[] => [step.node.name, ...step.steps.flatMap(names)];
  const stated = (address: string, more: Readonly<Record<string, string>> = {}) =>
    explained(address, results(more)).statements.map(({ files, parameter, trail }) => [
      parameter.level,
      files.map(({ year }) => year).join('+'),
      typeof parameter.value === 'object' ? exactText(parameter.value) : parameter.timing?.value,
      trail ? names(trail).join(' ') : undefined,
      parameter.uses.map((use) => use.case.id).join(' '),
    ]);

  it.each<[string, Readonly<Record<string, string>>, readonly unknown[]]>([
    ['hours', {}, [['parameters', '2024+2025', '4', 'hours', 'a']]],
    [
      'monthly', // one formula, and two values: each file has its own fee
      {},
      [
        ['parameters', '2024', '200', 'monthly fee hours', 'a'],
        ['parameters', '2025', '240', 'monthly fee hours', ''],
      ],
    ],
    [
      'deadweight',
      { 'cases/portfolio.yaml': 'deadweight: 40%\n' },
      [
        ['parameters', '2024+2025', '0.5', 'deadweight', ''],
        ['portfolio', '2024+2025', '0.4', 'deadweight', 'a a'],
      ],
    ],
    [
      'timing',
      { 'cases/portfolio.yaml': 'timing: mid-year\ndiscount_rate: 2%\n' },
      [['portfolio', '2024+2025', 'mid-year', undefined, 'a b']],
    ],
    ['b.deadweight', {}, [['case', '2025', '0.75', 'deadweight', 'b']]],
    ['drop_off', {}, [['default', '2024+2025', '0', 'drop_off', 'a a b']]],
  ])('%s', (address, more, expected) => {
    expect(stated(address, more)).toEqual(expected);
  });

  it('of a timing is not raised, nor is that of a horizon', () => {
    const more = { 'cases/portfolio.yaml': 'timing: mid-year\nhorizon: 5\n' };
    expect(explained('timing', results(more)).raises).toEqual([]);
    expect(explained('horizon', results(more)).raises).toEqual([]);
  });

  it.each(['a.values.months', 'a.benefits.fees', 'contribution', 'a', ''])(
    'is none of %j',
    (address) => {
      expect(explainParameter(results(), address)).toBeUndefined();
    },
  );

  it('are of every parameter and setting', () => {
    expect(explainableParameters(results())).toEqual([
      ...['deadweight', 'attribution', 'cost_per_client'],
      ...['displacement', 'drop_off', 'discount_rate'],
      ...['fee', 'hours', 'monthly', 'base', 'idle', 'gift', 'b.deadweight'],
    ]);
  });
});

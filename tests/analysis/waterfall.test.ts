import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { findReported } from '../../src/analysis/report.ts';
import { type WaterfallStep, waterfallOf } from '../../src/analysis/waterfall.ts';
import { exactlyEqual, exactText } from '../../src/model/decimal.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { RUNS, soundCase } from '../helpers/random.ts';
import { type CaseText, makePortfolio, shown } from '../helpers/records.ts';

const of = (text: CaseText): readonly WaterfallStep[] => {
  const [one] = calculate(makePortfolio([text])).cases;
  return one ? waterfallOf(one) : [];
};
const told = (steps: readonly WaterfallStep[]): readonly string[] =>
  steps.map(
    ({ name, kind, amount, level }) =>
      `${name} ${kind === 'total' ? '=' : '+'} ${shown(amount)} → ${shown(level)}`,
  );

describe('from benefits to impact', () => {
  // 1000 − 200 − (100 − 300) = 1000; half of it, a quarter of that, nine tenths of that: 112.5.
  const text: CaseText = {
    deadweight: '50%',
    attribution: '75%',
    displacement: '10%',
    cost_per_client: '100',
    benefits: { a: '600', b: '400' },
    forgone_benefits: { c: '200' },
    costs: { d: '100' },
    avoided_costs: { e: '300' },
  };

  it('adds up the groups to the gain, and takes one deduction of what the last one left', () => {
    expect(told(of(text))).toEqual([
      'benefits + 1000 → 1000',
      'forgone_benefits + -200 → 800',
      'costs + -100 → 700',
      'avoided_costs + 300 → 1000',
      'gain = 1000 → 1000',
      'deadweight + -500 → 500',
      'attribution + -375 → 125',
      'displacement + -12.5 → 112.5',
      'impact = 112.5 → 112.5',
    ]);
  });

  it('leaves out groups without lines and deductions of nothing', () => {
    const { displacement: _, costs: __, forgone_benefits: ___, ...rest } = text;
    expect(of({ ...rest, attribution: '0' }).map(({ name }) => name)).toEqual([
      'benefits',
      'avoided_costs',
      'gain',
      'deadweight',
      'impact',
    ]);
  });

  it('ends at the present value where years are discounted', () => {
    // 1000 × 12.5% at the end of year 1, at 25%: 125 / 1.25.
    const discounted = of({
      deadweight: '50%',
      attribution: '75%',
      discount_rate: '25%',
      timing: 'end-of-year',
      cost_per_client: '100',
      benefits: { a: '1000' },
    });
    expect(told(discounted).slice(-3)).toEqual([
      'impact = 125 → 125',
      'discounting + -25 → 100',
      'present_value = 100 → 100',
    ]);
  });

  it('names the share of a deduction where all lines have the same', () => {
    const share = (steps: readonly WaterfallStep[], wanted: string) => {
      const value = steps.find(({ name }) => name === wanted)?.share;
      return value && exactText(value);
    };
    expect(share(of(text), 'attribution')).toBe('0.75');
    const own = { ...text, benefits: { a: { amount: '600', attribution: '20%' }, b: '400' } };
    expect(share(of(own), 'attribution')).toBeUndefined();
    expect(share(of(own), 'deadweight')).toBe('0.5');
  });

  it('of the first published case: 54,989.94 leaves 6,873.74', () => {
    const [first] = CASES;
    const steps = first ? of(first) : [];
    const level = (wanted: string) =>
      steps.find(({ name }) => name === wanted)?.level.value?.toFixed(2);
    // METHOD: the gain times 0.125.
    expect([level('gain'), level('impact')]).toEqual(['54989.94', '6873.74']);
  });

  it('of a pool adds up the lines of its cases', () => {
    const { waterfalls, result } = findReported(calculate(makePortfolio(CASES)));
    const last = waterfalls.pool?.at(-1);
    expect(last?.name).toBe('impact');
    expect(last?.level.value?.toFixed(2)).toBe(result.pool?.figures.impact.value?.toFixed(2));
    expect(waterfalls.cases.size).toBe(4);
  });
});

it('reaches each total exactly, whatever the case', () => {
  fc.assert(
    fc.property(soundCase, (text) => {
      const steps = of(text);
      for (const [index, { kind, level }] of steps.entries()) {
        const before = steps[index - 1]?.level.value;
        if (kind !== 'total' || !before || !level.value) continue;
        expect(exactlyEqual(before, level.value)).toBe(true);
      }
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { calculateCases } from '../../src/engine/calculate.ts';
import type { CaseYear, Outcome } from '../../src/engine/result.ts';
import { ONE, ZERO } from '../../src/model/decimal.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import { money, RUNS, share, soundCase } from '../helpers/random.ts';
import { allShown, type CaseText, makePortfolio, reckon, shown } from '../helpers/records.ts';

const years = fc.integer({ min: 1, max: 12 });
const timing = fc.constantFrom('end-of-year', 'mid-year', 'start-of-year');

function outcome(text: CaseText, name: 'impact' | 'present_value' | 'sroi') {
  const { value } = reckon(text).figures[name];
  if (!value) throw new Error(`no ${name}`);
  return value;
}

it('sound records give numbers or reasons, without a fault', () => {
  fc.assert(
    fc.property(soundCase, (text) => {
      const { cases, diagnostics } = calculateCases(makePortfolio([text]));
      expect(diagnostics).toEqual([]);
      for (const result of cases) {
        for (const [name, of] of Object.entries(allShown(result))) {
          expect(of, name).toMatch(/^-?\d+(\.\d+)?$|^[a-z]+(-[a-z]+)+$|^illustration$/);
          expect(of, name).not.toBe('unread');
        }
        for (const { figures, annual } of [result, ...result.horizons]) {
          const all = [...Object.values(figures), ...annual.flatMap(outcomesOfYear)];
          for (const of of all) expect(shown(of)).toMatch(/^-?\d+(\.\d+)?$|^[a-z]+(-[a-z]+)*$/);
          for (const of of all) expect(of.reason).not.toBe('unread');
        }
        expect(Number.isInteger(result.yearsWithImpact)).toBe(true);
        expect(result.yearsWithImpact).toBeGreaterThanOrEqual(0);
      }
    }),
    { ...RUNS, numRuns: 500 },
  );
});

function outcomesOfYear({ year: _, ...outcomes }: CaseYear): readonly Outcome[] {
  return Object.values(outcomes);
}

it('so does their pool', () => {
  fc.assert(
    fc.property(fc.array(soundCase, { maxLength: 4 }), (texts) => {
      const named = texts.map((text, index) => ({ ...text, id: `case-${index}` }));
      const { pool } = calculate(makePortfolio(named));
      const figures = [pool, ...(pool?.horizons ?? [])].map((one) => one?.figures ?? {});
      for (const of of figures.flatMap((one): readonly Outcome[] => Object.values(one))) {
        expect(shown(of)).toMatch(/^-?\d+(\.\d+)?$|^[a-z]+(-[a-z]+)*$/);
        expect(of.reason).not.toBe('unread');
      }
    }),
    RUNS,
  );
});

it('the years of a case add up to its figures, up to every horizon', () => {
  fc.assert(
    fc.property(soundCase, ({ illustration: _, ...text }) => {
      const result = reckon(text);
      for (const { annual, figures, lines } of [result, ...result.horizons]) {
        const total = (name: 'impact' | 'present_value') =>
          annual.reduce((sum, row) => sum.plus(row[name].value ?? NaN), ZERO);
        for (const name of ['impact', 'present_value'] as const) {
          const figure = figures[name].value ?? ZERO;
          const size = lines.reduce((sum, line) => sum.plus(line[name].value?.abs() ?? 0), ONE);
          expect(total(name).minus(figure).abs().dividedBy(size).lessThan('1e-40')).toBe(true);
        }
        const last = annual.at(-1)?.discounted_cumulative.value ?? ZERO;
        const net = figures.net_present_value.value ?? ZERO;
        const scale = net
          .abs()
          .plus(figures.investment.value?.abs() ?? 0)
          .plus(1);
        expect(last.minus(net).abs().dividedBy(scale).lessThan('1e-30')).toBe(true);
      }
    }),
    RUNS,
  );
});

it('a horizon not shorter than the plan changes nothing', () => {
  fc.assert(
    fc.property(soundCase, fc.integer({ min: 0, max: 50 }), ({ horizon: _, ...text }, more) => {
      const whole = reckon(text);
      const last = Math.max(
        0,
        ...[...whole.lines, ...whole.investment].map(({ lastYear }) => lastYear),
      );
      const cut = reckon({ ...text, horizon: [`${last + more}`] });
      expect(cut.cut).toEqual([]);
      expect(allShown(cut)).toEqual(allShown(whole));
      const beside = reckon({ ...text, horizon: ['0', `${last + more + 1}`] });
      expect(allShown(beside)).toEqual(allShown(whole));
    }),
    RUNS,
  );
});

it('a horizon is as if later years had not been planned', () => {
  const amounts = fc.array(money, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, fc.nat({ max: 9 }), timing, share, (all, horizon, when, rate) => {
      const method = { timing: when, discount_rate: rate };
      const stated = reckon({
        ...method,
        benefits: { a: { amounts: all } },
        horizon: [`${horizon}`],
      });
      const kept = all.slice(0, horizon);
      const planned = reckon({
        ...method,
        benefits: kept.length > 0 ? { a: { amounts: kept } } : {},
      });
      for (const name of ['gain', 'present_value', 'sroi', 'discounted_payback_years'] as const) {
        expect(shown(stated.figures[name]), name).toBe(shown(planned.figures[name]));
      }
    }),
    RUNS,
  );
});

it('one amount a year is a list of one-year lines', () => {
  const amounts = fc.array(money, { minLength: 1, maxLength: 8 });
  const first = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(amounts, first, timing, share, fc.boolean(), (all, starts, when, rate, loss) => {
      const method = { timing: when, discount_rate: rate, deadweight: rate, drop_off: '30%' };
      const line = { loss, quantity: '3' };
      const together = reckon({
        ...method,
        benefits: { a: { ...line, amounts: all, starts: `${starts}` } },
      });
      const apart = reckon({
        ...method,
        benefits: Object.fromEntries(
          all.map((amount, index) => [
            `y${index}`,
            { ...line, amount, starts: `${starts + index}` },
          ]),
        ),
      });
      for (const [name, value] of Object.entries(together.figures)) {
        expect(shown(apart.figures[name as keyof typeof apart.figures]), name).toBe(shown(value));
      }
    }),
    RUNS,
  );
});

it('a formula of the year is the list of what it comes to', () => {
  fc.assert(
    fc.property(years, fc.nat({ max: 9 }), timing, share, (duration, starts, when, rate) => {
      const method = { timing: when, discount_rate: rate };
      const of = (line: NonNullable<CaseText['benefits']>[string]) =>
        allShown(reckon({ ...method, benefits: { a: line } }));
      const listed = Array.from({ length: duration }, (_, index) => `7 + ${(starts + index) ** 2}`);
      expect(of({ amount: '7 + t ^ 2', duration: `${duration}`, starts: `${starts}` })).toEqual(
        of({ amounts: listed, starts: `${starts}` }),
      );
    }),
    RUNS,
  );
});

it('the discounted payback is never before the other, and ends where the plan pays', () => {
  const amounts = fc.array(money, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, amounts, timing, share, (came, put, when, rate) => {
      const { figures } = reckon({
        timing: when,
        discount_rate: rate,
        benefits: { a: { amounts: came } },
        investment: { b: { amounts: put } },
      });
      const { investment_payback_years: plain, net_present_value: net } = figures;
      const discounted = figures.discounted_payback_years;
      if (discounted.reason === 'no-investment') return;
      // paid back if and only if the plan is worth what was put in
      expect(discounted.value !== undefined).toBe(net.value?.isNegative() === false);
      if (put.length > 1 || !discounted.value) return;
      expect(plain.value?.lessThanOrEqualTo(discounted.value)).toBe(true);
    }),
    RUNS,
  );
});

it('at rate 0 the years add up, whatever the timing', () => {
  fc.assert(
    fc.property(money, years, timing, share, (amount, duration, when, deadweight) => {
      const line = { amount, deadweight };
      const together = { benefits: { a: { ...line, duration: `${duration}` } } };
      const apart = Object.fromEntries(
        Array.from({ length: duration }, (_, year) => [
          `y${year}`,
          { ...line, starts: `${year + 1}` },
        ]),
      );
      const method = { timing: when, discount_rate: '0' };
      const value = shown(reckon({ ...method, ...together }).figures.present_value);
      expect(shown(reckon({ ...method, benefits: apart }).figures.present_value)).toBe(value);
      expect(shown(reckon(together).figures.present_value)).toBe(value); // with no timing either
    }),
    RUNS,
  );
});

it('more deadweight never raises a positive ratio', () => {
  fc.assert(
    fc.property(soundCase, share, share, (text, a, b) => {
      const [less, more] = Number.parseFloat(a) <= Number.parseFloat(b) ? [a, b] : [b, a];
      const { deadweight: _, ...rest } = text;
      const strip = (lines: CaseText['benefits'] = {}): NonNullable<CaseText['benefits']> =>
        JSON.parse(JSON.stringify(lines, (key, said) => (key === 'deadweight' ? undefined : said)));
      const of = (deadweight: string) =>
        reckon({
          ...rest,
          benefits: strip(text.benefits),
          forgone_benefits: strip(text.forgone_benefits),
          costs: strip(text.costs),
          avoided_costs: strip(text.avoided_costs),
          deadweight,
        }).figures.sroi.value;
      const [high, low] = [of(less), of(more)];
      if (!high?.greaterThan(0)) return; // a loss shrinks as more of it is taken off
      expect(low?.lessThanOrEqualTo(high)).toBe(true);
    }),
    RUNS,
  );
});

it('a line split in two changes nothing', () => {
  fc.assert(
    fc.property(
      money,
      money,
      share,
      share,
      years,
      timing,
      (a, b, part, dropOff, duration, when) => {
        const line = { drop_off: dropOff, deadweight: part, duration: `${duration}` };
        const method = { timing: when, discount_rate: part };
        const whole = reckon({ ...method, benefits: { x: { ...line, amount: `${a} + ${b}` } } });
        const split = reckon({
          ...method,
          benefits: { x: { ...line, amount: a }, y: { ...line, amount: b } },
        });
        for (const [name, value] of Object.entries(whole.figures)) {
          expect(shown(split.figures[name as keyof typeof whole.figures]), name).toBe(shown(value));
        }
      },
    ),
    RUNS,
  );
});

it('twice the quantity is twice the amount', () => {
  fc.assert(
    fc.property(money, share, years, timing, (amount, rate, duration, when) => {
      const of = (line: { amount: string; quantity?: string }): CaseText => ({
        timing: when,
        discount_rate: rate,
        drop_off: rate,
        benefits: { a: { ...line, duration: `${duration}` } },
      });
      expect(allShown(reckon(of({ amount, quantity: '2' })))).toEqual(
        allShown(reckon(of({ amount: `${amount} * 2` }))),
      );
    }),
    RUNS,
  );
});

it('of a positive flow, later timings are worth less', () => {
  fc.assert(
    fc.property(money, share, share, years, (amount, discount_rate, drop_off, duration) => {
      const of = (when: 'end-of-year' | 'mid-year' | 'start-of-year') =>
        outcome(
          {
            timing: when,
            discount_rate,
            drop_off,
            benefits: { a: { amount, duration: `${duration}` } },
          },
          'present_value',
        );
      const [end, mid, start] = [of('end-of-year'), of('mid-year'), of('start-of-year')];
      expect(end.lessThanOrEqualTo(mid)).toBe(true);
      expect(mid.lessThanOrEqualTo(start)).toBe(true);
      expect(
        start.lessThanOrEqualTo(
          outcome({ drop_off, benefits: { a: { amount, duration: `${duration}` } } }, 'impact'),
        ),
      ).toBe(true);
    }),
    RUNS,
  );
});

it('a drop-off of 100% is a duration of one year', () => {
  fc.assert(
    fc.property(money, share, years, timing, (amount, rate, duration, when) => {
      const of = (line: { duration: string; drop_off?: string }): CaseText => ({
        timing: when,
        discount_rate: rate,
        deadweight: rate,
        benefits: { a: { amount, ...line } },
      });
      const dropped = reckon(of({ duration: `${duration}`, drop_off: '100%' }));
      const once = reckon(of({ duration: '1' }));
      // The report's payback asks how long a line is stated to run, and not what comes of it.
      const { balance_without: _, report_payback_years: __, ...figures } = once.figures;
      for (const [name, value] of Object.entries(figures)) {
        expect(shown(dropped.figures[name as keyof typeof figures]), name).toBe(shown(value));
      }
      expect(dropped.yearsWithImpact).toBe(once.yearsWithImpact);
    }),
    RUNS,
  );
});

it('an override there and back restores every figure', () => {
  fc.assert(
    fc.property(soundCase, share, (text, to) => {
      const stated = {
        ...text,
        deadweight: '37%',
        values: { wage: '1234.50' },
        benefits: { ...text.benefits, own: 'wage' },
      };
      const base = makePortfolio([stated]);
      const through = (...steps: readonly string[]) =>
        steps.reduce(
          (portfolios, step) =>
            applyOverrides(portfolios, parseOverrides([step], '--set ').overrides).portfolios,
          [base] as readonly (typeof base)[],
        );
      const figures = (portfolios: readonly (typeof base)[]) =>
        portfolios.flatMap((of) => calculateCases(of).cases.map(allShown));
      const before = figures([base]);
      const there = ['case.deadweight', 'case.values.wage', 'case.benefits.own.displacement'];
      const away = there.map((address) => `${address}=${to}`);
      const back = [
        'case.deadweight=37%',
        'case.values.wage=1234.50',
        'case.benefits.own.displacement=0',
      ];
      expect(figures(through(...away, ...back))).toEqual(before);
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../src/analysis/compare.ts';
import { decimal } from '../../src/model/decimal.ts';
import { effectsOf, filesSide, only, savedSide } from '../helpers/compared.ts';
import { fraction, minus, plus } from '../helpers/fraction.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { RUNS, soundCase } from '../helpers/random.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';

/** 100 × (1 − deadweight) × (1 − attribution) / cost: 1.25 with these. */
const SHELF = { deadweight: '50%', attribution: '75%', cost_per_client: '10' };
const sides = (text: Parameters<typeof makeParameters>[0], more: Partial<CaseText> = {}) =>
  [SHELF, { ...SHELF, ...text }].map((shelf, index) =>
    filesSide(
      only({
        benefits: { tax: '100' },
        ...(index === 0 ? {} : more),
        parameters: makeParameters(shelf),
      }),
    ),
  ) as [ReturnType<typeof filesSide>, ReturnType<typeof filesSide>];

describe('compareResults of files', () => {
  it('finds a portfolio equal to itself', () => {
    const side = filesSide(makePortfolio(CASES));
    const { equal, portfolios } = compareResults(side, side);
    expect(equal).toBe(true);
    expect(portfolios[0]).toMatchObject({ values: [], inputs: [], explained: [] });
    expect(portfolios[0]?.figures.some(({ moved }) => moved)).toBe(false);
  });

  it('gives one changed parameter all of the change', () => {
    // 100 × 40% × 25% / 10 = 1
    expect(effectsOf(...sides({ deadweight: '60%' }))).toEqual({
      method: 'shapley',
      deadweight: '-0.25',
    });
  });

  it('divides the change of two as worked by hand', () => {
    // f(50%, 75%) = 1.25, f(60%, 75%) = 1, f(50%, 50%) = 2.5, f(60%, 50%) = 2.
    // deadweight: ½ (1 − 1.25) + ½ (2 − 2.5); attribution: ½ (2.5 − 1.25) + ½ (2 − 1).
    expect(effectsOf(...sides({ deadweight: '60%', attribution: '50%' }))).toEqual({
      method: 'shapley',
      attribution: '1.125',
      deadweight: '-0.375',
    });
  });

  it('gives a parameter its effect through those that are made of it', () => {
    const shelf = (n: string) =>
      filesSide(
        only({
          benefits: { tax: 'price * 10' },
          parameters: makeParameters({ ...SHELF, values: { base: n, price: 'base * 2' } }),
        }),
      );
    // 20 × base × 12.5% / 10: 5 × 0.25 to 7 × 0.25
    expect(effectsOf(shelf('5'), shelf('7'))).toEqual({ method: 'shapley', base: '0.5' });
  });

  it('divides by a cost that moved with the lines', () => {
    const after = { benefits: { tax: '100', more: '60' } };
    // f = lines × 0.125 / cost. 1.25; with the line 2; with the cost of 5 2.5; with both 4.
    expect(effectsOf(...sides({ cost_per_client: '5' }, after))).toEqual({
      method: 'shapley',
      cost_per_client: '1.625', // ½ (2.5 − 1.25) + ½ (4 − 2)
      'case.benefits.more': '1.125', // ½ (2 − 1.25) + ½ (4 − 2.5)
    });
  });

  it('finds that a rate has no effect before its timing is stated', () => {
    const lines = { tax: { amount: '100', starts: '1' } };
    const before = filesSide(only({ benefits: lines }));
    const after = filesSide(only({ benefits: lines, discount_rate: '25%', timing: 'end-of-year' }));
    // 100 / 100 to 80 / 100
    expect(effectsOf(before, after)).toEqual({
      method: 'feasible-orders',
      'case.discount_rate': '-0.2',
    });
  });

  it('takes the inputs of a case in the place of its cost per client for one', () => {
    const before = filesSide(only({ benefits: { tax: '100' } }));
    const after = filesSide(
      only({ benefits: { tax: '100' }, investment: { staff: '30', rent: '20' } }),
    );
    expect(effectsOf(before, after)).toEqual({ method: 'shapley', 'case.investment': '1' });
  });

  it('tells an attribution and a contribution as attributions', () => {
    const [before, after] = ['75%', undefined].map((attribution) =>
      filesSide(
        only({
          benefits: { tax: '100' },
          ...(attribution === undefined ? { contribution: '30%' } : { attribution }),
        }),
      ),
    );
    if (!before || !after) throw new Error();
    const [portfolio] = compareResults(before, after).portfolios;
    expect(portfolio?.inputs).toMatchObject([
      {
        address: 'case.attribution',
        before: { value: decimal('0.75') },
        after: { value: decimal('0.7') },
      },
    ]);
  });

  it('pools a case that came as one input, and one that went', () => {
    const pool = (...ids: readonly string[]) =>
      filesSide(
        makePortfolio(ids.map((id) => ({ id, benefits: { tax: id === 'big' ? '300' : '100' } }))),
      );
    // 100 / 100 to (100 + 300) / 200
    expect(effectsOf(pool('a'), pool('a', 'big'), { owner: 'pool' })).toEqual({
      method: 'shapley',
      big: '1',
    });
    // Pools: a and b 1, a alone 1, all three 500 / 300, a and big 400 / 200.
    const found = effectsOf(pool('a', 'b'), pool('a', 'big'), { owner: 'pool' });
    const shown = ['b', 'big'].map((id) => decimal(found[id] ?? '').toFixed(10));
    // b goes: ½ (1 − 1) + ½ (2 − 5/3); big comes: ½ (5/3 − 1) + ½ (2 − 1)
    expect(shown).toEqual(['0.1666666667', '0.8333333333']);
  });

  it('explains another figure when asked', () => {
    const [before, after] = sides({ cost_per_client: '12' });
    expect(effectsOf(before, after, { figure: 'net_present_value' })).toEqual({
      method: 'shapley',
      cost_per_client: '-2',
    });
    expect(() => effectsOf(before, after, { figure: 'gain' })).toThrow(); // it did not move
  });

  it('has nothing to explain where a side has no figure', () => {
    const before = filesSide(only({ benefits: { tax: '100' }, cost_per_client: '0' }));
    const after = filesSide(only({ benefits: { tax: '100' }, cost_per_client: '50' }));
    const { equal, portfolios } = compareResults(before, after);
    expect(equal).toBe(false);
    expect(portfolios[0]?.explained).toEqual([]);
    const ratio = portfolios[0]?.figures.find(({ name }) => name === 'sroi');
    expect(ratio).toMatchObject({ before: { reason: 'no-investment' }, after: '2', moved: true });
    expect(ratio?.difference).toBeUndefined();
  });

  it('is equal where an input was only written otherwise', () => {
    const [before, after] = sides({ deadweight: '0.5' });
    expect(compareResults(before, after)).toMatchObject({
      equal: true,
      portfolios: [{ inputs: [] }],
    });
  });

  it('names an input that moves nothing, and is equal', () => {
    const [before, after] = sides({ drop_off: '10%' });
    const { portfolios } = compareResults(before, after);
    expect(portfolios[0]?.inputs.map(({ address }) => address)).toEqual(['drop_off']);
    expect(portfolios[0]?.explained).toEqual([]);
  });

  it('refuses to subtract dollars from euros', () => {
    const [before, dollars] = ['EUR', 'USD'].map((currency) => {
      const portfolio = only({ benefits: { tax: '100' } });
      return filesSide({ ...portfolio, cases: portfolio.cases.map((of) => ({ ...of, currency })) });
    });
    if (!before || !dollars) throw new Error();
    expect(compareResults(before, dollars).diagnostics).toMatchObject([
      { code: 'mixed-currencies', facts: { currencies: ['EUR', 'USD'] } },
    ]);
  });

  it('adds up, to the last digit, whatever changed, and both ways', () => {
    fc.assert(
      fc.property(soundCase, soundCase, (one, other) => {
        const [before, after] = [one, other].map((text) => {
          const { illustration: _, ...counted } = text;
          return filesSide(only(counted));
        });
        if (!before || !after) throw new Error();
        const there = compareResults(before, after).portfolios[0]?.explained ?? [];
        const back = compareResults(after, before).portfolios[0]?.explained ?? [];
        for (const { before: from, after: to, difference, effects } of [...there, ...back]) {
          const [was, is, moved] = [from, to, difference].map((value) => fraction(value.toFixed()));
          if (!was || !is || !moved) throw new Error();
          expect(minus(is, was)).toEqual(moved);
          expect(plus(...effects.map(({ effect }) => fraction(effect.toFixed())))).toEqual(moved);
        }
        expect(back.length).toBe(there.length);
      }),
      { ...RUNS, numRuns: 15 },
    );
  });
});

describe('compareResults of a saved result', () => {
  const drifted = (text: Partial<CaseText>) => makePortfolio([{ ...CASES[0], ...text }]);

  it('finds it equal to what it was saved from', () => {
    const portfolio = makePortfolio(CASES);
    const { equal, portfolios } = compareResults(savedSide(portfolio), filesSide(portfolio));
    expect(equal).toBe(true);
    expect(portfolios[0]?.inputs).toEqual([]);
  });

  it('explains a setting that cases share as one, and a line by its amount', () => {
    const shelf = (deadweight: string) =>
      makeParameters({
        ...SHELF,
        deadweight,
        values: { wage: deadweight === '50%' ? '100' : '150' },
      });
    const at = (deadweight: string) =>
      makePortfolio(
        ['a', 'b'].map((id) => ({ id, benefits: { tax: 'wage' }, parameters: shelf(deadweight) })),
      );
    // f = wage × (1 − deadweight) × 0.25 / 10: 1.25, 1.875 with the wage, 1 with 60%, 1.5 with both.
    const found = effectsOf(savedSide(at('50%')), filesSide(at('60%')), { owner: 'a' });
    expect(found).toEqual({
      method: 'shapley',
      'a.benefits.tax': '0.5625', // ½ (1.875 − 1.25) + ½ (1.5 − 1)
      deadweight: '-0.3125',
    });
    const pool = effectsOf(savedSide(at('50%')), filesSide(at('60%')), { owner: 'pool' });
    expect(pool.deadweight).toBe('-0.3125');
  });

  it('is explained alike whichever side was saved', () => {
    const [before, after] = [drifted({}), drifted({ deadweight: '60%', cost_per_client: '500' })];
    const there = effectsOf(savedSide(before), filesSide(after), { owner: 'casus-1' });
    const saved = effectsOf(filesSide(before), savedSide(after), { owner: 'casus-1' });
    expect(there).toEqual(saved);
    expect(Object.keys(there)).toEqual(['method', 'casus-1.deadweight', 'casus-1.cost_per_client']);
  });

  it('goes by present values where it tells no more', () => {
    const at = (second: string) =>
      makePortfolio([{ id: 'case', benefits: { tax: { amounts: ['100', second] }, more: '10' } }]);
    const [before, after] = [savedSide(at('50')), filesSide(at('60'))];
    expect(effectsOf(before, after)).toEqual({ method: 'shapley', 'case.benefits.tax': '0.1' });
    expect(compareResults(before, after).portfolios[0]?.byPresentValues).toEqual(['case']);
  });

  it('says when neither lines nor settings explain it', () => {
    const { saved } = savedSide(drifted({}));
    const edited = {
      ...saved,
      portfolios: saved.portfolios.map((one) => ({
        ...one,
        cases: one.cases.map((of) => ({ ...of, figures: { ...of.figures, sroi: '15' } })),
      })),
    };
    const { equal, portfolios } = compareResults({ saved: edited }, filesSide(drifted({})));
    expect(equal).toBe(false);
    const found = portfolios[0]?.explained.map(({ owner, effects, method }) => [
      owner,
      effects,
      method,
    ]);
    expect(found).toEqual([['casus-1', [], undefined]]);
  });

  it('passes over what only one version knows, and only between two', () => {
    const { saved } = savedSide(drifted({}));
    const without = {
      ...saved,
      portfolios: saved.portfolios.map((one) => ({
        ...one,
        cases: one.cases.map((of) => {
          const { net_present_value: _, ...figures } = of.figures ?? {};
          return { ...of, figures };
        }),
      })),
    };
    const now = filesSide(drifted({}));
    expect(compareResults({ saved: without }, now).equal).toBe(false);
    expect(compareResults({ saved: { ...without, sroi_version: 'older' } }, now).equal).toBe(true);
  });

  it('sees a value that is no figure', () => {
    const at = (gainer: string) =>
      makePortfolio([{ benefits: { tax: { amount: '100', gainer } } }]);
    const { equal, portfolios } = compareResults(savedSide(at('city')), filesSide(at('state')));
    expect(equal).toBe(false);
    expect(portfolios[0]?.figures.some(({ moved }) => moved)).toBe(false);
    expect(portfolios[0]?.values.map(({ address }) => address)).toContain(
      'case.gainers.city.present_value',
    );
  });
});
